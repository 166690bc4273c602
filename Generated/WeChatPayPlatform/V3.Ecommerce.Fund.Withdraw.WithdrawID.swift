// Written by wechatpay-gen: change the description, not this file.
// GET /v3/ecommerce/fund/withdraw/{withdraw_id}

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.Fund.Withdraw.WithdrawID {
  /// 二级商户资金：按微信单号查提现
  ///
  /// 用微信支付提现单号了解提现结果。
  ///
  /// `GET /v3/ecommerce/fund/withdraw/{withdraw_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476665) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012719970) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012719951) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012714923)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/ecommerce/fund/withdraw/{withdraw_id}"), query: query)
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Ecommerce.SharedGetRequest

  /// `get` 返回的内容
  public typealias GetResponse = V3.Ecommerce.Fund.Withdraw.SharedGetResponse
}
