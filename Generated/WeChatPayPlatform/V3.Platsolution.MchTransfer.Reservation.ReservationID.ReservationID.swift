// Written by wechatpay-gen: change the description, not this file.
// GET /v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.MchTransfer.Reservation.ReservationID.ReservationID {
  /// 平台预约转账：按微信单号查询
  ///
  /// 用微信支付预约单号查询预约。
  ///
  /// `GET /v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}` · [官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-id.html)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}"), query: query
    )
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Platsolution.SharedGetRequest

  /// `get` 返回的内容
  public typealias GetResponse = V3.Platsolution.MchTransfer.Reservation.SharedGetResponse
}
