// Written by wechatpay-gen: change the description, not this file.
// GET /v3/merchant/fund/withdraw/out-request-no/{out_request_no}

@_spi(Generated) public import WeChatPay

extension V3.Merchant.Fund.Withdraw.OutRequestNo.OutRequestNo {
  /// 平台提现：按商户单号查询
  ///
  /// 用商户提现单号了解提现结果。
  ///
  /// `GET /v3/merchant/fund/withdraw/out-request-no/{out_request_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476672)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/merchant/fund/withdraw/out-request-no/{out_request_no}"))
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.Merchant.Fund.Withdraw.SharedGetResponse
}
