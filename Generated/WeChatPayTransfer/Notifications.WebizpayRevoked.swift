// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 企业支付解除授权通知
  ///
  /// 员工解除了企业支付的授权。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015764414)
  public struct WebizpayRevoked: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("WEBIZPAY.REVOKED", originalType: "webizpay")
      ]
    }

    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 0] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 1] }
    /// 企业员工的编号 · `user_id`
    public var userID: String? { fields[text: 2] }
    /// 授权的状态 · `authorization_state`
    public var authorizationState: AuthorizationState? { fields[enumeration: 3] }
    /// 解除授权的时间 · `authorization_revoked_time`
    public var authorizationRevokedTime: String? { fields[text: 4] }
    /// 为何解除授权
    public var reason: NotificationReason? { fields[enumeration: 5] }

    public init(
      spMchid: String? = nil, subMchid: String? = nil, userID: String? = nil,
      authorizationState: AuthorizationState? = nil, authorizationRevokedTime: String? = nil,
      reason: NotificationReason? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spMchid, subMchid, userID, authorizationState, authorizationRevokedTime, reason
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String?.self, "sub_mchid": String?.self, "user_id": String?.self,
        "authorization_state": AuthorizationState?.self, "authorization_revoked_time": String?.self,
        "reason": NotificationReason?.self,
      ]
    }

    /// 授权的状态
    public struct AuthorizationState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 已授权 · `AUTHORIZED`
      public static var authorized: Self { Self(rawValue: "AUTHORIZED") }

      /// 已解除授权 · `REVOKED`
      public static var revoked: Self { Self(rawValue: "REVOKED") }
    }

    /// 为何解除授权
    public struct NotificationReason: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 由企业解除 · `企业发起`
      public static var u4f01U4e1aU53d1U8d77: Self { Self(rawValue: "企业发起") }

      /// 因员工注销而解除 · `员工注销`
      public static var u5458U5de5U6ce8U9500: Self { Self(rawValue: "员工注销") }
    }
  }
}
