// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 自动收款关闭通知
  ///
  /// 用户解除了自动收款的授权。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014512908)
  public struct MchtransferAuthorizationClosed: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("MCHTRANSFER.AUTHORIZATION.CLOSED", originalType: "mch_payment")
      ]
    }

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
    /// 单据的状态
    public var state: NotificationState? { fields[enumeration: 5] }
    /// 用户授权的时间 · `authorize_time`
    public var authorizeTime: String? { fields[text: 6] }
    /// 何时因何关闭 · `close_info`
    public var closeInfo: CloseInfo? { fields[object: 7] }

    public init(
      outAuthorizationNo: String? = nil, appid: String? = nil, openid: String? = nil, userDisplayName: String? = nil,
      authorizationID: String? = nil, state: NotificationState? = nil, authorizeTime: String? = nil,
      closeInfo: CloseInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outAuthorizationNo, appid, openid, userDisplayName, authorizationID, state, authorizeTime,
        closeInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_authorization_no": String?.self, "appid": String?.self, "openid": String?.self,
        "user_display_name": String?.self, "authorization_id": String?.self, "state": NotificationState?.self,
        "authorize_time": String?.self, "close_info": CloseInfo?.self,
      ]
    }

    /// 单据的状态
    public typealias NotificationState = Notifications.MchtransferNotificationsNotificationState

    /// 何时因何关闭
    public typealias CloseInfo = Notifications.MchtransferCloseInfo

    /// 因何关闭
    public typealias CloseReason = Notifications.MchtransferCloseReason
  }
}
