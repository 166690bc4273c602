// Written by wechatpay-gen: change the description, not this file.
// GET /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}

@_spi(Generated) public import WeChatPay

extension V3.Papay.Sign.Partner.Contracts.PlanID.PlanID.OutContractCode.OutContractCode {
  /// 服务商代扣协议：查询
  ///
  /// 由模板与商户协议号取得子商户的协议。
  ///
  /// `GET /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012489483)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"),
      query: query
    )
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Papay.SharedGetRequest

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
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
    public var contractState: String? { fields[text: 8] }
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
    /// 用户在商户侧的标识 · `out_user_code`
    public var outUserCode: String? { fields[text: 14] }
    /// 预约的扣费 · `deduct_schedule`
    public var deductSchedule: DeductSchedule? { fields[object: 15] }

    public init(
      contractID: String? = nil, spMchid: String? = nil, spAppid: String? = nil, subMchid: String? = nil,
      subAppid: String? = nil, planID: Int? = nil, outContractCode: String? = nil,
      contractDisplayAccount: String? = nil, contractState: String? = nil, contractSignedTime: String? = nil,
      contractExpiredTime: String? = nil, spOpenid: String? = nil, subOpenid: String? = nil,
      contractTerminateInfo: ContractTerminateInfo? = nil, outUserCode: String? = nil,
      deductSchedule: DeductSchedule? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, contractID, spMchid, spAppid, subMchid, subAppid, planID, outContractCode,
        contractDisplayAccount, contractState, contractSignedTime, contractExpiredTime, spOpenid, subOpenid,
        contractTerminateInfo, outUserCode, deductSchedule
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "contract_id": String?.self, "sp_mchid": String?.self, "sp_appid": String?.self, "sub_mchid": String?.self,
        "sub_appid": String?.self, "plan_id": Int?.self, "out_contract_code": String?.self,
        "contract_display_account": String?.self, "contract_state": String?.self, "contract_signed_time": String?.self,
        "contract_expired_time": String?.self, "sp_openid": String?.self, "sub_openid": String?.self,
        "contract_terminate_info": ContractTerminateInfo?.self, "out_user_code": String?.self,
        "deduct_schedule": DeductSchedule?.self,
      ]
    }

    /// 何时因何解约
    public typealias ContractTerminateInfo = V3.Papay.Sign.ContractTerminateInfo

    /// 预约的扣费
    public typealias DeductSchedule = V3.Papay.Sign.DeductSchedule

    /// 预计扣费的金额
    public typealias EstimatedDeductAmount = V3.Papay.DeductScheduleEstimatedDeductAmount

    /// 预约的扣费金额
    public typealias ScheduledAmount = V3.Papay.ScheduledAmount

    /// 实际扣费的金额
    public typealias DeductAmount = V3.Papay.DeductAmount
  }

  /// 何时因何解约
  public typealias ContractTerminateInfo = V3.Papay.Sign.ContractTerminateInfo

  /// 实际扣费的金额
  public typealias DeductAmount = V3.Papay.DeductAmount

  /// 预约的扣费
  public typealias DeductSchedule = V3.Papay.Sign.DeductSchedule

  /// 预计扣费的金额
  public typealias EstimatedDeductAmount = V3.Papay.DeductScheduleEstimatedDeductAmount

  /// 预约的扣费金额
  public typealias ScheduledAmount = V3.Papay.ScheduledAmount
}
