// Written by wechatpay-gen: change the description, not this file.
// GET /v3/refunds/out-refund-no/{out_refund_no}

@_spi(Generated) public import WeChatPay

extension V3.Refunds.OutRefundNo.OutRefundNo {
  /// 退款（境外旧版）：按商户单号查询
  ///
  /// 用商户退款单号了解一笔退款。
  ///
  /// - Note: 已由新接口取代 改用 `GET /v3/global/refunds/out-refund-no/{out_refund_no}`。
  ///
  /// `GET /v3/refunds/out-refund-no/{out_refund_no}` · [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml)
  ///
  /// 域名：https://api.mch.weixin.qq.com/hk
  @available(*, deprecated, message: "改用 GET /v3/global/refunds/out-refund-no/{out_refund_no}。")
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/refunds/out-refund-no/{out_refund_no}", server: "https://api.mch.weixin.qq.com/hk"),
      query: query
    )
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Refunds.SharedGetRequest

  /// `get` 返回的内容
  public typealias GetResponse = V3.Refunds.SharedGetResponse
}
