// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/permissions/openid/{openid}/terminate

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Permissions.Openid.Openid.Terminate {
  /// 商户按用户解除授权
  ///
  /// 按用户标识解除其授权。
  ///
  /// `POST /v3/payscore/permissions/openid/{openid}/terminate` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647413)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/payscore/permissions/openid/{openid}/terminate"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 支付分服务的编号 · `service_id`, 例如 `2002000000000558128851361561536`
    public var serviceID: String { fields[required: 0] }
    /// 应用的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String { fields[required: 1] }
    /// 这样做的原因 · 例如 `reason`
    public var reason: String { fields[required: 2] }

    public init(serviceID: String, appid: String, reason: String) {
      fields = ObjectFields(of: Self.self, serviceID, appid, reason)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      ["service_id": String.self, "appid": String.self, "reason": String.self]
    }
  }
}
