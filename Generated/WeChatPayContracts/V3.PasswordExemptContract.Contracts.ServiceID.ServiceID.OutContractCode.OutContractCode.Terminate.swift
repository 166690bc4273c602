// Written by wechatpay-gen: change the description, not this file.
// POST /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate

@_spi(Generated) public import WeChatPay

extension V3.PasswordExemptContract.Contracts.ServiceID.ServiceID.OutContractCode.OutContractCode.Terminate {
  /// 免密支付：解约
  ///
  /// 由服务编号与商户协议号解除协议。
  ///
  /// `POST /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012472858) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012715383)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    // swift-format-ignore
    try await call.send(
      Endpoint(.post, "/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate"),
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
  public typealias PostResponse = V3.PasswordExemptContract.Contracts.SharedPostResponse
}
