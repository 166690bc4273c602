// Written by wechatpay-gen: change the description, not this file.
// POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew

@_spi(Generated) public import WeChatPay

extension V3.Papay.InsuranceSign.Contracts.PlanID.PlanID.ContractID.ContractID.Renew {
  /// 保险续费：协议续期
  ///
  /// 延长自动续费协议的期限。
  ///
  /// `POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012489588)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(
      Endpoint(.post, "/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew"),
      body: body
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 应用的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 保单各期的扣费 · `policy_periods`
    public var policyPeriods: [PolicyPeriod] {
      get { fields[requiredList: 1] }
      set { fields[requiredList: 1] = newValue }
    }

    public init(appid: String, policyPeriods: [PolicyPeriod]) {
      fields = ObjectFields(of: Self.self, appid, policyPeriods)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["appid": String.self, "policy_periods": [PolicyPeriod].self]
    }

    /// 保单各期的扣费
    public typealias PolicyPeriod = V3.Papay.InsuranceSign.PolicyPeriod

    /// 预计扣费的金额
    public typealias EstimatedDeductAmount = V3.Papay.EstimatedDeductAmount
  }
}
