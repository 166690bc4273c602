// Written by wechatpay-gen: change the description, not this file.
// GET /v3/parking/reminders/applications

@_spi(Generated) public import WeChatPay

extension V3.Parking.Reminders.Applications {
  /// 停车场进件：查询申请列表
  ///
  /// 分页列出商户的进件申请。
  ///
  /// `GET /v3/parking/reminders/applications` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4019557811)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/parking/reminders/applications"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 商户自定的停车场编号 · `out_parking_lot_id`
    public var outParkingLotID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 从第几条开始，从 0 计
    public var offset: Int? {
      get { fields[integer: 1] }
      set { fields[integer: 1] = newValue }
    }
    /// 最多返回的条数
    public var limit: Int? {
      get { fields[integer: 2] }
      set { fields[integer: 2] = newValue }
    }

    public init(outParkingLotID: String, offset: Int? = nil, limit: Int? = nil) {
      fields = ObjectFields(of: Self.self, outParkingLotID, offset, limit)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["out_parking_lot_id": String.self, "offset": Int?.self, "limit": Int?.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 各张申请单 · `application_list`
    public var applicationList: [Application]? { fields[list: 0] }
    /// 微信侧的停车场编号 · `wx_parking_lot_id`
    public var wxParkingLotID: String? { fields[text: 1] }

    public init(applicationList: [Application]? = nil, wxParkingLotID: String? = nil) {
      fields = ObjectFields(of: Self.self, applicationList, wxParkingLotID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["application_list": [Application]?.self, "wx_parking_lot_id": String?.self]
    }

    /// 各张申请单
    public typealias Application = V3.Parking.Reminders.ApplicationType

    /// 审核的状态
    public typealias AuditStatus = V3.Parking.Reminders.AuditStatus

    /// 停车场
    public typealias ParkingLot = V3.Parking.Reminders.ParkingLotType

    /// 审核的意见
    public typealias AuditComment = V3.Parking.Reminders.AuditComment

    /// 停车场的类型
    public typealias ParkingLotType = V3.Parking.Reminders.ParkingLotParkingLotType

    /// 收费的规则
    public typealias ChargingRule = V3.Parking.Reminders.ChargingRule

    /// 各字段的意见
    public typealias Field = V3.Parking.Reminders.Field

    /// 规则的类型
    public typealias RuleType = V3.Parking.Reminders.RuleType

    /// 限额怎样算
    public typealias FeeLimitType = V3.Parking.Reminders.FeeLimitType

    /// 一天怎样算
    public typealias DailyLimitType = V3.Parking.Reminders.DailyLimitType

    /// 不足一小时怎样取整
    public typealias TimeRoundingType = V3.Parking.Reminders.TimeRoundingType

    /// 按固定间隔收费的规则
    public typealias FixedIntervalRule = V3.Parking.Reminders.FixedIntervalRule

    /// 按停车时长分段收费的规则
    public typealias DurationSegmentRule = V3.Parking.Reminders.DurationSegmentRule

    /// 按次收费的规则
    public typealias PreEntryRule = V3.Parking.Reminders.PreEntryRule

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
}
