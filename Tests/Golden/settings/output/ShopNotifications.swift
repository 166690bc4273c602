// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) package import WeChatPay

/// 本模块所知的通知的内容
package enum ShopNotifications {
  /// 全部通知，供分发之用
  package static var all: [any NotificationPayload.Type] {
    [ShopNotifications.OrderPaid.self]
  }
}
