// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 自动还款签约通知
  ///
  /// 用户签下了自动还款协议。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016790583)
  public struct CreditRepaymentSignContract: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("CREDIT_REPAYMENT.SIGN_CONTRACT", originalType: "credit_repayment")
      ]
    }

    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 0] }
    /// 协议的编号 · `contract_id`
    public var contractID: String? { fields[text: 1] }
    /// 协议模板的编号 · `plan_id`
    public var planID: Int? { fields[integer: 2] }
    /// 商户自定的签约协议号 · `out_contract_code`
    public var outContractCode: String? { fields[text: 3] }
    /// 展示的名称 · `display_name`
    public var displayName: String? { fields[text: 4] }
    /// 协议的状态 · `contract_state`
    public var contractState: ContractState? { fields[enumeration: 5] }
    /// 签约的时间 · `contract_signed_time`
    public var contractSignedTime: String? { fields[text: 6] }
    /// 解约的时间 · `contract_terminated_time`
    public var contractTerminatedTime: String? { fields[text: 7] }
    /// 由谁解约 · `contract_terminated_mode`
    public var contractTerminatedMode: ContractTerminatedMode? { fields[enumeration: 8] }
    /// 对解约的说明 · `contract_termination_remark`
    public var contractTerminationRemark: String? { fields[text: 9] }
    /// 每月几号还款 · `repayment_day`
    public var repaymentDay: Int? { fields[integer: 10] }
    /// 单次还款的上限 · `repayment_amount_limit`
    public var repaymentAmountLimit: String? { fields[text: 11] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 12] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 13] }

    public init(
      spMchid: String? = nil, contractID: String? = nil, planID: Int? = nil, outContractCode: String? = nil,
      displayName: String? = nil, contractState: ContractState? = nil, contractSignedTime: String? = nil,
      contractTerminatedTime: String? = nil, contractTerminatedMode: ContractTerminatedMode? = nil,
      contractTerminationRemark: String? = nil, repaymentDay: Int? = nil, repaymentAmountLimit: String? = nil,
      appid: String? = nil, openid: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spMchid, contractID, planID, outContractCode, displayName, contractState, contractSignedTime,
        contractTerminatedTime, contractTerminatedMode, contractTerminationRemark, repaymentDay, repaymentAmountLimit,
        appid, openid
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String?.self, "contract_id": String?.self, "plan_id": Int?.self, "out_contract_code": String?.self,
        "display_name": String?.self, "contract_state": ContractState?.self, "contract_signed_time": String?.self,
        "contract_terminated_time": String?.self, "contract_terminated_mode": ContractTerminatedMode?.self,
        "contract_termination_remark": String?.self, "repayment_day": Int?.self, "repayment_amount_limit": String?.self,
        "appid": String?.self, "openid": String?.self,
      ]
    }

    /// 协议的状态
    public typealias ContractState = Notifications.CreditRepaymentContractState

    /// 由谁解约
    public typealias ContractTerminatedMode = Notifications.CreditRepaymentContractTerminatedMode
  }
}
