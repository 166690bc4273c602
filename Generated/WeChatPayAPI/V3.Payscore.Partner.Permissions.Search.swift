// Written by wechatpay-gen: change the description, not this file.
// GET /v3/payscore/partner/permissions/search

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Partner.Permissions.Search {
  /// 服务商按用户查授权
  ///
  /// 按用户标识查询其授权。
  ///
  /// `GET /v3/payscore/partner/permissions/search` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012692798)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/payscore/partner/permissions/search"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 应用的 AppID
    public var appid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 用户在该 AppID 下的标识
    public var openid: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`
    public var subOpenid: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }

    public init(
      serviceID: String, appid: String, subMchid: String, subAppid: String? = nil, openid: String? = nil,
      subOpenid: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, serviceID, appid, subMchid, subAppid, openid, subOpenid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "service_id": String.self, "appid": String.self, "sub_mchid": String.self, "sub_appid": String?.self,
        "openid": String?.self, "sub_openid": String?.self,
      ]
    }
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.Payscore.Partner.Permissions.SharedGetResponse
}
