// Written by wechatpay-gen: change the description, not this file.
// POST /v3/goldplan/merchants/set-advertising-industry-filter

@_spi(Generated) public import WeChatPay

extension V3.Goldplan.Merchants.SetAdvertisingIndustryFilter {
  /// 点金计划：设置同业过滤
  ///
  /// 不在支付后页面展示指定行业的广告。
  ///
  /// `POST /v3/goldplan/merchants/set-advertising-industry-filter` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012473784)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/goldplan/merchants/set-advertising-industry-filter"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 不与哪些同业广告同现 · `advertising_industry_filters`
    public var advertisingIndustryFilters: [AdvertisingIndustryFilter]? {
      get { fields[list: 1] }
      set { fields[list: 1] = newValue }
    }

    public init(subMchid: String, advertisingIndustryFilters: [AdvertisingIndustryFilter]? = nil) {
      fields = ObjectFields(of: Self.self, subMchid, advertisingIndustryFilters)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String.self, "advertising_industry_filters": [AdvertisingIndustryFilter]?.self]
    }

    /// 不与哪些同业广告同现
    public typealias AdvertisingIndustryFilter = V3.Goldplan.Merchants.AdvertisingIndustryFilter
  }
}
