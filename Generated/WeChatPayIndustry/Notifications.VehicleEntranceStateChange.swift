// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 停车入场变化通知
  ///
  /// 车辆在场期间，其能否自动扣费有变。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012284177)
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085798)
  public struct VehicleEntranceStateChange: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("VEHICLE.ENTRANCE_STATE_CHANGE")
      ]
    }

    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 0] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 1] }
    /// 入场编号 · `parking_id`
    public var parkingID: String? { fields[text: 2] }
    /// 商户自定的入场编号 · `out_parking_no`
    public var outParkingNo: String? { fields[text: 3] }
    /// 车牌号 · `plate_number`
    public var plateNumber: String? { fields[text: 4] }
    /// 车牌的颜色 · `plate_color`
    public var plateColor: PlateColor? { fields[enumeration: 5] }
    /// 入场的时间 · `start_time`
    public var startTime: Timestamp? { fields[time: 6] }
    /// 停车场的名称 · `parking_name`
    public var parkingName: String? { fields[text: 7] }
    /// 免费停多久 · `free_duration`
    public var freeDuration: Int? { fields[integer: 8] }
    /// 停车的状态 · `parking_state`
    public var parkingState: String? { fields[text: 9] }
    /// 车牌为何不可用 · `blocked_state_description`
    public var blockedStateDescription: String? { fields[text: 10] }
    /// 状态变更的时间 · `state_update_time`
    public var stateUpdateTime: Timestamp? { fields[time: 11] }

    public init(
      spMchid: String? = nil, subMchid: String? = nil, parkingID: String? = nil, outParkingNo: String? = nil,
      plateNumber: String? = nil, plateColor: PlateColor? = nil, startTime: Timestamp? = nil,
      parkingName: String? = nil, freeDuration: Int? = nil, parkingState: String? = nil,
      blockedStateDescription: String? = nil, stateUpdateTime: Timestamp? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spMchid, subMchid, parkingID, outParkingNo, plateNumber, plateColor, startTime, parkingName,
        freeDuration, parkingState, blockedStateDescription, stateUpdateTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String?.self, "sub_mchid": String?.self, "parking_id": String?.self, "out_parking_no": String?.self,
        "plate_number": String?.self, "plate_color": PlateColor?.self, "start_time": Timestamp?.self,
        "parking_name": String?.self, "free_duration": Int?.self, "parking_state": String?.self,
        "blocked_state_description": String?.self, "state_update_time": Timestamp?.self,
      ]
    }

    /// 车牌的颜色
    public struct PlateColor: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 蓝 · `BLUE`
      public static var blue: Self { Self(rawValue: "BLUE") }

      /// 绿 · `GREEN`
      public static var green: Self { Self(rawValue: "GREEN") }

      /// 黄 · `YELLOW`
      public static var yellow: Self { Self(rawValue: "YELLOW") }

      /// 黑 · `BLACK`
      public static var black: Self { Self(rawValue: "BLACK") }

      /// 白 · `WHITE`
      public static var white: Self { Self(rawValue: "WHITE") }

      /// 黄绿 · `LIMEGREEN`
      public static var limegreen: Self { Self(rawValue: "LIMEGREEN") }
    }
  }
}
