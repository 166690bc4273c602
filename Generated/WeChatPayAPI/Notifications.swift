// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 全部通知，供分发之用
  public static var weChatPayAPI: [any NotificationPayload.Type] {
    [
      Notifications.BudgetClosed.self, Notifications.BudgetFinished.self, Notifications.BudgetLocked.self,
      Notifications.ComplaintCreate.self, Notifications.ComplaintStateChange.self,
      Notifications.MchtransferAuthorizationClosed.self, Notifications.MchtransferAuthorizationConfirmed.self,
      Notifications.MchtransferBillFinished.self, Notifications.MchtransferQqwalletbillFinished.self,
      Notifications.MerchantNotifyNotify.self, Notifications.PayscoreBindServiceAccount.self,
      Notifications.PayscoreMchPrepay.self, Notifications.PayscoreUserAccepted.self,
      Notifications.PayscoreUserCancelSignPlan.self, Notifications.PayscoreUserCloseService.self,
      Notifications.PayscoreUserConfirm.self, Notifications.PayscoreUserOpenService.self,
      Notifications.PayscoreUserPaid.self, Notifications.PayscoreUserSignPlan.self,
      Notifications.ProfitsharingReturn.self, Notifications.ProfitsharingSuccess.self,
      Notifications.RefundAbnormal.self, Notifications.RefundClosed.self, Notifications.RefundSuccess.self,
      Notifications.SecurityEchoSuccess.self, Notifications.TransactionSuccess.self,
      Notifications.TransactionSuccessCombine.self, Notifications.TransactionSuccessContract.self,
      Notifications.TransactionSuccessParking.self, Notifications.TransactionSuccessPartner.self,
    ]
  }
}
