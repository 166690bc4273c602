// Written by wechatpay-gen: change the description, not this file.
// GET /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.Ecommerce.MchTransfer.DepositAfterSalesCompensationBills.OutBillNo.OutBillNo {
  /// 保证金售后赔付：按商户单号查询
  ///
  /// 用商户赔付单号查询赔付。
  ///
  /// `GET /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504195)
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    // swift-format-ignore
    try await call.send(
      Endpoint(.get, "/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}"),
      query: query
    )
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Platsolution.Ecommerce.MchTransfer.SharedGetRequest

  /// `get` 返回的内容
  public typealias GetResponse =
    V3.Platsolution.Ecommerce.MchTransfer.DepositAfterSalesCompensationBills.SharedGetResponse
}
