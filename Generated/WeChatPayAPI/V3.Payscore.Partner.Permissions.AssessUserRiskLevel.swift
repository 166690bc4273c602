// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/partner/permissions/assess-user-risk-level

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Partner.Permissions.AssessUserRiskLevel {
  /// 服务商：评估用户的风险分层
  ///
  /// 按用户与商品评估先用后付的风险分层。
  ///
  /// `POST /v3/payscore/partner/permissions/assess-user-risk-level` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012783585)
  public func post(_ body: PostRequest, query: PostQuery) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/payscore/partner/permissions/assess-user-risk-level"), body: body, query: query
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 支付分服务的编号 · `service_id`, 例如 `500001`
    public var serviceID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 应用的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wxd678efh567hg6787`
    public var subAppid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 商户自定的授权协议号 · `authorization_code`, 例如 `1234323JKHDFE1243252`
    public var authorizationCode: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 用户在该 AppID 下的标识 · 例如 `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
    public var openid: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`, 例如 `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
    public var subOpenid: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 先用后付的商品 · `shopping_info`
    public var shoppingInfo: ShoppingInfo? {
      get { fields[object: 6] }
      set { fields[object: 6] = newValue }
    }

    public init(
      serviceID: String, appid: String, subAppid: String? = nil, authorizationCode: String? = nil,
      openid: String? = nil, subOpenid: String? = nil, shoppingInfo: ShoppingInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, serviceID, appid, subAppid, authorizationCode, openid, subOpenid, shoppingInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "service_id": String.self, "appid": String.self, "sub_appid": String?.self, "authorization_code": String?.self,
        "openid": String?.self, "sub_openid": String?.self, "shopping_info": ShoppingInfo?.self,
      ]
    }

    /// 先用后付的商品
    public typealias ShoppingInfo = V3.Payscore.AssessUserRiskLevelShoppingInfo

    /// 商品
    public typealias Goods = V3.Payscore.Goods
  }

  /// `post` 的查询参数
  public struct PostQuery: APIObject {
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

  /// `post` 返回的内容
  public typealias PostResponse = V3.Payscore.AssessUserRiskLevelPostResponse
}
