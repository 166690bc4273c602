// Written by wechatpay-gen: change the description, not this file.
// /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/**

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.ProductCouponID.StockBundles.StockBundleID {
  /// 失败的门店
  public typealias FailedStore = V3.Marketing.Partner.ProductCoupon.ProductCoupons.ProductCouponID.FailedStore

  /// `post` 发送的内容
  public typealias SharedPostRequest =
    V3.Marketing.Partner.ProductCoupon.ProductCoupons.ProductCouponID.SharedPostRequest

  /// `post` 返回的内容
  public typealias SharedPostResponse =
    V3.Marketing.Partner.ProductCoupon.ProductCoupons.ProductCouponID.SharedPostResponse

  /// 各个门店
  public typealias Store = V3.Marketing.Partner.ProductCoupon.ProductCoupons.ProductCouponID.Store

  /// 成功的门店
  public typealias SuccessStore = V3.Marketing.Partner.ProductCoupon.ProductCoupons.ProductCouponID.SuccessStore
}
