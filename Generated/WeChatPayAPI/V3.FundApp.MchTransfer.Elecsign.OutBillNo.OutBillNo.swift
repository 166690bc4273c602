// Written by wechatpay-gen: change the description, not this file.
// GET /v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}

@_spi(Generated) public import WeChatPay

extension V3.FundApp.MchTransfer.Elecsign.OutBillNo.OutBillNo {
  /// 按商户单号查转账回单
  ///
  /// 查询电子回单是否生成，并取得下载地址与摘要。
  ///
  /// `GET /v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716436)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}"))
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.FundApp.MchTransfer.Elecsign.SharedGetResponse
}
