// Written by wechatpay-gen: change the description, not this file.
// POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.Ecommerce.MchTransfer.CompensateBills.PreTransfer {
  /// 用户赔付：预下单
  ///
  /// 先锁定赔付的资金，再正式发起。
  ///
  /// `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504176)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer"), body: body
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 服务商的 AppID · `sp_appid`, 例如 `wx8888888888888888`
    public var spAppid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 接收方
    public var receiver: Receiver {
      get { fields[requiredObject: 1] }
      set { fields[requiredObject: 1] = newValue }
    }
    /// 商户自定的转账单号 · `out_bill_no`, 例如 `plfk2020042013`
    public var outBillNo: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 赔付的金额，单位为分 · 例如 `10000`
    public var amount: Int? {
      get { fields[integer: 3] }
      set { fields[integer: 3] = newValue }
    }
    /// 转账的备注或赔付的原因 · `transfer_remark`, 例如 `直播违规扣罚`
    public var transferRemark: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 出资的商户号 · `sponsor_mchid`, 例如 `1900001109`
    public var sponsorMchid: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 转账场景的编号 · `transfer_scene_id`, 例如 `1001`
    public var transferSceneID: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    /// 用户收款时看到的事由 · `user_recv_perception`, 例如 `退货运费补偿`
    public var userRecvPerception: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://www.weixin.qq.com/wxpay/pay.php`
    public var notifyURL: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }

    public init(
      spAppid: String? = nil, receiver: Receiver, outBillNo: String, amount: Int? = nil, transferRemark: String,
      sponsorMchid: String? = nil, transferSceneID: String? = nil, userRecvPerception: String? = nil,
      notifyURL: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spAppid, receiver, outBillNo, amount, transferRemark, sponsorMchid, transferSceneID,
        userRecvPerception, notifyURL
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_appid": String?.self, "receiver": Receiver.self, "out_bill_no": String.self, "amount": Int?.self,
        "transfer_remark": String.self, "sponsor_mchid": String?.self, "transfer_scene_id": String?.self,
        "user_recv_perception": String?.self, "notify_url": String?.self,
      ]
    }

    /// 接收方
    public typealias Receiver = V3.Platsolution.Ecommerce.MchTransfer.CompensateBills.RequestReceiver

    /// 接收方的类型，枚举值之一
    public typealias ReceiverType = V3.Platsolution.Ecommerce.MchTransfer.CompensateBills.ReceiverType

    /// 所关联的交易
    public typealias TransactionInfo = V3.Platsolution.Ecommerce.MchTransfer.ReceiverTransactionInfo

    /// 关联的是哪种订单
    public typealias TransactionInfoType = V3.Platsolution.Ecommerce.MchTransfer.TransactionInfoType
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 商户自定的转账单号 · `out_bill_no`
    public var outBillNo: String? { fields[text: 0] }
    /// 微信侧的转账单号 · `bill_id`
    public var billID: String? { fields[text: 1] }
    /// 受理的时间 · `accept_time`
    public var acceptTime: String? { fields[text: 2] }
    /// 拉起确认页的数据包 · `package_info`
    public var packageInfo: String? { fields[text: 3] }

    public init(
      outBillNo: String? = nil, billID: String? = nil, acceptTime: String? = nil, packageInfo: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, outBillNo, billID, acceptTime, packageInfo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["out_bill_no": String?.self, "bill_id": String?.self, "accept_time": String?.self, "package_info": String?.self]
    }
  }
}
