// Written by wechatpay-gen: change the description, not this file.
// GET /v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}

@_spi(Generated) public import WeChatPay

extension V3.Vehicle.Etc.Transactions.OutTradeNo.OutTradeNo {
  /// ETC：按商户单号查订单
  ///
  /// 用商户订单号查询一笔扣费。
  ///
  /// `GET /v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012715845)
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}"), query: query)
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Vehicle.SharedGetRequest

  /// `get` 返回的内容
  public typealias GetResponse = V3.Vehicle.Etc.Transactions.SharedGetResponse
}
