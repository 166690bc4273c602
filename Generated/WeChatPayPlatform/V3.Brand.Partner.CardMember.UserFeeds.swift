// Written by wechatpay-gen: change the description, not this file.
// POST /v3/brand/partner/card-member/user-feeds

@_spi(Generated) public import WeChatPay

extension V3.Brand.Partner.CardMember.UserFeeds {
  /// 品牌会员：同步动态
  ///
  /// 把微信支付以外渠道的会员动态同步到商家名片。
  ///
  /// `POST /v3/brand/partner/card-member/user-feeds` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336987)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/brand/partner/card-member/user-feeds"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 品牌的编号 · `brand_id`, 例如 `1004`
    public var brandID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 会员卡模板的编号 · `card_id`, 例如 `pbLatjvWOibDc5-TBnbUk1pD12o0`
    public var cardID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 用户会员卡的卡号 · `user_card_code`, 例如 `478515832665`
    public var userCardCode: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 用户在该 AppID 下的标识 · 例如 `obLatjnx9gnqzS4myYGmLZ7LgLBA`
    public var openid: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 商户自定的请求单号 · `out_request_no`, 例如 `100002322019090134234sfdf`
    public var outRequestNo: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 会员中心上的动态文字 · `cell_message`, 例如 `15_1200_1`
    public var cellMessage: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }

    public init(
      brandID: String, cardID: String, userCardCode: String, openid: String, outRequestNo: String, cellMessage: String
    ) {
      fields = ObjectFields(of: Self.self, brandID, cardID, userCardCode, openid, outRequestNo, cellMessage)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "brand_id": String.self, "card_id": String.self, "user_card_code": String.self, "openid": String.self,
        "out_request_no": String.self, "cell_message": String.self,
      ]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 品牌的编号 · `brand_id`
    public var brandID: String? { fields[text: 0] }
    /// 会员卡模板的编号 · `card_id`
    public var cardID: String? { fields[text: 1] }
    /// 用户会员卡的卡号 · `user_card_code`
    public var userCardCode: String? { fields[text: 2] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 3] }
    /// 商户自定的请求单号 · `out_request_no`
    public var outRequestNo: String? { fields[text: 4] }
    /// 会员中心上的动态文字 · `cell_message`
    public var cellMessage: String? { fields[text: 5] }

    public init(
      brandID: String? = nil, cardID: String? = nil, userCardCode: String? = nil, openid: String? = nil,
      outRequestNo: String? = nil, cellMessage: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, brandID, cardID, userCardCode, openid, outRequestNo, cellMessage)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "brand_id": String?.self, "card_id": String?.self, "user_card_code": String?.self, "openid": String?.self,
        "out_request_no": String?.self, "cell_message": String?.self,
      ]
    }
  }
}
