// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

/// 本模块所知的通知的内容
public enum Notifications {
  /// 全部通知，供分发之用
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
