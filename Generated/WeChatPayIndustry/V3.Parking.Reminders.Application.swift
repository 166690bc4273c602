// Written by wechatpay-gen: change the description, not this file.
// POST /v3/parking/reminders/application

@_spi(Generated) public import WeChatPay

extension V3.Parking.Reminders.Application {
  /// 停车场进件：提交申请
  ///
  /// 提交停车场的资料，申请接入停车提醒。
  ///
  /// `POST /v3/parking/reminders/application` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4019557780)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/parking/reminders/application"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 停车场 · `parking_lot`
    public var parkingLot: ParkingLot {
      get { fields[requiredObject: 0] }
      set { fields[requiredObject: 0] = newValue }
    }

    public init(parkingLot: ParkingLot) {
      fields = ObjectFields(of: Self.self, parkingLot)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["parking_lot": ParkingLot.self]
    }

    /// 停车场
    public struct ParkingLot: APIObject {
      /// 停车场的名称 · `parking_lot_name`, 例如 `XX购物中心停车场`
      public var parkingLotName: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 商户自定的停车场编号 · `out_parking_lot_id`, 例如 `PARK001`
      public var outParkingLotID: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 停车场的地址 · `parking_lot_address`, 例如 `XX市XX区XX路XX号`
      public var parkingLotAddress: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }
      /// 停车场的经度 · 例如 `116.397128`
      public var longitude: String {
        get { fields[requiredText: 3] }
        set { fields[requiredText: 3] = newValue }
      }
      /// 停车场的纬度 · 例如 `39.916527`
      public var latitude: String {
        get { fields[requiredText: 4] }
        set { fields[requiredText: 4] = newValue }
      }
      /// 停车场的类型 · `parking_lot_type`
      public var parkingLotType: ParkingLotType {
        get { fields[requiredEnumeration: 5] }
        set { fields[requiredEnumeration: 5] = newValue }
      }
      /// 客服的电话 · `phone_number`, 例如 `13800138000`
      public var phoneNumber: String {
        get { fields[requiredText: 6] }
        set { fields[requiredText: 6] = newValue }
      }
      /// 收费公示牌的图片地址 · `parking_sign_url`, 例如 `https://example.com/parking_sign.jpg`
      public var parkingSignURL: String? {
        get { fields[text: 7] }
        set { fields[text: 7] = newValue }
      }
      /// 停车场的优惠文字 · `notification_text_list`
      public var notificationTextList: [String]? {
        get { fields[list: 8] }
        set { fields[list: 8] = newValue }
      }
      /// 缴停车费的小程序的 AppID · `payment_mini_prog_appid`, 例如 `wx1234567890abcdef`
      public var paymentMiniProgAppid: String? {
        get { fields[text: 9] }
        set { fields[text: 9] = newValue }
      }
      /// 缴费页面的路径 · `payment_path`, 例如 `pages/pay/index`
      public var paymentPath: String {
        get { fields[requiredText: 10] }
        set { fields[requiredText: 10] = newValue }
      }
      /// 查停车订单的小程序的 AppID · `parking_order_mini_prog_appid`, 例如 `wx1234567890abcdef`
      public var parkingOrderMiniProgAppid: String? {
        get { fields[text: 11] }
        set { fields[text: 11] = newValue }
      }
      /// 停车订单页面的路径 · `parking_order_path`, 例如 `pages/order/index`
      public var parkingOrderPath: String? {
        get { fields[text: 12] }
        set { fields[text: 12] = newValue }
      }
      /// 收费的规则 · `charging_rule`
      public var chargingRule: ChargingRule? {
        get { fields[object: 13] }
        set { fields[object: 13] = newValue }
      }

      public init(
        parkingLotName: String, outParkingLotID: String, parkingLotAddress: String, longitude: String, latitude: String,
        parkingLotType: ParkingLotType, phoneNumber: String, parkingSignURL: String? = nil,
        notificationTextList: [String]? = nil, paymentMiniProgAppid: String? = nil, paymentPath: String,
        parkingOrderMiniProgAppid: String? = nil, parkingOrderPath: String? = nil, chargingRule: ChargingRule? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, parkingLotName, outParkingLotID, parkingLotAddress, longitude, latitude, parkingLotType,
          phoneNumber, parkingSignURL, notificationTextList, paymentMiniProgAppid, paymentPath,
          parkingOrderMiniProgAppid, parkingOrderPath, chargingRule
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "parking_lot_name": String.self, "out_parking_lot_id": String.self, "parking_lot_address": String.self,
          "longitude": String.self, "latitude": String.self, "parking_lot_type": ParkingLotType.self,
          "phone_number": String.self, "parking_sign_url": String?.self, "notification_text_list": [String]?.self,
          "payment_mini_prog_appid": String?.self, "payment_path": String.self,
          "parking_order_mini_prog_appid": String?.self, "parking_order_path": String?.self,
          "charging_rule": ChargingRule?.self,
        ]
      }
    }

    /// 停车场的类型
    public typealias ParkingLotType = V3.Parking.Reminders.ParkingLotParkingLotType

    /// 收费的规则
    public struct ChargingRule: APIObject {
      /// 规则的类型 · `rule_type`
      public var ruleType: RuleType? {
        get { fields[enumeration: 0] }
        set { fields[enumeration: 0] = newValue }
      }
      /// 限额怎样算 · `fee_limit_type`
      public var feeLimitType: FeeLimitType? {
        get { fields[enumeration: 1] }
        set { fields[enumeration: 1] = newValue }
      }
      /// 一天怎样算 · `daily_limit_type`
      public var dailyLimitType: DailyLimitType? {
        get { fields[enumeration: 2] }
        set { fields[enumeration: 2] = newValue }
      }
      /// 不足一小时怎样取整 · `time_rounding_type`
      public var timeRoundingType: TimeRoundingType? {
        get { fields[enumeration: 3] }
        set { fields[enumeration: 3] = newValue }
      }
      /// 入场后免费多久 · `free_entry_duration`, 例如 `30`
      public var freeEntryDuration: Int? {
        get { fields[integer: 4] }
        set { fields[integer: 4] = newValue }
      }
      /// 缴费后多久内可免费离场 · `free_exit_duration`, 例如 `15`
      public var freeExitDuration: Int? {
        get { fields[integer: 5] }
        set { fields[integer: 5] = newValue }
      }
      /// 按固定间隔收费的规则 · `fixed_interval_rule`
      public var fixedIntervalRule: [FixedIntervalRule]? {
        get { fields[list: 6] }
        set { fields[list: 6] = newValue }
      }
      /// 按停车时长分段收费的规则 · `duration_segment_rule`
      public var durationSegmentRule: [DurationSegmentRule]? {
        get { fields[list: 7] }
        set { fields[list: 7] = newValue }
      }
      /// 按次收费的规则 · `pre_entry_rule`
      public var preEntryRule: [PreEntryRule]? {
        get { fields[list: 8] }
        set { fields[list: 8] = newValue }
      }
      /// 节假日怎样收费 · `holiday_mode`
      public var holidayMode: HolidayMode? {
        get { fields[enumeration: 9] }
        set { fields[enumeration: 9] = newValue }
      }
      /// 累计限额怎样算 · `aggregate_limit_mode`
      public var aggregateLimitMode: AggregateLimitMode? {
        get { fields[enumeration: 10] }
        set { fields[enumeration: 10] = newValue }
      }
      /// 从何时开始计费 · `first_charge_time_mode`
      public var firstChargeTimeMode: FirstChargeTimeMode? {
        get { fields[enumeration: 11] }
        set { fields[enumeration: 11] = newValue }
      }

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
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "rule_type": RuleType?.self, "fee_limit_type": FeeLimitType?.self, "daily_limit_type": DailyLimitType?.self,
          "time_rounding_type": TimeRoundingType?.self, "free_entry_duration": Int?.self,
          "free_exit_duration": Int?.self, "fixed_interval_rule": [FixedIntervalRule]?.self,
          "duration_segment_rule": [DurationSegmentRule]?.self, "pre_entry_rule": [PreEntryRule]?.self,
          "holiday_mode": HolidayMode?.self, "aggregate_limit_mode": AggregateLimitMode?.self,
          "first_charge_time_mode": FirstChargeTimeMode?.self,
        ]
      }
    }

    /// 规则的类型
    public typealias RuleType = V3.Parking.Reminders.RuleType

    /// 限额怎样算
    public typealias FeeLimitType = V3.Parking.Reminders.FeeLimitType

    /// 一天怎样算
    public typealias DailyLimitType = V3.Parking.Reminders.DailyLimitType

    /// 不足一小时怎样取整
    public typealias TimeRoundingType = V3.Parking.Reminders.TimeRoundingType

    /// 按固定间隔收费的规则
    public struct FixedIntervalRule: APIObject {
      /// 工作日还是节假日 · `day_type`
      public var dayType: DayType? {
        get { fields[enumeration: 0] }
        set { fields[enumeration: 0] = newValue }
      }
      /// 时段从何时起，形如 09:00 · `start_time`, 例如 `09:00`
      public var startTime: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 时段到何时止，形如 18:00 · `end_time`, 例如 `18:00`
      public var endTime: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 车的类型 · `vehicle_type`
      public var vehicleType: VehicleType? {
        get { fields[enumeration: 3] }
        set { fields[enumeration: 3] = newValue }
      }
      /// 哪类车牌 · `plate_type`
      public var plateType: PlateType? {
        get { fields[enumeration: 4] }
        set { fields[enumeration: 4] = newValue }
      }
      /// 首段有多长 · `first_duration`, 例如 `60`
      public var firstDuration: Int? {
        get { fields[integer: 5] }
        set { fields[integer: 5] = newValue }
      }
      /// 首段收多少，单位为分 · `first_amount`, 例如 `500`
      public var firstAmount: Int? {
        get { fields[integer: 6] }
        set { fields[integer: 6] = newValue }
      }
      /// 每段有多长 · `interval_duration`, 例如 `30`
      public var intervalDuration: Int? {
        get { fields[integer: 7] }
        set { fields[integer: 7] = newValue }
      }
      /// 每段时长收多少，单位为分 · `interval_amount`, 例如 `200`
      public var intervalAmount: Int? {
        get { fields[integer: 8] }
        set { fields[integer: 8] = newValue }
      }
      /// 该时段最多收多少，单位为分 · `interval_max_amount`, 例如 `1000`
      public var intervalMaxAmount: Int? {
        get { fields[integer: 9] }
        set { fields[integer: 9] = newValue }
      }
      /// 一天最多收多少，单位为分 · `max_fee_per_day`, 例如 `5000`
      public var maxFeePerDay: Int? {
        get { fields[integer: 10] }
        set { fields[integer: 10] = newValue }
      }
      /// 超出免费时段后怎样收费 · `free_period_charging_mode`
      public var freePeriodChargingMode: FreePeriodChargingMode? {
        get { fields[enumeration: 11] }
        set { fields[enumeration: 11] = newValue }
      }
      /// 免费时段怎样算 · `free_period_calculation_mode`
      public var freePeriodCalculationMode: FreePeriodCalculationMode? {
        get { fields[enumeration: 12] }
        set { fields[enumeration: 12] = newValue }
      }
      /// 新能源车是否免费 · `is_green_vehicle_free_parking`
      public var isGreenVehicleFreeParking: Bool? {
        get { fields[boolean: 13] }
        set { fields[boolean: 13] = newValue }
      }
      /// 首段怎样收费 · `first_duration_mode`
      public var firstDurationMode: FirstDurationMode? {
        get { fields[enumeration: 14] }
        set { fields[enumeration: 14] = newValue }
      }

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
      @_spi(Generated) public var fields: ObjectFields
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

    /// 按停车时长分段收费的规则
    public struct DurationSegmentRule: APIObject {
      /// 工作日还是节假日 · `day_type`
      public var dayType: DayType? {
        get { fields[enumeration: 0] }
        set { fields[enumeration: 0] = newValue }
      }
      /// 时段从何时起，形如 09:00 · `start_time`, 例如 `09:00`
      public var startTime: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 时段到何时止，形如 18:00 · `end_time`, 例如 `18:00`
      public var endTime: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 车的类型 · `vehicle_type`
      public var vehicleType: VehicleType? {
        get { fields[enumeration: 3] }
        set { fields[enumeration: 3] = newValue }
      }
      /// 哪类车牌 · `plate_type`
      public var plateType: PlateType? {
        get { fields[enumeration: 4] }
        set { fields[enumeration: 4] = newValue }
      }
      /// 收费的方式 · `charge_mode`
      public var chargeMode: ChargeMode? {
        get { fields[enumeration: 5] }
        set { fields[enumeration: 5] = newValue }
      }
      /// 停车时长从多少起 · `duration_from`, 例如 `0`
      public var durationFrom: Int? {
        get { fields[integer: 6] }
        set { fields[integer: 6] = newValue }
      }
      /// 停车时长到多少止 · `duration_to`, 例如 `60`
      public var durationTo: Int? {
        get { fields[integer: 7] }
        set { fields[integer: 7] = newValue }
      }
      /// 固定收多少，单位为分 · `fixed_amount`, 例如 `1000`
      public var fixedAmount: Int? {
        get { fields[integer: 8] }
        set { fields[integer: 8] = newValue }
      }
      /// 多久收一次 · `interval_min`, 例如 `30`
      public var intervalMin: Int? {
        get { fields[integer: 9] }
        set { fields[integer: 9] = newValue }
      }
      /// 每段时长收多少，单位为分 · `interval_amount`, 例如 `200`
      public var intervalAmount: Int? {
        get { fields[integer: 10] }
        set { fields[integer: 10] = newValue }
      }
      /// 该时段最多收多少，单位为分 · `interval_max_amount`, 例如 `1000`
      public var intervalMaxAmount: Int? {
        get { fields[integer: 11] }
        set { fields[integer: 11] = newValue }
      }
      /// 一天最多收多少，单位为分 · `max_fee_per_day`, 例如 `5000`
      public var maxFeePerDay: Int? {
        get { fields[integer: 12] }
        set { fields[integer: 12] = newValue }
      }

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
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "day_type": DayType?.self, "start_time": String?.self, "end_time": String?.self,
          "vehicle_type": VehicleType?.self, "plate_type": PlateType?.self, "charge_mode": ChargeMode?.self,
          "duration_from": Int?.self, "duration_to": Int?.self, "fixed_amount": Int?.self, "interval_min": Int?.self,
          "interval_amount": Int?.self, "interval_max_amount": Int?.self, "max_fee_per_day": Int?.self,
        ]
      }
    }

    /// 按次收费的规则
    public struct PreEntryRule: APIObject {
      /// 工作日还是节假日 · `day_type`
      public var dayType: DayType? {
        get { fields[enumeration: 0] }
        set { fields[enumeration: 0] = newValue }
      }
      /// 时段从何时起，形如 09:00 · `start_time`, 例如 `09:00`
      public var startTime: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 时段到何时止，形如 18:00 · `end_time`, 例如 `18:00`
      public var endTime: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 车的类型 · `vehicle_type`
      public var vehicleType: VehicleType? {
        get { fields[enumeration: 3] }
        set { fields[enumeration: 3] = newValue }
      }
      /// 哪类车牌 · `plate_type`
      public var plateType: PlateType? {
        get { fields[enumeration: 4] }
        set { fields[enumeration: 4] = newValue }
      }
      /// 每次收多少，单位为分 · 例如 `1000`
      public var amount: Int? {
        get { fields[integer: 5] }
        set { fields[integer: 5] = newValue }
      }
      /// 一天最多收多少，单位为分 · `max_fee_per_day`, 例如 `5000`
      public var maxFeePerDay: Int? {
        get { fields[integer: 6] }
        set { fields[integer: 6] = newValue }
      }

      public init(
        dayType: DayType? = nil, startTime: String? = nil, endTime: String? = nil, vehicleType: VehicleType? = nil,
        plateType: PlateType? = nil, amount: Int? = nil, maxFeePerDay: Int? = nil
      ) {
        fields = ObjectFields(of: Self.self, dayType, startTime, endTime, vehicleType, plateType, amount, maxFeePerDay)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "day_type": DayType?.self, "start_time": String?.self, "end_time": String?.self,
          "vehicle_type": VehicleType?.self, "plate_type": PlateType?.self, "amount": Int?.self,
          "max_fee_per_day": Int?.self,
        ]
      }
    }

    /// 节假日怎样收费
    public typealias HolidayMode = V3.Parking.Reminders.HolidayMode

    /// 累计限额怎样算
    public typealias AggregateLimitMode = V3.Parking.Reminders.AggregateLimitMode

    /// 从何时开始计费
    public typealias FirstChargeTimeMode = V3.Parking.Reminders.FirstChargeTimeMode

    /// 工作日还是节假日
    public typealias DayType = V3.Parking.Reminders.DayType

    /// 车的类型
    public typealias VehicleType = V3.Parking.Reminders.VehicleType

    /// 哪类车牌
    public typealias PlateType = V3.Parking.Reminders.PlateType

    /// 超出免费时段后怎样收费
    public typealias FreePeriodChargingMode = V3.Parking.Reminders.FreePeriodChargingMode

    /// 免费时段怎样算
    public typealias FreePeriodCalculationMode = V3.Parking.Reminders.FreePeriodCalculationMode

    /// 首段怎样收费
    public typealias FirstDurationMode = V3.Parking.Reminders.FirstDurationMode

    /// 收费的方式
    public typealias ChargeMode = V3.Parking.Reminders.ChargeMode
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 停车场进件的审核单号 · `parking_lot_audit_no`
    public var parkingLotAuditNo: String? { fields[text: 0] }

    public init(parkingLotAuditNo: String? = nil) {
      fields = ObjectFields(of: Self.self, parkingLotAuditNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["parking_lot_audit_no": String?.self]
    }
  }

  /// 累计限额怎样算
  public typealias AggregateLimitMode = V3.Parking.Reminders.AggregateLimitMode

  /// 收费的方式
  public typealias ChargeMode = V3.Parking.Reminders.ChargeMode

  /// 一天怎样算
  public typealias DailyLimitType = V3.Parking.Reminders.DailyLimitType

  /// 工作日还是节假日
  public typealias DayType = V3.Parking.Reminders.DayType

  /// 限额怎样算
  public typealias FeeLimitType = V3.Parking.Reminders.FeeLimitType

  /// 从何时开始计费
  public typealias FirstChargeTimeMode = V3.Parking.Reminders.FirstChargeTimeMode

  /// 首段怎样收费
  public typealias FirstDurationMode = V3.Parking.Reminders.FirstDurationMode

  /// 免费时段怎样算
  public typealias FreePeriodCalculationMode = V3.Parking.Reminders.FreePeriodCalculationMode

  /// 超出免费时段后怎样收费
  public typealias FreePeriodChargingMode = V3.Parking.Reminders.FreePeriodChargingMode

  /// 节假日怎样收费
  public typealias HolidayMode = V3.Parking.Reminders.HolidayMode

  /// 停车场的类型
  public typealias ParkingLotType = V3.Parking.Reminders.ParkingLotParkingLotType

  /// 哪类车牌
  public typealias PlateType = V3.Parking.Reminders.PlateType

  /// 规则的类型
  public typealias RuleType = V3.Parking.Reminders.RuleType

  /// 不足一小时怎样取整
  public typealias TimeRoundingType = V3.Parking.Reminders.TimeRoundingType

  /// 车的类型
  public typealias VehicleType = V3.Parking.Reminders.VehicleType
}
