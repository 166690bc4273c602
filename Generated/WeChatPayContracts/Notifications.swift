// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 全部通知，供分发之用
  public static var weChatPayContracts: [any NotificationPayload.Type] {
    [
      Notifications.CreditRepaymentDeductionPay.self, Notifications.CreditRepaymentSignContract.self,
      Notifications.CreditRepaymentTerminateContract.self, Notifications.EntrustSign.self,
      Notifications.EntrustTerminate.self, Notifications.EntrustTerminateInquiry.self,
      Notifications.EntrustTerminateRetention.self, Notifications.FacepayUserStateChange.self,
      Notifications.InsuranceEntrustRenew.self, Notifications.InsuranceEntrustSign.self,
      Notifications.InsuranceEntrustTerminate.self, Notifications.InsurancePolicyManagementGranted.self,
    ]
  }
}
