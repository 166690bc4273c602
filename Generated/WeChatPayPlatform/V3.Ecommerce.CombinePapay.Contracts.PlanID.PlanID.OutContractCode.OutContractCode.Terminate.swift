// Written by wechatpay-gen: change the description, not this file.
// POST /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.CombinePapay.Contracts.PlanID.PlanID.OutContractCode.OutContractCode.Terminate {
  /// 合单代扣：解约
  ///
  /// 按模板与商户协议号解除代扣协议。
  ///
  /// `POST /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012884072)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    // swift-format-ignore
    try await call.send(
      Endpoint(.post, "/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate"),
      body: body
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 对解约的说明 · `contract_termination_remark`, 例如 `用户解约`
    public var contractTerminationRemark: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(contractTerminationRemark: String) {
      fields = ObjectFields(of: Self.self, contractTerminationRemark)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["contract_termination_remark": String.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 商户号
    public var mchid: String? { fields[text: 0] }
    /// 协议模板的编号 · `plan_id`
    public var planID: Int? { fields[integer: 1] }
    /// 商户自定的签约协议号 · `out_contract_code`
    public var outContractCode: String? { fields[text: 2] }

    public init(mchid: String? = nil, planID: Int? = nil, outContractCode: String? = nil) {
      fields = ObjectFields(of: Self.self, mchid, planID, outContractCode)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["mchid": String?.self, "plan_id": Int?.self, "out_contract_code": String?.self]
    }
  }
}
