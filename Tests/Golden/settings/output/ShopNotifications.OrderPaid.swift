// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) package import WeChatPay

extension ShopNotifications {
  /// 已支付
  package struct OrderPaid: APIObject, NotificationPayload {
    package static var kinds: [NotificationKind] {
      [
        NotificationKind("ORDER.PAID")
      ]
    }

    package var total: Int? { fields[integer: 0] }

    package init(total: Int? = nil) {
      fields = ObjectFields(of: Self.self, total)
    }
    package init(fields: ObjectFields) { self.fields = fields }
    package let fields: ObjectFields
    package static var schema: ObjectSchema {
      ["total": Int?.self]
    }
  }
}
