// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 付款通知
  public struct ShopPaid: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("SHOP.PAID", originalType: "order", having: "shop_no")
      ]
    }

    /// 店号 · `shop_no`
    public var shopNo: String? { fields[text: 0] }
    /// 订单号 · `order_no`
    public var orderNo: String? { fields[text: 1] }
    /// 金额，单位为分
    public var total: Int? { fields[integer: 2] }

    public init(shopNo: String? = nil, orderNo: String? = nil, total: Int? = nil) {
      fields = ObjectFields(of: Self.self, shopNo, orderNo, total)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["shop_no": String?.self, "order_no": String?.self, "total": Int?.self]
    }
  }
}
