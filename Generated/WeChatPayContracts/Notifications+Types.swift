// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 协议的状态
  public struct CreditRepaymentContractState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 无效 · `CONTRACT_STATE_INVALID`
    public static var contractStateInvalid: Self { Self(rawValue: "CONTRACT_STATE_INVALID") }

    /// 生效中 · `CONTRACT_STATE_EFFECTIVE`
    public static var contractStateEffective: Self { Self(rawValue: "CONTRACT_STATE_EFFECTIVE") }

    /// 已解约 · `CONTRACT_STATE_TERMINATED`
    public static var contractStateTerminated: Self { Self(rawValue: "CONTRACT_STATE_TERMINATED") }
  }

  /// 由谁解约
  public struct CreditRepaymentContractTerminatedMode: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 无效 · `TERMINATION_MODE_INVALID`
    public static var terminationModeInvalid: Self { Self(rawValue: "TERMINATION_MODE_INVALID") }

    /// 用户解约 · `TERMINATION_MODE_BY_USER`
    public static var terminationModeByUser: Self { Self(rawValue: "TERMINATION_MODE_BY_USER") }

    /// 商户解约 · `TERMINATION_MODE_BY_MERCHANT`
    public static var terminationModeByMerchant: Self { Self(rawValue: "TERMINATION_MODE_BY_MERCHANT") }

    /// 客服解约 · `TERMINATION_MODE_BY_CUSTOMER_SERVICE`
    public static var terminationModeByCustomerService: Self { Self(rawValue: "TERMINATION_MODE_BY_CUSTOMER_SERVICE") }
  }

  /// 协议的状态
  public struct EntrustContractState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 已签约 · `SIGNED`
    public static var signed: Self { Self(rawValue: "SIGNED") }

    /// 已解约 · `TERMINATED`
    public static var terminated: Self { Self(rawValue: "TERMINATED") }
  }

  /// 何时因何解约
  public struct EntrustContractTerminateInfo: APIObject {
    /// 因何解约 · `contract_termination_mode`
    public var contractTerminationMode: EntrustContractTerminationMode? { fields[enumeration: 0] }
    /// 解约的时间 · `contract_terminated_time`
    public var contractTerminatedTime: String? { fields[text: 1] }
    /// 对解约的说明 · `contract_termination_remark`
    public var contractTerminationRemark: String? { fields[text: 2] }

    public init(
      contractTerminationMode: EntrustContractTerminationMode? = nil, contractTerminatedTime: String? = nil,
      contractTerminationRemark: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, contractTerminationMode, contractTerminatedTime, contractTerminationRemark)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "contract_termination_mode": EntrustContractTerminationMode?.self, "contract_terminated_time": String?.self,
        "contract_termination_remark": String?.self,
      ]
    }
  }

  /// 因何解约
  public struct EntrustContractTerminationMode: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 用户解约 · `USER_TERMINATE`
    public static var userTerminate: Self { Self(rawValue: "USER_TERMINATE") }

    /// 商户用接口解约 · `MCH_API_TERMINATE`
    public static var mchAPITerminate: Self { Self(rawValue: "MCH_API_TERMINATE") }

    /// 商户用接口解约 · `API`
    public static var api: Self { Self(rawValue: "API") }

    /// 在商户平台解约 · `WEPAY_WEB_TERMINATE`
    public static var wepayWebTerminate: Self { Self(rawValue: "WEPAY_WEB_TERMINATE") }

    /// 客服解约 · `CUSTOMER_SERVICE_TERMINATE`
    public static var customerServiceTerminate: Self { Self(rawValue: "CUSTOMER_SERVICE_TERMINATE") }

    /// 系统解约 · `SYSTEM_TERMINATE`
    public static var systemTerminate: Self { Self(rawValue: "SYSTEM_TERMINATE") }
  }

  /// 实际扣费的金额
  public struct EntrustDeductAmount: APIObject {
    /// 总金额，单位为分
    public var amount: Int? { fields[integer: 0] }
    /// 币种，人民币为 CNY
    public var currency: String? { fields[text: 1] }

    public init(amount: Int? = nil, currency: String? = nil) {
      fields = ObjectFields(of: Self.self, amount, currency)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["amount": Int?.self, "currency": String?.self]
    }
  }

  /// 预约的扣费
  public struct EntrustDeductSchedule: APIObject {
    /// 预计扣费的日期，形如 2019-11-22 · `estimated_deduct_date`
    public var estimatedDeductDate: String? { fields[text: 0] }
    /// 预计扣费的金额 · `estimated_deduct_amount`
    public var estimatedDeductAmount: EntrustEstimatedDeductAmount? { fields[object: 1] }
    /// 预约扣费的状态 · `schedule_state`
    public var scheduleState: EntrustScheduleState? { fields[enumeration: 2] }
    /// 预约的扣费金额 · `scheduled_amount`
    public var scheduledAmount: EntrustScheduledAmount? { fields[object: 3] }
    /// 实际扣费的金额 · `deduct_amount`
    public var deductAmount: EntrustDeductAmount? { fields[object: 4] }
    /// 实际在哪天扣费 · `deduct_date`
    public var deductDate: String? { fields[text: 5] }

    public init(
      estimatedDeductDate: String? = nil, estimatedDeductAmount: EntrustEstimatedDeductAmount? = nil,
      scheduleState: EntrustScheduleState? = nil, scheduledAmount: EntrustScheduledAmount? = nil,
      deductAmount: EntrustDeductAmount? = nil, deductDate: String? = nil
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
        "estimated_deduct_date": String?.self, "estimated_deduct_amount": EntrustEstimatedDeductAmount?.self,
        "schedule_state": EntrustScheduleState?.self, "scheduled_amount": EntrustScheduledAmount?.self,
        "deduct_amount": EntrustDeductAmount?.self, "deduct_date": String?.self,
      ]
    }
  }

  /// 预计扣费的金额
  public struct EntrustEstimatedDeductAmount: APIObject {
    /// 总金额，单位为分
    public var amount: Int? { fields[integer: 0] }
    /// 币种，人民币为 CNY
    public var currency: String? { fields[text: 1] }

    public init(amount: Int? = nil, currency: String? = nil) {
      fields = ObjectFields(of: Self.self, amount, currency)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["amount": Int?.self, "currency": String?.self]
    }
  }

  /// 预约扣费的状态
  public struct EntrustScheduleState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 未预约 · `NO_SCHEDULED`
    public static var noScheduled: Self { Self(rawValue: "NO_SCHEDULED") }

    /// 已预约 · `SCHEDULED`
    public static var scheduled: Self { Self(rawValue: "SCHEDULED") }

    /// 已扣费 · `PAID`
    public static var paid: Self { Self(rawValue: "PAID") }

    /// 已过期 · `EXPIRED`
    public static var expired: Self { Self(rawValue: "EXPIRED") }
  }

  /// 预约的扣费金额
  public struct EntrustScheduledAmount: APIObject {
    /// 总金额，单位为分
    public var amount: Int? { fields[integer: 0] }
    /// 币种，人民币为 CNY
    public var currency: String? { fields[text: 1] }

    public init(amount: Int? = nil, currency: String? = nil) {
      fields = ObjectFields(of: Self.self, amount, currency)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["amount": Int?.self, "currency": String?.self]
    }
  }

  /// 协议的状态
  public struct InsuranceEntrustContractState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 已签约 · `SIGNED`
    public static var signed: Self { Self(rawValue: "SIGNED") }

    /// 已解约 · `TERMINATED`
    public static var terminated: Self { Self(rawValue: "TERMINATED") }
  }

  /// 何时因何解约
  public struct InsuranceEntrustContractTerminateInfo: APIObject {
    /// 因何解约 · `contract_termination_mode`
    public var contractTerminationMode: InsuranceEntrustContractTerminationMode? { fields[enumeration: 0] }
    /// 解约的时间 · `contract_terminated_time`
    public var contractTerminatedTime: String? { fields[text: 1] }
    /// 对解约的说明 · `contract_termination_remark`
    public var contractTerminationRemark: String? { fields[text: 2] }

    public init(
      contractTerminationMode: InsuranceEntrustContractTerminationMode? = nil, contractTerminatedTime: String? = nil,
      contractTerminationRemark: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, contractTerminationMode, contractTerminatedTime, contractTerminationRemark)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "contract_termination_mode": InsuranceEntrustContractTerminationMode?.self,
        "contract_terminated_time": String?.self, "contract_termination_remark": String?.self,
      ]
    }
  }

  /// 因何解约
  public struct InsuranceEntrustContractTerminationMode: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 用户解约 · `USER_TERMINATE`
    public static var userTerminate: Self { Self(rawValue: "USER_TERMINATE") }

    /// 商户用接口解约 · `MCH_API_TERMINATE`
    public static var mchAPITerminate: Self { Self(rawValue: "MCH_API_TERMINATE") }

    /// 商户用接口解约 · `API`
    public static var api: Self { Self(rawValue: "API") }

    /// 在商户平台解约 · `WEPAY_WEB_TERMINATE`
    public static var wepayWebTerminate: Self { Self(rawValue: "WEPAY_WEB_TERMINATE") }

    /// 客服解约 · `CUSTOMER_SERVICE_TERMINATE`
    public static var customerServiceTerminate: Self { Self(rawValue: "CUSTOMER_SERVICE_TERMINATE") }

    /// 系统解约 · `SYSTEM_TERMINATE`
    public static var systemTerminate: Self { Self(rawValue: "SYSTEM_TERMINATE") }
  }
}
