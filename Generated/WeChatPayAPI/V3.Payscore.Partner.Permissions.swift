// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/partner/permissions

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Partner.Permissions {
  /// 服务商请求预授权
  ///
  /// 请用户预先授权支付分服务，取得跳转授权页的凭证。
  ///
  /// `POST /v3/payscore/partner/permissions` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012382030)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/payscore/partner/permissions"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 支付分服务的编号 · `service_id`, 例如 `service_id`
    public var serviceID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 应用的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wxd678efh567hg6787`
    public var subAppid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1230000109`
    public var subMchid: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 商户自定的授权协议号 · `authorization_code`, 例如 `1234323JKHDFE1243252`
    public var authorizationCode: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `http://www.qq.com`
    public var notifyURL: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }

    public init(
      serviceID: String, appid: String, subAppid: String? = nil, subMchid: String, authorizationCode: String,
      notifyURL: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, serviceID, appid, subAppid, subMchid, authorizationCode, notifyURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "service_id": String.self, "appid": String.self, "sub_appid": String?.self, "sub_mchid": String.self,
        "authorization_code": String.self, "notify_url": String?.self,
      ]
    }
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Payscore.PermissionsPostResponse
}
