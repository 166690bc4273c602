// Written by wechatpay-gen: change the description, not this file.
// GET /v3/brand/profitsharing/brand-configs/{brand_mchid}

@_spi(Generated) public import WeChatPay

extension V3.Brand.Profitsharing.BrandConfigs.BrandMchid {
  /// 品牌分账：查询最大比例
  ///
  /// 查询品牌商户允许服务商分出的最大比例。
  ///
  /// `GET /v3/brand/profitsharing/brand-configs/{brand_mchid}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012467022)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/brand/profitsharing/brand-configs/{brand_mchid}"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 品牌主商户的商户号 · `brand_mchid`
    public var brandMchid: String? { fields[text: 0] }
    /// 最大分账比例，以万分之一计 · `max_ratio`
    public var maxRatio: Int? { fields[integer: 1] }

    public init(brandMchid: String? = nil, maxRatio: Int? = nil) {
      fields = ObjectFields(of: Self.self, brandMchid, maxRatio)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["brand_mchid": String?.self, "max_ratio": Int?.self]
    }
  }
}
