// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.ProductCouponID.Stocks.StockID.AssociateStores {
  /// 优惠券（商品券批次）：关联门店
  ///
  /// 把门店与限定门店的批次关联。
  ///
  /// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781302)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    // swift-format-ignore
    try await call.send(
      Endpoint(.post, "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores"),
      body: body
    )
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Marketing.Partner.ProductCoupon.ProductCoupons.ProductCouponID.SharedPostRequest

  /// `post` 返回的内容
  public typealias PostResponse = V3.Marketing.Partner.ProductCoupon.ProductCoupons.ProductCouponID.SharedPostResponse
}
