// Written by wechatpay-gen: change the description, not this file.
// GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.Ecommerce.MchTransfer.TransferBills.BillID.BillID {
  /// 保证金赔付商户：按微信单号查询
  ///
  /// 用微信支付赔付单号查询付款。
  ///
  /// `GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504200)
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}"), query: query
    )
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Platsolution.Ecommerce.MchTransfer.TransferBills.SharedGetRequest

  /// `get` 返回的内容
  public typealias GetResponse = V3.Platsolution.Ecommerce.MchTransfer.TransferBills.SharedGetResponse

  /// 业务的类型
  public typealias BusinessType = V3.Platsolution.Ecommerce.MchTransfer.TransferBills.BusinessType
}
