// Written by wechatpay-gen: change the description, not this file.
// GET /v3/marketing/membercard-open/cards/{card_id}/decrypt-code

@_spi(Generated) public import WeChatPay

extension V3.Marketing.MembercardOpen.Cards.CardID.DecryptCode {
  /// 会员卡：解密卡号
  ///
  /// 跳转激活时，把链接里加密的卡号还原。
  ///
  /// `GET /v3/marketing/membercard-open/cards/{card_id}/decrypt-code` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012550742) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012727758)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/marketing/membercard-open/cards/{card_id}/decrypt-code"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 已加密的会员卡号 · `encrypt_code`
    public var encryptCode: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(encryptCode: String) {
      fields = ObjectFields(of: Self.self, encryptCode)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["encrypt_code": String.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 会员卡号
    public var code: String? { fields[text: 0] }

    public init(code: String? = nil) {
      fields = ObjectFields(of: Self.self, code)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["code": String?.self]
    }
  }
}
