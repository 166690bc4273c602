// Written by wechatpay-gen: change the description, not this file.
// GET /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.MchTransfer.TransferBills.OutBillNo.OutBillNo {
  /// 二级商户转账：按商户单号查询
  ///
  /// 用商户单号取得一笔转账的详情。
  ///
  /// `GET /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504213)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}"), query: query
    )
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Ecommerce.SharedGetRequest

  /// `get` 返回的内容
  public typealias GetResponse = V3.Ecommerce.MchTransfer.TransferBills.SharedGetResponse
}
