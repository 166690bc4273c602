// Written by wechatpay-gen: change the description, not this file.
// GET /v3/multiuse/stocks/{stock_id}/use-flow

@_spi(Generated) public import WeChatPay

extension V3.Multiuse.Stocks.StockID.UseFlow {
  /// 消费金：申请核销明细
  ///
  /// 取得批次核销明细文件的下载地址。
  ///
  /// `GET /v3/multiuse/stocks/{stock_id}/use-flow` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012539758)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/multiuse/stocks/{stock_id}/use-flow"))
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.Multiuse.Stocks.StockID.SharedGetResponse
}
