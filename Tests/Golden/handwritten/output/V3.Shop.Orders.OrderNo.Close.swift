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

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 关闭的原因 · 1–64 characters, such as `sold out`
    public var reason: String { fields[required: 0] }
    /// 渠道
    public var channel: Channel? { fields[1] }
    /// 商品
    public var items: [Item]? { fields[2] }
    /// 支付者姓名 · `payer_name`
    public var payerName: String? { fields[3] }

    public init(reason: String, channel: Channel? = nil, items: [Item]? = nil, payerName: String? = nil) {
      fields = ObjectFields(of: Self.self, reason, channel, items, payerName)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      ["reason": String.self, "channel": Channel?.self, "items": [Item]?.self, "payer_name": Sensitive<String>?.self]
    }

    /// 渠道
    public struct Channel: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 应用
      public static var app: Self { Self(rawValue: "APP") }

      /// 网页
      public static var web: Self { Self(rawValue: "WEB") }
    }

    /// 商品
    public struct Item: APIObject {
      /// 商品编号 · `item_id`, such as `7`
      public var itemID: String { fields[required: 0] }
      /// 数量 · such as `1`
      public var count: Int? { fields[1] }

      public init(itemID: String, count: Int? = nil) {
        fields = ObjectFields(of: Self.self, itemID, count)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["item_id": String.self, "count": Int?.self]
      }
    }
  }

  /// What `post` gets back.
  public struct PostResponse: APIObject {
    /// 订单状态
    public var state: String? { fields[0] }
    /// 关闭时间 · `closed_at`
    public var closedAt: Timestamp? { fields[1] }

    public init(state: String? = nil, closedAt: Timestamp? = nil) {
      fields = ObjectFields(of: Self.self, state, closedAt)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      ["state": String?.self, "closed_at": Timestamp?.self]
    }
  }
}
