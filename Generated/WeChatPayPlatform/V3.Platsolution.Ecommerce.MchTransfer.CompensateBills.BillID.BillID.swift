// Written by wechatpay-gen: change the description, not this file.
// GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.Ecommerce.MchTransfer.CompensateBills.BillID.BillID {
  /// 用户赔付：按微信单号查询
  ///
  /// 用微信支付赔付单号查询赔付。
  ///
  /// `GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504179)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}"))
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.Platsolution.Ecommerce.MchTransfer.CompensateBills.SharedGetResponse
}
