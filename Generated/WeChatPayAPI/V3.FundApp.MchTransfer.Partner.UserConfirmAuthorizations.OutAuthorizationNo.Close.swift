// Written by wechatpay-gen: change the description, not this file.
// POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close

@_spi(Generated) public import WeChatPay

extension V3.FundApp.MchTransfer.Partner.UserConfirmAuthorizations.OutAuthorizationNo.Close {
  /// 服务商自动收款：解除授权
  ///
  /// 按商户单号解除用户的授权。
  ///
  /// `POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016809851)
  public func post() async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close")
    )
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 商户自定的授权单号 · `out_authorization_no`
    public var outAuthorizationNo: String? { fields[text: 0] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 1] }
    /// 收款用户在该 AppID 下的标识
    public var openid: String? { fields[text: 2] }
    /// 展示的用户名称 · `user_display_name`
    public var userDisplayName: String? { fields[text: 3] }
    /// 免确认收款授权的微信单号 · `authorization_id`
    public var authorizationID: String? { fields[text: 4] }
    /// 单据的状态，枚举值之一
    public var state: ResponseState? { fields[enumeration: 5] }
    /// 用户授权的时间 · `authorize_time`
    public var authorizeTime: String? { fields[text: 6] }
    /// 何时因何关闭 · `close_info`
    public var closeInfo: CloseInfo? { fields[object: 7] }
    /// 转账场景的编号 · `transfer_scene_id`
    public var transferSceneID: TransferSceneID? { fields[enumeration: 8] }
    /// 用户收款时看到的事由 · `user_recv_perception`
    public var userRecvPerception: String? { fields[text: 9] }
    /// 单据创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 10] }

    public init(
      outAuthorizationNo: String? = nil, appid: String? = nil, openid: String? = nil, userDisplayName: String? = nil,
      authorizationID: String? = nil, state: ResponseState? = nil, authorizeTime: String? = nil,
      closeInfo: CloseInfo? = nil, transferSceneID: TransferSceneID? = nil, userRecvPerception: String? = nil,
      createTime: Timestamp? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outAuthorizationNo, appid, openid, userDisplayName, authorizationID, state, authorizeTime,
        closeInfo, transferSceneID, userRecvPerception, createTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_authorization_no": String?.self, "appid": String?.self, "openid": String?.self,
        "user_display_name": String?.self, "authorization_id": String?.self, "state": ResponseState?.self,
        "authorize_time": String?.self, "close_info": CloseInfo?.self, "transfer_scene_id": TransferSceneID?.self,
        "user_recv_perception": String?.self, "create_time": Timestamp?.self,
      ]
    }

    /// 单据的状态，枚举值之一
    public typealias ResponseState = V3.FundApp.MchTransfer.CloseResponseState

    /// 何时因何关闭
    public typealias CloseInfo = V3.FundApp.MchTransfer.CloseInfo

    /// 转账场景的编号
    public typealias TransferSceneID = V3.FundApp.MchTransfer.TransferSceneID

    /// 因何关闭，枚举值之一
    public typealias CloseReason = V3.FundApp.MchTransfer.CloseReason
  }
}
