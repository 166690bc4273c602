// Written by wechatpay-gen: change the description, not this file.
// GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}

@_spi(Generated) public import WeChatPay

extension V3.PasswordExemptContract.Contracts.ServiceID.ServiceID.OutContractCode.OutContractCode {
  /// 免密支付：查询协议
  ///
  /// 由服务编号与商户协议号取得协议。
  ///
  /// `GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012472855) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012715321)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    // swift-format-ignore
    try await call.send(
      Endpoint(.get, "/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}")
    )
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 商户号
    public var mchid: String? { fields[text: 0] }
    /// 协议的编号 · `contract_id`
    public var contractID: String? { fields[text: 1] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 2] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 3] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 4] }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`
    public var subOpenid: String? { fields[text: 5] }
    /// 免密支付服务的编号 · `service_id`
    public var serviceID: Int? { fields[integer: 6] }
    /// 商户自定的签约协议号 · `out_contract_code`
    public var outContractCode: String? { fields[text: 7] }
    /// 签约页上展示的用户名称 · `contract_display_account`
    public var contractDisplayAccount: String? { fields[text: 8] }
    /// 协议的状态 · `contract_state`
    public var contractState: String? { fields[text: 9] }
    /// 签约的时间 · `contract_signed_time`
    public var contractSignedTime: String? { fields[text: 10] }
    /// 何时因何解约 · `contract_terminate_info`
    public var contractTerminateInfo: ContractTerminateInfo? { fields[object: 11] }

    public init(
      mchid: String? = nil, contractID: String? = nil, appid: String? = nil, openid: String? = nil,
      subAppid: String? = nil, subOpenid: String? = nil, serviceID: Int? = nil, outContractCode: String? = nil,
      contractDisplayAccount: String? = nil, contractState: String? = nil, contractSignedTime: String? = nil,
      contractTerminateInfo: ContractTerminateInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, mchid, contractID, appid, openid, subAppid, subOpenid, serviceID, outContractCode,
        contractDisplayAccount, contractState, contractSignedTime, contractTerminateInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mchid": String?.self, "contract_id": String?.self, "appid": String?.self, "openid": String?.self,
        "sub_appid": String?.self, "sub_openid": String?.self, "service_id": Int?.self,
        "out_contract_code": String?.self, "contract_display_account": String?.self, "contract_state": String?.self,
        "contract_signed_time": String?.self, "contract_terminate_info": ContractTerminateInfo?.self,
      ]
    }

    /// 何时因何解约
    public struct ContractTerminateInfo: APIObject {
      /// 因何解约 · `contract_termination_mode`
      public var contractTerminationMode: String? { fields[text: 0] }
      /// 解约的时间 · `contract_terminated_time`
      public var contractTerminatedTime: String? { fields[text: 1] }
      /// 对解约的说明 · `contract_termination_remark`
      public var contractTerminationRemark: String? { fields[text: 2] }

      public init(
        contractTerminationMode: String? = nil, contractTerminatedTime: String? = nil,
        contractTerminationRemark: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, contractTerminationMode, contractTerminatedTime, contractTerminationRemark)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "contract_termination_mode": String?.self, "contract_terminated_time": String?.self,
          "contract_termination_remark": String?.self,
        ]
      }
    }
  }
}
