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
    public var serviceID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 应用的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 这样做的原因 · 例如 `reason`
    public var reason: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }

    public init(serviceID: String, appid: String, reason: String) {
      fields = ObjectFields(of: Self.self, serviceID, appid, reason)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["service_id": String.self, "appid": String.self, "reason": String.self]
    }
  }
}
