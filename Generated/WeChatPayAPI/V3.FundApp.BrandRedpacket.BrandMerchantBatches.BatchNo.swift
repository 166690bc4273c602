// Written by wechatpay-gen: change the description, not this file.
// GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}

@_spi(Generated) public import WeChatPay

extension V3.FundApp.BrandRedpacket.BrandMerchantBatches.BatchNo {
  /// 品牌红包：按微信单号查批次
  ///
  /// 用微信支付批次单号查询整批红包与其中明细。
  ///
  /// `GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014310369)
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}"), query: query)
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.FundApp.BrandRedpacket.SharedGetRequest

  /// `get` 返回的内容
  public typealias GetResponse = V3.FundApp.BrandRedpacket.SharedGetResponse

  /// 明细的状态
  public typealias DetailState = V3.FundApp.BrandRedpacket.DetailState
}
