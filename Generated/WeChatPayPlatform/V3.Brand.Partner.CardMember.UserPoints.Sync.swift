// Written by wechatpay-gen: change the description, not this file.
// POST /v3/brand/partner/card-member/user-points/sync

@_spi(Generated) public import WeChatPay

extension V3.Brand.Partner.CardMember.UserPoints.Sync {
  /// 品牌会员：同步积分余额
  ///
  /// 更新一张会员卡上的积分余额。
  ///
  /// `POST /v3/brand/partner/card-member/user-points/sync` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015897280)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/brand/partner/card-member/user-points/sync"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户自定的请求单号 · `out_request_no`, 例如 `100002322019090134234sfdf`
    public var outRequestNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 品牌的编号 · `brand_id`, 例如 `1004`
    public var brandID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 会员卡模板的编号 · `card_id`, 例如 `pbLatjvWOibDc5-TBnbUk1pD12o0`
    public var cardID: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 用户在该 AppID 下的标识 · 例如 `obLatjnx9gnqzS4myYGmLZ7LgLBA`
    public var openid: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 用户会员卡的卡号 · `user_card_code`, 例如 `478515832665`
    public var userCardCode: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 剩余的积分 · `point_balance`, 例如 `1000`
    public var pointBalance: Int {
      get { fields[requiredInteger: 5] }
      set { fields[requiredInteger: 5] = newValue }
    }

    public init(
      outRequestNo: String, brandID: String, cardID: String, openid: String, userCardCode: String, pointBalance: Int
    ) {
      fields = ObjectFields(of: Self.self, outRequestNo, brandID, cardID, openid, userCardCode, pointBalance)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_request_no": String.self, "brand_id": String.self, "card_id": String.self, "openid": String.self,
        "user_card_code": String.self, "point_balance": Int.self,
      ]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 商户自定的请求单号 · `out_request_no`
    public var outRequestNo: String? { fields[text: 0] }
    /// 品牌的编号 · `brand_id`
    public var brandID: String? { fields[text: 1] }
    /// 会员卡模板的编号 · `card_id`
    public var cardID: String? { fields[text: 2] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 3] }
    /// 用户会员卡的卡号 · `user_card_code`
    public var userCardCode: String? { fields[text: 4] }
    /// 剩余的积分 · `point_balance`
    public var pointBalance: Int? { fields[integer: 5] }

    public init(
      outRequestNo: String? = nil, brandID: String? = nil, cardID: String? = nil, openid: String? = nil,
      userCardCode: String? = nil, pointBalance: Int? = nil
    ) {
      fields = ObjectFields(of: Self.self, outRequestNo, brandID, cardID, openid, userCardCode, pointBalance)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_request_no": String?.self, "brand_id": String?.self, "card_id": String?.self, "openid": String?.self,
        "user_card_code": String?.self, "point_balance": Int?.self,
      ]
    }
  }
}
