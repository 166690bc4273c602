// Written by wechatpay-gen: change the description, not this file.
// POST /v3/shop/orders/{order_no}/close

@_spi(Generated) public import WeChatPay

extension V3.Shop.Orders.OrderNo.Close {
  /// 关闭订单
  ///
  /// 商户关闭一笔尚未支付的订单。
  ///
  /// `POST /v3/shop/orders/{order_no}/close` · [官方文档](https://pay.weixin.qq.com/)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/shop/orders/{order_no}/close"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 关闭的原因 · 1–64 个字符, 例如 `sold out`
    public var reason: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 渠道
    public var channel: RequestChannel? {
      get { fields[enumeration: 1] }
      set { fields[enumeration: 1] = newValue }
    }
    /// 商品
    public var items: [Item]? {
      get { fields[list: 2] }
      set { fields[list: 2] = newValue }
    }
    /// 支付者姓名 · `payer_name`
    public var payerName: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }

    public init(reason: String, channel: RequestChannel? = nil, items: [Item]? = nil, payerName: String? = nil) {
      fields = ObjectFields(of: Self.self, reason, channel, items, payerName)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "reason": String.self, "channel": RequestChannel?.self, "items": [Item]?.self,
        "payer_name": Sensitive<String>?.self,
      ]
    }

    /// 渠道
    public struct RequestChannel: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 应用 · `APP`
      public static var app: Self { Self(rawValue: "APP") }

      /// 网页 · `WEB`
      public static var web: Self { Self(rawValue: "WEB") }
    }

    /// 商品
    public struct Item: APIObject {
      /// 商品编号 · `item_id`, 例如 `7`
      public var itemID: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 数量 · 例如 `1`
      public var count: Int? {
        get { fields[integer: 1] }
        set { fields[integer: 1] = newValue }
      }

      public init(itemID: String, count: Int? = nil) {
        fields = ObjectFields(of: Self.self, itemID, count)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["item_id": String.self, "count": Int?.self]
      }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 订单状态
    public var state: String? { fields[text: 0] }
    /// 关闭时间 · `closed_at`
    public var closedAt: Timestamp? { fields[time: 1] }

    public init(state: String? = nil, closedAt: Timestamp? = nil) {
      fields = ObjectFields(of: Self.self, state, closedAt)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["state": String?.self, "closed_at": Timestamp?.self]
    }
  }
}
