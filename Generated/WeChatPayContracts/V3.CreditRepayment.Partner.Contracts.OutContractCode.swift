// Written by wechatpay-gen: change the description, not this file.
// GET /v3/credit-repayment/partner/contracts/{out_contract_code}

@_spi(Generated) public import WeChatPay

extension V3.CreditRepayment.Partner.Contracts.OutContractCode {
  /// 自动还款：查询协议
  ///
  /// 用服务商的协议号取得协议详情。
  ///
  /// `GET /v3/credit-repayment/partner/contracts/{out_contract_code}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016125810)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/credit-repayment/partner/contracts/{out_contract_code}"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 还款协议的编号 · `contract_id`
    public var contractID: String? { fields[text: 0] }
    /// 协议模板的编号 · `plan_id`
    public var planID: String? { fields[text: 1] }
    /// 商户自定的签约协议号 · `out_contract_code`
    public var outContractCode: String? { fields[text: 2] }
    /// 展示的名称 · `display_name`
    public var displayName: String? { fields[text: 3] }
    /// 协议的状态 · `contract_state`
    public var contractState: ContractState? { fields[enumeration: 4] }
    /// 签约的时间 · `contract_signed_time`
    public var contractSignedTime: String? { fields[text: 5] }
    /// 解约的时间 · `contract_terminated_time`
    public var contractTerminatedTime: String? { fields[text: 6] }
    /// 由谁解约 · `contract_terminated_mode`
    public var contractTerminatedMode: ContractTerminatedMode? { fields[enumeration: 7] }
    /// 对解约的说明 · `contract_termination_remark`
    public var contractTerminationRemark: String? { fields[text: 8] }
    /// 每月几号还款 · `repayment_day`
    public var repaymentDay: Int? { fields[integer: 9] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 10] }
    /// 服务商的 AppID
    public var appid: String? { fields[text: 11] }
    /// 单次还款的上限，单位为分 · `repayment_amount_limit`
    public var repaymentAmountLimit: Int? { fields[integer: 12] }

    public init(
      contractID: String? = nil, planID: String? = nil, outContractCode: String? = nil, displayName: String? = nil,
      contractState: ContractState? = nil, contractSignedTime: String? = nil, contractTerminatedTime: String? = nil,
      contractTerminatedMode: ContractTerminatedMode? = nil, contractTerminationRemark: String? = nil,
      repaymentDay: Int? = nil, openid: String? = nil, appid: String? = nil, repaymentAmountLimit: Int? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, contractID, planID, outContractCode, displayName, contractState, contractSignedTime,
        contractTerminatedTime, contractTerminatedMode, contractTerminationRemark, repaymentDay, openid, appid,
        repaymentAmountLimit
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "contract_id": String?.self, "plan_id": String?.self, "out_contract_code": String?.self,
        "display_name": String?.self, "contract_state": ContractState?.self, "contract_signed_time": String?.self,
        "contract_terminated_time": String?.self, "contract_terminated_mode": ContractTerminatedMode?.self,
        "contract_termination_remark": String?.self, "repayment_day": Int?.self, "openid": String?.self,
        "appid": String?.self, "repayment_amount_limit": Int?.self,
      ]
    }

    /// 协议的状态
    public typealias ContractState = V3.CreditRepayment.Partner.Contracts.ContractState

    /// 由谁解约
    public typealias ContractTerminatedMode = V3.CreditRepayment.Partner.Contracts.ContractTerminatedMode
  }
}
