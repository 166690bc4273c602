// Written by wechatpay-gen: change the description, not this file.
// POST /v3/fund-app/mch-transfer/partner/transfer-bills

@_spi(Generated) public import WeChatPay

extension V3.FundApp.MchTransfer.Partner.TransferBills {
  /// 服务商转账：发起
  ///
  /// 为子商户向用户转账，用户确认后收款。
  ///
  /// `POST /v3/fund-app/mch-transfer/partner/transfer-bills` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015469096)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/fund-app/mch-transfer/partner/transfer-bills"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900001121`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 应用的 AppID · 例如 `wxf636efh567hg4356`
    public var appid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 商户自定的转账单号 · `out_bill_no`, 例如 `plfk2020042013`
    public var outBillNo: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 收款用户在该 AppID 下的标识 · 例如 `o-MYE42l80oelYMDE34nYD456Xoy`
    public var openid: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 用户的姓名，加密传输 · `user_name`
    public var userName: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 转账金额，单位为分 · `transfer_amount`, 例如 `400000`
    public var transferAmount: Int {
      get { fields[requiredInteger: 5] }
      set { fields[requiredInteger: 5] = newValue }
    }
    /// 转账的备注 · `transfer_remark`, 例如 `2020年4月报销`
    public var transferRemark: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://www.weixin.qq.com/wxpay/pay.php`
    public var notifyURL: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    /// 用户收款时看到的事由 · `user_recv_perception`, 例如 `现金奖励`
    public var userRecvPerception: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    /// 转账场景的编号 · `transfer_scene_id`
    public var transferSceneID: TransferSceneID {
      get { fields[requiredEnumeration: 9] }
      set { fields[requiredEnumeration: 9] = newValue }
    }
    /// 转账场景的报备 · `transfer_scene_report_infos`
    public var transferSceneReportInfos: [TransferSceneReportInfo] {
      get { fields[requiredList: 10] }
      set { fields[requiredList: 10] = newValue }
    }

    public init(
      subMchid: String, appid: String, outBillNo: String, openid: String, userName: String? = nil, transferAmount: Int,
      transferRemark: String, notifyURL: String? = nil, userRecvPerception: String? = nil,
      transferSceneID: TransferSceneID, transferSceneReportInfos: [TransferSceneReportInfo]
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, appid, outBillNo, openid, userName, transferAmount, transferRemark, notifyURL,
        userRecvPerception, transferSceneID, transferSceneReportInfos
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String.self, "appid": String.self, "out_bill_no": String.self, "openid": String.self,
        "user_name": Sensitive<String>?.self, "transfer_amount": Int.self, "transfer_remark": String.self,
        "notify_url": String?.self, "user_recv_perception": String?.self, "transfer_scene_id": TransferSceneID.self,
        "transfer_scene_report_infos": [TransferSceneReportInfo].self,
      ]
    }

    /// 转账场景的编号
    public typealias TransferSceneID = V3.FundApp.MchTransfer.TransferSceneID

    /// 转账场景的报备
    public typealias TransferSceneReportInfo = V3.FundApp.MchTransfer.TransferSceneReportInfo
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.FundApp.MchTransfer.Partner.TransferBills.SharedPostResponse

  /// `post` 返回的内容
  public struct SharedPostResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 商户自定的转账单号 · `out_bill_no`
    public var outBillNo: String? { fields[text: 1] }
    /// 微信侧的转账单号 · `transfer_bill_no`
    public var transferBillNo: String? { fields[text: 2] }
    /// 单据创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 3] }
    /// 拉起确认页的数据包 · `package_info`
    public var packageInfo: String? { fields[text: 4] }

    public init(
      subMchid: String? = nil, outBillNo: String? = nil, transferBillNo: String? = nil, createTime: Timestamp? = nil,
      packageInfo: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, subMchid, outBillNo, transferBillNo, createTime, packageInfo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "out_bill_no": String?.self, "transfer_bill_no": String?.self,
        "create_time": Timestamp?.self, "package_info": String?.self,
      ]
    }
  }

  /// 转账场景的编号
  public typealias TransferSceneID = V3.FundApp.MchTransfer.TransferSceneID

  /// 转账场景的报备
  public typealias TransferSceneReportInfo = V3.FundApp.MchTransfer.TransferSceneReportInfo
}
