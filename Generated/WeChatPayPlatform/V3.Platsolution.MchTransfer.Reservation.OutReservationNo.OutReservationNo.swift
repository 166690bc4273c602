// Written by wechatpay-gen: change the description, not this file.
// GET /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.MchTransfer.Reservation.OutReservationNo.OutReservationNo {
  /// 平台预约转账：按商户单号查询
  ///
  /// 用商户预约单号查询预约。
  ///
  /// `GET /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}` · [官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-out-no.html)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}"), query: query
    )
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Platsolution.SharedGetRequest

  /// `get` 返回的内容
  public typealias GetResponse = V3.Platsolution.MchTransfer.Reservation.SharedGetResponse

  /// 何时因何关闭
  public typealias CloseInfo = V3.Platsolution.CloseInfo
}
