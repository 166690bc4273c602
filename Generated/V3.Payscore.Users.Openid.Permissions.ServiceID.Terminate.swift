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
      Endpoint(.post, "/v3/payscore/users/{openid}/permissions/{service_id}/terminate"),
      body: body,
      query: query
    )
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 应用的 AppID
    public var appid: String
    /// 这样做的原因
    public var reason: String

    public init(appid: String, reason: String) {
      self.appid = appid
      self.reason = reason
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.appid = try fields.require("appid", object?.appid)
      self.reason = try fields.require("reason", object?.reason)
    }
  }

  /// The query of `post`.
  public struct PostQuery: APIObject {
    /// 用户在该 AppID 下的标识
    public var openid: String
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String

    public init(openid: String, serviceID: String) {
      self.openid = openid
      self.serviceID = serviceID
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.openid = try fields.require("openid", object?.openid)
      self.serviceID = try fields.require("service_id", object?.serviceID)
    }
  }
}
