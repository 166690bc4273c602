// Written by wechatpay-gen: change the description, not this file.
// POST /v3/credit-repayment/partner/contracts/terminate

@_spi(Generated) public import WeChatPay

extension V3.CreditRepayment.Partner.Contracts.Terminate {
  /// 自动还款：解约
  ///
  /// 用服务商的协议号解除自动还款。
  ///
  /// `POST /v3/credit-repayment/partner/contracts/terminate` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016125830)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/credit-repayment/partner/contracts/terminate"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户自定的签约协议号 · `out_contract_code`, 例如 `100001256`
    public var outContractCode: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 对解约的说明 · `contract_termination_remark`, 例如 `example_contract_termination_remark`
    public var contractTerminationRemark: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }

    public init(outContractCode: String, contractTerminationRemark: String) {
      fields = ObjectFields(of: Self.self, outContractCode, contractTerminationRemark)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["out_contract_code": String.self, "contract_termination_remark": String.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 签约的内容 · `contract_info`
    public var contractInfo: ContractInfo? { fields[object: 0] }

    public init(contractInfo: ContractInfo? = nil) {
      fields = ObjectFields(of: Self.self, contractInfo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["contract_info": ContractInfo?.self]
    }

    /// 签约的内容
    public struct ContractInfo: APIObject {
      /// 协议的编号 · `contract_id`
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
      /// 应用的 AppID
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
    }

    /// 协议的状态
    public typealias ContractState = V3.CreditRepayment.Partner.Contracts.ContractState

    /// 由谁解约
    public typealias ContractTerminatedMode = V3.CreditRepayment.Partner.Contracts.ContractTerminatedMode
  }
}
