// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.ProductCouponID.Stocks.StockID.Deactivate {
  /// 优惠券（商品券批次）：失效
  ///
  /// 使一个批次失效，其他批次照旧。
  ///
  /// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781532) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016434661)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    // swift-format-ignore
    try await call.send(
      Endpoint(.post, "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate"),
      body: body
    )
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Marketing.Partner.ProductCoupon.ProductCoupons.ProductCouponID.DeactivatePostRequest

  /// `post` 返回的内容
  public typealias PostResponse =
    V3.Marketing.Partner.ProductCoupon.ProductCoupons.ProductCouponID.Stocks.StockID.SharedPostResponse
}
