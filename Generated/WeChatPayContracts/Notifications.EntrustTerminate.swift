// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 代扣解约通知
  ///
  /// 委托代扣协议已解除。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012160323)
  public struct EntrustTerminate: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("ENTRUST.TERMINATE", originalType: "entrust")
      ]
    }

    /// 协议的编号 · `contract_id`
    public var contractID: String? { fields[text: 0] }
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 1] }
    /// 服务商的 AppID · `sp_appid`
    public var spAppid: String? { fields[text: 2] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 3] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 4] }
    /// 协议模板的编号 · `plan_id`
    public var planID: Int? { fields[integer: 5] }
    /// 商户自定的签约协议号 · `out_contract_code`
    public var outContractCode: String? { fields[text: 6] }
    /// 签约页上展示的用户名称 · `contract_display_account`
    public var contractDisplayAccount: String? { fields[text: 7] }
    /// 协议的状态 · `contract_state`
    public var contractState: ContractState? { fields[enumeration: 8] }
    /// 签约的时间 · `contract_signed_time`
    public var contractSignedTime: String? { fields[text: 9] }
    /// 协议到期的时间 · `contract_expired_time`
    public var contractExpiredTime: String? { fields[text: 10] }
    /// 用户在服务商 AppID 下的标识 · `sp_openid`
    public var spOpenid: String? { fields[text: 11] }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`
    public var subOpenid: String? { fields[text: 12] }
    /// 何时因何解约 · `contract_terminate_info`
    public var contractTerminateInfo: ContractTerminateInfo? { fields[object: 13] }
    /// 预约的扣费 · `deduct_schedule`
    public var deductSchedule: DeductSchedule? { fields[object: 14] }

    public init(
      contractID: String? = nil, spMchid: String? = nil, spAppid: String? = nil, subMchid: String? = nil,
      subAppid: String? = nil, planID: Int? = nil, outContractCode: String? = nil,
      contractDisplayAccount: String? = nil, contractState: ContractState? = nil, contractSignedTime: String? = nil,
      contractExpiredTime: String? = nil, spOpenid: String? = nil, subOpenid: String? = nil,
      contractTerminateInfo: ContractTerminateInfo? = nil, deductSchedule: DeductSchedule? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, contractID, spMchid, spAppid, subMchid, subAppid, planID, outContractCode,
        contractDisplayAccount, contractState, contractSignedTime, contractExpiredTime, spOpenid, subOpenid,
        contractTerminateInfo, deductSchedule
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "contract_id": String?.self, "sp_mchid": String?.self, "sp_appid": String?.self, "sub_mchid": String?.self,
        "sub_appid": String?.self, "plan_id": Int?.self, "out_contract_code": String?.self,
        "contract_display_account": String?.self, "contract_state": ContractState?.self,
        "contract_signed_time": String?.self, "contract_expired_time": String?.self, "sp_openid": String?.self,
        "sub_openid": String?.self, "contract_terminate_info": ContractTerminateInfo?.self,
        "deduct_schedule": DeductSchedule?.self,
      ]
    }

    /// 协议的状态
    public typealias ContractState = Notifications.EntrustContractState

    /// 何时因何解约
    public typealias ContractTerminateInfo = Notifications.EntrustContractTerminateInfo

    /// 预约的扣费
    public typealias DeductSchedule = Notifications.EntrustDeductSchedule

    /// 因何解约
    public typealias ContractTerminationMode = Notifications.EntrustContractTerminationMode

    /// 预计扣费的金额
    public typealias EstimatedDeductAmount = Notifications.EntrustEstimatedDeductAmount

    /// 预约扣费的状态
    public typealias ScheduleState = Notifications.EntrustScheduleState

    /// 预约的扣费金额
    public typealias ScheduledAmount = Notifications.EntrustScheduledAmount

    /// 实际扣费的金额
    public typealias DeductAmount = Notifications.EntrustDeductAmount
  }
}
