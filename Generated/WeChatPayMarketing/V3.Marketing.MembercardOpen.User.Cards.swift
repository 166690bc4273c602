// Written by wechatpay-gen: change the description, not this file.
// GET /v3/marketing/membercard-open/user/cards

@_spi(Generated) public import WeChatPay

extension V3.Marketing.MembercardOpen.User.Cards {
  /// 会员卡：查询用户在品牌下的卡
  ///
  /// 列出用户在一个品牌下领取的会员卡。
  ///
  /// `GET /v3/marketing/membercard-open/user/cards` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012549255) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012709674)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/marketing/membercard-open/user/cards"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 用户在该 AppID 下的标识
    public var openid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 应用的 AppID
    public var appid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 第几页，从 0 计
    public var offset: Int {
      get { fields[requiredInteger: 2] }
      set { fields[requiredInteger: 2] = newValue }
    }
    /// 最多返回的条数
    public var limit: Int {
      get { fields[requiredInteger: 3] }
      set { fields[requiredInteger: 3] = newValue }
    }

    public init(openid: String, appid: String? = nil, offset: Int, limit: Int) {
      fields = ObjectFields(of: Self.self, openid, appid, offset, limit)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["openid": String.self, "appid": String?.self, "offset": Int.self, "limit": Int.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 各张会员卡
    public var data: [ResponseData]? { fields[list: 0] }
    /// 总条数 · `total_count`
    public var totalCount: Int? { fields[integer: 1] }
    /// 第几页，从 0 计
    public var offset: Int? { fields[integer: 2] }
    /// 最多返回的条数
    public var limit: Int? { fields[integer: 3] }

    public init(data: [ResponseData]? = nil, totalCount: Int? = nil, offset: Int? = nil, limit: Int? = nil) {
      fields = ObjectFields(of: Self.self, data, totalCount, offset, limit)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["data": [ResponseData]?.self, "total_count": Int?.self, "offset": Int?.self, "limit": Int?.self]
    }

    /// 各张会员卡
    public struct ResponseData: APIObject {
      /// 会员卡模板的编号 · `card_id`
      public var cardID: String? { fields[text: 0] }
      /// 会员卡号
      public var code: String? { fields[text: 1] }

      public init(cardID: String? = nil, code: String? = nil) {
        fields = ObjectFields(of: Self.self, cardID, code)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["card_id": String?.self, "code": String?.self]
      }
    }
  }
}
