// Written by wechatpay-gen: change the description, not this file.
// POST /v3/club/orders

@_spi(Generated) public import WeChatPay

extension V3.Club.Orders {
  /// 会员下单
  ///
  /// `POST /v3/club/orders`
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/club/orders"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 会员号 · `member_no`
    public var memberNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 金额
    public var amount: Amount {
      get { fields[requiredObject: 1] }
      set { fields[requiredObject: 1] = newValue }
    }

    public init(memberNo: String, amount: Amount) {
      fields = ObjectFields(of: Self.self, memberNo, amount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["member_no": String.self, "amount": Amount.self]
    }

    /// 金额
    public struct Amount: APIObject {
      /// 总额，单位为分
      public var total: Int {
        get { fields[requiredInteger: 0] }
        set { fields[requiredInteger: 0] = newValue }
      }

      public init(total: Int) {
        fields = ObjectFields(of: Self.self, total)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["total": Int.self]
      }
    }
  }
}
