// Written by wechatpay-gen: change the description, not this file.
// GET /v3/shop/refunds

@_spi(Generated) public import WeChatPay

extension V3.Shop.Refunds {
  /// 最近的退款
  ///
  /// `GET /v3/shop/refunds`
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/shop/refunds"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 退款单号 · `refund_no`
    public var refundNo: String? { fields[text: 0] }
    /// 金额
    public var amount: Amount? { fields[object: 1] }

    public init(refundNo: String? = nil, amount: Amount? = nil) {
      fields = ObjectFields(of: Self.self, refundNo, amount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["refund_no": String?.self, "amount": Amount?.self]
    }

    /// 金额
    public typealias Amount = V3.Shop.Amount

    /// 币种
    public typealias Currency = V3.Shop.Currency
  }
}
