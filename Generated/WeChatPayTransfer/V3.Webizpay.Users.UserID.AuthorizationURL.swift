// Written by wechatpay-gen: change the description, not this file.
// POST /v3/webizpay/users/{user_id}/authorization-url

@_spi(Generated) public import WeChatPay

extension V3.Webizpay.Users.UserID.AuthorizationURL {
  /// 企业支付：请员工授权
  ///
  /// 取得员工开通企业支付的链接。
  ///
  /// `POST /v3/webizpay/users/{user_id}/authorization-url` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014507153)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/webizpay/users/{user_id}/authorization-url"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 服务商的商户号 · `sp_mchid`, 例如 `12341234`
    public var spMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `43214321`
    public var subMchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 应用的类型 · `application_type`
    public var applicationType: ApplicationType {
      get { fields[requiredEnumeration: 2] }
      set { fields[requiredEnumeration: 2] = newValue }
    }

    public init(spMchid: String, subMchid: String, applicationType: ApplicationType) {
      fields = ObjectFields(of: Self.self, spMchid, subMchid, applicationType)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sp_mchid": String.self, "sub_mchid": String.self, "application_type": ApplicationType.self]
    }

    /// 应用的类型
    public typealias ApplicationType = V3.Webizpay.ApplicationType
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 0] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 1] }
    /// 企业员工的编号 · `user_id`
    public var userID: String? { fields[text: 2] }
    /// 去授权的链接 · `authorization_url`
    public var authorizationURL: String? { fields[text: 3] }
    /// 失效的时间 · `expire_time`
    public var expireTime: String? { fields[text: 4] }
    /// 应用的类型 · `application_type`
    public var applicationType: ApplicationType? { fields[enumeration: 5] }
    /// 小程序的查询参数 · `mp_query`
    public var mpQuery: String? { fields[text: 6] }
    /// 小程序的业务类型 · `mp_business_type`
    public var mpBusinessType: String? { fields[text: 7] }

    public init(
      spMchid: String? = nil, subMchid: String? = nil, userID: String? = nil, authorizationURL: String? = nil,
      expireTime: String? = nil, applicationType: ApplicationType? = nil, mpQuery: String? = nil,
      mpBusinessType: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spMchid, subMchid, userID, authorizationURL, expireTime, applicationType, mpQuery,
        mpBusinessType
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String?.self, "sub_mchid": String?.self, "user_id": String?.self, "authorization_url": String?.self,
        "expire_time": String?.self, "application_type": ApplicationType?.self, "mp_query": String?.self,
        "mp_business_type": String?.self,
      ]
    }

    /// 应用的类型
    public typealias ApplicationType = V3.Webizpay.ApplicationType
  }

  /// 应用的类型
  public typealias ApplicationType = V3.Webizpay.ApplicationType
}
