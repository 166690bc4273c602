// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 支付成功通知
  public struct ShopPaid: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("SHOP.PAID")
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
