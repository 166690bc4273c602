// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 停车查费
  ///
  /// 微信支付向商户查询一笔停车此刻的费用，须在应答里给出。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4024070065)
  public struct ParkingFeeQueryTransInfo: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("PARKING_FEE.QUERY_TRANS_INFO", originalType: "parking_fee")
      ]
    }

    /// 商户自定的停车单号 · `out_serial_number`
    public var outSerialNumber: String? { fields[text: 0] }
    /// 车牌号 · `plate_number`
    public var plateNumber: String? { fields[text: 1] }
    /// 商户自定的停车场编号 · `out_parking_id`
    public var outParkingID: String? { fields[text: 2] }

    public init(outSerialNumber: String? = nil, plateNumber: String? = nil, outParkingID: String? = nil) {
      fields = ObjectFields(of: Self.self, outSerialNumber, plateNumber, outParkingID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["out_serial_number": String?.self, "plate_number": String?.self, "out_parking_id": String?.self]
    }
  }
}
