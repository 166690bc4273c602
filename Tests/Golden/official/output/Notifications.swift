// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

/// 本模块所知的通知的内容
public enum Notifications {
  /// 全部通知，供分发之用
  public static var all: [any NotificationPayload.Type] {
    [Notifications.TeaTableDone.self]
  }
}
