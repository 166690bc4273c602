// Written by wechatpay-gen: change the description, not this file.
// GET /v3/payscore/partner/permissions/authorization-code/{authorization_code}

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Partner.Permissions.AuthorizationCode.AuthorizationCode {
  /// 服务商按协议号查授权
  ///
  /// 按授权协议号查询用户的授权。
  ///
  /// `GET /v3/payscore/partner/permissions/authorization-code/{authorization_code}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012692687)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/payscore/partner/permissions/authorization-code/{authorization_code}"), query: query
    )
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }

    public init(serviceID: String, subMchid: String) {
      fields = ObjectFields(of: Self.self, serviceID, subMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["service_id": String.self, "sub_mchid": String.self]
    }
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.Payscore.Partner.Permissions.SharedGetResponse
}
