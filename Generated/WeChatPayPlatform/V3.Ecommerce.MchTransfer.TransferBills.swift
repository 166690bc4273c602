// Written by wechatpay-gen: change the description, not this file.
// POST /v3/ecommerce/mch-transfer/transfer-bills

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.MchTransfer.TransferBills {
  /// 二级商户转账：发起
  ///
  /// 由二级商户向用户转账，用户确认后收款。
  ///
  /// `POST /v3/ecommerce/mch-transfer/transfer-bills` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504211)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/ecommerce/mch-transfer/transfer-bills"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900001109`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 服务商的 AppID · 例如 `wxf636efh567hg4356`
    public var appid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 商户自定的转账单号 · `out_bill_no`, 例如 `plfk2020042013`
    public var outBillNo: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 转账场景的编号 · `transfer_scene_id`, 例如 `1000`
    public var transferSceneID: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 收款用户在该 AppID 下的标识 · 例如 `o-MYE42l80oelYMDE34nYD456Xoy`
    public var openid: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 用户的姓名，加密传输 · `user_name`
    public var userName: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 转账金额，单位为分 · `transfer_amount`, 例如 `400000`
    public var transferAmount: Int {
      get { fields[requiredInteger: 6] }
      set { fields[requiredInteger: 6] = newValue }
    }
    /// 转账的备注 · `transfer_remark`, 例如 `2020年4月报销`
    public var transferRemark: String {
      get { fields[requiredText: 7] }
      set { fields[requiredText: 7] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://www.weixin.qq.com/wxpay/pay.php`
    public var notifyURL: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }

    public init(
      subMchid: String, appid: String, outBillNo: String, transferSceneID: String, openid: String,
      userName: String? = nil, transferAmount: Int, transferRemark: String, notifyURL: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, appid, outBillNo, transferSceneID, openid, userName, transferAmount, transferRemark,
        notifyURL
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String.self, "appid": String.self, "out_bill_no": String.self, "transfer_scene_id": String.self,
        "openid": String.self, "user_name": Sensitive<String>?.self, "transfer_amount": Int.self,
        "transfer_remark": String.self, "notify_url": String?.self,
      ]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 商户自定的转账单号 · `out_bill_no`
    public var outBillNo: String? { fields[text: 1] }
    /// 微信侧的转账单号 · `transfer_bill_no`
    public var transferBillNo: String? { fields[text: 2] }
    /// 单据创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 3] }
    /// 单据的状态
    public var state: String? { fields[text: 4] }
    /// 失败的原因 · `fail_reason`
    public var failReason: String? { fields[text: 5] }
    /// 拉起确认页的数据包 · `package_info`
    public var packageInfo: String? { fields[text: 6] }

    public init(
      subMchid: String? = nil, outBillNo: String? = nil, transferBillNo: String? = nil, createTime: Timestamp? = nil,
      state: String? = nil, failReason: String? = nil, packageInfo: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, outBillNo, transferBillNo, createTime, state, failReason, packageInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "out_bill_no": String?.self, "transfer_bill_no": String?.self,
        "create_time": Timestamp?.self, "state": String?.self, "fail_reason": String?.self,
        "package_info": String?.self,
      ]
    }
  }
}
