// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Partner.ProductCoupon.Users.Openid.Coupons.CouponCode.Return {
  /// 优惠券（用户商品券）：退券
  ///
  /// 把已核销的券退还用户。
  ///
  /// `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781599) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016435674)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return"), body: body
    )
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Marketing.Partner.ProductCoupon.Users.Openid.Coupons.CouponCode.SharedPostRequest

  /// `post` 返回的内容
  public typealias PostResponse = V3.Marketing.Partner.ProductCoupon.Users.Openid.Coupons.CouponCode.SharedPostResponse
}
