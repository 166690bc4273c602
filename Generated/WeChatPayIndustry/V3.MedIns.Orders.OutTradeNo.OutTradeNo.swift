// Written by wechatpay-gen: change the description, not this file.
// GET /v3/med-ins/orders/out-trade-no/{out_trade_no}

@_spi(Generated) public import WeChatPay

extension V3.MedIns.Orders.OutTradeNo.OutTradeNo {
  /// 医保支付：按商户单号查询
  ///
  /// 用商户订单号查询订单。
  ///
  /// `GET /v3/med-ins/orders/out-trade-no/{out_trade_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016781490) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012503286)
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/med-ins/orders/out-trade-no/{out_trade_no}"), query: query)
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.MedIns.Orders.SharedGetRequest

  /// `get` 返回的内容
  public typealias GetResponse = V3.MedIns.Orders.SharedGetResponse
}
