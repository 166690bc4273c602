// Written by wechatpay-gen: change the description, not this file.
// POST /v3/parking/reminders/parking-fee

@_spi(Generated) public import WeChatPay

extension V3.Parking.Reminders.ParkingFee {
  /// 停车提醒：查询费用
  ///
  /// 查询车辆此刻应付的停车费。
  ///
  /// `POST /v3/parking/reminders/parking-fee` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4019557825)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/parking/reminders/parking-fee"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户自定的停车单号 · `out_serial_number`, 例如 `PARK202407041530001`
    public var outSerialNumber: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 车牌号 · `plate_number`, 例如 `粤B12345`
    public var plateNumber: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 商户自定的停车场编号 · `out_parking_id`, 例如 `lot_sz_tencent_001`
    public var outParkingID: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }

    public init(outSerialNumber: String, plateNumber: String? = nil, outParkingID: String? = nil) {
      fields = ObjectFields(of: Self.self, outSerialNumber, plateNumber, outParkingID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["out_serial_number": String.self, "plate_number": String?.self, "out_parking_id": String?.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 至今的停车费，单位为分 · `total_amount`
    public var totalAmount: Int? { fields[integer: 0] }
    /// 已停多久 · `parking_timestamp`
    public var parkingTimestamp: Int? { fields[integer: 1] }
    /// 停车的状态 · `parking_state`
    public var parkingState: ParkingState? { fields[enumeration: 2] }
    /// 付款的状态 · `pay_state`
    public var payState: PayState? { fields[enumeration: 3] }
    /// 缴费后最迟何时可免费离场 · `allowed_exit_timestamp`
    public var allowedExitTimestamp: Int? { fields[integer: 4] }
    /// 下一次涨到多少，单位为分 · `next_raise_price`
    public var nextRaisePrice: Int? { fields[integer: 5] }
    /// 下一次何时涨价 · `next_raise_timestamp`
    public var nextRaiseTimestamp: Int? { fields[integer: 6] }
    /// 应付的金额，单位为分 · `payable_amount`
    public var payableAmount: Int? { fields[integer: 7] }
    /// 已收的金额，单位为分 · `paid_amount`
    public var paidAmount: Int? { fields[integer: 8] }

    public init(
      totalAmount: Int? = nil, parkingTimestamp: Int? = nil, parkingState: ParkingState? = nil,
      payState: PayState? = nil, allowedExitTimestamp: Int? = nil, nextRaisePrice: Int? = nil,
      nextRaiseTimestamp: Int? = nil, payableAmount: Int? = nil, paidAmount: Int? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, totalAmount, parkingTimestamp, parkingState, payState, allowedExitTimestamp, nextRaisePrice,
        nextRaiseTimestamp, payableAmount, paidAmount
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "total_amount": Int?.self, "parking_timestamp": Int?.self, "parking_state": ParkingState?.self,
        "pay_state": PayState?.self, "allowed_exit_timestamp": Int?.self, "next_raise_price": Int?.self,
        "next_raise_timestamp": Int?.self, "payable_amount": Int?.self, "paid_amount": Int?.self,
      ]
    }

    /// 停车的状态
    public struct ParkingState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 未知 · `PARKING_STATE_UNKNOWN`
      public static var parkingStateUnknown: Self { Self(rawValue: "PARKING_STATE_UNKNOWN") }

      /// 已入场 · `PARKING_STATE_ENTERED`
      public static var parkingStateEntered: Self { Self(rawValue: "PARKING_STATE_ENTERED") }

      /// 在出口处 · `PARKING_STATE_EXIT_GATE`
      public static var parkingStateExitGate: Self { Self(rawValue: "PARKING_STATE_EXIT_GATE") }

      /// 已离场 · `PARKING_STATE_EXITED`
      public static var parkingStateExited: Self { Self(rawValue: "PARKING_STATE_EXITED") }

      /// 异常结束 · `PARKING_STATE_UNEXPECTED_CLOSE`
      public static var parkingStateUnexpectedClose: Self { Self(rawValue: "PARKING_STATE_UNEXPECTED_CLOSE") }
    }

    /// 付款的状态
    public typealias PayState = V3.Parking.Reminders.PayState
  }
}
