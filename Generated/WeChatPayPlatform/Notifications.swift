// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 全部通知，供分发之用
  public static var weChatPayPlatform: [any NotificationPayload.Type] {
    [
      Notifications.BrandMemberCardSpPointExchangeCoupon.self, Notifications.BrandMemberCardSpSyncUserPoint.self,
      Notifications.BrandMemberCardSpUserCardCreate.self, Notifications.BrandMemberCardSpUserCardDelete.self,
      Notifications.EcommerceEntrustSign.self, Notifications.EcommerceEntrustTerminate.self,
      Notifications.MchwithdrawChange.self, Notifications.RechargeClosed.self, Notifications.RechargeFundReturned.self,
      Notifications.RechargeSuccess.self, Notifications.SettlementSuccess.self,
    ]
  }
}
