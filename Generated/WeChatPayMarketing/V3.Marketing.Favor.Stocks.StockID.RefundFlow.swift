// Written by wechatpay-gen: change the description, not this file.
// GET /v3/marketing/favor/stocks/{stock_id}/refund-flow

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Favor.Stocks.StockID.RefundFlow {
  /// 优惠券（代金券）：申请退款明细
  ///
  /// 取得批次退款明细文件的下载地址。
  ///
  /// `GET /v3/marketing/favor/stocks/{stock_id}/refund-flow` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012463523) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012463548)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/marketing/favor/stocks/{stock_id}/refund-flow"))
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.Marketing.Favor.Stocks.StockID.SharedGetResponse2
}
