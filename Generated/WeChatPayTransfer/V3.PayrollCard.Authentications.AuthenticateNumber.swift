// Written by wechatpay-gen: change the description, not this file.
// GET /v3/payroll-card/authentications/{authenticate_number}

@_spi(Generated) public import WeChatPay

extension V3.PayrollCard.Authentications.AuthenticateNumber {
  /// 微工卡：查询核身结果
  ///
  /// 按预下单的单号了解核身是否通过。
  ///
  /// `GET /v3/payroll-card/authentications/{authenticate_number}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012461785)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/payroll-card/authentications/{authenticate_number}"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(subMchid: String) {
      fields = ObjectFields(of: Self.self, subMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 商户号
    public var mchid: String? { fields[text: 0] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 1] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 2] }
    /// 在哪个渠道核身 · `authenticate_scene`
    public var authenticateScene: AuthenticateScene? { fields[enumeration: 3] }
    /// 核身渠道的标识 · `authenticate_source`
    public var authenticateSource: String? { fields[text: 4] }
    /// 项目的名称 · `project_name`
    public var projectName: String? { fields[text: 5] }
    /// 用工单位的名称 · `employer_name`
    public var employerName: String? { fields[text: 6] }
    /// 核身的状态 · `authenticate_state`
    public var authenticateState: AuthenticateState? { fields[enumeration: 7] }
    /// 核身的时间 · `authenticate_time`
    public var authenticateTime: String? { fields[text: 8] }
    /// 商户自定的核身单号 · `authenticate_number`
    public var authenticateNumber: String? { fields[text: 9] }
    /// 核身失败的原因 · `authenticate_failed_reason`
    public var authenticateFailedReason: String? { fields[text: 10] }
    /// 核身的方式 · `authenticate_type`
    public var authenticateType: AuthenticateType? { fields[enumeration: 11] }

    public init(
      mchid: String? = nil, subMchid: String? = nil, openid: String? = nil, authenticateScene: AuthenticateScene? = nil,
      authenticateSource: String? = nil, projectName: String? = nil, employerName: String? = nil,
      authenticateState: AuthenticateState? = nil, authenticateTime: String? = nil, authenticateNumber: String? = nil,
      authenticateFailedReason: String? = nil, authenticateType: AuthenticateType? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, mchid, subMchid, openid, authenticateScene, authenticateSource, projectName, employerName,
        authenticateState, authenticateTime, authenticateNumber, authenticateFailedReason, authenticateType
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mchid": String?.self, "sub_mchid": String?.self, "openid": String?.self,
        "authenticate_scene": AuthenticateScene?.self, "authenticate_source": String?.self,
        "project_name": String?.self, "employer_name": String?.self, "authenticate_state": AuthenticateState?.self,
        "authenticate_time": String?.self, "authenticate_number": String?.self,
        "authenticate_failed_reason": String?.self, "authenticate_type": AuthenticateType?.self,
      ]
    }

    /// 在哪个渠道核身
    public typealias AuthenticateScene = V3.PayrollCard.Authentications.AuthenticateScene

    /// 核身的状态
    public typealias AuthenticateState = V3.PayrollCard.Authentications.AuthenticateState

    /// 核身的方式
    public typealias AuthenticateType = V3.PayrollCard.AuthenticateType
  }
}
