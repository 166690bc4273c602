// Written by wechatpay-gen: change the description, not this file.
// POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program

@_spi(Generated) public import WeChatPay

extension V3.Papay.InsuranceSign.Contracts.PreEntrustSign.MiniProgram {
  /// 保险签约：小程序预签约
  ///
  /// 在小程序里签约之前提交协议与保单，取得会话编号。
  ///
  /// `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012528950) · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014960244)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program"), body: body)
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Papay.InsuranceSign.Contracts.PreEntrustSign.SharedPostRequest

  /// `post` 返回的内容
  public typealias PostResponse = V3.Papay.MiniProgramPostResponse
}
