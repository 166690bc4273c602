// Written by wechatpay-gen: change the description, not this file.
// GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}

@_spi(Generated) public import WeChatPay

extension V3.FundApp.BrandRedpacket.BrandMerchantBatches.BatchNo.Details.DetailNo {
  /// 品牌红包：按微信单号查明细
  ///
  /// 用微信支付的单号查询一个红包。
  ///
  /// `GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014310384)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}")
    )
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.FundApp.BrandRedpacket.SharedGetResponse2
}
