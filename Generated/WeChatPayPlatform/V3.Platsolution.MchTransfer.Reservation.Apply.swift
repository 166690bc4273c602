// Written by wechatpay-gen: change the description, not this file.
// POST /v3/platsolution/mch-transfer/reservation/apply

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.MchTransfer.Reservation.Apply {
  /// 平台预约转账：受理
  ///
  /// 先预约一次转账，用户确认之后再付。
  ///
  /// `POST /v3/platsolution/mch-transfer/reservation/apply` · [官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-apply.html)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/platsolution/mch-transfer/reservation/apply"), body: body)
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Platsolution.SharedPostRequest2

  /// `post` 返回的内容
  public typealias PostResponse = V3.Platsolution.SharedPostResponse
}
