// Written by wechatpay-gen: change the description, not this file.
// POST /v3/tea/tables/{out_table_no}/close

@_spi(Generated) public import WeChatPay

extension V3.Tea.Tables.OutTableNo.Close {
  /// 取消预订
  ///
  /// 更新时间：2026.04.01
  ///
  /// 支持商户：普通商户
  ///
  /// `POST /v3/tea/tables/{out_table_no}/close`
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/tea/tables/{out_table_no}/close"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 原因 · ≤ 64 个字符
    ///
    /// 取消的原因。
    public var reason: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 退还
    ///
    /// 退还的定金
    public var refunds: [Refund]? {
      get { fields[list: 1] }
      set { fields[list: 1] = newValue }
    }

    public init(reason: String, refunds: [Refund]? = nil) {
      fields = ObjectFields(of: Self.self, reason, refunds)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["reason": String.self, "refunds": [Refund]?.self]
    }

    /// 退还
    ///
    /// 退还的定金
    public struct Refund: APIObject {
      public var amount: Int? {
        get { fields[integer: 0] }
        set { fields[integer: 0] = newValue }
      }
      public var payee: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      public var channel: RefundChannel? {
        get { fields[enumeration: 2] }
        set { fields[enumeration: 2] = newValue }
      }

      public init(amount: Int? = nil, payee: String? = nil, channel: RefundChannel? = nil) {
        fields = ObjectFields(of: Self.self, amount, payee, channel)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["amount": Int?.self, "payee": Sensitive<String>?.self, "channel": RefundChannel?.self]
      }
    }

    public struct RefundChannel: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// `ORIGINAL`
      public static var original: Self { Self(rawValue: "ORIGINAL") }

      /// `CASH`
      public static var cash: Self { Self(rawValue: "CASH") }
    }
  }
}
