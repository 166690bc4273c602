// Written by wechatpay-gen: change the description, not this file.
// GET /v3/edu-papay/transactions/id/{transaction_id}

@_spi(Generated) public import WeChatPay

extension V3.EduPapay.Transactions.ID.TransactionID {
  /// 教育续费通：按微信单号查订单
  ///
  /// 用微信支付订单号查询一笔扣款。
  ///
  /// `GET /v3/edu-papay/transactions/id/{transaction_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012523468) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465567)
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/edu-papay/transactions/id/{transaction_id}"), query: query)
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.EduPapay.Transactions.SharedGetRequest

  /// `get` 返回的内容
  public typealias GetResponse = V3.EduPapay.Transactions.SharedGetResponse
}
