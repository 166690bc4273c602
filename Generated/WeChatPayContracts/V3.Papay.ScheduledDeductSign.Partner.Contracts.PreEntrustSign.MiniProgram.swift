// Written by wechatpay-gen: change the description, not this file.
// POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program

@_spi(Generated) public import WeChatPay

extension V3.Papay.ScheduledDeductSign.Partner.Contracts.PreEntrustSign.MiniProgram {
  /// 服务商预约代扣签约：小程序预签约
  ///
  /// 在子商户的小程序里签约之前取得会话编号。
  ///
  /// `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012693100)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program"), body: body
    )
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Papay.ScheduledDeductSign.Partner.Contracts.PreEntrustSign.SharedPostRequest

  /// `post` 返回的内容
  public typealias PostResponse = V3.Papay.MiniProgramPostResponse
}
