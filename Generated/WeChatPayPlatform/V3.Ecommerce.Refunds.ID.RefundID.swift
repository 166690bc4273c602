// Written by wechatpay-gen: change the description, not this file.
// GET /v3/ecommerce/refunds/id/{refund_id}

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.Refunds.ID.RefundID {
  /// 二级商户退款：按微信单号查询
  ///
  /// 用微信支付退款单号了解退款状态。
  ///
  /// `GET /v3/ecommerce/refunds/id/{refund_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012650253) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476908) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015252439)
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/ecommerce/refunds/id/{refund_id}"), query: query)
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Ecommerce.Refunds.SharedGetRequest

  /// `get` 返回的内容
  public typealias GetResponse = V3.Ecommerce.Refunds.SharedGetResponse
}
