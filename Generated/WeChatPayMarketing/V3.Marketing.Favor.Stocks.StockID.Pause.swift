// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/favor/stocks/{stock_id}/pause

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Favor.Stocks.StockID.Pause {
  /// 优惠券（代金券）：暂停批次
  ///
  /// 暂时停止发放，任何渠道都领不到。
  ///
  /// `POST /v3/marketing/favor/stocks/{stock_id}/pause` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012460305) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012460340)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/marketing/favor/stocks/{stock_id}/pause"), body: body)
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Marketing.Favor.Stocks.StockID.SharedPostRequest

  /// `post` 返回的内容
  public typealias PostResponse = V3.Marketing.Favor.Stocks.StockID.SharedPostResponse
}
