// Written by wechatpay-gen: change the description, not this file.
// POST /v3/parking/reminders/entry

@_spi(Generated) public import WeChatPay

extension V3.Parking.Reminders.Entry {
  /// 停车提醒：同步入场
  ///
  /// 车辆入场时告知微信支付。
  ///
  /// `POST /v3/parking/reminders/entry` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4019557757)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/parking/reminders/entry"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户自定的停车单号 · `out_serial_number`, 例如 `PARK202407041530001`
    public var outSerialNumber: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 微信侧的停车场编号 · `parking_id`, 例如 `WXPARK001`
    public var parkingID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 车牌号 · `plate_number`, 例如 `粤B12345`
    public var plateNumber: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 车辆入场的时间，Unix 秒 · `enter_timestamp`, 例如 `1720078200`
    public var enterTimestamp: Int {
      get { fields[requiredInteger: 3] }
      set { fields[requiredInteger: 3] = newValue }
    }
    /// 车牌的颜色 · `plate_color`
    public var plateColor: PlateColor {
      get { fields[requiredEnumeration: 4] }
      set { fields[requiredEnumeration: 4] = newValue }
    }
    /// 车的类型 · `car_type`
    public var carType: CarType {
      get { fields[requiredEnumeration: 5] }
      set { fields[requiredEnumeration: 5] = newValue }
    }
    /// 车的类型 · `vehicle_type`
    public var vehicleType: VehicleType {
      get { fields[requiredEnumeration: 6] }
      set { fields[requiredEnumeration: 6] = newValue }
    }
    /// 入口的编号 · `entrance_number`, 例如 `A01`
    public var entranceNumber: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    /// 入口的名称 · `entrance_name`, 例如 `南门入口`
    public var entranceName: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    /// 优惠信息模板的编号 · `discount_template_id`
    public var discountTemplateID: [Int]? {
      get { fields[list: 9] }
      set { fields[list: 9] = newValue }
    }

    public init(
      outSerialNumber: String, parkingID: String, plateNumber: String, enterTimestamp: Int, plateColor: PlateColor,
      carType: CarType, vehicleType: VehicleType, entranceNumber: String? = nil, entranceName: String? = nil,
      discountTemplateID: [Int]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outSerialNumber, parkingID, plateNumber, enterTimestamp, plateColor, carType, vehicleType,
        entranceNumber, entranceName, discountTemplateID
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_serial_number": String.self, "parking_id": String.self, "plate_number": String.self,
        "enter_timestamp": Int.self, "plate_color": PlateColor.self, "car_type": CarType.self,
        "vehicle_type": VehicleType.self, "entrance_number": String?.self, "entrance_name": String?.self,
        "discount_template_id": [Int]?.self,
      ]
    }

    /// 车牌的颜色
    public typealias PlateColor = V3.Parking.Reminders.PlateColor

    /// 车的类型
    public struct CarType: OpenEnumeration {
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

    /// 车的类型
    public typealias VehicleType = V3.Parking.Reminders.VehicleType
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 微信侧的停车单号 · `serial_number`
    public var serialNumber: String? { fields[text: 0] }

    public init(serialNumber: String? = nil) {
      fields = ObjectFields(of: Self.self, serialNumber)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["serial_number": String?.self]
    }
  }
}
