// Written by wechatpay-gen: change the description, not this file.
// GET /v3/payscore/permissions/authorization-code/{authorization_code}

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Permissions.AuthorizationCode.AuthorizationCode {
  /// 商户按协议号查授权
  ///
  /// 按授权协议号查询用户的授权。
  ///
  /// `GET /v3/payscore/permissions/authorization-code/{authorization_code}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647401)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/payscore/permissions/authorization-code/{authorization_code}"),
      query: query
    )
  }

  /// What `get` sends.
  public struct GetRequest: APIObject {
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String

    public init(serviceID: String) {
      self.serviceID = serviceID
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.serviceID = try fields.require("service_id", object?.serviceID)
    }
  }

  /// What `get` gets back.
  public struct GetResponse: APIObject {
    /// 支付分服务的编号 · `service_id`
    public let serviceID: String?
    /// 应用的 AppID
    public let appid: String?
    /// 商户号
    public let mchid: String?
    /// 用户在该 AppID 下的标识
    public let openid: String?
    /// 商户自定的授权协议号 · `authorization_code`
    public let authorizationCode: String?
    /// 授权的状态 · `authorization_state`
    public let authorizationState: AuthorizationState?
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public let notifyURL: String?
    /// 最近一次解除授权的时间 · `cancel_authorization_time`
    public let cancelAuthorizationTime: String?
    /// 最近一次授权成功的时间 · `authorization_success_time`
    public let authorizationSuccessTime: String?
    /// 用户的分层 · `user_risk_level`
    public let userRiskLevel: Int?
    /// 分层的版本 · `risk_level_version`
    public let riskLevelVersion: Int?

    public init(
      serviceID: String? = nil,
      appid: String? = nil,
      mchid: String? = nil,
      openid: String? = nil,
      authorizationCode: String? = nil,
      authorizationState: AuthorizationState? = nil,
      notifyURL: String? = nil,
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
      self.notifyURL = notifyURL
      self.cancelAuthorizationTime = cancelAuthorizationTime
      self.authorizationSuccessTime = authorizationSuccessTime
      self.userRiskLevel = userRiskLevel
      self.riskLevelVersion = riskLevelVersion
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.serviceID = fields.visit("service_id", object?.serviceID)
      self.appid = fields.visit("appid", object?.appid)
      self.mchid = fields.visit("mchid", object?.mchid)
      self.openid = fields.visit("openid", object?.openid)
      self.authorizationCode = fields.visit("authorization_code", object?.authorizationCode)
      self.authorizationState = fields.visit("authorization_state", object?.authorizationState)
      self.notifyURL = fields.visit("notify_url", object?.notifyURL)
      self.cancelAuthorizationTime = fields.visit("cancel_authorization_time", object?.cancelAuthorizationTime)
      self.authorizationSuccessTime = fields.visit("authorization_success_time", object?.authorizationSuccessTime)
      self.userRiskLevel = fields.visit("user_risk_level", object?.userRiskLevel)
      self.riskLevelVersion = fields.visit("risk_level_version", object?.riskLevelVersion)
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
