// Written by wechatpay-gen: change the description, not this file.
// /v3/papay/sign/**

@_spi(Generated) public import WeChatPay

extension V3.Papay.Sign {
  /// 何时因何解约
  public struct ContractTerminateInfo: APIObject {
    /// 因何解约 · `contract_termination_mode`
    public var contractTerminationMode: String? { fields[text: 0] }
    /// 解约的时间 · `contract_terminated_time`
    public var contractTerminatedTime: String? { fields[text: 1] }
    /// 对解约的说明 · `contract_termination_remark`
    public var contractTerminationRemark: String? { fields[text: 2] }

    public init(
      contractTerminationMode: String? = nil, contractTerminatedTime: String? = nil,
      contractTerminationRemark: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, contractTerminationMode, contractTerminatedTime, contractTerminationRemark)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "contract_termination_mode": String?.self, "contract_terminated_time": String?.self,
        "contract_termination_remark": String?.self,
      ]
    }
  }

  /// 实际扣费的金额
  public typealias DeductAmount = V3.Papay.DeductAmount

  /// 预约的扣费
  public struct DeductSchedule: APIObject {
    /// 预计扣费的日期，形如 2019-11-22 · `estimated_deduct_date`
    public var estimatedDeductDate: String? { fields[text: 0] }
    /// 预计扣费的金额 · `estimated_deduct_amount`
    public var estimatedDeductAmount: EstimatedDeductAmount? { fields[object: 1] }
    /// 预约扣费的状态 · `schedule_state`
    public var scheduleState: String? { fields[text: 2] }
    /// 预约的扣费金额 · `scheduled_amount`
    public var scheduledAmount: ScheduledAmount? { fields[object: 3] }
    /// 实际扣费的金额 · `deduct_amount`
    public var deductAmount: DeductAmount? { fields[object: 4] }
    /// 实际在哪天扣费 · `deduct_date`
    public var deductDate: String? { fields[text: 5] }

    public init(
      estimatedDeductDate: String? = nil, estimatedDeductAmount: EstimatedDeductAmount? = nil,
      scheduleState: String? = nil, scheduledAmount: ScheduledAmount? = nil, deductAmount: DeductAmount? = nil,
      deductDate: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, estimatedDeductDate, estimatedDeductAmount, scheduleState, scheduledAmount, deductAmount,
        deductDate
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "estimated_deduct_date": String?.self, "estimated_deduct_amount": EstimatedDeductAmount?.self,
        "schedule_state": String?.self, "scheduled_amount": ScheduledAmount?.self, "deduct_amount": DeductAmount?.self,
        "deduct_date": String?.self,
      ]
    }
  }

  /// 预计扣费的金额
  public typealias EstimatedDeductAmount = V3.Papay.DeductScheduleEstimatedDeductAmount

  /// 预约的扣费金额
  public typealias ScheduledAmount = V3.Papay.ScheduledAmount
}
