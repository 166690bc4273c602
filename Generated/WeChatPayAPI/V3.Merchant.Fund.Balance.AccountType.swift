// Written by wechatpay-gen: change the description, not this file.
// GET /v3/merchant/fund/balance/{account_type}

@_spi(Generated) public import WeChatPay

extension V3.Merchant.Fund.Balance.AccountType {
  /// 查询实时余额
  ///
  /// 取得本商户号某个账户此刻的余额。
  ///
  /// `GET /v3/merchant/fund/balance/{account_type}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476700) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012720926) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012721477)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/merchant/fund/balance/{account_type}"))
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.Merchant.Fund.SharedGetResponse
}
