// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Plan.Partner.PayscorePlans.MerchantPlanNo.MerchantPlanNo.Stop {
  /// 服务商支付分计划：停止
  ///
  /// 停用一份生效中的计划，不再有新的签约。
  ///
  /// `POST /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012463322)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop"), body: body
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(subMchid: String) {
      fields = ObjectFields(of: Self.self, subMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String.self]
    }
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Payscore.Plan.Partner.PayscorePlans.SharedPostResponse
}
