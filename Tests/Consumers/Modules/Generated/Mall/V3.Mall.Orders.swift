// Written by wechatpay-gen: change the description, not this file.
// POST /v3/mall/orders

@_spi(Generated) public import WeChatPay

extension V3.Mall.Orders {
  /// 商城下单
  ///
  /// `POST /v3/mall/orders`
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/mall/orders"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户订单号 · `out_order_no`, 1–32 个字符
    public var outOrderNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 金额，单位为分
    public var amount: Int {
      get { fields[requiredInteger: 1] }
      set { fields[requiredInteger: 1] = newValue }
    }

    public init(outOrderNo: String, amount: Int) {
      fields = ObjectFields(of: Self.self, outOrderNo, amount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["out_order_no": String.self, "amount": Int.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 商城订单号 · `order_id`
    public var orderID: String? { fields[text: 0] }

    public init(orderID: String? = nil) {
      fields = ObjectFields(of: Self.self, orderID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["order_id": String?.self]
    }
  }
}
