// Written by wechatpay-gen: change the description, not this file.
// GET /v3/ecommerce/refunds/out-refund-no/{out_refund_no}

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.Refunds.OutRefundNo.OutRefundNo {
  /// 二级商户退款：按商户单号查询
  ///
  /// 用商户退款单号了解退款状态。
  ///
  /// `GET /v3/ecommerce/refunds/out-refund-no/{out_refund_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012650314) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476911) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015252427)
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/ecommerce/refunds/out-refund-no/{out_refund_no}"), query: query)
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Ecommerce.Refunds.SharedGetRequest

  /// `get` 返回的内容
  public typealias GetResponse = V3.Ecommerce.Refunds.SharedGetResponse
}
