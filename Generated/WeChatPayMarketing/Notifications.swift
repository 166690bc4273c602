// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 全部通知，供分发之用
  public static var weChatPayMarketing: [any NotificationPayload.Type] {
    [
      Notifications.CouponSend.self, Notifications.CouponUse.self, Notifications.DeliveryPlanChange.self,
      Notifications.DiscountCardAgreementEnded.self, Notifications.DiscountCardGetCard.self,
      Notifications.DiscountCardSettlement.self, Notifications.DiscountCardUserAccepted.self,
      Notifications.DiscountCardUserPaid.self, Notifications.MallAuthActivateCard.self,
      Notifications.MallRefundSuccess.self, Notifications.MallTransactionSuccess.self,
      Notifications.MembercardAcceptCard.self, Notifications.MembercardActivateCard.self,
      Notifications.MembercardUsercardManage.self, Notifications.ProductCouponSpImageGeneration.self,
      Notifications.ProductCouponSpSend.self,
    ]
  }
}
