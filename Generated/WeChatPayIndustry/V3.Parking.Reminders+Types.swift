// Written by wechatpay-gen: change the description, not this file.
// /v3/parking/reminders/**

@_spi(Generated) public import WeChatPay

extension V3.Parking.Reminders {
  /// 累计限额怎样算
  public struct AggregateLimitMode: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 未知 · `AGGREGATE_LIMIT_MODE_UNKNOWN`
    public static var aggregateLimitModeUnknown: Self { Self(rawValue: "AGGREGATE_LIMIT_MODE_UNKNOWN") }

    /// 通常算法 · `AGGREGATE_LIMIT_MODE_NORMAL`
    public static var aggregateLimitModeNormal: Self { Self(rawValue: "AGGREGATE_LIMIT_MODE_NORMAL") }

    /// 取最小的 · `AGGREGATE_LIMIT_MODE_MIN`
    public static var aggregateLimitModeMin: Self { Self(rawValue: "AGGREGATE_LIMIT_MODE_MIN") }
  }

  /// 申请单
  public struct ApplicationType: APIObject {
    /// 停车场进件的审核单号 · `parking_lot_audit_no`
    public var parkingLotAuditNo: String? { fields[text: 0] }
    /// 审核的状态 · `audit_status`
    public var auditStatus: AuditStatus? { fields[enumeration: 1] }
    /// 提交的时间 · `submit_time`
    public var submitTime: Int? { fields[integer: 2] }
    /// 停车场 · `parking_lot`
    public var parkingLot: ParkingLotType? { fields[object: 3] }
    /// 审核的意见 · `audit_comment`
    public var auditComment: AuditComment? { fields[object: 4] }

    public init(
      parkingLotAuditNo: String? = nil, auditStatus: AuditStatus? = nil, submitTime: Int? = nil,
      parkingLot: ParkingLotType? = nil, auditComment: AuditComment? = nil
    ) {
      fields = ObjectFields(of: Self.self, parkingLotAuditNo, auditStatus, submitTime, parkingLot, auditComment)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "parking_lot_audit_no": String?.self, "audit_status": AuditStatus?.self, "submit_time": Int?.self,
        "parking_lot": ParkingLotType?.self, "audit_comment": AuditComment?.self,
      ]
    }
  }

  /// 审核的意见
  public struct AuditComment: APIObject {
    /// 各字段的意见 · `fields`
    public var fieldsField: [Field]? { fields[list: 0] }
    /// 怎样改进
    public var recommendation: String? { fields[text: 1] }

    public init(fieldsField: [Field]? = nil, recommendation: String? = nil) {
      fields = ObjectFields(of: Self.self, fieldsField, recommendation)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["fields": [Field]?.self, "recommendation": String?.self]
    }
  }

  /// 审核的状态
  public struct AuditStatus: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 未知 · `AUDIT_STATUS_UNKNOWN`
    public static var auditStatusUnknown: Self { Self(rawValue: "AUDIT_STATUS_UNKNOWN") }

    /// 待审核 · `AUDIT_STATUS_PENDING`
    public static var auditStatusPending: Self { Self(rawValue: "AUDIT_STATUS_PENDING") }

    /// 已撤回 · `AUDIT_STATUS_WITHDRAWN`
    public static var auditStatusWithdrawn: Self { Self(rawValue: "AUDIT_STATUS_WITHDRAWN") }

    /// 已通过 · `AUDIT_STATUS_APPROVED`
    public static var auditStatusApproved: Self { Self(rawValue: "AUDIT_STATUS_APPROVED") }

    /// 已驳回 · `AUDIT_STATUS_REJECTED`
    public static var auditStatusRejected: Self { Self(rawValue: "AUDIT_STATUS_REJECTED") }
  }

  /// 收费的方式
  public struct ChargeMode: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 未知 · `UNKNOWN`
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }

    /// 按间隔收 · `INTERVAL`
    public static var interval: Self { Self(rawValue: "INTERVAL") }

    /// 一次收 · `ONE_TIME`
    public static var oneTime: Self { Self(rawValue: "ONE_TIME") }
  }

  /// 收费的规则
  public struct ChargingRule: APIObject {
    /// 规则的类型 · `rule_type`
    public var ruleType: RuleType? { fields[enumeration: 0] }
    /// 限额怎样算 · `fee_limit_type`
    public var feeLimitType: FeeLimitType? { fields[enumeration: 1] }
    /// 一天怎样算 · `daily_limit_type`
    public var dailyLimitType: DailyLimitType? { fields[enumeration: 2] }
    /// 不足一小时怎样取整 · `time_rounding_type`
    public var timeRoundingType: TimeRoundingType? { fields[enumeration: 3] }
    /// 入场后免费多久 · `free_entry_duration`
    public var freeEntryDuration: Int? { fields[integer: 4] }
    /// 缴费后多久内可免费离场 · `free_exit_duration`
    public var freeExitDuration: Int? { fields[integer: 5] }
    /// 按固定间隔收费的规则 · `fixed_interval_rule`
    public var fixedIntervalRule: [FixedIntervalRule]? { fields[list: 6] }
    /// 按停车时长分段收费的规则 · `duration_segment_rule`
    public var durationSegmentRule: [DurationSegmentRule]? { fields[list: 7] }
    /// 按次收费的规则 · `pre_entry_rule`
    public var preEntryRule: [PreEntryRule]? { fields[list: 8] }
    /// 节假日怎样收费 · `holiday_mode`
    public var holidayMode: HolidayMode? { fields[enumeration: 9] }
    /// 累计限额怎样算 · `aggregate_limit_mode`
    public var aggregateLimitMode: AggregateLimitMode? { fields[enumeration: 10] }
    /// 从何时开始计费 · `first_charge_time_mode`
    public var firstChargeTimeMode: FirstChargeTimeMode? { fields[enumeration: 11] }

    public init(
      ruleType: RuleType? = nil, feeLimitType: FeeLimitType? = nil, dailyLimitType: DailyLimitType? = nil,
      timeRoundingType: TimeRoundingType? = nil, freeEntryDuration: Int? = nil, freeExitDuration: Int? = nil,
      fixedIntervalRule: [FixedIntervalRule]? = nil, durationSegmentRule: [DurationSegmentRule]? = nil,
      preEntryRule: [PreEntryRule]? = nil, holidayMode: HolidayMode? = nil,
      aggregateLimitMode: AggregateLimitMode? = nil, firstChargeTimeMode: FirstChargeTimeMode? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, ruleType, feeLimitType, dailyLimitType, timeRoundingType, freeEntryDuration, freeExitDuration,
        fixedIntervalRule, durationSegmentRule, preEntryRule, holidayMode, aggregateLimitMode, firstChargeTimeMode
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "rule_type": RuleType?.self, "fee_limit_type": FeeLimitType?.self, "daily_limit_type": DailyLimitType?.self,
        "time_rounding_type": TimeRoundingType?.self, "free_entry_duration": Int?.self, "free_exit_duration": Int?.self,
        "fixed_interval_rule": [FixedIntervalRule]?.self, "duration_segment_rule": [DurationSegmentRule]?.self,
        "pre_entry_rule": [PreEntryRule]?.self, "holiday_mode": HolidayMode?.self,
        "aggregate_limit_mode": AggregateLimitMode?.self, "first_charge_time_mode": FirstChargeTimeMode?.self,
      ]
    }
  }

  /// 一天怎样算
  public struct DailyLimitType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 未知 · `DAILY_LIMIT_UNKNOWN`
    public static var dailyLimitUnknown: Self { Self(rawValue: "DAILY_LIMIT_UNKNOWN") }

    /// 入场起每二十四小时 · `DAILY_LIMIT_ROLLING_24H`
    public static var dailyLimitRolling24H: Self { Self(rawValue: "DAILY_LIMIT_ROLLING_24H") }

    /// 自然日 · `DAILY_LIMIT_CALENDAR_DAY`
    public static var dailyLimitCalendarDay: Self { Self(rawValue: "DAILY_LIMIT_CALENDAR_DAY") }
  }

  /// 工作日还是节假日
  public struct DayType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 未知 · `DAY_TYPE_UNKNOWN`
    public static var dayTypeUnknown: Self { Self(rawValue: "DAY_TYPE_UNKNOWN") }

    /// 工作日 · `DAY_TYPE_WEEKDAY`
    public static var dayTypeWeekday: Self { Self(rawValue: "DAY_TYPE_WEEKDAY") }

    /// 节假日 · `DAY_TYPE_HOLIDAY`
    public static var dayTypeHoliday: Self { Self(rawValue: "DAY_TYPE_HOLIDAY") }

    /// 每天 · `DAY_TYPE_ALL_DAY`
    public static var dayTypeAllDay: Self { Self(rawValue: "DAY_TYPE_ALL_DAY") }
  }

  /// 按停车时长分段收费的规则
  public struct DurationSegmentRule: APIObject {
    /// 工作日还是节假日 · `day_type`
    public var dayType: DayType? { fields[enumeration: 0] }
    /// 时段从何时起，形如 09:00 · `start_time`
    public var startTime: String? { fields[text: 1] }
    /// 时段到何时止，形如 18:00 · `end_time`
    public var endTime: String? { fields[text: 2] }
    /// 车的类型 · `vehicle_type`
    public var vehicleType: VehicleType? { fields[enumeration: 3] }
    /// 哪类车牌 · `plate_type`
    public var plateType: PlateType? { fields[enumeration: 4] }
    /// 收费的方式 · `charge_mode`
    public var chargeMode: ChargeMode? { fields[enumeration: 5] }
    /// 停车时长从多少起 · `duration_from`
    public var durationFrom: Int? { fields[integer: 6] }
    /// 停车时长到多少止 · `duration_to`
    public var durationTo: Int? { fields[integer: 7] }
    /// 固定收多少，单位为分 · `fixed_amount`
    public var fixedAmount: Int? { fields[integer: 8] }
    /// 多久收一次 · `interval_min`
    public var intervalMin: Int? { fields[integer: 9] }
    /// 每段时长收多少，单位为分 · `interval_amount`
    public var intervalAmount: Int? { fields[integer: 10] }
    /// 该时段最多收多少，单位为分 · `interval_max_amount`
    public var intervalMaxAmount: Int? { fields[integer: 11] }
    /// 一天最多收多少，单位为分 · `max_fee_per_day`
    public var maxFeePerDay: Int? { fields[integer: 12] }

    public init(
      dayType: DayType? = nil, startTime: String? = nil, endTime: String? = nil, vehicleType: VehicleType? = nil,
      plateType: PlateType? = nil, chargeMode: ChargeMode? = nil, durationFrom: Int? = nil, durationTo: Int? = nil,
      fixedAmount: Int? = nil, intervalMin: Int? = nil, intervalAmount: Int? = nil, intervalMaxAmount: Int? = nil,
      maxFeePerDay: Int? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, dayType, startTime, endTime, vehicleType, plateType, chargeMode, durationFrom, durationTo,
        fixedAmount, intervalMin, intervalAmount, intervalMaxAmount, maxFeePerDay
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "day_type": DayType?.self, "start_time": String?.self, "end_time": String?.self,
        "vehicle_type": VehicleType?.self, "plate_type": PlateType?.self, "charge_mode": ChargeMode?.self,
        "duration_from": Int?.self, "duration_to": Int?.self, "fixed_amount": Int?.self, "interval_min": Int?.self,
        "interval_amount": Int?.self, "interval_max_amount": Int?.self, "max_fee_per_day": Int?.self,
      ]
    }
  }

  /// 限额怎样算
  public struct FeeLimitType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 未知 · `FEE_LIMIT_UNKNOWN`
    public static var feeLimitUnknown: Self { Self(rawValue: "FEE_LIMIT_UNKNOWN") }

    /// 累计限额 · `FEE_LIMIT_AGGREGATE`
    public static var feeLimitAggregate: Self { Self(rawValue: "FEE_LIMIT_AGGREGATE") }

    /// 单次限额 · `FEE_LIMIT_SINGLE`
    public static var feeLimitSingle: Self { Self(rawValue: "FEE_LIMIT_SINGLE") }
  }

  /// 各字段的意见
  public struct Field: APIObject {
    /// 字段的名称
    public var field: String? { fields[text: 0] }
    /// 对该字段的意见
    public var comment: String? { fields[text: 1] }

    public init(field: String? = nil, comment: String? = nil) {
      fields = ObjectFields(of: Self.self, field, comment)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["field": String?.self, "comment": String?.self]
    }
  }

  /// 从何时开始计费
  public struct FirstChargeTimeMode: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 未知 · `FIRST_CHARGE_TIME_MODE_UNKNOWN`
    public static var firstChargeTimeModeUnknown: Self { Self(rawValue: "FIRST_CHARGE_TIME_MODE_UNKNOWN") }

    /// 从入场起 · `FIRST_CHARGE_TIME_MODE_ENTER`
    public static var firstChargeTimeModeEnter: Self { Self(rawValue: "FIRST_CHARGE_TIME_MODE_ENTER") }

    /// 从免费时段完了起 · `FIRST_CHARGE_TIME_MODE_AFTER_FREE`
    public static var firstChargeTimeModeAfterFree: Self { Self(rawValue: "FIRST_CHARGE_TIME_MODE_AFTER_FREE") }
  }

  /// 首段怎样收费
  public struct FirstDurationMode: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 未知 · `FIRST_DURATION_MODE_UNKNOWN`
    public static var firstDurationModeUnknown: Self { Self(rawValue: "FIRST_DURATION_MODE_UNKNOWN") }

    /// 首段只收一次 · `FIRST_DURATION_MODE_ONLY_FIRST_DURATION`
    public static var firstDurationModeOnlyFirstDuration: Self {
      Self(rawValue: "FIRST_DURATION_MODE_ONLY_FIRST_DURATION")
    }

    /// 每个计费周期都收首段 · `FIRST_DURATION_MODE_EVERY_FIRST_DURATION`
    public static var firstDurationModeEveryFirstDuration: Self {
      Self(rawValue: "FIRST_DURATION_MODE_EVERY_FIRST_DURATION")
    }
  }

  /// 按固定间隔收费的规则
  public struct FixedIntervalRule: APIObject {
    /// 工作日还是节假日 · `day_type`
    public var dayType: DayType? { fields[enumeration: 0] }
    /// 时段从何时起，形如 09:00 · `start_time`
    public var startTime: String? { fields[text: 1] }
    /// 时段到何时止，形如 18:00 · `end_time`
    public var endTime: String? { fields[text: 2] }
    /// 车的类型 · `vehicle_type`
    public var vehicleType: VehicleType? { fields[enumeration: 3] }
    /// 哪类车牌 · `plate_type`
    public var plateType: PlateType? { fields[enumeration: 4] }
    /// 首段有多长 · `first_duration`
    public var firstDuration: Int? { fields[integer: 5] }
    /// 首段收多少，单位为分 · `first_amount`
    public var firstAmount: Int? { fields[integer: 6] }
    /// 每段有多长 · `interval_duration`
    public var intervalDuration: Int? { fields[integer: 7] }
    /// 每段时长收多少，单位为分 · `interval_amount`
    public var intervalAmount: Int? { fields[integer: 8] }
    /// 该时段最多收多少，单位为分 · `interval_max_amount`
    public var intervalMaxAmount: Int? { fields[integer: 9] }
    /// 一天最多收多少，单位为分 · `max_fee_per_day`
    public var maxFeePerDay: Int? { fields[integer: 10] }
    /// 超出免费时段后怎样收费 · `free_period_charging_mode`
    public var freePeriodChargingMode: FreePeriodChargingMode? { fields[enumeration: 11] }
    /// 免费时段怎样算 · `free_period_calculation_mode`
    public var freePeriodCalculationMode: FreePeriodCalculationMode? { fields[enumeration: 12] }
    /// 新能源车是否免费 · `is_green_vehicle_free_parking`
    public var isGreenVehicleFreeParking: Bool? { fields[boolean: 13] }
    /// 首段怎样收费 · `first_duration_mode`
    public var firstDurationMode: FirstDurationMode? { fields[enumeration: 14] }

    public init(
      dayType: DayType? = nil, startTime: String? = nil, endTime: String? = nil, vehicleType: VehicleType? = nil,
      plateType: PlateType? = nil, firstDuration: Int? = nil, firstAmount: Int? = nil, intervalDuration: Int? = nil,
      intervalAmount: Int? = nil, intervalMaxAmount: Int? = nil, maxFeePerDay: Int? = nil,
      freePeriodChargingMode: FreePeriodChargingMode? = nil,
      freePeriodCalculationMode: FreePeriodCalculationMode? = nil, isGreenVehicleFreeParking: Bool? = nil,
      firstDurationMode: FirstDurationMode? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, dayType, startTime, endTime, vehicleType, plateType, firstDuration, firstAmount,
        intervalDuration, intervalAmount, intervalMaxAmount, maxFeePerDay, freePeriodChargingMode,
        freePeriodCalculationMode, isGreenVehicleFreeParking, firstDurationMode
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "day_type": DayType?.self, "start_time": String?.self, "end_time": String?.self,
        "vehicle_type": VehicleType?.self, "plate_type": PlateType?.self, "first_duration": Int?.self,
        "first_amount": Int?.self, "interval_duration": Int?.self, "interval_amount": Int?.self,
        "interval_max_amount": Int?.self, "max_fee_per_day": Int?.self,
        "free_period_charging_mode": FreePeriodChargingMode?.self,
        "free_period_calculation_mode": FreePeriodCalculationMode?.self, "is_green_vehicle_free_parking": Bool?.self,
        "first_duration_mode": FirstDurationMode?.self,
      ]
    }
  }

  /// 免费时段怎样算
  public struct FreePeriodCalculationMode: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 未知 · `FREE_PERIOD_CAL_UNKNOWN`
    public static var freePeriodCalUnknown: Self { Self(rawValue: "FREE_PERIOD_CAL_UNKNOWN") }

    /// 与计费时段同时起算 · `FREE_PERIOD_CAL_CONCURRENT_START`
    public static var freePeriodCalConcurrentStart: Self { Self(rawValue: "FREE_PERIOD_CAL_CONCURRENT_START") }

    /// 免费时段完了才计费 · `FREE_PERIOD_CAL_SEQUENTIAL_START`
    public static var freePeriodCalSequentialStart: Self { Self(rawValue: "FREE_PERIOD_CAL_SEQUENTIAL_START") }
  }

  /// 超出免费时段后怎样收费
  public struct FreePeriodChargingMode: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 未知 · `FREE_PERIOD_CHARGING_UNKNOWN`
    public static var freePeriodChargingUnknown: Self { Self(rawValue: "FREE_PERIOD_CHARGING_UNKNOWN") }

    /// 每次入场免一次 · `FREE_PERIOD_CHARGING_ONCE_PER_ENTRY`
    public static var freePeriodChargingOncePerEntry: Self { Self(rawValue: "FREE_PERIOD_CHARGING_ONCE_PER_ENTRY") }

    /// 每二十四小时免一次 · `FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS`
    public static var freePeriodChargingOncePer24Hours: Self {
      Self(rawValue: "FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS")
    }

    /// 每个自然日免一次 · `FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY`
    public static var freePeriodChargingOncePerCalendarDay: Self {
      Self(rawValue: "FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY")
    }

    /// 按累计额度算 · `FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION`
    public static var freePeriodChargingCumulativeQuotaCalculation: Self {
      Self(rawValue: "FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION")
    }
  }

  /// 节假日怎样收费
  public struct HolidayMode: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 未知 · `HOLIDAY_MODE_UNKNOWN`
    public static var holidayModeUnknown: Self { Self(rawValue: "HOLIDAY_MODE_UNKNOWN") }

    /// 按法定节假日 · `HOLIDAY_MODE_LEGAL_MODY`
    public static var holidayModeLegalMody: Self { Self(rawValue: "HOLIDAY_MODE_LEGAL_MODY") }

    /// 按日历上的周末 · `HOLIDAY_MODE_CALENDAR_MODY`
    public static var holidayModeCalendarMody: Self { Self(rawValue: "HOLIDAY_MODE_CALENDAR_MODY") }

    /// 按金融机构的休息日 · `HOLIDAY_MODE_FINANCIAL_MODY`
    public static var holidayModeFinancialMody: Self { Self(rawValue: "HOLIDAY_MODE_FINANCIAL_MODY") }
  }

  /// 停车场的类型
  public struct ParkingLotParkingLotType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 未知 · `PARKING_LOT_TYPE_UNKNOWN`
    public static var parkingLotTypeUnknown: Self { Self(rawValue: "PARKING_LOT_TYPE_UNKNOWN") }

    /// 商圈 · `PARKING_LOT_TYPE_BUSINESS_DISTRICT`
    public static var parkingLotTypeBusinessDistrict: Self { Self(rawValue: "PARKING_LOT_TYPE_BUSINESS_DISTRICT") }

    /// 写字楼 · `PARKING_LOT_TYPE_OFFICE_BUILDING`
    public static var parkingLotTypeOfficeBuilding: Self { Self(rawValue: "PARKING_LOT_TYPE_OFFICE_BUILDING") }

    /// 交通枢纽 · `PARKING_LOT_TYPE_TRANSPORTATION_HUB`
    public static var parkingLotTypeTransportationHub: Self { Self(rawValue: "PARKING_LOT_TYPE_TRANSPORTATION_HUB") }

    /// 住宅区 · `PARKING_LOT_TYPE_RESIDENTIAL_AREA`
    public static var parkingLotTypeResidentialArea: Self { Self(rawValue: "PARKING_LOT_TYPE_RESIDENTIAL_AREA") }

    /// 公园景区 · `PARKING_LOT_TYPE_PARK_AREA`
    public static var parkingLotTypeParkArea: Self { Self(rawValue: "PARKING_LOT_TYPE_PARK_AREA") }

    /// 其他公共设施 · `PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY`
    public static var parkingLotTypeOtherPublicFacility: Self {
      Self(rawValue: "PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY")
    }
  }

  /// 停车场
  public struct ParkingLotType: APIObject {
    /// 停车场的名称 · `parking_lot_name`
    public var parkingLotName: String? { fields[text: 0] }
    /// 商户自定的停车场编号 · `out_parking_lot_id`
    public var outParkingLotID: String? { fields[text: 1] }
    /// 停车场的地址 · `parking_lot_address`
    public var parkingLotAddress: String? { fields[text: 2] }
    /// 停车场的经度
    public var longitude: String? { fields[text: 3] }
    /// 停车场的纬度
    public var latitude: String? { fields[text: 4] }
    /// 停车场的类型 · `parking_lot_type`
    public var parkingLotType: ParkingLotParkingLotType? { fields[enumeration: 5] }
    /// 客服的电话 · `phone_number`
    public var phoneNumber: String? { fields[text: 6] }
    /// 收费公示牌的图片地址 · `parking_sign_url`
    public var parkingSignURL: String? { fields[text: 7] }
    /// 停车场的优惠文字 · `notification_text_list`
    public var notificationTextList: [String]? { fields[list: 8] }
    /// 缴停车费的小程序的 AppID · `payment_mini_prog_appid`
    public var paymentMiniProgAppid: String? { fields[text: 9] }
    /// 缴费页面的路径 · `payment_path`
    public var paymentPath: String? { fields[text: 10] }
    /// 查停车订单的小程序的 AppID · `parking_order_mini_prog_appid`
    public var parkingOrderMiniProgAppid: String? { fields[text: 11] }
    /// 停车订单页面的路径 · `parking_order_path`
    public var parkingOrderPath: String? { fields[text: 12] }
    /// 收费的规则 · `charging_rule`
    public var chargingRule: ChargingRule? { fields[object: 13] }

    public init(
      parkingLotName: String? = nil, outParkingLotID: String? = nil, parkingLotAddress: String? = nil,
      longitude: String? = nil, latitude: String? = nil, parkingLotType: ParkingLotParkingLotType? = nil,
      phoneNumber: String? = nil, parkingSignURL: String? = nil, notificationTextList: [String]? = nil,
      paymentMiniProgAppid: String? = nil, paymentPath: String? = nil, parkingOrderMiniProgAppid: String? = nil,
      parkingOrderPath: String? = nil, chargingRule: ChargingRule? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, parkingLotName, outParkingLotID, parkingLotAddress, longitude, latitude, parkingLotType,
        phoneNumber, parkingSignURL, notificationTextList, paymentMiniProgAppid, paymentPath, parkingOrderMiniProgAppid,
        parkingOrderPath, chargingRule
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "parking_lot_name": String?.self, "out_parking_lot_id": String?.self, "parking_lot_address": String?.self,
        "longitude": String?.self, "latitude": String?.self, "parking_lot_type": ParkingLotParkingLotType?.self,
        "phone_number": String?.self, "parking_sign_url": String?.self, "notification_text_list": [String]?.self,
        "payment_mini_prog_appid": String?.self, "payment_path": String?.self,
        "parking_order_mini_prog_appid": String?.self, "parking_order_path": String?.self,
        "charging_rule": ChargingRule?.self,
      ]
    }
  }

  /// 支付的渠道
  public struct PayChannel: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 未知 · `PAY_CHANNEL_UNKNOWN`
    public static var payChannelUnknown: Self { Self(rawValue: "PAY_CHANNEL_UNKNOWN") }

    /// 微信支付的消息 · `PAY_CHANNEL_WECHAT_PAY_NOTIF`
    public static var payChannelWechatPayNotif: Self { Self(rawValue: "PAY_CHANNEL_WECHAT_PAY_NOTIF") }

    /// 扫二维码 · `PAY_CHANNEL_SCAN_QRCODE`
    public static var payChannelScanQrcode: Self { Self(rawValue: "PAY_CHANNEL_SCAN_QRCODE") }

    /// 公众号 · `PAY_CHANNEL_OFFICIAL_ACCOUNT`
    public static var payChannelOfficialAccount: Self { Self(rawValue: "PAY_CHANNEL_OFFICIAL_ACCOUNT") }

    /// 商户的小程序 · `PAY_CHANNEL_MCH_MINI_PROG`
    public static var payChannelMchMiniProg: Self { Self(rawValue: "PAY_CHANNEL_MCH_MINI_PROG") }

    /// 其他 · `PAY_CHANNEL_OTHERS`
    public static var payChannelOthers: Self { Self(rawValue: "PAY_CHANNEL_OTHERS") }
  }

  /// 付款的状态
  public struct PayState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 未知 · `PAY_STATUS_UNKNOWN`
    public static var payStatusUnknown: Self { Self(rawValue: "PAY_STATUS_UNKNOWN") }

    /// 未付款 · `PAY_STATUS_UNPAID`
    public static var payStatusUnpaid: Self { Self(rawValue: "PAY_STATUS_UNPAID") }

    /// 已付款 · `PAY_STATUS_PAID`
    public static var payStatusPaid: Self { Self(rawValue: "PAY_STATUS_PAID") }
  }

  /// 支付的方式
  public struct PayType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 未知 · `PAY_TYPE_UNKNOWN`
    public static var payTypeUnknown: Self { Self(rawValue: "PAY_TYPE_UNKNOWN") }

    /// 微信支付 · `PAY_TYPE_WXPAY`
    public static var payTypeWxpay: Self { Self(rawValue: "PAY_TYPE_WXPAY") }

    /// 其他 · `PAY_TYPE_OTHERS`
    public static var payTypeOthers: Self { Self(rawValue: "PAY_TYPE_OTHERS") }
  }

  /// 车牌的颜色
  public struct PlateColor: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 未知 · `PLATE_COLOR_UNKNOWN`
    public static var plateColorUnknown: Self { Self(rawValue: "PLATE_COLOR_UNKNOWN") }

    /// 蓝 · `PLATE_COLOR_BLUE`
    public static var plateColorBlue: Self { Self(rawValue: "PLATE_COLOR_BLUE") }

    /// 黄 · `PLATE_COLOR_YELLOW`
    public static var plateColorYellow: Self { Self(rawValue: "PLATE_COLOR_YELLOW") }

    /// 黑 · `PLATE_COLOR_BLACK`
    public static var plateColorBlack: Self { Self(rawValue: "PLATE_COLOR_BLACK") }

    /// 白 · `PLATE_COLOR_WHITE`
    public static var plateColorWhite: Self { Self(rawValue: "PLATE_COLOR_WHITE") }

    /// 绿 · `PLATE_COLOR_GREEN`
    public static var plateColorGreen: Self { Self(rawValue: "PLATE_COLOR_GREEN") }

    /// 黄绿 · `PLATE_COLOR_YELLOW_GREEN`
    public static var plateColorYellowGreen: Self { Self(rawValue: "PLATE_COLOR_YELLOW_GREEN") }

    /// 农用黄 · `PLATE_COLOR_AGRICULTURAL_YELLOW`
    public static var plateColorAgriculturalYellow: Self { Self(rawValue: "PLATE_COLOR_AGRICULTURAL_YELLOW") }

    /// 其他 · `PLATE_COLOR_OTHER`
    public static var plateColorOther: Self { Self(rawValue: "PLATE_COLOR_OTHER") }
  }

  /// 哪类车牌
  public struct PlateType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 未知 · `PLATE_TYPE_UNKNOWN`
    public static var plateTypeUnknown: Self { Self(rawValue: "PLATE_TYPE_UNKNOWN") }

    /// 临时车 · `PLATE_TYPE_TEMPORARY`
    public static var plateTypeTemporary: Self { Self(rawValue: "PLATE_TYPE_TEMPORARY") }

    /// 月卡车 · `PLATE_TYPE_MONTHLY`
    public static var plateTypeMonthly: Self { Self(rawValue: "PLATE_TYPE_MONTHLY") }

    /// 免费车 · `PLATE_TYPE_FREE`
    public static var plateTypeFree: Self { Self(rawValue: "PLATE_TYPE_FREE") }

    /// 储值车 · `PLATE_TYPE_PREPAID`
    public static var plateTypePrepaid: Self { Self(rawValue: "PLATE_TYPE_PREPAID") }

    /// 其他 · `PLATE_TYPE_OTHERS`
    public static var plateTypeOthers: Self { Self(rawValue: "PLATE_TYPE_OTHERS") }
  }

  /// 按次收费的规则
  public struct PreEntryRule: APIObject {
    /// 工作日还是节假日 · `day_type`
    public var dayType: DayType? { fields[enumeration: 0] }
    /// 时段从何时起，形如 09:00 · `start_time`
    public var startTime: String? { fields[text: 1] }
    /// 时段到何时止，形如 18:00 · `end_time`
    public var endTime: String? { fields[text: 2] }
    /// 车的类型 · `vehicle_type`
    public var vehicleType: VehicleType? { fields[enumeration: 3] }
    /// 哪类车牌 · `plate_type`
    public var plateType: PlateType? { fields[enumeration: 4] }
    /// 每次收多少，单位为分
    public var amount: Int? { fields[integer: 5] }
    /// 一天最多收多少，单位为分 · `max_fee_per_day`
    public var maxFeePerDay: Int? { fields[integer: 6] }

    public init(
      dayType: DayType? = nil, startTime: String? = nil, endTime: String? = nil, vehicleType: VehicleType? = nil,
      plateType: PlateType? = nil, amount: Int? = nil, maxFeePerDay: Int? = nil
    ) {
      fields = ObjectFields(of: Self.self, dayType, startTime, endTime, vehicleType, plateType, amount, maxFeePerDay)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "day_type": DayType?.self, "start_time": String?.self, "end_time": String?.self,
        "vehicle_type": VehicleType?.self, "plate_type": PlateType?.self, "amount": Int?.self,
        "max_fee_per_day": Int?.self,
      ]
    }
  }

  /// 规则的类型
  public struct RuleType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 未知 · `CHARGING_RULE_UNKNOWN`
    public static var chargingRuleUnknown: Self { Self(rawValue: "CHARGING_RULE_UNKNOWN") }

    /// 按固定间隔 · `CHARGING_RULE_FIXED_INTERVAL`
    public static var chargingRuleFixedInterval: Self { Self(rawValue: "CHARGING_RULE_FIXED_INTERVAL") }

    /// 按时长分段 · `CHARGING_RULE_SEGMENT`
    public static var chargingRuleSegment: Self { Self(rawValue: "CHARGING_RULE_SEGMENT") }

    /// 按次 · `CHARGING_RULE_PER_ENTRY`
    public static var chargingRulePerEntry: Self { Self(rawValue: "CHARGING_RULE_PER_ENTRY") }
  }

  /// 不足一小时怎样取整
  public struct TimeRoundingType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 未知 · `TIME_ROUND_UNKNOWN`
    public static var timeRoundUnknown: Self { Self(rawValue: "TIME_ROUND_UNKNOWN") }

    /// 舍去 · `TIME_ROUND_DOWN`
    public static var timeRoundDown: Self { Self(rawValue: "TIME_ROUND_DOWN") }

    /// 进一 · `TIME_ROUND_UP`
    public static var timeRoundUp: Self { Self(rawValue: "TIME_ROUND_UP") }
  }

  /// 车的类型
  public struct VehicleType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 未知 · `VEHICLE_TYPE_UNKNOWN`
    public static var vehicleTypeUnknown: Self { Self(rawValue: "VEHICLE_TYPE_UNKNOWN") }

    /// 小型车 · `VEHICLE_TYPE_SMALL`
    public static var vehicleTypeSmall: Self { Self(rawValue: "VEHICLE_TYPE_SMALL") }

    /// 大型车 · `VEHICLE_TYPE_LARGE`
    public static var vehicleTypeLarge: Self { Self(rawValue: "VEHICLE_TYPE_LARGE") }

    /// 超大型车 · `VEHICLE_TYPE_EXTRA_LARGE`
    public static var vehicleTypeExtraLarge: Self { Self(rawValue: "VEHICLE_TYPE_EXTRA_LARGE") }

    /// 所有车 · `VEHICLE_TYPE_ALL_TYPE`
    public static var vehicleTypeAllType: Self { Self(rawValue: "VEHICLE_TYPE_ALL_TYPE") }
  }
}
