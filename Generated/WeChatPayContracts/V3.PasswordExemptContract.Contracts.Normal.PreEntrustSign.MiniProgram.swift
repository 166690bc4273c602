// Written by wechatpay-gen: change the description, not this file.
// POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program

@_spi(Generated) public import WeChatPay

extension V3.PasswordExemptContract.Contracts.Normal.PreEntrustSign.MiniProgram {
  /// 免密支付签约：直连小程序
  ///
  /// 商户在小程序里引导用户签约之前取得会话编号。
  ///
  /// `POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012472870)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program"), body: body
    )
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.PasswordExemptContract.Contracts.SharedPostRequest

  /// `post` 返回的内容
  public typealias PostResponse = V3.PasswordExemptContract.Contracts.MiniProgramPostResponse
}
