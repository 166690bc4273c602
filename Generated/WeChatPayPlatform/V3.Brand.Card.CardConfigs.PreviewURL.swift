// Written by wechatpay-gen: change the description, not this file.
// GET /v3/brand/card/card-configs/preview-url

@_spi(Generated) public import WeChatPay

extension V3.Brand.Card.CardConfigs.PreviewURL {
  /// 商家名片：重取预览二维码
  ///
  /// 预览链接过期后再取一个。
  ///
  /// `GET /v3/brand/card/card-configs/preview-url` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016641998)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/brand/card/card-configs/preview-url"), query: query)
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Brand.Card.CardConfigs.SharedGetRequest

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 商户自定的申请编号 · `business_code`
    public var businessCode: String? { fields[text: 0] }
    /// 微信支付侧的申请单号 · `applyment_id`
    public var applymentID: String? { fields[text: 1] }
    /// 品牌的编号 · `brand_id`
    public var brandID: String? { fields[text: 2] }
    /// 预览名片的二维码链接 · `card_preview_url`
    public var cardPreviewURL: String? { fields[text: 3] }
    /// 预览链接失效的时间 · `url_expired_time`
    public var urlExpiredTime: String? { fields[text: 4] }

    public init(
      businessCode: String? = nil, applymentID: String? = nil, brandID: String? = nil, cardPreviewURL: String? = nil,
      urlExpiredTime: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, businessCode, applymentID, brandID, cardPreviewURL, urlExpiredTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "business_code": String?.self, "applyment_id": String?.self, "brand_id": String?.self,
        "card_preview_url": String?.self, "url_expired_time": String?.self,
      ]
    }
  }
}
