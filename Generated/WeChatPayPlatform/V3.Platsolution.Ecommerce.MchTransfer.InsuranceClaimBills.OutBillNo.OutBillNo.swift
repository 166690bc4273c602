// Written by wechatpay-gen: change the description, not this file.
// GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.Ecommerce.MchTransfer.InsuranceClaimBills.OutBillNo.OutBillNo {
  /// 保险理赔：按商户单号查询
  ///
  /// 用商户赔付单号查询理赔。
  ///
  /// `GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504187)
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}"),
      query: query
    )
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Platsolution.Ecommerce.MchTransfer.SharedGetRequest

  /// `get` 返回的内容
  public typealias GetResponse = V3.Platsolution.Ecommerce.MchTransfer.InsuranceClaimBills.SharedGetResponse

  /// 赔付的状态
  public typealias ResponseState = V3.Platsolution.Ecommerce.MchTransfer.ResponseState
}
