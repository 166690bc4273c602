// Written by wechatpay-gen: change the description, not this file.
// GET /v3/businesscircle/user-authorizations/{openid}

@_spi(Generated) public import WeChatPay

extension V3.Businesscircle.UserAuthorizations.Openid {
  /// 商圈：查询积分授权
  ///
  /// 了解用户是否已授权商圈积分。
  ///
  /// `GET /v3/businesscircle/user-authorizations/{openid}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534848) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012474135)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/businesscircle/user-authorizations/{openid}"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 小程序的 AppID
    public var appid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }

    public init(subMchid: String? = nil, appid: String) {
      fields = ObjectFields(of: Self.self, subMchid, appid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String?.self, "appid": String.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 0] }
    /// 授权的状态 · `authorize_state`
    public var authorizeState: String? { fields[text: 1] }
    /// 用户授权的时间 · `authorize_time`
    public var authorizeTime: String? { fields[text: 2] }
    /// 取消授权的时间 · `deauthorize_time`
    public var deauthorizeTime: String? { fields[text: 3] }

    public init(
      openid: String? = nil, authorizeState: String? = nil, authorizeTime: String? = nil,
      deauthorizeTime: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, openid, authorizeState, authorizeTime, deauthorizeTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "openid": String?.self, "authorize_state": String?.self, "authorize_time": String?.self,
        "deauthorize_time": String?.self,
      ]
    }
  }
}
