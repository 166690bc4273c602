// Written by wechatpay-gen: change the description, not this file.
// /v3/papay/pay/**

@_spi(Generated) public import WeChatPay

extension V3.Papay.Pay {
  /// 扣费的金额
  public typealias Amount = V3.Papay.Amount

  /// 扣费的金额
  public typealias ApplyAmount = V3.Papay.ApplyAmount

  /// 实际扣费的金额
  public typealias DeductAmount = V3.Papay.DeductAmount

  /// 预约的金额
  public struct ScheduleAmount: APIObject {
    /// 预约的金额，单位为分 · 例如 `1`
    public var total: Int {
      get { fields[requiredInteger: 0] }
      set { fields[requiredInteger: 0] = newValue }
    }
    /// 币种，人民币为 CNY · 例如 `CNY`
    public var currency: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }

    public init(total: Int, currency: String? = nil) {
      fields = ObjectFields(of: Self.self, total, currency)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["total": Int.self, "currency": String?.self]
    }
  }

  /// `post` 返回的内容
  public struct SchedulePostResponse: APIObject {
    /// 预约扣费的状态 · `schedule_state`
    public var scheduleState: String? { fields[text: 0] }
    /// 哪天起可扣费 · `deduct_start_date`
    public var deductStartDate: String? { fields[text: 1] }
    /// 哪天止可扣费 · `deduct_end_date`
    public var deductEndDate: String? { fields[text: 2] }
    /// 预约的扣费金额 · `scheduled_amount`
    public var scheduledAmount: ScheduledAmount? { fields[object: 3] }
    /// 实际扣费的金额 · `deduct_amount`
    public var deductAmount: DeductAmount? { fields[object: 4] }
    /// 实际在哪天扣费 · `deduct_date`
    public var deductDate: String? { fields[text: 5] }

    public init(
      scheduleState: String? = nil, deductStartDate: String? = nil, deductEndDate: String? = nil,
      scheduledAmount: ScheduledAmount? = nil, deductAmount: DeductAmount? = nil, deductDate: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, scheduleState, deductStartDate, deductEndDate, scheduledAmount, deductAmount, deductDate
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "schedule_state": String?.self, "deduct_start_date": String?.self, "deduct_end_date": String?.self,
        "scheduled_amount": ScheduledAmount?.self, "deduct_amount": DeductAmount?.self, "deduct_date": String?.self,
      ]
    }

    /// 预约的扣费金额
    public typealias ScheduledAmount = V3.Papay.ScheduledAmount

    /// 实际扣费的金额
    public typealias DeductAmount = V3.Papay.DeductAmount
  }

  /// 预约的扣费金额
  public typealias ScheduledAmount = V3.Papay.ScheduledAmount

  /// `get` 返回的内容
  public struct SharedGetResponse: APIObject {
    /// 预约扣费的状态 · `schedule_state`
    public var scheduleState: String? { fields[text: 0] }
    /// 哪天起可扣费 · `deduct_start_date`
    public var deductStartDate: String? { fields[text: 1] }
    /// 哪天止可扣费 · `deduct_end_date`
    public var deductEndDate: String? { fields[text: 2] }
    /// 预约的扣费金额 · `scheduled_amount`
    public var scheduledAmount: ScheduledAmount? { fields[object: 3] }
    /// 实际扣费的金额 · `deduct_amount`
    public var deductAmount: DeductAmount? { fields[object: 4] }
    /// 实际在哪天扣费 · `deduct_date`
    public var deductDate: String? { fields[text: 5] }

    public init(
      scheduleState: String? = nil, deductStartDate: String? = nil, deductEndDate: String? = nil,
      scheduledAmount: ScheduledAmount? = nil, deductAmount: DeductAmount? = nil, deductDate: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, scheduleState, deductStartDate, deductEndDate, scheduledAmount, deductAmount, deductDate
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "schedule_state": String?.self, "deduct_start_date": String?.self, "deduct_end_date": String?.self,
        "scheduled_amount": ScheduledAmount?.self, "deduct_amount": DeductAmount?.self, "deduct_date": String?.self,
      ]
    }

    /// 预约的扣费金额
    public typealias ScheduledAmount = V3.Papay.ScheduledAmount

    /// 实际扣费的金额
    public typealias DeductAmount = V3.Papay.DeductAmount
  }

  /// `post` 返回的内容
  public typealias SharedPostResponse = V3.Papay.ApplyPostResponse
}
