// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) package import WeChatPay

/// The payloads of the notifications that this module knows.
package enum ShopNotifications {
  /// All of them, for the router.
  package static var all: [any NotificationPayload.Type] {
    [ShopNotifications.OrderPaid.self]
  }
}
