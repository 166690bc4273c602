// Written by wechatpay-gen: change the description, not this file.
// GET /v3/ebike/charge/transactions/id/{transaction_id}

@_spi(Generated) public import WeChatPay

extension V3.Ebike.Charge.Transactions.ID.TransactionID {
  /// 电动车充电：按微信单号查订单
  ///
  /// 用微信支付订单号查询一笔充电扣款。
  ///
  /// - Note: 已停用 新接入请勿使用。
  ///
  /// `GET /v3/ebike/charge/transactions/id/{transaction_id}` · [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml)
  @available(*, deprecated, message: "官方文档已停用此接口")
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/ebike/charge/transactions/id/{transaction_id}"), query: query)
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Ebike.Charge.SharedGetRequest

  /// `get` 返回的内容
  public typealias GetResponse = V3.Ebike.Charge.Transactions.SharedGetResponse
}
