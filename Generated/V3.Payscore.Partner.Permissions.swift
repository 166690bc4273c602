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

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 支付分服务的编号 · `service_id`, such as `service_id`
    public var serviceID: String
    /// 应用的 AppID · such as `wxd678efh567hg6787`
    public var appid: String
    /// 子商户的 AppID · `sub_appid`, such as `wxd678efh567hg6787`
    public var subAppid: String?
    /// 子商户的商户号 · `sub_mchid`, such as `1230000109`
    public var subMchid: String
    /// 商户自定的授权协议号 · `authorization_code`, such as `1234323JKHDFE1243252`
    public var authorizationCode: String
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, such as `http://www.qq.com`
    public var notifyURL: String?

    public init(
      serviceID: String,
      appid: String,
      subAppid: String? = nil,
      subMchid: String,
      authorizationCode: String,
      notifyURL: String? = nil
    ) {
      self.serviceID = serviceID
      self.appid = appid
      self.subAppid = subAppid
      self.subMchid = subMchid
      self.authorizationCode = authorizationCode
      self.notifyURL = notifyURL
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.serviceID = try fields.require("service_id", object?.serviceID)
      self.appid = try fields.require("appid", object?.appid)
      self.subAppid = fields.visit("sub_appid", object?.subAppid)
      self.subMchid = try fields.require("sub_mchid", object?.subMchid)
      self.authorizationCode = try fields.require("authorization_code", object?.authorizationCode)
      self.notifyURL = fields.visit("notify_url", object?.notifyURL)
    }
  }

  /// What `post` gets back.
  public struct PostResponse: APIObject {
    /// 跳转授权页所用的预授权凭证 · `apply_permissions_token`
    public let applyPermissionsToken: String?

    public init(applyPermissionsToken: String? = nil) {
      self.applyPermissionsToken = applyPermissionsToken
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.applyPermissionsToken = fields.visit("apply_permissions_token", object?.applyPermissionsToken)
    }
  }
}
