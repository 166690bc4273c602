// Written by wechatpay-gen: change the description, not this file.
// POST /v3/parking/reminders/payment

@_spi(Generated) public import WeChatPay

extension V3.Parking.Reminders.Payment {
  /// 停车提醒：同步付款结果
  ///
  /// 告知一笔停车费的付款结果。
  ///
  /// `POST /v3/parking/reminders/payment` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4019557765)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/parking/reminders/payment"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户自定的停车单号 · `out_serial_number`, 例如 `PARK202407041530001`
    public var outSerialNumber: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 车牌号 · `plate_number`, 例如 `粤B12345`
    public var plateNumber: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 微信侧的停车场编号 · `parking_id`, 例如 `WXPARK001`
    public var parkingID: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 停车的状态 · `parking_state`
    public var parkingState: ParkingState {
      get { fields[requiredEnumeration: 3] }
      set { fields[requiredEnumeration: 3] = newValue }
    }
    /// 支付的方式 · `pay_type`
    public var payType: PayType {
      get { fields[requiredEnumeration: 4] }
      set { fields[requiredEnumeration: 4] = newValue }
    }
    /// 用户在该 AppID 下的标识 · 例如 `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
    public var openid: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    /// 停车费的总额，单位为分 · `total_amount`, 例如 `1500`
    public var totalAmount: Int {
      get { fields[requiredInteger: 7] }
      set { fields[requiredInteger: 7] = newValue }
    }
    /// 已收的金额，单位为分 · `paid_amount`, 例如 `1500`
    public var paidAmount: Int {
      get { fields[requiredInteger: 8] }
      set { fields[requiredInteger: 8] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`, 例如 `TRADE202407041530001`
    public var outTradeNo: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    /// 支付的渠道 · `pay_channel`
    public var payChannel: PayChannel? {
      get { fields[enumeration: 10] }
      set { fields[enumeration: 10] = newValue }
    }
    /// 付款的时间，Unix 秒 · `pay_time`, 例如 `1720081800`
    public var payTime: Int? {
      get { fields[integer: 11] }
      set { fields[integer: 11] = newValue }
    }
    /// 停车消息的防伪凭证 · 例如 `token1234567890`
    public var token: String? {
      get { fields[text: 12] }
      set { fields[text: 12] = newValue }
    }
    /// 微信支付订单号 · `wx_trade_no`, 例如 `4200001999202407041234567890`
    public var wxTradeNo: String? {
      get { fields[text: 13] }
      set { fields[text: 13] = newValue }
    }

    public init(
      outSerialNumber: String, plateNumber: String, parkingID: String, parkingState: ParkingState, payType: PayType,
      openid: String? = nil, subMchid: String? = nil, totalAmount: Int, paidAmount: Int, outTradeNo: String? = nil,
      payChannel: PayChannel? = nil, payTime: Int? = nil, token: String? = nil, wxTradeNo: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outSerialNumber, plateNumber, parkingID, parkingState, payType, openid, subMchid, totalAmount,
        paidAmount, outTradeNo, payChannel, payTime, token, wxTradeNo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_serial_number": String.self, "plate_number": String.self, "parking_id": String.self,
        "parking_state": ParkingState.self, "pay_type": PayType.self, "openid": String?.self, "sub_mchid": String?.self,
        "total_amount": Int.self, "paid_amount": Int.self, "out_trade_no": String?.self,
        "pay_channel": PayChannel?.self, "pay_time": Int?.self, "token": String?.self, "wx_trade_no": String?.self,
      ]
    }

    /// 停车的状态
    public struct ParkingState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 未知 · `PARKING_STATUS_UNKNOWN`
      public static var parkingStatusUnknown: Self { Self(rawValue: "PARKING_STATUS_UNKNOWN") }

      /// 停车中 · `PARKING_STATUS_PARKING`
      public static var parkingStatusParking: Self { Self(rawValue: "PARKING_STATUS_PARKING") }

      /// 不在场 · `PARKING_STATUS_NOT_PARKING`
      public static var parkingStatusNotParking: Self { Self(rawValue: "PARKING_STATUS_NOT_PARKING") }
    }

    /// 支付的方式
    public typealias PayType = V3.Parking.Reminders.PayType

    /// 支付的渠道
    public typealias PayChannel = V3.Parking.Reminders.PayChannel
  }
}
