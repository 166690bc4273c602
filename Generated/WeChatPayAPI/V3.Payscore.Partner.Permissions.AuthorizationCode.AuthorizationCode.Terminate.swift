// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Partner.Permissions.AuthorizationCode.AuthorizationCode.Terminate {
  /// 服务商按协议号解除授权
  ///
  /// 按授权协议号解除用户的授权。
  ///
  /// `POST /v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012382049)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(
      Endpoint(.post, "/v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate"), body: body
    )
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Payscore.SharedPostRequest2
}
