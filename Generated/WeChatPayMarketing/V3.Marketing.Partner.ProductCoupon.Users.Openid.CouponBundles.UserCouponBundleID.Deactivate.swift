// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Partner.ProductCoupon.Users.Openid.CouponBundles.UserCouponBundleID.Deactivate {
  /// 优惠券（用户商品券组）：失效
  ///
  /// 使用户一组商品券全部失效。
  ///
  /// `POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016280658)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    // swift-format-ignore
    try await call.send(
      Endpoint(.post, "/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate"),
      body: body
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 品牌的编号 · `brand_id`, 例如 `120344`
    public var brandID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商品券的编号 · `product_coupon_id`, 例如 `1000000013`
    public var productCouponID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 批次组的编号 · `stock_bundle_id`, 例如 `100232301`
    public var stockBundleID: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 应用的 AppID · 例如 `wx233544546545989`
    public var appid: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 商户自定的请求单号 · `out_request_no`, 例如 `34657_20250101_123456`
    public var outRequestNo: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 作废的原因 · `deactivate_reason`
    public var deactivateReason: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }

    public init(
      brandID: String, productCouponID: String, stockBundleID: String, appid: String, outRequestNo: String,
      deactivateReason: String
    ) {
      fields = ObjectFields(
        of: Self.self, brandID, productCouponID, stockBundleID, appid, outRequestNo, deactivateReason
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "brand_id": String.self, "product_coupon_id": String.self, "stock_bundle_id": String.self, "appid": String.self,
        "out_request_no": String.self, "deactivate_reason": String.self,
      ]
    }
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Marketing.Partner.ProductCoupon.Users.Openid.CouponBundles.SharedPostResponse
}
