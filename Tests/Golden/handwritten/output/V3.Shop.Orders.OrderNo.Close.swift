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
    public var reason: String
    /// 渠道
    public var channel: Channel?
    /// 商品
    public var items: [Item]?
    /// 支付者姓名 · `payer_name`
    @Sensitive public var payerName: String?

    public init(reason: String, channel: Channel? = nil, items: [Item]? = nil, payerName: String? = nil) {
      self.reason = reason
      self.channel = channel
      self.items = items
      self.payerName = payerName
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.reason = try fields.require("reason", object?.reason)
      self.channel = fields.visit("channel", object?.channel)
      self.items = fields.visit("items", object?.items)
      self._payerName = fields.visit("payer_name", sensitive: object?._payerName)
    }

    /// 渠道
    public struct Channel: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 应用
      public static var app: Self { Self(rawValue: "APP") }

      /// 网页
      public static var web: Self { Self(rawValue: "WEB") }
    }

    /// 商品
    public struct Item: APIObject {
      /// 商品编号 · `item_id`, such as `7`
      public var itemID: String
      /// 数量 · such as `1`
      public var count: Int?

      public init(itemID: String, count: Int? = nil) {
        self.itemID = itemID
        self.count = count
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.itemID = try fields.require("item_id", object?.itemID)
        self.count = fields.visit("count", object?.count)
      }
    }
  }

  /// What `post` gets back.
  public struct PostResponse: APIObject {
    /// 订单状态
    public let state: String?
    /// 关闭时间 · `closed_at`
    public let closedAt: Timestamp?

    public init(state: String? = nil, closedAt: Timestamp? = nil) {
      self.state = state
      self.closedAt = closedAt
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.state = fields.visit("state", object?.state)
      self.closedAt = fields.visit("closed_at", object?.closedAt)
    }
  }
}
