// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import

@_spi(Generated) public import WeChatPay

extension V3.Marketing.MembercardOpen.Cards.CardID.PhoneMembercard.Import {
  /// 会员卡：按手机号导入
  ///
  /// 把已有会员按加密的手机号导入。
  ///
  /// `POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012550535) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012727629)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import"), body: body
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 用户的手机号，加密传输 · `encrypted_phone_number`
    public var encryptedPhoneNumber: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 会员卡号 · 例如 `478515832665`
    public var code: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 商户自定的请求单号 · `out_request_no`, 例如 `100002322019090134234sfdf`
    public var outRequestNo: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }

    public init(encryptedPhoneNumber: String, code: String? = nil, outRequestNo: String) {
      fields = ObjectFields(of: Self.self, encryptedPhoneNumber, code, outRequestNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["encrypted_phone_number": Sensitive<String>.self, "code": String?.self, "out_request_no": String.self]
    }
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Marketing.MembercardOpen.Cards.CardID.SharedPostResponse
}
