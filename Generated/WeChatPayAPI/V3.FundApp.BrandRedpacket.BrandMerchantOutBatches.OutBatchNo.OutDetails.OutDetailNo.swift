// Written by wechatpay-gen: change the description, not this file.
// GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}

@_spi(Generated) public import WeChatPay

extension V3.FundApp.BrandRedpacket.BrandMerchantOutBatches.OutBatchNo.OutDetails.OutDetailNo {
  /// 品牌红包：按商户单号查明细
  ///
  /// 用商户的单号查询一个红包。
  ///
  /// `GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014310391)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    // swift-format-ignore
    try await call.send(
      Endpoint(.get, "/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}")
    )
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.FundApp.BrandRedpacket.SharedGetResponse2
}
