// Written by wechatpay-gen: change the description, not this file.
// POST /v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify

@_spi(Generated) public import WeChatPay

extension V3.Papay.InsuranceSign.PolicyPeriods.PlanID.PlanID.ContractID.ContractID.Modify {
  /// 保险续费：修改扣费周期
  ///
  /// 更改协议里各扣费周期的安排。
  ///
  /// `POST /v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012987596)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify"),
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
    /// 能否取消预约 · `allow_cancel_scheduled`
    public var allowCancelScheduled: Bool? {
      get { fields[boolean: 2] }
      set { fields[boolean: 2] = newValue }
    }

    public init(appid: String, policyPeriods: [PolicyPeriod], allowCancelScheduled: Bool? = nil) {
      fields = ObjectFields(of: Self.self, appid, policyPeriods, allowCancelScheduled)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["appid": String.self, "policy_periods": [PolicyPeriod].self, "allow_cancel_scheduled": Bool?.self]
    }

    /// 保单各期的扣费
    public typealias PolicyPeriod = V3.Papay.InsuranceSign.PolicyPeriod

    /// 预计扣费的金额
    public typealias EstimatedDeductAmount = V3.Papay.EstimatedDeductAmount
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 保单各期的扣费 · `policy_periods`
    public var policyPeriods: [PolicyPeriod]? { fields[list: 0] }
    /// 被取消预约的扣费周期编号 · `cancel_scheduled_policy_period_id`
    public var cancelScheduledPolicyPeriodID: Int? { fields[integer: 1] }

    public init(policyPeriods: [PolicyPeriod]? = nil, cancelScheduledPolicyPeriodID: Int? = nil) {
      fields = ObjectFields(of: Self.self, policyPeriods, cancelScheduledPolicyPeriodID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["policy_periods": [PolicyPeriod]?.self, "cancel_scheduled_policy_period_id": Int?.self]
    }

    /// 保单各期的扣费
    public struct PolicyPeriod: APIObject {
      /// 保单扣费周期的编号 · `policy_period_id`
      public var policyPeriodID: Int? { fields[integer: 0] }
      /// 预计扣费的日期，形如 2019-11-22 · `estimated_deduct_date`
      public var estimatedDeductDate: String? { fields[text: 1] }
      /// 预计扣费的金额 · `estimated_deduct_amount`
      public var estimatedDeductAmount: EstimatedDeductAmount? { fields[object: 2] }

      public init(
        policyPeriodID: Int? = nil, estimatedDeductDate: String? = nil,
        estimatedDeductAmount: EstimatedDeductAmount? = nil
      ) {
        fields = ObjectFields(of: Self.self, policyPeriodID, estimatedDeductDate, estimatedDeductAmount)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "policy_period_id": Int?.self, "estimated_deduct_date": String?.self,
          "estimated_deduct_amount": EstimatedDeductAmount?.self,
        ]
      }
    }

    /// 预计扣费的金额
    public typealias EstimatedDeductAmount = V3.Papay.DeductScheduleEstimatedDeductAmount
  }
}
