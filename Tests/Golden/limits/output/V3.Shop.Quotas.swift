// Written by wechatpay-gen: change the description, not this file.
// PUT /v3/shop/quotas

@_spi(Generated) public import WeChatPay

extension V3.Shop.Quotas {
  /// 设置配额
  ///
  /// `PUT /v3/shop/quotas`
  public func put(_ body: PutRequest) async throws(WeChatPayError) -> Response<PutResponse> {
    try await call.send(Endpoint(.put, "/v3/shop/quotas"), body: body)
  }

  /// `put` 发送的内容
  public struct PutRequest: APIObject {
    /// 每日次数 · ≤ 100
    public var daily: Int {
      get { fields[requiredInteger: 0] }
      set { fields[requiredInteger: 0] = newValue }
    }
    /// 费率 · ≤ 0.5
    public var rate: Double? {
      get { fields[number: 1] }
      set { fields[number: 1] = newValue }
    }
    /// 档位
    public var tiers: [Int]? {
      get { fields[list: 2] }
      set { fields[list: 2] = newValue }
    }

    public init(daily: Int, rate: Double? = nil, tiers: [Int]? = nil) {
      fields = ObjectFields(of: Self.self, daily, rate, tiers)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["daily": Int.self, "rate": Double?.self, "tiers": [Int]?.self]
    }
  }

  /// `put` 返回的内容
  public struct PutResponse: APIObject {
    /// 每日次数 · ≤ 100
    public var daily: Int? { fields[integer: 0] }

    public init(daily: Int? = nil) {
      fields = ObjectFields(of: Self.self, daily)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["daily": Int?.self]
    }
  }
}
