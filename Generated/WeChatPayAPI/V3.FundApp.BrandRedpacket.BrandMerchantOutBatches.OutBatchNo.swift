// Written by wechatpay-gen: change the description, not this file.
// GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}

@_spi(Generated) public import WeChatPay

extension V3.FundApp.BrandRedpacket.BrandMerchantOutBatches.OutBatchNo {
  /// 品牌红包：按商户单号查批次
  ///
  /// 用商户批次单号查询整批红包与其中明细。
  ///
  /// `GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014310378)
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}"), query: query
    )
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.FundApp.BrandRedpacket.SharedGetRequest

  /// `get` 返回的内容
  public typealias GetResponse = V3.FundApp.BrandRedpacket.SharedGetResponse

  /// 明细的状态
  public typealias DetailState = V3.FundApp.BrandRedpacket.DetailState
}
