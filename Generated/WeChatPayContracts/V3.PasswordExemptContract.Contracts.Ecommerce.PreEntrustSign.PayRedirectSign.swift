// Written by wechatpay-gen: change the description, not this file.
// POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign

@_spi(Generated) public import WeChatPay

extension V3.PasswordExemptContract.Contracts.Ecommerce.PreEntrustSign.PayRedirectSign {
  /// 免密支付签约：收付通支付后
  ///
  /// 平台下单之后，把签约并入支付完成的步骤。
  ///
  /// `POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013369191)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign"),
      body: body
    )
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.PasswordExemptContract.Contracts.PayRedirectSignPostRequest

  /// `post` 返回的内容
  public typealias PostResponse = V3.PasswordExemptContract.Contracts.SharedPostResponse
}
