// Written by wechatpay-gen: change the description, not this file.
// POST /v3/parking/reminders/exit

@_spi(Generated) public import WeChatPay

extension V3.Parking.Reminders.Exit {
  /// 停车提醒：同步离场
  ///
  /// 车辆离场时告知微信支付。
  ///
  /// `POST /v3/parking/reminders/exit` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4019557725)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/parking/reminders/exit"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户自定的停车单号 · `out_serial_number`, 例如 `PARK202407041530001`
    public var outSerialNumber: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 车辆离场的时间，Unix 秒 · `exit_timestamp`, 例如 `1720081800`
    public var exitTimestamp: Int {
      get { fields[requiredInteger: 1] }
      set { fields[requiredInteger: 1] = newValue }
    }
    /// 车牌号 · `plate_number`, 例如 `粤B12345`
    public var plateNumber: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 车牌的颜色 · `plate_color`
    public var plateColor: PlateColor {
      get { fields[requiredEnumeration: 3] }
      set { fields[requiredEnumeration: 3] = newValue }
    }
    /// 微信侧的停车场编号 · `parking_id`, 例如 `WXPARK001`
    public var parkingID: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 付款的状态 · `pay_state`
    public var payState: PayState? {
      get { fields[enumeration: 5] }
      set { fields[enumeration: 5] = newValue }
    }
    /// 支付的方式 · `pay_type`
    public var payType: PayType? {
      get { fields[enumeration: 6] }
      set { fields[enumeration: 6] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`, 例如 `TRADE202407041530001`
    public var outTradeNo: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    /// 停车费的总额，单位为分 · `total_amount`, 例如 `1500`
    public var totalAmount: Int? {
      get { fields[integer: 8] }
      set { fields[integer: 8] = newValue }
    }
    /// 已收的金额，单位为分 · `paid_amount`, 例如 `1500`
    public var paidAmount: Int? {
      get { fields[integer: 9] }
      set { fields[integer: 9] = newValue }
    }
    /// 用户在该 AppID 下的标识 · 例如 `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
    public var openid: String? {
      get { fields[text: 10] }
      set { fields[text: 10] = newValue }
    }
    /// 支付的渠道 · `pay_channel`
    public var payChannel: PayChannel? {
      get { fields[enumeration: 11] }
      set { fields[enumeration: 11] = newValue }
    }
    /// 付款的时间，Unix 秒 · `pay_time`, 例如 `1720081800`
    public var payTime: Int? {
      get { fields[integer: 12] }
      set { fields[integer: 12] = newValue }
    }
    /// 停车消息的防伪凭证 · 例如 `token1234567890`
    public var token: String? {
      get { fields[text: 13] }
      set { fields[text: 13] = newValue }
    }
    /// 微信支付订单号 · `wx_trade_no`, 例如 `4200001999202407041234567890`
    public var wxTradeNo: String? {
      get { fields[text: 14] }
      set { fields[text: 14] = newValue }
    }

    public init(
      outSerialNumber: String, exitTimestamp: Int, plateNumber: String, plateColor: PlateColor, parkingID: String,
      payState: PayState? = nil, payType: PayType? = nil, outTradeNo: String? = nil, totalAmount: Int? = nil,
      paidAmount: Int? = nil, openid: String? = nil, payChannel: PayChannel? = nil, payTime: Int? = nil,
      token: String? = nil, wxTradeNo: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outSerialNumber, exitTimestamp, plateNumber, plateColor, parkingID, payState, payType,
        outTradeNo, totalAmount, paidAmount, openid, payChannel, payTime, token, wxTradeNo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_serial_number": String.self, "exit_timestamp": Int.self, "plate_number": String.self,
        "plate_color": PlateColor.self, "parking_id": String.self, "pay_state": PayState?.self,
        "pay_type": PayType?.self, "out_trade_no": String?.self, "total_amount": Int?.self, "paid_amount": Int?.self,
        "openid": String?.self, "pay_channel": PayChannel?.self, "pay_time": Int?.self, "token": String?.self,
        "wx_trade_no": String?.self,
      ]
    }

    /// 车牌的颜色
    public typealias PlateColor = V3.Parking.Reminders.PlateColor

    /// 付款的状态
    public typealias PayState = V3.Parking.Reminders.PayState

    /// 支付的方式
    public typealias PayType = V3.Parking.Reminders.PayType

    /// 支付的渠道
    public typealias PayChannel = V3.Parking.Reminders.PayChannel
  }
}
