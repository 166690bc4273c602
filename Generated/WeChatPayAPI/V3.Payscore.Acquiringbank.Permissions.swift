// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/acquiringbank/permissions

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Acquiringbank.Permissions {
  /// 从业机构：请求预授权
  ///
  /// 取得引导用户授权支付分服务所用的参数。
  ///
  /// `POST /v3/payscore/acquiringbank/permissions` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012691489)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/payscore/acquiringbank/permissions"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 支付分服务的编号 · `service_id`, 例如 `service_id`
    public var serviceID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 渠道商的商户号 · `channel_id`, 例如 `1230000109`
    public var channelID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 服务商的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wxd678efh567hg6787`
    public var subAppid: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1230000109`
    public var subMchid: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 商户自定的授权协议号 · `authorization_code`, 例如 `1234323JKHDFE1243252`
    public var authorizationCode: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `http://www.qq.com`
    public var notifyURL: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }

    public init(
      serviceID: String, channelID: String, appid: String, subAppid: String? = nil, subMchid: String,
      authorizationCode: String, notifyURL: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, serviceID, channelID, appid, subAppid, subMchid, authorizationCode, notifyURL
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "service_id": String.self, "channel_id": String.self, "appid": String.self, "sub_appid": String?.self,
        "sub_mchid": String.self, "authorization_code": String.self, "notify_url": String?.self,
      ]
    }
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Payscore.PermissionsPostResponse
}
