// Written by wechatpay-gen: change the description, not this file.
// POST /v3/inspolicymgr/deduct/authorizations

@_spi(Generated) public import WeChatPay

extension V3.Inspolicymgr.Deduct.Authorizations {
  /// 保单服务：提交授权
  ///
  /// 代扣预签约时，一并请用户授权展示其保单。
  ///
  /// `POST /v3/inspolicymgr/deduct/authorizations` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016617408)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/inspolicymgr/deduct/authorizations"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户自定的保险编号 · `out_insurance_no`, 例如 `Auisihsiahishishi4hihsid123418id`
    public var outInsuranceNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 应用的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 协议模板的编号 · `plan_id`, 例如 `12535`
    public var planID: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 商户自定的签约协议号 · `out_contract_code`, 例如 `wxwtdk20200910100000`
    public var outContractCode: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 保险的名称 · `insurance_name`, 例如 `微医保·百万医疗险`
    public var insuranceName: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 收款方的商户号 · `payee_mchid`, 例如 `1900000109`
    public var payeeMchid: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 收款方的 AppID · `payee_appid`, 例如 `wx7f3f0032b6e6f0cc`
    public var payeeAppid: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }

    public init(
      outInsuranceNo: String, appid: String, planID: String, outContractCode: String, insuranceName: String,
      payeeMchid: String? = nil, payeeAppid: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outInsuranceNo, appid, planID, outContractCode, insuranceName, payeeMchid, payeeAppid
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_insurance_no": String.self, "appid": String.self, "plan_id": String.self, "out_contract_code": String.self,
        "insurance_name": String.self, "payee_mchid": String?.self, "payee_appid": String?.self,
      ]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
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

  /// 授权的状态
  public struct AuthState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 未授权 · `AUTH_STATE_INIT`
    public static var authStateInit: Self { Self(rawValue: "AUTH_STATE_INIT") }

    /// 待用户授权 · `AUTH_STATE_PENDING`
    public static var authStatePending: Self { Self(rawValue: "AUTH_STATE_PENDING") }

    /// 已授权 · `AUTH_STATE_GRANTED`
    public static var authStateGranted: Self { Self(rawValue: "AUTH_STATE_GRANTED") }

    /// 用户已拒绝 · `AUTH_STATE_DENIED`
    public static var authStateDenied: Self { Self(rawValue: "AUTH_STATE_DENIED") }

    /// 已过期 · `AUTH_STATE_EXPIRED`
    public static var authStateExpired: Self { Self(rawValue: "AUTH_STATE_EXPIRED") }
  }
}
