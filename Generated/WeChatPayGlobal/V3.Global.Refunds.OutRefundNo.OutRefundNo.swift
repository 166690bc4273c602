// Written by wechatpay-gen: change the description, not this file.
// GET /v3/global/refunds/out-refund-no/{out_refund_no}

@_spi(Generated) public import WeChatPay

extension V3.Global.Refunds.OutRefundNo.OutRefundNo {
  /// 境外退款：按商户单号查询
  ///
  /// 用商户退款单号了解一笔退款。
  ///
  /// `GET /v3/global/refunds/out-refund-no/{out_refund_no}` · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354684)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/global/refunds/out-refund-no/{out_refund_no}"), query: query)
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Global.SharedGetRequest

  /// `get` 返回的内容
  public typealias GetResponse = V3.Global.Refunds.SharedGetResponse
}
