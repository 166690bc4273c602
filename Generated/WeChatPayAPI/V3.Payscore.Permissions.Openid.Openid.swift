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

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 应用的 AppID
    public var appid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }

    public init(serviceID: String, appid: String) {
      fields = ObjectFields(of: Self.self, serviceID, appid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["service_id": String.self, "appid": String.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String? { fields[text: 0] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 1] }
    /// 商户号
    public var mchid: String? { fields[text: 2] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 3] }
    /// 商户自定的授权协议号 · `authorization_code`
    public var authorizationCode: String? { fields[text: 4] }
    /// 授权的状态 · `authorization_state`
    public var authorizationState: AuthorizationState? { fields[enumeration: 5] }
    /// 最近一次解除授权的时间 · `cancel_authorization_time`
    public var cancelAuthorizationTime: String? { fields[text: 6] }
    /// 最近一次授权成功的时间 · `authorization_success_time`
    public var authorizationSuccessTime: String? { fields[text: 7] }
    /// 用户的分层 · `user_risk_level`
    public var userRiskLevel: Int? { fields[integer: 8] }
    /// 分层的版本 · `risk_level_version`
    public var riskLevelVersion: Int? { fields[integer: 9] }

    public init(
      serviceID: String? = nil, appid: String? = nil, mchid: String? = nil, openid: String? = nil,
      authorizationCode: String? = nil, authorizationState: AuthorizationState? = nil,
      cancelAuthorizationTime: String? = nil, authorizationSuccessTime: String? = nil, userRiskLevel: Int? = nil,
      riskLevelVersion: Int? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, serviceID, appid, mchid, openid, authorizationCode, authorizationState, cancelAuthorizationTime,
        authorizationSuccessTime, userRiskLevel, riskLevelVersion
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "service_id": String?.self, "appid": String?.self, "mchid": String?.self, "openid": String?.self,
        "authorization_code": String?.self, "authorization_state": AuthorizationState?.self,
        "cancel_authorization_time": String?.self, "authorization_success_time": String?.self,
        "user_risk_level": Int?.self, "risk_level_version": Int?.self,
      ]
    }

    /// 授权的状态
    public typealias AuthorizationState = V3.Payscore.Permissions.AuthorizationState
  }
}
