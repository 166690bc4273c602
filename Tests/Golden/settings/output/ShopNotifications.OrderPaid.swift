// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) package import WeChatPay

extension ShopNotifications {
  /// 已支付
  package struct OrderPaid: NotificationPayload {
    package static let eventType = "ORDER.PAID"
    package static let originalTypes: [String] = []

    package let total: Int?

    package init(total: Int? = nil) {
      self.total = total
    }

    package init(_ fields: FieldVisitor, of object: Self?) {
      self.total = fields.visit("total", object?.total)
    }
  }
}
