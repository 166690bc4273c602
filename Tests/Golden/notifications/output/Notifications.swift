// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

/// The payloads of the notifications that this module knows.
public enum Notifications {
  /// All of them, for the router.
  public static var all: [any NotificationPayload.Type] {
    [
      Notifications.DepositReturned.self, Notifications.ShopClosed.self, Notifications.ShopPaid.self,
      Notifications.ShopPaidChain.self, Notifications.ShopPaidDeposit.self, Notifications.ShopPaidGroup.self,
      Notifications.ShopReturned.self, Notifications.ShopShared.self,
    ]
  }
}
