// Written by wechatpay-gen: change the description, not this file.
// /v3/papay/insurance-sign/**

@_spi(Generated) public import WeChatPay

extension V3.Papay.InsuranceSign {
  /// 预计扣费的金额
  public typealias DeductScheduleEstimatedDeductAmount = V3.Papay.DeductScheduleEstimatedDeductAmount

  /// 预计扣费的金额
  public typealias EstimatedDeductAmount = V3.Papay.EstimatedDeductAmount

  /// 保单各期的扣费
  public struct PolicyPeriod: APIObject {
    /// 保单扣费周期的编号 · `policy_period_id`, 例如 `1`
    public var policyPeriodID: Int {
      get { fields[requiredInteger: 0] }
      set { fields[requiredInteger: 0] = newValue }
    }
    /// 预计扣费的日期，形如 2019-11-22 · `estimated_deduct_date`, 例如 `2019-11-22`
    public var estimatedDeductDate: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 预计扣费的金额 · `estimated_deduct_amount`
    public var estimatedDeductAmount: EstimatedDeductAmount {
      get { fields[requiredObject: 2] }
      set { fields[requiredObject: 2] = newValue }
    }

    public init(policyPeriodID: Int, estimatedDeductDate: String, estimatedDeductAmount: EstimatedDeductAmount) {
      fields = ObjectFields(of: Self.self, policyPeriodID, estimatedDeductDate, estimatedDeductAmount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "policy_period_id": Int.self, "estimated_deduct_date": String.self,
        "estimated_deduct_amount": EstimatedDeductAmount.self,
      ]
    }
  }
}
