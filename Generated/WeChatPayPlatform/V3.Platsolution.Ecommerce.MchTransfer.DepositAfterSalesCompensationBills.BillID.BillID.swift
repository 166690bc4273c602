// Written by wechatpay-gen: change the description, not this file.
// GET /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.Ecommerce.MchTransfer.DepositAfterSalesCompensationBills.BillID.BillID {
  /// 保证金售后赔付：按微信单号查询
  ///
  /// 用微信支付赔付单号查询赔付。
  ///
  /// `GET /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504196)
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    // swift-format-ignore
    try await call.send(
      Endpoint(.get, "/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}"),
      query: query
    )
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Platsolution.Ecommerce.MchTransfer.SharedGetRequest

  /// `get` 返回的内容
  public typealias GetResponse =
    V3.Platsolution.Ecommerce.MchTransfer.DepositAfterSalesCompensationBills.SharedGetResponse
}
