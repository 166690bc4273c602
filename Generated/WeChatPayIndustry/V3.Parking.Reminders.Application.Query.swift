// Written by wechatpay-gen: change the description, not this file.
// GET /v3/parking/reminders/application/query

@_spi(Generated) public import WeChatPay

extension V3.Parking.Reminders.Application.Query {
  /// 停车场进件：查询申请
  ///
  /// 取得一份进件申请的状态。
  ///
  /// `GET /v3/parking/reminders/application/query`
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/parking/reminders/application/query"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 停车场进件的审核单号 · `parking_lot_audit_no`
    public var parkingLotAuditNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商户自定的停车场编号 · `out_parking_lot_id`
    public var outParkingLotID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }

    public init(parkingLotAuditNo: String, outParkingLotID: String) {
      fields = ObjectFields(of: Self.self, parkingLotAuditNo, outParkingLotID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["parking_lot_audit_no": String.self, "out_parking_lot_id": String.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 申请单
    public var application: Application? { fields[object: 0] }
    /// 微信侧的停车场编号 · `wx_parking_lot_id`
    public var wxParkingLotID: String? { fields[text: 1] }

    public init(application: Application? = nil, wxParkingLotID: String? = nil) {
      fields = ObjectFields(of: Self.self, application, wxParkingLotID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["application": Application?.self, "wx_parking_lot_id": String?.self]
    }

    /// 申请单
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
