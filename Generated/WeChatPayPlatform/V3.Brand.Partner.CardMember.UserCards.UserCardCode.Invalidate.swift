// Written by wechatpay-gen: change the description, not this file.
// POST /v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate

@_spi(Generated) public import WeChatPay

extension V3.Brand.Partner.CardMember.UserCards.UserCardCode.Invalidate {
  /// 品牌会员卡：作废用户的卡
  ///
  /// 使一张用户会员卡失效，不可恢复。
  ///
  /// `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336983)
  public func post(_ body: PostRequest, query: PostQuery) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate"), body: body, query: query
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 用户在该 AppID 下的标识 · 例如 `obLatjnx9gnqzS4myYGmLZ7LgLBA`
    public var openid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 无效的原因 · `invalid_reason`, 例如 `传入的自定义作废原因`
    public var invalidReason: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }

    public init(openid: String, invalidReason: String? = nil) {
      fields = ObjectFields(of: Self.self, openid, invalidReason)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["openid": String.self, "invalid_reason": String?.self]
    }
  }

  /// `post` 的查询参数
  public struct PostQuery: APIObject {
    /// 品牌的编号 · `brand_id`
    public var brandID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 会员卡模板的编号 · `card_id`
    public var cardID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }

    public init(brandID: String, cardID: String) {
      fields = ObjectFields(of: Self.self, brandID, cardID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["brand_id": String.self, "card_id": String.self]
    }
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Brand.Partner.CardMember.UserCards.SharedPostResponse
}
