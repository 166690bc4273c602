// Written by wechatpay-gen: change the description, not this file.
// GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}

@_spi(Generated) public import WeChatPay

extension V3.Marketing.GoodsSubsidyActivity.RetailStoreAct.BrandID.Stores.StoreCode {
  /// 零售小店：查询门店
  ///
  /// 取得品牌小店活动里一家门店的详情。
  ///
  /// `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012384379) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012384437)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}")
    )
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 门店的编码 · `store_code`
    public var storeCode: String? { fields[text: 0] }
    /// 门店的名称 · `store_name`
    public var storeName: String? { fields[text: 1] }

    public init(storeCode: String? = nil, storeName: String? = nil) {
      fields = ObjectFields(of: Self.self, storeCode, storeName)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["store_code": String?.self, "store_name": String?.self]
    }
  }
}
