// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/partner/permissions/terminate

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Partner.Permissions.Terminate {
  /// 服务商按用户解除授权
  ///
  /// 按用户标识解除其授权。
  ///
  /// `POST /v3/payscore/partner/permissions/terminate` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012461154)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/payscore/partner/permissions/terminate"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 用户在该 AppID 下的标识 · 例如 `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
    public var openid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`
    public var subOpenid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 支付分服务的编号 · `service_id`, 例如 `500001`
    public var serviceID: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 应用的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wxd678efh567hg6787`
    public var subAppid: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1230000109`
    public var subMchid: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 这样做的原因 · 例如 `reason`
    public var reason: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }

    public init(
      openid: String? = nil, subOpenid: String? = nil, serviceID: String, appid: String, subAppid: String? = nil,
      subMchid: String, reason: String
    ) {
      fields = ObjectFields(of: Self.self, openid, subOpenid, serviceID, appid, subAppid, subMchid, reason)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "openid": String?.self, "sub_openid": String?.self, "service_id": String.self, "appid": String.self,
        "sub_appid": String?.self, "sub_mchid": String.self, "reason": String.self,
      ]
    }
  }
}
