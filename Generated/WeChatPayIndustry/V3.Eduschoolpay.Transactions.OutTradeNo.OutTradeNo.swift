// Written by wechatpay-gen: change the description, not this file.
// GET /v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}

@_spi(Generated) public import WeChatPay

extension V3.Eduschoolpay.Transactions.OutTradeNo.OutTradeNo {
  /// 校园轻松付：按商户单号查订单
  ///
  /// 用商户订单号查询一笔扣款。
  ///
  /// `GET /v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012469097)
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}"), query: query)
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Eduschoolpay.Transactions.SharedGetRequest

  /// `get` 返回的内容
  public typealias GetResponse = V3.Eduschoolpay.Transactions.SharedGetResponse
}
