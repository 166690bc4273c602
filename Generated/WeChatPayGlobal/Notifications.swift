// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 全部通知，供分发之用
  public static var weChatPayGlobal: [any NotificationPayload.Type] {
    [
      Notifications.ApplymentStateApproved.self, Notifications.CrossBorderPayGetMchInfo.self,
      Notifications.CrossBorderPayPushOrderInfo.self, Notifications.PapaySign.self, Notifications.PapayTerminate.self,
    ]
  }
}
