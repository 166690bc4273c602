// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 全部通知，供分发之用
  public static var all: [any NotificationPayload.Type] {
    [Notifications.OrderClosed.self]
  }
}
