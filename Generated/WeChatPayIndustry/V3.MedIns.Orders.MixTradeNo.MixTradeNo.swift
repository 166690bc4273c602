// Written by wechatpay-gen: change the description, not this file.
// GET /v3/med-ins/orders/mix-trade-no/{mix_trade_no}

@_spi(Generated) public import WeChatPay

extension V3.MedIns.Orders.MixTradeNo.MixTradeNo {
  /// 医保支付：按混合单号查询
  ///
  /// 用混合订单号查询订单。
  ///
  /// `GET /v3/med-ins/orders/mix-trade-no/{mix_trade_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016781479) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012503155)
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/med-ins/orders/mix-trade-no/{mix_trade_no}"), query: query)
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.MedIns.Orders.SharedGetRequest

  /// `get` 返回的内容
  public typealias GetResponse = V3.MedIns.Orders.SharedGetResponse
}
