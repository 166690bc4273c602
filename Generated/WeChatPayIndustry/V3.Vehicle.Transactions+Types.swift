// Written by wechatpay-gen: change the description, not this file.
// /v3/vehicle/transactions/**

@_spi(Generated) public import WeChatPay

extension V3.Vehicle.Transactions {
  /// 停车的情况
  public struct ParkingInfo: APIObject {
    /// 入场编号 · `parking_id`
    public var parkingID: String? { fields[text: 0] }
    /// 车牌号 · `plate_number`
    public var plateNumber: String? { fields[text: 1] }
    /// 车牌的颜色 · `plate_color`
    public var plateColor: PlateColor? { fields[enumeration: 2] }
    /// 入场的时间 · `start_time`
    public var startTime: Timestamp? { fields[time: 3] }
    /// 离场的时间 · `end_time`
    public var endTime: Timestamp? { fields[time: 4] }
    /// 停车场的名称 · `parking_name`
    public var parkingName: String? { fields[text: 5] }
    /// 计费时长，单位为秒 · `charging_duration`
    public var chargingDuration: Int? { fields[integer: 6] }
    /// 停车场设备的编号 · `device_id`
    public var deviceID: String? { fields[text: 7] }

    public init(
      parkingID: String? = nil, plateNumber: String? = nil, plateColor: PlateColor? = nil, startTime: Timestamp? = nil,
      endTime: Timestamp? = nil, parkingName: String? = nil, chargingDuration: Int? = nil, deviceID: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, parkingID, plateNumber, plateColor, startTime, endTime, parkingName, chargingDuration, deviceID
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "parking_id": String?.self, "plate_number": String?.self, "plate_color": PlateColor?.self,
        "start_time": Timestamp?.self, "end_time": Timestamp?.self, "parking_name": String?.self,
        "charging_duration": Int?.self, "device_id": String?.self,
      ]
    }
  }

  /// 付款人
  public struct Payer: APIObject {
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 0] }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`
    public var subOpenid: String? { fields[text: 1] }

    public init(openid: String? = nil, subOpenid: String? = nil) {
      fields = ObjectFields(of: Self.self, openid, subOpenid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["openid": String?.self, "sub_openid": String?.self]
    }
  }

  /// 车牌的颜色
  public typealias PlateColor = V3.Vehicle.PlateColor
}
