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
      Endpoint(.post, "/v3/payscore/permissions/authorization-code/{authorization_code}/terminate"),
      body: body
    )
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 支付分服务的编号 · `service_id`, such as `500001`
    public var serviceID: String
    /// 这样做的原因 · such as `撤销原因`
    public var reason: String

    public init(serviceID: String, reason: String) {
      self.serviceID = serviceID
      self.reason = reason
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.serviceID = try fields.require("service_id", object?.serviceID)
      self.reason = try fields.require("reason", object?.reason)
    }
  }
}
