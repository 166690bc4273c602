// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 保险解约通知
  ///
  /// 保险自动续费协议已解除。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012289466)
  public struct InsuranceEntrustTerminate: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("INSURANCE_ENTRUST.TERMINATE", originalType: "insurance_entrust")
      ]
    }

    /// 商户号
    public var mchid: String? { fields[text: 0] }
    /// 协议的编号 · `contract_id`
    public var contractID: String? { fields[text: 1] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 2] }
    /// 协议模板的编号 · `plan_id`
    public var planID: Int? { fields[integer: 3] }
    /// 商户自定的签约协议号 · `out_contract_code`
    public var outContractCode: String? { fields[text: 4] }
    /// 展示的被保险人名称 · `insured_display_name`
    public var insuredDisplayName: String? { fields[text: 5] }
    /// 协议的状态 · `contract_state`
    public var contractState: ContractState? { fields[enumeration: 6] }
    /// 签约的时间 · `contract_signed_time`
    public var contractSignedTime: String? { fields[text: 7] }
    /// 协议到期的时间 · `contract_expired_time`
    public var contractExpiredTime: String? { fields[text: 8] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 9] }
    /// 何时因何解约 · `contract_terminate_info`
    public var contractTerminateInfo: ContractTerminateInfo? { fields[object: 10] }

    public init(
      mchid: String? = nil, contractID: String? = nil, appid: String? = nil, planID: Int? = nil,
      outContractCode: String? = nil, insuredDisplayName: String? = nil, contractState: ContractState? = nil,
      contractSignedTime: String? = nil, contractExpiredTime: String? = nil, openid: String? = nil,
      contractTerminateInfo: ContractTerminateInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, mchid, contractID, appid, planID, outContractCode, insuredDisplayName, contractState,
        contractSignedTime, contractExpiredTime, openid, contractTerminateInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mchid": String?.self, "contract_id": String?.self, "appid": String?.self, "plan_id": Int?.self,
        "out_contract_code": String?.self, "insured_display_name": String?.self, "contract_state": ContractState?.self,
        "contract_signed_time": String?.self, "contract_expired_time": String?.self, "openid": String?.self,
        "contract_terminate_info": ContractTerminateInfo?.self,
      ]
    }

    /// 协议的状态
    public typealias ContractState = Notifications.InsuranceEntrustContractState

    /// 何时因何解约
    public typealias ContractTerminateInfo = Notifications.InsuranceEntrustContractTerminateInfo

    /// 因何解约
    public typealias ContractTerminationMode = Notifications.InsuranceEntrustContractTerminationMode
  }
}
