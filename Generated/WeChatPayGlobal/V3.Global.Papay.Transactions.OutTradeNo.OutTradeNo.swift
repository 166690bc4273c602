// Written by wechatpay-gen: change the description, not this file.
// GET /v3/global/papay/transactions/out-trade-no/{out_trade_no}

@_spi(Generated) public import WeChatPay

extension V3.Global.Papay.Transactions.OutTradeNo.OutTradeNo {
  /// 境外代扣：按商户单号查订单
  ///
  /// 用商户订单号查询一笔代扣。
  ///
  /// `GET /v3/global/papay/transactions/out-trade-no/{out_trade_no}` · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013026988)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/global/papay/transactions/out-trade-no/{out_trade_no}"), query: query)
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Global.Papay.Transactions.SharedGetRequest

  /// `get` 返回的内容
  public typealias GetResponse = V3.Global.Papay.Transactions.SharedGetResponse
}
