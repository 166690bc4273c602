// Written by wechatpay-gen: change the description, not this file.
// GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.Ecommerce.MchTransfer.CompensateBills.OutBillNo.OutBillNo {
  /// 用户赔付：按商户单号查询
  ///
  /// 用商户赔付单号查询赔付。
  ///
  /// `GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504178)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}")
    )
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.Platsolution.Ecommerce.MchTransfer.CompensateBills.SharedGetResponse

  /// 赔付的状态
  public typealias ResponseState = V3.Platsolution.Ecommerce.MchTransfer.ResponseState
}
