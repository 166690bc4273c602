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

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 支付分服务的编号 · `service_id`, such as `2002000000000558128851361561536`
    public var serviceID: String
    /// 应用的 AppID · such as `wxd678efh567hg6787`
    public var appid: String
    /// 这样做的原因 · such as `reason`
    public var reason: String

    public init(serviceID: String, appid: String, reason: String) {
      self.serviceID = serviceID
      self.appid = appid
      self.reason = reason
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.serviceID = try fields.require("service_id", object?.serviceID)
      self.appid = try fields.require("appid", object?.appid)
      self.reason = try fields.require("reason", object?.reason)
    }
  }
}
