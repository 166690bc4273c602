// Written by wechatpay-gen: change the description, not this file.
// GET /v3/multiuse/stocks/{stock_id}/refund-flow

@_spi(Generated) public import WeChatPay

extension V3.Multiuse.Stocks.StockID.RefundFlow {
  /// 消费金：申请退款明细
  ///
  /// 取得批次退款明细文件的下载地址。
  ///
  /// `GET /v3/multiuse/stocks/{stock_id}/refund-flow` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012539762)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/multiuse/stocks/{stock_id}/refund-flow"))
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.Multiuse.Stocks.StockID.SharedGetResponse
}
