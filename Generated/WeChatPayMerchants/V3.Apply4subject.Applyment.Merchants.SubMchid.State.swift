// Written by wechatpay-gen: change the description, not this file.
// GET /v3/apply4subject/applyment/merchants/{sub_mchid}/state

@_spi(Generated) public import WeChatPay

extension V3.Apply4subject.Applyment.Merchants.SubMchid.State {
  /// 开户意愿：查询授权状态
  ///
  /// 了解子商户是否已确认开户意愿。
  ///
  /// `GET /v3/apply4subject/applyment/merchants/{sub_mchid}/state` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012467549)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/apply4subject/applyment/merchants/{sub_mchid}/state"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 授权的状态 · `authorize_state`
    public var authorizeState: AuthorizeState? { fields[enumeration: 0] }

    public init(authorizeState: AuthorizeState? = nil) {
      fields = ObjectFields(of: Self.self, authorizeState)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["authorize_state": AuthorizeState?.self]
    }

    /// 授权的状态
    public struct AuthorizeState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 未授权 · `AUTHORIZE_STATE_UNAUTHORIZED`
      public static var authorizeStateUnauthorized: Self { Self(rawValue: "AUTHORIZE_STATE_UNAUTHORIZED") }

      /// 已授权 · `AUTHORIZE_STATE_AUTHORIZED`
      public static var authorizeStateAuthorized: Self { Self(rawValue: "AUTHORIZE_STATE_AUTHORIZED") }
    }
  }
}
