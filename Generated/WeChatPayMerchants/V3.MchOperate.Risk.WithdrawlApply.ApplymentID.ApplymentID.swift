// Written by wechatpay-gen: change the description, not this file.
// GET /v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}

@_spi(Generated) public import WeChatPay

extension V3.MchOperate.Risk.WithdrawlApply.ApplymentID.ApplymentID {
  /// 已注销商户提现：按微信单号查询
  ///
  /// 用微信支付的申请单号了解提现进度。
  ///
  /// `GET /v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012778400)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}"))
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.MchOperate.Risk.WithdrawlApply.SharedGetResponse
}
