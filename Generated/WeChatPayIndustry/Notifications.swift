// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 全部通知，供分发之用
  public static var weChatPayIndustry: [any NotificationPayload.Type] {
    [
      Notifications.EduSchoolPayUserDebtStateUpdate.self, Notifications.EntrustRelease.self,
      Notifications.EntrustSigning.self, Notifications.FapiaoCardDiscarded.self, Notifications.FapiaoCardInserted.self,
      Notifications.FapiaoIssued.self, Notifications.FapiaoReversed.self, Notifications.FapiaoUserApplied.self,
      Notifications.HirePowerBankReceiveInsurance.self, Notifications.MedicalInsuranceSuccess.self,
      Notifications.ParkingFeeQueryTransInfo.self, Notifications.TransactionFail.self,
      Notifications.TransactionIndustryFailed.self, Notifications.TransactionIndustrySuccess.self,
      Notifications.TransactionPayBack.self, Notifications.VehicleEntranceStateChange.self,
      Notifications.VehicleUserStateChange.self,
    ]
  }
}
