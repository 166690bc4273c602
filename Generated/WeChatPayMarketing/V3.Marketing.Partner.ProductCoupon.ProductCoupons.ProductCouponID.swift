// Written by wechatpay-gen: change the description, not this file.
// GET PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.ProductCouponID {
  /// 优惠券（商品券）：查询
  ///
  /// 取得商品券的详情，不含批次。
  ///
  /// `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781292) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016434632)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}"), query: query
    )
  }

  /// 优惠券（商品券）：修改
  ///
  /// 更改商品券，只对此后发出的券有效。
  ///
  /// `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781296) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016434633)
  public func patch(_ body: PatchRequest) async throws(WeChatPayError) -> Response<PatchResponse> {
    try await call.send(
      Endpoint(.patch, "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}"), body: body
    )
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Marketing.Partner.ProductCoupon.ProductCoupons.ProductCouponID.SharedGetRequest

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
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

  /// `patch` 发送的内容
  public struct PatchRequest: APIObject {
    /// 品牌的编号 · `brand_id`, 例如 `120344`
    public var brandID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商户自定的请求单号 · `out_request_no`, 例如 `34657_20250101_123456`
    public var outRequestNo: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 展示给用户的内容 · `display_info`
    public var displayInfo: DisplayInfo {
      get { fields[requiredObject: 2] }
      set { fields[requiredObject: 2] = newValue }
    }

    public init(brandID: String, outRequestNo: String, displayInfo: DisplayInfo) {
      fields = ObjectFields(of: Self.self, brandID, outRequestNo, displayInfo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["brand_id": String.self, "out_request_no": String.self, "display_info": DisplayInfo.self]
    }

    /// 展示给用户的内容
    public typealias DisplayInfo = V3.Marketing.Partner.ProductCoupon.ProductCoupons.RequestDisplayInfo

    /// 套餐的各组单品
    public typealias ComboPackage = V3.Marketing.Partner.ProductCoupon.ProductCoupons.DisplayInfoComboPackage

    /// 可选的单品
    public typealias Choice = V3.Marketing.Partner.ProductCoupon.ProductCoupons.ComboPackageChoice
  }

  /// `patch` 返回的内容
  public struct PatchResponse: APIObject {
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

  /// 可选的单品
  public typealias Choice = V3.Marketing.Partner.ProductCoupon.Choice

  /// 套餐的各组单品
  public typealias ComboPackage = V3.Marketing.Partner.ProductCoupon.ComboPackage

  /// 折扣券的用法
  public typealias DiscountCoupon = V3.Marketing.Partner.ProductCoupon.DiscountCoupon

  /// 展示给用户的内容
  public typealias DisplayInfo = V3.Marketing.Partner.ProductCoupon.DisplayInfo

  /// 满减券的用法
  public typealias NormalCoupon = V3.Marketing.Partner.ProductCoupon.NormalCoupon

  /// 递进式多次优惠的内容
  public typealias ProgressiveBundleUsageInfo = V3.Marketing.Partner.ProductCoupon.ProgressiveBundleUsageInfo

  /// 适用范围
  public typealias ResponseScope = V3.Marketing.Partner.ProductCoupon.ProductCoupons.ResponseScope

  /// 商品券的状态
  public typealias ResponseState = V3.Marketing.Partner.ProductCoupon.ProductCoupons.ResponseState

  /// 优惠的类型
  public typealias ResponseType = V3.Marketing.Partner.ProductCoupon.ProductCoupons.ResponseType

  /// `get` 发送的内容
  public struct SharedGetRequest: APIObject {
    /// 品牌的编号 · `brand_id`
    public var brandID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(brandID: String) {
      fields = ObjectFields(of: Self.self, brandID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["brand_id": String.self]
    }
  }

  /// 单次券的优惠内容
  public typealias SingleUsageInfo = V3.Marketing.Partner.ProductCoupon.SingleUsageInfo

  /// 券能用一次还是多次
  public typealias UsageMode = V3.Marketing.Partner.ProductCoupon.UsageMode
}
