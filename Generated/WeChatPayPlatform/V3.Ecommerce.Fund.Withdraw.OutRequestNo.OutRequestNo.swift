// Written by wechatpay-gen: change the description, not this file.
// GET /v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.Fund.Withdraw.OutRequestNo.OutRequestNo {
  /// 二级商户资金：按商户单号查提现
  ///
  /// 用商户提现单号了解提现结果。
  ///
  /// `GET /v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476656) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012719550) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012720041) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012714699)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}"), query: query)
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Ecommerce.SharedGetRequest

  /// `get` 返回的内容
  public typealias GetResponse = V3.Ecommerce.Fund.Withdraw.SharedGetResponse
}
