// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 全部通知，供分发之用
  public static var all: [any NotificationPayload.Type] {
    [
      Notifications.DepositReturned.self, Notifications.ShopClosed.self, Notifications.ShopPaid.self,
      Notifications.ShopPaidChain.self, Notifications.ShopPaidDeposit.self, Notifications.ShopPaidGroup.self,
      Notifications.ShopReturned.self, Notifications.ShopShared.self,
    ]
  }
}
