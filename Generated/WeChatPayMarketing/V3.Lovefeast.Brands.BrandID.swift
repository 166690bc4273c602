// Written by wechatpay-gen: change the description, not this file.
// GET /v3/lovefeast/brands/{brand_id}

@_spi(Generated) public import WeChatPay

extension V3.Lovefeast.Brands.BrandID {
  /// 爱心餐：查询品牌
  ///
  /// 取得品牌收到的捐赠与供出的餐数。
  ///
  /// `GET /v3/lovefeast/brands/{brand_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012472863) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012466619)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/lovefeast/brands/{brand_id}"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 捐赠的数量 · `donate_count`
    public var donateCount: Int? { fields[integer: 0] }
    /// 供餐的数量 · `consume_count`
    public var consumeCount: Int? { fields[integer: 1] }

    public init(donateCount: Int? = nil, consumeCount: Int? = nil) {
      fields = ObjectFields(of: Self.self, donateCount, consumeCount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["donate_count": Int?.self, "consume_count": Int?.self]
    }
  }
}
