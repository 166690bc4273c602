// Written by wechatpay-gen: change the description, not this file.
// GET /v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}

@_spi(Generated) public import WeChatPay

extension V3.Merchant.Fund.Withdraw.WithdrawID.WithdrawID {
  /// 平台提现：按微信单号查询
  ///
  /// 用微信支付提现单号了解提现结果。
  ///
  /// `GET /v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476674)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}"))
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.Merchant.Fund.Withdraw.SharedGetResponse
}
