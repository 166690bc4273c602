// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 全部通知，供分发之用
  public static var weChatPayTransfer: [any NotificationPayload.Type] {
    [
      Notifications.MchtransferBatchClosed.self, Notifications.MchtransferBatchFinished.self,
      Notifications.WebizpayAuthorized.self, Notifications.WebizpayPaymentrefundsuccess.self,
      Notifications.WebizpayPaymentsuccess.self, Notifications.WebizpayQuotacardexpired.self,
      Notifications.WebizpayRevoked.self,
    ]
  }
}
