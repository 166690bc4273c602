// Written by wechatpay-gen: change the description, not this file.
// POST /v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization

@_spi(Generated) public import WeChatPay

extension V3.FundApp.MchTransfer.Partner.TransferBills.PreTransferWithAuthorization {
  /// 服务商转账：发起并请用户授权自动收款
  ///
  /// 转账的同时请用户授权，此后免去确认。
  ///
  /// `POST /v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016809843)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization"), body: body
    )
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
    /// 自动收款授权的内容 · `authorization_info`
    public var authorizationInfo: AuthorizationInfo? {
      get { fields[object: 11] }
      set { fields[object: 11] = newValue }
    }

    public init(
      subMchid: String, appid: String, outBillNo: String, openid: String, userName: String? = nil, transferAmount: Int,
      transferRemark: String, notifyURL: String? = nil, userRecvPerception: String? = nil,
      transferSceneID: TransferSceneID, transferSceneReportInfos: [TransferSceneReportInfo],
      authorizationInfo: AuthorizationInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, appid, outBillNo, openid, userName, transferAmount, transferRemark, notifyURL,
        userRecvPerception, transferSceneID, transferSceneReportInfos, authorizationInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String.self, "appid": String.self, "out_bill_no": String.self, "openid": String.self,
        "user_name": Sensitive<String>?.self, "transfer_amount": Int.self, "transfer_remark": String.self,
        "notify_url": String?.self, "user_recv_perception": String?.self, "transfer_scene_id": TransferSceneID.self,
        "transfer_scene_report_infos": [TransferSceneReportInfo].self, "authorization_info": AuthorizationInfo?.self,
      ]
    }

    /// 转账场景的编号
    public typealias TransferSceneID = V3.FundApp.MchTransfer.TransferSceneID

    /// 转账场景的报备
    public typealias TransferSceneReportInfo = V3.FundApp.MchTransfer.TransferSceneReportInfo

    /// 自动收款授权的内容
    public typealias AuthorizationInfo = V3.FundApp.MchTransfer.AuthorizationInfo
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.FundApp.MchTransfer.Partner.TransferBills.SharedPostResponse
}
