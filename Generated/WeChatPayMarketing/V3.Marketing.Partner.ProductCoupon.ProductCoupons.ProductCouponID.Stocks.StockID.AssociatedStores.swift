// Written by wechatpay-gen: change the description, not this file.
// GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.ProductCouponID.Stocks.StockID.AssociatedStores {
  /// 优惠券（商品券批次）：查询关联的门店
  ///
  /// 分页列出与批次关联的门店。
  ///
  /// `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781546) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016434665)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    // swift-format-ignore
    try await call.send(
      Endpoint(.get, "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores"),
      query: query
    )
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 每页几条 · `page_size`
    public var pageSize: Int? {
      get { fields[integer: 0] }
      set { fields[integer: 0] = newValue }
    }
    /// 从哪一页取，首页不填 · `page_token`
    public var pageToken: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 品牌的编号 · `brand_id`
    public var brandID: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }

    public init(pageSize: Int? = nil, pageToken: String? = nil, brandID: String) {
      fields = ObjectFields(of: Self.self, pageSize, pageToken, brandID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["page_size": Int?.self, "page_token": String?.self, "brand_id": String.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 总条数 · `total_count`
    public var totalCount: Int? { fields[integer: 0] }
    /// 取下一页时所填的 page_token · `next_page_token`
    public var nextPageToken: String? { fields[text: 1] }
    /// 各个门店 · `store_list`
    public var storeList: [Store]? { fields[list: 2] }

    public init(totalCount: Int? = nil, nextPageToken: String? = nil, storeList: [Store]? = nil) {
      fields = ObjectFields(of: Self.self, totalCount, nextPageToken, storeList)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["total_count": Int?.self, "next_page_token": String?.self, "store_list": [Store]?.self]
    }

    /// 各个门店
    public struct Store: APIObject {
      /// 门店的编号 · `store_id`
      public var storeID: String? { fields[text: 0] }

      public init(storeID: String? = nil) {
        fields = ObjectFields(of: Self.self, storeID)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["store_id": String?.self]
      }
    }
  }
}
