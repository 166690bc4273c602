// Written by wechatpay-gen: change the description, not this file.
// POST /v3/club/members

@_spi(Generated) public import WeChatPay

extension V3.Club.Members {
  /// 入会
  ///
  /// `POST /v3/club/members`
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/club/members"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 会员号 · `member_no`, 1–32 个字符
    public var memberNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 金额，单位为分
    public var amount: Int {
      get { fields[requiredInteger: 1] }
      set { fields[requiredInteger: 1] = newValue }
    }

    public init(memberNo: String, amount: Int) {
      fields = ObjectFields(of: Self.self, memberNo, amount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["member_no": String.self, "amount": Int.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 会员卡号 · `card_id`
    public var cardID: String? { fields[text: 0] }

    public init(cardID: String? = nil) {
      fields = ObjectFields(of: Self.self, cardID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["card_id": String?.self]
    }
  }
}
