// Written by wechatpay-gen: change the description, not this file.
// POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate

@_spi(Generated) public import WeChatPay

extension V3.Papay.InsuranceSign.Contracts.PlanID.PlanID.OutContractCode.OutContractCode.Terminate {
  /// 保险续费：解约
  ///
  /// 按模板与商户协议号解除协议。
  ///
  /// `POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012472767) · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016724542)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    // swift-format-ignore
    try await call.send(
      Endpoint(.post, "/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate"),
      body: body
    )
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Papay.SharedPostRequest

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
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
    /// 何时因何解约 · `contract_terminate_info`
    public var contractTerminateInfo: ContractTerminateInfo? { fields[object: 9] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 10] }
    /// 用户在商户侧的标识 · `out_user_code`
    public var outUserCode: String? { fields[text: 11] }

    public init(
      mchid: String? = nil, contractID: String? = nil, appid: String? = nil, planID: Int? = nil,
      outContractCode: String? = nil, insuredDisplayName: String? = nil, contractState: ContractState? = nil,
      contractSignedTime: String? = nil, contractExpiredTime: String? = nil,
      contractTerminateInfo: ContractTerminateInfo? = nil, openid: String? = nil, outUserCode: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, mchid, contractID, appid, planID, outContractCode, insuredDisplayName, contractState,
        contractSignedTime, contractExpiredTime, contractTerminateInfo, openid, outUserCode
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mchid": String?.self, "contract_id": String?.self, "appid": String?.self, "plan_id": Int?.self,
        "out_contract_code": String?.self, "insured_display_name": String?.self, "contract_state": ContractState?.self,
        "contract_signed_time": String?.self, "contract_expired_time": String?.self,
        "contract_terminate_info": ContractTerminateInfo?.self, "openid": String?.self, "out_user_code": String?.self,
      ]
    }

    /// 协议的状态
    public typealias ContractState =
      V3.Papay.InsuranceSign.Contracts.PlanID.PlanID.OutContractCode.OutContractCode.ContractState

    /// 何时因何解约
    public typealias ContractTerminateInfo = V3.Papay.ContractTerminateInfo

    /// 因何解约
    public typealias ContractTerminationMode = V3.Papay.ContractTerminationMode
  }
}
