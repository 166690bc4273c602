// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

/// The payloads of the notifications that this module knows.
public enum Notifications {
  /// All of them, for the router.
  public static var all: [any NotificationPayload.Type] {
    [
      Notifications.ComplaintCreate.self, Notifications.MchtransferBillFinished.self,
      Notifications.PayscoreBindServiceAccount.self, Notifications.PayscoreUserCloseService.self,
      Notifications.PayscoreUserConfirm.self, Notifications.PayscoreUserOpenService.self,
      Notifications.PayscoreUserPaid.self, Notifications.ProfitsharingSuccess.self, Notifications.RefundAbnormal.self,
      Notifications.RefundClosed.self, Notifications.RefundSuccess.self, Notifications.SecurityEchoSuccess.self,
      Notifications.TransactionSuccess.self, Notifications.TransactionSuccessCombine.self,
      Notifications.TransactionSuccessContract.self, Notifications.TransactionSuccessParking.self,
      Notifications.TransactionSuccessPartner.self,
    ]
  }
}
