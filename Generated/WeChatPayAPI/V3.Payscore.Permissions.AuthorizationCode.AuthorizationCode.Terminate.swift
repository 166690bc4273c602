// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/permissions/authorization-code/{authorization_code}/terminate

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Permissions.AuthorizationCode.AuthorizationCode.Terminate {
  /// 商户按协议号解除授权
  ///
  /// 按授权协议号解除用户的授权。
  ///
  /// `POST /v3/payscore/permissions/authorization-code/{authorization_code}/terminate` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647410)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(
      Endpoint(.post, "/v3/payscore/permissions/authorization-code/{authorization_code}/terminate"), body: body
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 支付分服务的编号 · `service_id`, 例如 `500001`
    public var serviceID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 这样做的原因 · 例如 `撤销原因`
    public var reason: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }

    public init(serviceID: String, reason: String) {
      fields = ObjectFields(of: Self.self, serviceID, reason)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["service_id": String.self, "reason": String.self]
    }
  }
}
