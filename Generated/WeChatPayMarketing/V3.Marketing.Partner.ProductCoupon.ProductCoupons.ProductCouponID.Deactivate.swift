// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.ProductCouponID.Deactivate {
  /// 优惠券（商品券）：失效
  ///
  /// 使商品券与其全部批次失效，投放随之终止。
  ///
  /// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781290) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016434631)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate"),
      body: body
    )
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Marketing.Partner.ProductCoupon.ProductCoupons.ProductCouponID.DeactivatePostRequest

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 商品券的编号 · `product_coupon_id`
    public var productCouponID: String? { fields[text: 0] }
    /// 商品券的状态
    public var state: ResponseState? { fields[enumeration: 1] }
    /// 品牌的编号 · `brand_id`
    public var brandID: String? { fields[text: 2] }
    /// 适用范围
    public var scope: ResponseScope? { fields[enumeration: 3] }
    /// 优惠的类型
    public var type: ResponseType? { fields[enumeration: 4] }
    /// 券能用一次还是多次 · `usage_mode`
    public var usageMode: UsageMode? { fields[enumeration: 5] }
    /// 单次券的优惠内容 · `single_usage_info`
    public var singleUsageInfo: SingleUsageInfo? { fields[object: 6] }
    /// 展示给用户的内容 · `display_info`
    public var displayInfo: DisplayInfo? { fields[object: 7] }
    /// 商户自定的商品编号 · `out_product_no`
    public var outProductNo: String? { fields[text: 8] }
    /// 作废请求的单号 · `deactivate_request_no`
    public var deactivateRequestNo: String? { fields[text: 9] }
    /// 作废的时间 · `deactivate_time`
    public var deactivateTime: String? { fields[text: 10] }
    /// 作废的原因 · `deactivate_reason`
    public var deactivateReason: String? { fields[text: 11] }
    /// 递进式多次优惠的内容 · `progressive_bundle_usage_info`
    public var progressiveBundleUsageInfo: ProgressiveBundleUsageInfo? { fields[object: 12] }

    public init(
      productCouponID: String? = nil, state: ResponseState? = nil, brandID: String? = nil, scope: ResponseScope? = nil,
      type: ResponseType? = nil, usageMode: UsageMode? = nil, singleUsageInfo: SingleUsageInfo? = nil,
      displayInfo: DisplayInfo? = nil, outProductNo: String? = nil, deactivateRequestNo: String? = nil,
      deactivateTime: String? = nil, deactivateReason: String? = nil,
      progressiveBundleUsageInfo: ProgressiveBundleUsageInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, productCouponID, state, brandID, scope, type, usageMode, singleUsageInfo, displayInfo,
        outProductNo, deactivateRequestNo, deactivateTime, deactivateReason, progressiveBundleUsageInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "product_coupon_id": String?.self, "state": ResponseState?.self, "brand_id": String?.self,
        "scope": ResponseScope?.self, "type": ResponseType?.self, "usage_mode": UsageMode?.self,
        "single_usage_info": SingleUsageInfo?.self, "display_info": DisplayInfo?.self, "out_product_no": String?.self,
        "deactivate_request_no": String?.self, "deactivate_time": String?.self, "deactivate_reason": String?.self,
        "progressive_bundle_usage_info": ProgressiveBundleUsageInfo?.self,
      ]
    }

    /// 商品券的状态
    public typealias ResponseState = V3.Marketing.Partner.ProductCoupon.ProductCoupons.ResponseState

    /// 适用范围
    public typealias ResponseScope = V3.Marketing.Partner.ProductCoupon.ProductCoupons.ResponseScope

    /// 优惠的类型
    public typealias ResponseType = V3.Marketing.Partner.ProductCoupon.ProductCoupons.ResponseType

    /// 券能用一次还是多次
    public typealias UsageMode = V3.Marketing.Partner.ProductCoupon.UsageMode

    /// 单次券的优惠内容
    public typealias SingleUsageInfo = V3.Marketing.Partner.ProductCoupon.SingleUsageInfo

    /// 展示给用户的内容
    public typealias DisplayInfo = V3.Marketing.Partner.ProductCoupon.DisplayInfo

    /// 递进式多次优惠的内容
    public typealias ProgressiveBundleUsageInfo = V3.Marketing.Partner.ProductCoupon.ProgressiveBundleUsageInfo

    /// 满减券的用法
    public typealias NormalCoupon = V3.Marketing.Partner.ProductCoupon.NormalCoupon

    /// 折扣券的用法
    public typealias DiscountCoupon = V3.Marketing.Partner.ProductCoupon.DiscountCoupon

    /// 套餐的各组单品
    public typealias ComboPackage = V3.Marketing.Partner.ProductCoupon.ComboPackage

    /// 可选的单品
    public typealias Choice = V3.Marketing.Partner.ProductCoupon.Choice
  }
}
