// Written by wechatpay-gen: change the description, not this file.
// GET /v3/inspolicymgr/deduct/authorizations/{out_insurance_no}

@_spi(Generated) public import WeChatPay

extension V3.Inspolicymgr.Deduct.Authorizations.OutInsuranceNo {
  /// 保单服务：查询授权
  ///
  /// 按商户的保险编号了解用户是否已授权。
  ///
  /// `GET /v3/inspolicymgr/deduct/authorizations/{out_insurance_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016617415)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/inspolicymgr/deduct/authorizations/{out_insurance_no}"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 商户自定的保险编号 · `out_insurance_no`
    public var outInsuranceNo: String? { fields[text: 0] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 1] }
    /// 协议模板的编号 · `plan_id`
    public var planID: String? { fields[text: 2] }
    /// 商户自定的签约协议号 · `out_contract_code`
    public var outContractCode: String? { fields[text: 3] }
    /// 保险的名称 · `insurance_name`
    public var insuranceName: String? { fields[text: 4] }
    /// 授权的状态 · `auth_state`
    public var authState: AuthState? { fields[enumeration: 5] }
    /// 用户授权的时间 · `user_auth_time`
    public var userAuthTime: String? { fields[text: 6] }

    public init(
      outInsuranceNo: String? = nil, appid: String? = nil, planID: String? = nil, outContractCode: String? = nil,
      insuranceName: String? = nil, authState: AuthState? = nil, userAuthTime: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outInsuranceNo, appid, planID, outContractCode, insuranceName, authState, userAuthTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_insurance_no": String?.self, "appid": String?.self, "plan_id": String?.self,
        "out_contract_code": String?.self, "insurance_name": String?.self, "auth_state": AuthState?.self,
        "user_auth_time": String?.self,
      ]
    }

    /// 授权的状态
    public typealias AuthState = V3.Inspolicymgr.Deduct.Authorizations.AuthState
  }
}
