// Written by wechatpay-gen: change the description, not this file.
// GET /v3/mall/orders

@_spi(Generated) public import WeChatPay

extension V3.Mall.Orders {
  /// 商城的订单
  ///
  /// `GET /v3/mall/orders`
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/mall/orders"))
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
    public struct ResponseState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 待支付 · `OPEN`
      public static var open: Self { Self(rawValue: "OPEN") }

      /// 已支付 · `PAID`
      public static var paid: Self { Self(rawValue: "PAID") }
    }

    /// 金额
    public struct Amount: APIObject {
      /// 总额，单位为分
      public var total: Int? { fields[integer: 0] }
      /// 币种
      public var currency: Currency? { fields[enumeration: 1] }

      public init(total: Int? = nil, currency: Currency? = nil) {
        fields = ObjectFields(of: Self.self, total, currency)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["total": Int?.self, "currency": Currency?.self]
      }
    }

    /// 币种
    public struct Currency: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 人民币 · `CNY`
      public static var cny: Self { Self(rawValue: "CNY") }

      /// 美元 · `USD`
      public static var usd: Self { Self(rawValue: "USD") }
    }
  }
}
