// Written by wechatpay-gen: change the description, not this file.
// POST /v3/multiuse/users/{openid}/coupons

@_spi(Generated) public import WeChatPay

extension V3.Multiuse.Users.Openid.Coupons {
  /// 消费金：发放
  ///
  /// 把某批次的消费金发给用户。
  ///
  /// `POST /v3/multiuse/users/{openid}/coupons` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012539766)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/multiuse/users/{openid}/coupons"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 批次的编号 · `stock_id`, 例如 `9856000`
    public var stockID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商户自定的请求单号 · `out_request_no`, 例如 `8956000202407191254642`
    public var outRequestNo: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 用户的姓名，加密传输 · `user_name`
    public var userName: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 身份证件的号码，加密传输 · `id_card_number`
    public var idCardNumber: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 发放的面额，单位为分 · 例如 `10000`
    public var amount: Int? {
      get { fields[integer: 4] }
      set { fields[integer: 4] = newValue }
    }
    /// 应用的 AppID · 例如 `wx233544546545989`
    public var appid: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 卡的类型，枚举值之一 · `card_type`
    public var cardType: CardType {
      get { fields[requiredEnumeration: 6] }
      set { fields[requiredEnumeration: 6] = newValue }
    }

    public init(
      stockID: String, outRequestNo: String, userName: String, idCardNumber: String, amount: Int? = nil, appid: String,
      cardType: CardType
    ) {
      fields = ObjectFields(of: Self.self, stockID, outRequestNo, userName, idCardNumber, amount, appid, cardType)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "stock_id": String.self, "out_request_no": String.self, "user_name": Sensitive<String>.self,
        "id_card_number": Sensitive<String>.self, "amount": Int?.self, "appid": String.self, "card_type": CardType.self,
      ]
    }

    /// 卡的类型，枚举值之一
    public struct CardType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 身份证 · `ID_CARD`
      public static var idCard: Self { Self(rawValue: "ID_CARD") }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 券的编号 · `coupon_id`
    public var couponID: String? { fields[text: 0] }

    public init(couponID: String? = nil) {
      fields = ObjectFields(of: Self.self, couponID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["coupon_id": String?.self]
    }
  }
}
