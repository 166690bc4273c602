// Written by wechatpay-gen: change the description, not this file.
// POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app

@_spi(Generated) public import WeChatPay

extension V3.Papay.ScheduledDeductSign.Partner.Contracts.PreEntrustSign.App {
  /// 服务商预约代扣签约：APP 预签约
  ///
  /// 在子商户的 APP 里签约之前取得会话编号。
  ///
  /// `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012693028)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app"), body: body
    )
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Papay.ScheduledDeductSign.Partner.Contracts.PreEntrustSign.SharedPostRequest

  /// `post` 返回的内容
  public typealias PostResponse = V3.Papay.ScheduledDeductSign.AppPostResponse
}
