// Written by wechatpay-gen: change the description, not this file.
// POST /v3/shop/orders

@_spi(Generated) public import WeChatPay

extension Shop.V3.Shop.Orders {
  /// 商城下单
  ///
  /// `POST /v3/shop/orders`
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/shop/orders"), body: body)
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 商户订单号 · `out_order_no`, 1–32 characters
    public var outOrderNo: String
    /// 金额，单位为分
    public var amount: Int

    public init(outOrderNo: String, amount: Int) {
      self.outOrderNo = outOrderNo
      self.amount = amount
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.outOrderNo = try fields.require("out_order_no", object?.outOrderNo)
      self.amount = try fields.require("amount", object?.amount)
    }
  }

  /// What `post` gets back.
  public struct PostResponse: APIObject {
    /// 商城订单号 · `order_id`
    public let orderID: String?

    public init(orderID: String? = nil) {
      self.orderID = orderID
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.orderID = fields.visit("order_id", object?.orderID)
    }
  }
}
