// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Users.Openid.Permissions.ServiceID.Terminate {
  /// 商户解除用户对某服务的授权
  ///
  /// 按用户与服务解除授权。
  ///
  /// `POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate` · [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml)
  @discardableResult
  public func post(_ body: PostRequest, query: PostQuery) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(
      Endpoint(.post, "/v3/payscore/users/{openid}/permissions/{service_id}/terminate"), body: body, query: query
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 应用的 AppID
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 这样做的原因
    public var reason: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }

    public init(appid: String, reason: String) {
      fields = ObjectFields(of: Self.self, appid, reason)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["appid": String.self, "reason": String.self]
    }
  }

  /// `post` 的查询参数
  public struct PostQuery: APIObject {
    /// 用户在该 AppID 下的标识
    public var openid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }

    public init(openid: String, serviceID: String) {
      fields = ObjectFields(of: Self.self, openid, serviceID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["openid": String.self, "service_id": String.self]
    }
  }
}
