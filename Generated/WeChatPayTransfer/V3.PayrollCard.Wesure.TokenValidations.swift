// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payroll-card/wesure/token-validations

@_spi(Generated) public import WeChatPay

extension V3.PayrollCard.Wesure.TokenValidations {
  /// 微工卡保险：校验核身
  ///
  /// 核对预下单的 token 所对应的核身结果。
  ///
  /// `POST /v3/payroll-card/wesure/token-validations` · [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/payroll-card/wesure/token-validations"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 服务商的商户号 · `sp_mchid`, 例如 `1900000109`
    public var spMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 授权的凭证 · 例如 `abcdefghijklmn`
    public var token: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 用户的姓名，加密传输 · `user_name`, 例如 `LP7bT4hQXUsOZCEvK2YrSiqFsnP0oRMfeoLN0vBg`
    public var userName: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 身份证件的号码，加密传输 · `id_card_number`, 例如 `7FzH5XksJG3a8HLLsaaUV6K54y1OnPMY5`
    public var idCardNumber: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 核身的方式 · `authenticate_type`
    public var authenticateType: AuthenticateType? {
      get { fields[enumeration: 5] }
      set { fields[enumeration: 5] = newValue }
    }

    public init(
      spMchid: String, subMchid: String, token: String, userName: String, idCardNumber: String,
      authenticateType: AuthenticateType? = nil
    ) {
      fields = ObjectFields(of: Self.self, spMchid, subMchid, token, userName, idCardNumber, authenticateType)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String.self, "sub_mchid": String.self, "token": String.self, "user_name": Sensitive<String>.self,
        "id_card_number": Sensitive<String>.self, "authenticate_type": AuthenticateType?.self,
      ]
    }

    /// 核身的方式
    public typealias AuthenticateType = V3.PayrollCard.AuthenticateType
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 校验的结果
    public var result: String? { fields[text: 0] }
    /// 核身成功的时间 · `authenticate_success_time`
    public var authenticateSuccessTime: String? { fields[text: 1] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 2] }
    /// 失败的原因 · `fail_reason`
    public var failReason: String? { fields[text: 3] }

    public init(
      result: String? = nil, authenticateSuccessTime: String? = nil, openid: String? = nil, failReason: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, result, authenticateSuccessTime, openid, failReason)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "result": String?.self, "authenticate_success_time": String?.self, "openid": String?.self,
        "fail_reason": String?.self,
      ]
    }
  }
}
