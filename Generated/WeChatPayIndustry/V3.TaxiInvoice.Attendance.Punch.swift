// Written by wechatpay-gen: change the description, not this file.
// POST /v3/taxi-invoice/attendance/punch

@_spi(Generated) public import WeChatPay

extension V3.TaxiInvoice.Attendance.Punch {
  /// 出租车：签到签退
  ///
  /// 上报司机上下班，决定支付凭证是否带开票入口。
  ///
  /// `POST /v3/taxi-invoice/attendance/punch` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012461368)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/taxi-invoice/attendance/punch"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 车牌号 · `plate_number`, 例如 `粤B12345`
    public var plateNumber: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 营运资格证的号码 · `driver_license`, 例如 `6298416`
    public var driverLicense: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 事件发生的时间 · `event_time`, 例如 `2019-12-01T12:00:00.000+08:00`
    public var eventTime: Timestamp {
      get { fields[requiredTime: 2] }
      set { fields[requiredTime: 2] = newValue }
    }
    /// 哪一种通知 · `event_type`, 例如 `SIGN_IN`
    public var eventType: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 行政区划的编号 · `region_id`, 例如 `510100`
    public var regionID: Int {
      get { fields[requiredInteger: 4] }
      set { fields[requiredInteger: 4] = newValue }
    }

    public init(plateNumber: String, driverLicense: String, eventTime: Timestamp, eventType: String, regionID: Int) {
      fields = ObjectFields(of: Self.self, plateNumber, driverLicense, eventTime, eventType, regionID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "plate_number": String.self, "driver_license": String.self, "event_time": Timestamp.self,
        "event_type": String.self, "region_id": Int.self,
      ]
    }
  }
}
