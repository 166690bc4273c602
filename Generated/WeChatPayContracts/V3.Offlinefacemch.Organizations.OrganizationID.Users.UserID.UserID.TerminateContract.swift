// Written by wechatpay-gen: change the description, not this file.
// POST /v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract

@_spi(Generated) public import WeChatPay

extension V3.Offlinefacemch.Organizations.OrganizationID.Users.UserID.UserID.TerminateContract {
  /// 刷脸用户：解约
  ///
  /// 解除用户的刷脸签约。
  ///
  /// `POST /v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract` · [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
  @discardableResult
  public func post() async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(
      Endpoint(.post, "/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract")
    )
  }
}
