// Written by wechatpay-gen: change the description, not this file.
// GET /v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.Account.ApplyCancelWithdraw.ApplymentID.ApplymentID {
  /// 二级商户注销提现：按微信单号查询
  ///
  /// 用微信支付的申请单号了解注销的进度。
  ///
  /// `GET /v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013892765)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}"))
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.Ecommerce.Account.ApplyCancelWithdraw.SharedGetResponse
}
