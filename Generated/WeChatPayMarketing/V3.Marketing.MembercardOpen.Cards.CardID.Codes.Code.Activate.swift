// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate

@_spi(Generated) public import WeChatPay

extension V3.Marketing.MembercardOpen.Cards.CardID.Codes.Code.Activate {
  /// 会员卡：激活
  ///
  /// 跳转激活时，由商户为用户激活会员卡。
  ///
  /// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012550809) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012728123)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(
      Endpoint(.post, "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate"), body: body
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 会员卡号 · `membership_number`, 例如 `316510891298`
    public var membershipNumber: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }

    public init(membershipNumber: String? = nil) {
      fields = ObjectFields(of: Self.self, membershipNumber)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["membership_number": String?.self]
    }
  }
}
