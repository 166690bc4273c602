// Written by wechatpay-gen: change the description, not this file.
// POST /v3/mall/orders

@_spi(Generated) public import WeChatPay

extension V3.Mall.Orders {
  /// 商城下单
  ///
  /// `POST /v3/mall/orders`
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/mall/orders"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 订单号 · `order_no`
    public var orderNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 金额
    public var amount: Amount {
      get { fields[requiredObject: 1] }
      set { fields[requiredObject: 1] = newValue }
    }

    public init(orderNo: String, amount: Amount) {
      fields = ObjectFields(of: Self.self, orderNo, amount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["order_no": String.self, "amount": Amount.self]
    }

    /// 金额
    public typealias Amount = V3.Mall.Amount
  }
}
