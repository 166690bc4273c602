// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable

@_spi(Generated) public import WeChatPay

extension V3.Marketing.MembercardOpen.Cards.CardID.Codes.Code.Unavailable {
  /// 会员卡：作废用户的卡
  ///
  /// 使一张用户会员卡失效。
  ///
  /// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012549677) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012726955)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(
      Endpoint(.post, "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable"), body: body
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 作废的原因 · 例如 `用户违反会员条例`
    public var reason: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }

    public init(reason: String? = nil) {
      fields = ObjectFields(of: Self.self, reason)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["reason": String?.self]
    }
  }
}
