// Written by wechatpay-gen: change the description, not this file.
// GET /v3/payscore/permissions/openid/{openid}

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Permissions.Openid.Openid {
  /// 商户按用户查授权
  ///
  /// 按用户标识查询其授权。
  ///
  /// `GET /v3/payscore/permissions/openid/{openid}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647404)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/payscore/permissions/openid/{openid}"), query: query)
  }

  /// What `get` sends.
  public struct GetRequest: APIObject {
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String = ""
    /// 应用的 AppID
    public var appid: String = ""

    public init(serviceID: String, appid: String) {
      self.serviceID = serviceID
      self.appid = appid
    }

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.require("service_id", &self.serviceID)
      fields.require("appid", &self.appid)
    }
  }

  /// What `get` gets back.
  public struct GetResponse: APIObject {
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String?
    /// 应用的 AppID
    public var appid: String?
    /// 商户号
    public var mchid: String?
    /// 用户在该 AppID 下的标识
    public var openid: String?
    /// 商户自定的授权协议号 · `authorization_code`
    public var authorizationCode: String?
    /// 授权的状态 · `authorization_state`
    public var authorizationState: AuthorizationState?
    /// 最近一次解除授权的时间 · `cancel_authorization_time`
    public var cancelAuthorizationTime: String?
    /// 最近一次授权成功的时间 · `authorization_success_time`
    public var authorizationSuccessTime: String?
    /// 用户的分层 · `user_risk_level`
    public var userRiskLevel: Int?
    /// 分层的版本 · `risk_level_version`
    public var riskLevelVersion: Int?

    public init(
      serviceID: String? = nil,
      appid: String? = nil,
      mchid: String? = nil,
      openid: String? = nil,
      authorizationCode: String? = nil,
      authorizationState: AuthorizationState? = nil,
      cancelAuthorizationTime: String? = nil,
      authorizationSuccessTime: String? = nil,
      userRiskLevel: Int? = nil,
      riskLevelVersion: Int? = nil
    ) {
      self.serviceID = serviceID
      self.appid = appid
      self.mchid = mchid
      self.openid = openid
      self.authorizationCode = authorizationCode
      self.authorizationState = authorizationState
      self.cancelAuthorizationTime = cancelAuthorizationTime
      self.authorizationSuccessTime = authorizationSuccessTime
      self.userRiskLevel = userRiskLevel
      self.riskLevelVersion = riskLevelVersion
    }

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.visit("service_id", &self.serviceID)
      fields.visit("appid", &self.appid)
      fields.visit("mchid", &self.mchid)
      fields.visit("openid", &self.openid)
      fields.visit("authorization_code", &self.authorizationCode)
      fields.visit("authorization_state", &self.authorizationState)
      fields.visit("cancel_authorization_time", &self.cancelAuthorizationTime)
      fields.visit("authorization_success_time", &self.authorizationSuccessTime)
      fields.visit("user_risk_level", &self.userRiskLevel)
      fields.visit("risk_level_version", &self.riskLevelVersion)
    }

    /// 授权的状态
    public struct AuthorizationState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 未授权
      public static var unavailable: Self { Self(rawValue: "UNAVAILABLE") }

      /// 已授权
      public static var available: Self { Self(rawValue: "AVAILABLE") }

      /// 已解除授权
      public static var unbinduser: Self { Self(rawValue: "UNBINDUSER") }
    }
  }
}
