// Written by wechatpay-gen: change the description, not this file.
// GET /v3/payroll-card/relations/{openid}

@_spi(Generated) public import WeChatPay

extension V3.PayrollCard.Relations.Openid {
  /// 微工卡：查询授权
  ///
  /// 了解用户与商户之间的授权。
  ///
  /// `GET /v3/payroll-card/relations/{openid}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012461728)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/payroll-card/relations/{openid}"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 应用的 AppID
    public var appid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }

    public init(subMchid: String, appid: String? = nil, subAppid: String? = nil) {
      fields = ObjectFields(of: Self.self, subMchid, appid, subAppid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String.self, "appid": String?.self, "sub_appid": String?.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 0] }
    /// 商户号
    public var mchid: String? { fields[text: 1] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 2] }
    /// 授权的状态 · `authorize_state`
    public var authorizeState: AuthorizeState? { fields[enumeration: 3] }
    /// 用户授权的时间 · `authorize_time`
    public var authorizeTime: String? { fields[text: 4] }
    /// 取消授权的时间 · `deauthorize_time`
    public var deauthorizeTime: String? { fields[text: 5] }
    /// 有没有注册 · `register_state`
    public var registerState: RegisterState? { fields[enumeration: 6] }
    /// 注册的时间 · `register_time`
    public var registerTime: String? { fields[text: 7] }
    /// 关闭的时间 · `close_time`
    public var closeTime: String? { fields[text: 8] }

    public init(
      openid: String? = nil, mchid: String? = nil, subMchid: String? = nil, authorizeState: AuthorizeState? = nil,
      authorizeTime: String? = nil, deauthorizeTime: String? = nil, registerState: RegisterState? = nil,
      registerTime: String? = nil, closeTime: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, openid, mchid, subMchid, authorizeState, authorizeTime, deauthorizeTime, registerState,
        registerTime, closeTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "openid": String?.self, "mchid": String?.self, "sub_mchid": String?.self,
        "authorize_state": AuthorizeState?.self, "authorize_time": String?.self, "deauthorize_time": String?.self,
        "register_state": RegisterState?.self, "register_time": String?.self, "close_time": String?.self,
      ]
    }

    /// 授权的状态
    public struct AuthorizeState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 未授权 · `UNAUTHORIZED`
      public static var unauthorized: Self { Self(rawValue: "UNAUTHORIZED") }

      /// 已授权 · `AUTHORIZED`
      public static var authorized: Self { Self(rawValue: "AUTHORIZED") }

      /// 已取消授权 · `DEAUTHORIZED`
      public static var deauthorized: Self { Self(rawValue: "DEAUTHORIZED") }
    }

    /// 有没有注册
    public struct RegisterState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 未指明 · `UNDEFINED`
      public static var undefined: Self { Self(rawValue: "UNDEFINED") }

      /// 未注册 · `UNREGISTERED`
      public static var unregistered: Self { Self(rawValue: "UNREGISTERED") }

      /// 已注册 · `REGISTERED`
      public static var registered: Self { Self(rawValue: "REGISTERED") }

      /// 已注销 · `CLOSED`
      public static var closed: Self { Self(rawValue: "CLOSED") }
    }
  }
}
