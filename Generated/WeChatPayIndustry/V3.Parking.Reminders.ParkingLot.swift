// Written by wechatpay-gen: change the description, not this file.
// GET /v3/parking/reminders/parking-lot

@_spi(Generated) public import WeChatPay

extension V3.Parking.Reminders.ParkingLot {
  /// 停车提醒：查询停车场
  ///
  /// 取得一个停车场的资料。
  ///
  /// `GET /v3/parking/reminders/parking-lot` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4023070758)
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/parking/reminders/parking-lot"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 商户自定的停车场编号 · `out_parking_lot_id`
    public var outParkingLotID: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 微信侧的停车场编号 · `wx_parking_lot_id`
    public var wxParkingLotID: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }

    public init(outParkingLotID: String? = nil, wxParkingLotID: String? = nil) {
      fields = ObjectFields(of: Self.self, outParkingLotID, wxParkingLotID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["out_parking_lot_id": String?.self, "wx_parking_lot_id": String?.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 微信侧的停车场编号 · `wx_parking_lot_id`
    public var wxParkingLotID: String? { fields[text: 0] }
    /// 商户自定的停车场编号 · `out_parking_lot_id`
    public var outParkingLotID: String? { fields[text: 1] }
    /// 停车场的名称 · `parking_lot_name`
    public var parkingLotName: String? { fields[text: 2] }
    /// 停车场的地址 · `parking_lot_address`
    public var parkingLotAddress: String? { fields[text: 3] }
    /// 缴停车费的小程序的 AppID · `payment_mini_prog_appid`
    public var paymentMiniProgAppid: String? { fields[text: 4] }
    /// 缴停车费的小程序页面路径 · `payment_mini_prog_path`
    public var paymentMiniProgPath: String? { fields[text: 5] }
    /// 查停车订单的小程序的 AppID · `parking_order_mini_prog_appid`
    public var parkingOrderMiniProgAppid: String? { fields[text: 6] }
    /// 查停车订单的小程序页面路径 · `parking_order_mini_prog_path`
    public var parkingOrderMiniProgPath: String? { fields[text: 7] }
    /// 停车场有没有启用 · `enabled_state`
    public var enabledState: EnabledState? { fields[enumeration: 8] }
    /// 原因
    public var reason: String? { fields[text: 9] }

    public init(
      wxParkingLotID: String? = nil, outParkingLotID: String? = nil, parkingLotName: String? = nil,
      parkingLotAddress: String? = nil, paymentMiniProgAppid: String? = nil, paymentMiniProgPath: String? = nil,
      parkingOrderMiniProgAppid: String? = nil, parkingOrderMiniProgPath: String? = nil,
      enabledState: EnabledState? = nil, reason: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, wxParkingLotID, outParkingLotID, parkingLotName, parkingLotAddress, paymentMiniProgAppid,
        paymentMiniProgPath, parkingOrderMiniProgAppid, parkingOrderMiniProgPath, enabledState, reason
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "wx_parking_lot_id": String?.self, "out_parking_lot_id": String?.self, "parking_lot_name": String?.self,
        "parking_lot_address": String?.self, "payment_mini_prog_appid": String?.self,
        "payment_mini_prog_path": String?.self, "parking_order_mini_prog_appid": String?.self,
        "parking_order_mini_prog_path": String?.self, "enabled_state": EnabledState?.self, "reason": String?.self,
      ]
    }

    /// 停车场有没有启用
    public struct EnabledState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 未知 · `ENABLED_STATE_UNKNOWN`
      public static var enabledStateUnknown: Self { Self(rawValue: "ENABLED_STATE_UNKNOWN") }

      /// 未启用 · `ENABLED_STATE_NOT_ENABLED`
      public static var enabledStateNotEnabled: Self { Self(rawValue: "ENABLED_STATE_NOT_ENABLED") }

      /// 已启用 · `ENABLED_STATE_ENABLED`
      public static var enabledStateEnabled: Self { Self(rawValue: "ENABLED_STATE_ENABLED") }

      /// 已下线 · `ENABLED_STATE_OFFLINE`
      public static var enabledStateOffline: Self { Self(rawValue: "ENABLED_STATE_OFFLINE") }
    }
  }
}
