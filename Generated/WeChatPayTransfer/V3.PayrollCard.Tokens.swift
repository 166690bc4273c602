// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payroll-card/tokens

@_spi(Generated) public import WeChatPay

extension V3.PayrollCard.Tokens {
  /// 微工卡：取得授权凭证
  ///
  /// 取得引导用户授权所用的 token。
  ///
  /// `POST /v3/payroll-card/tokens` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012461589)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/payroll-card/tokens"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 用户在该 AppID 下的标识 · 例如 `9x111111`
    public var openid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 应用的 AppID · 例如 `wxa1111111`
    public var appid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wxa1111111`
    public var subAppid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1111111`
    public var subMchid: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 用户的姓名，加密传输 · `user_name`, 例如 `LP7bT4hQXUsOZCEvK2YrSiqFsnP0oRMfeoLN0vBg`
    public var userName: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 身份证件的号码，加密传输 · `id_card_number`, 例如 `7FzH5XksJG3a8HLLsaaUV6K54y1OnPMY5`
    public var idCardNumber: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 用工的类型 · `employment_type`
    public var employmentType: EmploymentType {
      get { fields[requiredEnumeration: 6] }
      set { fields[requiredEnumeration: 6] = newValue }
    }

    public init(
      openid: String, appid: String? = nil, subAppid: String? = nil, subMchid: String, userName: String,
      idCardNumber: String, employmentType: EmploymentType
    ) {
      fields = ObjectFields(of: Self.self, openid, appid, subAppid, subMchid, userName, idCardNumber, employmentType)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "openid": String.self, "appid": String?.self, "sub_appid": String?.self, "sub_mchid": String.self,
        "user_name": Sensitive<String>.self, "id_card_number": Sensitive<String>.self,
        "employment_type": EmploymentType.self,
      ]
    }

    /// 用工的类型
    public typealias EmploymentType = V3.PayrollCard.EmploymentType
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 0] }
    /// 服务商的商户号
    public var mchid: String? { fields[text: 1] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 2] }
    /// 授权的凭证
    public var token: String? { fields[text: 3] }
    /// 凭证多久后失效 · `expires_in`
    public var expiresIn: Int? { fields[integer: 4] }

    public init(
      openid: String? = nil, mchid: String? = nil, subMchid: String? = nil, token: String? = nil, expiresIn: Int? = nil
    ) {
      fields = ObjectFields(of: Self.self, openid, mchid, subMchid, token, expiresIn)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "openid": String?.self, "mchid": String?.self, "sub_mchid": String?.self, "token": String?.self,
        "expires_in": Int?.self,
      ]
    }
  }
}
