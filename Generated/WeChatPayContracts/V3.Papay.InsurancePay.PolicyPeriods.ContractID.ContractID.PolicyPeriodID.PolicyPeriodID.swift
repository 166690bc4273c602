// Written by wechatpay-gen: change the description, not this file.
// GET /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}

@_spi(Generated) public import WeChatPay

extension V3.Papay.InsurancePay.PolicyPeriods.ContractID.ContractID.PolicyPeriodID.PolicyPeriodID {
  /// 保险续费：查询预约
  ///
  /// 预约的结果不明时，查询它是否成功。
  ///
  /// `GET /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012471229)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    // swift-format-ignore
    try await call.send(
      Endpoint(.get, "/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}")
    )
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 保单扣费周期的编号 · `policy_period_id`
    public var policyPeriodID: Int? { fields[integer: 0] }
    /// 这一期扣费的状态 · `policy_period_state`
    public var policyPeriodState: String? { fields[text: 1] }
    /// 哪天起可扣费 · `deduct_start_date`
    public var deductStartDate: String? { fields[text: 2] }
    /// 哪天止可扣费 · `deduct_end_date`
    public var deductEndDate: String? { fields[text: 3] }
    /// 预约的扣费金额 · `scheduled_amount`
    public var scheduledAmount: ScheduledAmount? { fields[object: 4] }
    /// 实际扣费的金额 · `deduct_amount`
    public var deductAmount: DeductAmount? { fields[object: 5] }
    /// 实际在哪天扣费 · `deduct_date`
    public var deductDate: String? { fields[text: 6] }

    public init(
      policyPeriodID: Int? = nil, policyPeriodState: String? = nil, deductStartDate: String? = nil,
      deductEndDate: String? = nil, scheduledAmount: ScheduledAmount? = nil, deductAmount: DeductAmount? = nil,
      deductDate: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, policyPeriodID, policyPeriodState, deductStartDate, deductEndDate, scheduledAmount, deductAmount,
        deductDate
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "policy_period_id": Int?.self, "policy_period_state": String?.self, "deduct_start_date": String?.self,
        "deduct_end_date": String?.self, "scheduled_amount": ScheduledAmount?.self, "deduct_amount": DeductAmount?.self,
        "deduct_date": String?.self,
      ]
    }

    /// 预约的扣费金额
    public typealias ScheduledAmount = V3.Papay.ScheduledAmount

    /// 实际扣费的金额
    public typealias DeductAmount = V3.Papay.DeductAmount
  }

  /// 实际扣费的金额
  public typealias DeductAmount = V3.Papay.DeductAmount

  /// 预约的扣费金额
  public typealias ScheduledAmount = V3.Papay.ScheduledAmount
}
