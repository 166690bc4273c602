// Written by wechatpay-gen: change the description, not this file.
// POST /v3/mall/payments/cash

@_spi(Generated) public import WeChatPay

extension V3.Mall.Payments.Cash {
  /// 付款：cash
  ///
  /// `POST /v3/mall/payments/cash`
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/mall/payments/cash"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 付款人
    public var payer: Payer {
      get { fields[requiredObject: 0] }
      set { fields[requiredObject: 0] = newValue }
    }
    /// 单号 · `cash_no`
    public var cashNo: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }

    public init(payer: Payer, cashNo: String? = nil) {
      fields = ObjectFields(of: Self.self, payer, cashNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["payer": Payer.self, "cash_no": String?.self]
    }

    /// 付款人
    public typealias Payer = V3.Mall.Payments.Payer

    /// 类型
    public typealias PayerType = V3.Mall.Payments.PayerType
  }
}
