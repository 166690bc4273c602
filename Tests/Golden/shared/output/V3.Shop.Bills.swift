// Written by wechatpay-gen: change the description, not this file.
// GET /v3/shop/bills

@_spi(Generated) public import WeChatPay

extension V3.Shop.Bills {
  /// 账单
  ///
  /// `GET /v3/shop/bills`
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/shop/bills"))
  }

  /// What `get` gets back.
  public struct GetResponse: APIObject {
    /// 订单状态
    public var state: State? { fields[0] }
    /// 金额
    public var amount: Amount? { fields[1] }

    public init(state: State? = nil, amount: Amount? = nil) {
      fields = ObjectFields(of: Self.self, state, amount)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      ["state": State?.self, "amount": Amount?.self]
    }

    /// 订单状态
    public struct State: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 待支付
      public static var open: Self { Self(rawValue: "OPEN") }

      /// 已支付
      public static var paid: Self { Self(rawValue: "PAID") }
    }

    /// 金额
    public struct Amount: APIObject {
      /// 总额，单位是分
      public var total: Int? { fields[0] }
      /// 币种
      public var currency: Currency? { fields[1] }

      public init(total: Int? = nil, currency: Currency? = nil) {
        fields = ObjectFields(of: Self.self, total, currency)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["total": Int?.self, "currency": Currency?.self]
      }
    }

    /// 币种
    public struct Currency: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 人民币
      public static var cny: Self { Self(rawValue: "CNY") }

      /// 美元
      public static var usd: Self { Self(rawValue: "USD") }
    }
  }
}
