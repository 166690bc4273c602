// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Plan.PayscorePlans.MerchantPlanNo.MerchantPlanNo.Stop {
  /// 支付分计划：停止
  ///
  /// 停用一份生效中的计划，不再有新的签约。
  ///
  /// `POST /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012470851)
  public func post() async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop"))
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Payscore.Plan.PayscorePlans.SharedPostResponse
}
