// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Partner.DeliveryPlan.DeliveryPlans.PlanID.Terminate {
  /// 投放计划：终止
  ///
  /// 提前结束一个投放计划。
  ///
  /// `POST /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016184572)
  @discardableResult
  public func post() async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate"))
  }
}
