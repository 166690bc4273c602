// Written by wechatpay-gen: change the description, not this file.
// POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations

@_spi(Generated) public import WeChatPay

extension V3.FundApp.MchTransfer.Partner.UserConfirmAuthorizations {
  /// 服务商自动收款：申请授权
  ///
  /// 请用户授权免确认收款，须在一天内完成。
  ///
  /// `POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016809861)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/fund-app/mch-transfer/partner/user-confirm-authorizations"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户自定的授权单号 · `out_authorization_no`, 例如 `plfk2020042013`
    public var outAuthorizationNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 应用的 AppID · 例如 `102022609`
    public var appid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 收款用户在该 AppID 下的标识 · 例如 `o-MYE42l80oelYMDE34nYD456Xoy`
    public var openid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 转账场景的编号 · `transfer_scene_id`
    public var transferSceneID: TransferSceneID {
      get { fields[requiredEnumeration: 3] }
      set { fields[requiredEnumeration: 3] = newValue }
    }
    /// 展示的用户名称 · `user_display_name`, 例如 `wx_123456`
    public var userDisplayName: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 用户收款时看到的事由 · `user_recv_perception`, 例如 `现金奖励`
    public var userRecvPerception: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://www.weixin.qq.com/wxpay/pay.php`
    public var notifyURL: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }

    public init(
      outAuthorizationNo: String, appid: String, openid: String, transferSceneID: TransferSceneID,
      userDisplayName: String, userRecvPerception: String? = nil, notifyURL: String
    ) {
      fields = ObjectFields(
        of: Self.self, outAuthorizationNo, appid, openid, transferSceneID, userDisplayName, userRecvPerception,
        notifyURL
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_authorization_no": String.self, "appid": String.self, "openid": String.self,
        "transfer_scene_id": TransferSceneID.self, "user_display_name": String.self,
        "user_recv_perception": String?.self, "notify_url": String.self,
      ]
    }

    /// 转账场景的编号
    public typealias TransferSceneID = V3.FundApp.MchTransfer.TransferSceneID
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.FundApp.MchTransfer.SharedPostResponse

  /// 转账场景的编号
  public typealias TransferSceneID = V3.FundApp.MchTransfer.TransferSceneID
}
