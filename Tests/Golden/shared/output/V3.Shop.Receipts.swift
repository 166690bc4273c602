// Written by wechatpay-gen: change the description, not this file.
// GET /v3/shop/receipts

@_spi(Generated) public import WeChatPay

extension V3.Shop.Receipts {
  /// 收据
  ///
  /// `GET /v3/shop/receipts`
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/shop/receipts"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 订单状态
    public var state: ResponseState? { fields[enumeration: 0] }
    /// 金额
    public var amount: Amount? { fields[object: 1] }

    public init(state: ResponseState? = nil, amount: Amount? = nil) {
      fields = ObjectFields(of: Self.self, state, amount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["state": ResponseState?.self, "amount": Amount?.self]
    }

    /// 订单状态
    public typealias ResponseState = V3.Shop.ResponseState

    /// 金额
    public struct Amount: APIObject {
      /// 总额，单位是分
      public var total: String? { fields[text: 0] }
      /// 币种
      public var currency: Currency? { fields[enumeration: 1] }

      public init(total: String? = nil, currency: Currency? = nil) {
        fields = ObjectFields(of: Self.self, total, currency)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["total": String?.self, "currency": Currency?.self]
      }
    }

    /// 币种
    public typealias Currency = V3.Shop.Currency
  }
}
