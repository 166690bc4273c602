// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 保单授权通知
  ///
  /// 用户同意把保单交给微信支付展示。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016943540)
  public struct InsurancePolicyManagementGranted: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("INSURANCE_POLICY_MANAGEMENT.GRANTED", originalType: "insurance_policy_management")
      ]
    }

    /// 商户自定的保险编号 · `out_insurance_no`
    public var outInsuranceNo: String? { fields[text: 0] }
    /// 保险的名称 · `insurance_name`
    public var insuranceName: String? { fields[text: 1] }
    /// 授权的状态 · `auth_state`
    public var authState: AuthState? { fields[enumeration: 2] }
    /// 用户授权的时间 · `user_auth_time`
    public var userAuthTime: String? { fields[text: 3] }

    public init(
      outInsuranceNo: String? = nil, insuranceName: String? = nil, authState: AuthState? = nil,
      userAuthTime: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, outInsuranceNo, insuranceName, authState, userAuthTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_insurance_no": String?.self, "insurance_name": String?.self, "auth_state": AuthState?.self,
        "user_auth_time": String?.self,
      ]
    }

    /// 授权的状态
    public struct AuthState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 未授权 · `AUTH_STATE_INIT`
      public static var authStateInit: Self { Self(rawValue: "AUTH_STATE_INIT") }

      /// 待用户授权 · `AUTH_STATE_PENDING`
      public static var authStatePending: Self { Self(rawValue: "AUTH_STATE_PENDING") }

      /// 已授权 · `AUTH_STATE_GRANTED`
      public static var authStateGranted: Self { Self(rawValue: "AUTH_STATE_GRANTED") }

      /// 用户已拒绝 · `AUTH_STATE_DENIED`
      public static var authStateDenied: Self { Self(rawValue: "AUTH_STATE_DENIED") }

      /// 已失效 · `AUTH_STATE_INEFFECTIE`
      public static var authStateIneffectie: Self { Self(rawValue: "AUTH_STATE_INEFFECTIE") }
    }
  }
}
