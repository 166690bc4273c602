// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.ProductCouponID.StockBundles.StockBundleID.AssociateStores {
  /// 优惠券（商品券批次组）：关联门店
  ///
  /// 把门店与组内各批次关联。
  ///
  /// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016280620)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    // swift-format-ignore
    try await call.send(
      Endpoint(.post, "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores"),
      body: body
    )
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Marketing.Partner.ProductCoupon.ProductCoupons.ProductCouponID.SharedPostRequest

  /// `post` 返回的内容
  public typealias PostResponse = V3.Marketing.Partner.ProductCoupon.ProductCoupons.ProductCouponID.SharedPostResponse
}
