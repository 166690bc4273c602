// Written by wechatpay-gen: change the description, not this file.
// GET /v3/ebike/charge/transactions/out-trade-no/{out_trade_no}

@_spi(Generated) public import WeChatPay

extension V3.Ebike.Charge.Transactions.OutTradeNo.OutTradeNo {
  /// 电动车充电：按商户单号查订单
  ///
  /// 用商户订单号查询一笔充电扣款。
  ///
  /// - Note: 已停用 新接入请勿使用。
  ///
  /// `GET /v3/ebike/charge/transactions/out-trade-no/{out_trade_no}` · [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml)
  @available(*, deprecated, message: "官方文档已停用此接口")
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/ebike/charge/transactions/out-trade-no/{out_trade_no}"), query: query)
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Ebike.Charge.SharedGetRequest

  /// `get` 返回的内容
  public typealias GetResponse = V3.Ebike.Charge.Transactions.SharedGetResponse
}
