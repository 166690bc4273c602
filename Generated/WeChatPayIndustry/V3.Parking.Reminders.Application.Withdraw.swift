// Written by wechatpay-gen: change the description, not this file.
// POST /v3/parking/reminders/application/withdraw

@_spi(Generated) public import WeChatPay

extension V3.Parking.Reminders.Application.Withdraw {
  /// 停车场进件：撤回申请
  ///
  /// 撤回尚未通过的进件申请。
  ///
  /// `POST /v3/parking/reminders/application/withdraw` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4019557799)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/parking/reminders/application/withdraw"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 停车场进件的审核单号 · `parking_lot_audit_no`, 例如 `PLA202604230001`
    public var parkingLotAuditNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商户自定的停车场编号 · `out_parking_lot_id`, 例如 `lot_sz_tencent_001`
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
}
