// Written by wechatpay-gen: change the description, not this file.
// GET /v3/palmservice/authorization/openid/{openid}

@_spi(Generated) public import WeChatPay

extension V3.Palmservice.Authorization.Openid.Openid {
  /// 刷掌：查询授权
  ///
  /// 了解用户是否已授权刷掌。
  ///
  /// `GET /v3/palmservice/authorization/openid/{openid}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014482017)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/palmservice/authorization/openid/{openid}"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 机构的编号 · `organization_id`
    public var organizationID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(organizationID: String) {
      fields = ObjectFields(of: Self.self, organizationID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["organization_id": String.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 0] }
    /// 机构的编号 · `organization_id`
    public var organizationID: String? { fields[text: 1] }
    /// 授权的状态
    public var state: ResponseState? { fields[enumeration: 2] }
    /// 用户授权的时间 · `authorize_time`
    public var authorizeTime: String? { fields[text: 3] }

    public init(
      openid: String? = nil, organizationID: String? = nil, state: ResponseState? = nil, authorizeTime: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, openid, organizationID, state, authorizeTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "openid": String?.self, "organization_id": String?.self, "state": ResponseState?.self,
        "authorize_time": String?.self,
      ]
    }

    /// 授权的状态
    public struct ResponseState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 从未授权 · `AUTHORIZATION_STATE_NONE`
      public static var authorizationStateNone: Self { Self(rawValue: "AUTHORIZATION_STATE_NONE") }

      /// 授权中 · `AUTHORIZATION_STATE_ON`
      public static var authorizationStateOn: Self { Self(rawValue: "AUTHORIZATION_STATE_ON") }

      /// 授权已关闭 · `AUTHORIZATION_STATE_OFF`
      public static var authorizationStateOff: Self { Self(rawValue: "AUTHORIZATION_STATE_OFF") }
    }
  }
}
