// Written by wechatpay-gen: change the description, not this file.
// POST /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check

@_spi(Generated) public import WeChatPay

extension V3.NewTaxControlFapiao.Merchant.SubMchid.Check {
  /// 电子发票：检查子商户
  ///
  /// 着手检查子商户的开票能力，结果另行查询。
  ///
  /// `POST /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012474022)
  @discardableResult
  public func post() async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check"))
  }
}
