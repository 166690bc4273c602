// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.ProductCouponID.Stocks.StockID.UpdateBudget {
  /// 优惠券（商品券批次）：修改预算
  ///
  /// 更改批次的发放预算，一次改一项。
  ///
  /// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781561)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    // swift-format-ignore
    try await call.send(
      Endpoint(.post, "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget"),
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
    /// 商户自定的请求单号 · `out_request_no`, 例如 `34657_20250101_123456`
    public var outRequestNo: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 改哪一种上限 · `update_mode`
    public var updateMode: UpdateMode {
      get { fields[requiredEnumeration: 2] }
      set { fields[requiredEnumeration: 2] = newValue }
    }
    /// 原先最多发放几次 · `current_max_count`, 例如 `1`
    public var currentMaxCount: Int? {
      get { fields[integer: 3] }
      set { fields[integer: 3] = newValue }
    }
    /// 要改为最多发放几次 · `target_max_count`, 例如 `1`
    public var targetMaxCount: Int? {
      get { fields[integer: 4] }
      set { fields[integer: 4] = newValue }
    }
    /// 原先一天最多发放几次 · `current_max_count_per_day`, 例如 `1`
    public var currentMaxCountPerDay: Int? {
      get { fields[integer: 5] }
      set { fields[integer: 5] = newValue }
    }
    /// 要改为一天最多发放几次 · `target_max_count_per_day`, 例如 `1`
    public var targetMaxCountPerDay: Int? {
      get { fields[integer: 6] }
      set { fields[integer: 6] = newValue }
    }

    public init(
      brandID: String, outRequestNo: String, updateMode: UpdateMode, currentMaxCount: Int? = nil,
      targetMaxCount: Int? = nil, currentMaxCountPerDay: Int? = nil, targetMaxCountPerDay: Int? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, brandID, outRequestNo, updateMode, currentMaxCount, targetMaxCount, currentMaxCountPerDay,
        targetMaxCountPerDay
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "brand_id": String.self, "out_request_no": String.self, "update_mode": UpdateMode.self,
        "current_max_count": Int?.self, "target_max_count": Int?.self, "current_max_count_per_day": Int?.self,
        "target_max_count_per_day": Int?.self,
      ]
    }

    /// 改哪一种上限
    public typealias UpdateMode = V3.Marketing.Partner.ProductCoupon.ProductCoupons.ProductCouponID.UpdateMode
  }

  /// `post` 返回的内容
  public typealias PostResponse =
    V3.Marketing.Partner.ProductCoupon.ProductCoupons.ProductCouponID.Stocks.StockID.SharedPostResponse
}
