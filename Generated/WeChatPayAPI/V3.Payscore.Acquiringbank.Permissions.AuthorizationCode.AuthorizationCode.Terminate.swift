// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Acquiringbank.Permissions.AuthorizationCode.AuthorizationCode.Terminate {
  /// 从业机构：按协议号解除授权
  ///
  /// 由授权协议号解除用户的授权。
  ///
  /// `POST /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012461012)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(
      Endpoint(.post, "/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate"),
      body: body
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 支付分服务的编号 · `service_id`, 例如 `500001`
    public var serviceID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 渠道商的商户号 · `channel_id`, 例如 `1230000109`
    public var channelID: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1230000109`
    public var subMchid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 撤销的原因 · 例如 `撤销原因`
    public var reason: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }

    public init(serviceID: String, channelID: String? = nil, subMchid: String, reason: String) {
      fields = ObjectFields(of: Self.self, serviceID, channelID, subMchid, reason)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["service_id": String.self, "channel_id": String?.self, "sub_mchid": String.self, "reason": String.self]
    }
  }
}
