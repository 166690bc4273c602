// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payroll-card/authentications/pre-order-with-auth

@_spi(Generated) public import WeChatPay

extension V3.PayrollCard.Authentications.PreOrderWithAuth {
  /// 微工卡：核身并授权预下单
  ///
  /// 核身的同时请用户开通并授权，取得拉起所用的 token。
  ///
  /// `POST /v3/payroll-card/authentications/pre-order-with-auth` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012461761)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/payroll-card/authentications/pre-order-with-auth"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 用户在该 AppID 下的标识 · 例如 `onqOjjmo8wmTOOtSKwXtGjg9Gb58`
    public var openid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 应用的 AppID · 例如 `wxa1111111`
    public var appid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1111111`
    public var subMchid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wxa1111111`
    public var subAppid: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 商户自定的核身单号 · `authenticate_number`, 例如 `mcdhehfgisdhfjghed39384564i83`
    public var authenticateNumber: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 项目的名称 · `project_name`, 例如 `某项目`
    public var projectName: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 用工单位的名称 · `employer_name`, 例如 `某用工企业`
    public var employerName: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }
    /// 用户的姓名，加密传输 · `user_name`, 例如 `LP7bT4hQXUsOZCEvK2YrSiqFsnP0oRMfeoLN0vBg`
    public var userName: String {
      get { fields[requiredText: 7] }
      set { fields[requiredText: 7] = newValue }
    }
    /// 身份证件的号码，加密传输 · `id_card_number`, 例如 `7FzH5XksJG3a8HLLsaaUV6K54y1OnPMY5`
    public var idCardNumber: String {
      get { fields[requiredText: 8] }
      set { fields[requiredText: 8] = newValue }
    }
    /// 用工的类型 · `employment_type`
    public var employmentType: EmploymentType {
      get { fields[requiredEnumeration: 9] }
      set { fields[requiredEnumeration: 9] = newValue }
    }
    /// 核身的方式 · `authenticate_type`
    public var authenticateType: AuthenticateType {
      get { fields[requiredEnumeration: 10] }
      set { fields[requiredEnumeration: 10] = newValue }
    }

    public init(
      openid: String, appid: String? = nil, subMchid: String, subAppid: String? = nil, authenticateNumber: String,
      projectName: String, employerName: String, userName: String, idCardNumber: String, employmentType: EmploymentType,
      authenticateType: AuthenticateType
    ) {
      fields = ObjectFields(
        of: Self.self, openid, appid, subMchid, subAppid, authenticateNumber, projectName, employerName, userName,
        idCardNumber, employmentType, authenticateType
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "openid": String.self, "appid": String?.self, "sub_mchid": String.self, "sub_appid": String?.self,
        "authenticate_number": String.self, "project_name": String.self, "employer_name": String.self,
        "user_name": Sensitive<String>.self, "id_card_number": Sensitive<String>.self,
        "employment_type": EmploymentType.self, "authenticate_type": AuthenticateType.self,
      ]
    }

    /// 用工的类型
    public typealias EmploymentType = V3.PayrollCard.EmploymentType

    /// 核身的方式
    public typealias AuthenticateType = V3.PayrollCard.Authentications.RequestAuthenticateType
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.PayrollCard.Authentications.SharedPostResponse
}
