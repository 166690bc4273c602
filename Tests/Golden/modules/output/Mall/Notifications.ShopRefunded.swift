// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 退款成功通知
  public struct ShopRefunded: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("SHOP.REFUNDED")
      ]
    }

    /// 订单号 · `order_no`
    public var orderNo: String? { fields[text: 0] }
    /// 金额
    public var amount: Amount? { fields[object: 1] }

    public init(orderNo: String? = nil, amount: Amount? = nil) {
      fields = ObjectFields(of: Self.self, orderNo, amount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["order_no": String?.self, "amount": Amount?.self]
    }

    /// 金额
    public typealias Amount = Notifications.ShopAmount
  }
}
