// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 全部通知，供分发之用
  public static var weChatPayMerchants: [any NotificationPayload.Type] {
    [
      Notifications.AbnormalFundProcessingTransferSuccess.self, Notifications.BlockrecordChange.self,
      Notifications.BlocksubmissionChange.self, Notifications.ManagerecordChange.self,
      Notifications.RisktradeIdentification.self, Notifications.ViolationAppeal.self,
      Notifications.ViolationIntercept.self, Notifications.ViolationPunish.self,
    ]
  }
}
