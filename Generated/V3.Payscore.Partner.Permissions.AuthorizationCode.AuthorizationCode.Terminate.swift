// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Partner.Permissions.AuthorizationCode.AuthorizationCode.Terminate {
  /// 服务商按协议号解除授权
  ///
  /// 按授权协议号解除用户的授权。
  ///
  /// `POST /v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012382049)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(
      Endpoint(.post, "/v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate"), body: body
    )
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 支付分服务的编号 · `service_id`, such as `500001`
    public var serviceID: String { fields[required: 0] }
    /// 子商户的商户号 · `sub_mchid`, such as `1230000109`
    public var subMchid: String { fields[required: 1] }
    /// 这样做的原因 · such as `撤销原因`
    public var reason: String { fields[required: 2] }

    public init(serviceID: String, subMchid: String, reason: String) {
      fields = ObjectFields(of: Self.self, serviceID, subMchid, reason)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      ["service_id": String.self, "sub_mchid": String.self, "reason": String.self]
    }
  }
}
