// Written by wechatpay-gen: change the description, not this file.
// GET /v3/ecommerce/mch-transfer/authorizations/{sub_mchid}

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.MchTransfer.Authorizations.SubMchid {
  /// 二级商户转账：查询授权
  ///
  /// 了解二级商户的商家转账是否已获授权。
  ///
  /// `GET /v3/ecommerce/mch-transfer/authorizations/{sub_mchid}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504209)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/ecommerce/mch-transfer/authorizations/{sub_mchid}"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 授权的状态 · `authorization_state`
    public var authorizationState: String? { fields[text: 1] }
    /// 用户授权的时间 · `authorize_time`
    public var authorizeTime: String? { fields[text: 2] }

    public init(subMchid: String? = nil, authorizationState: String? = nil, authorizeTime: String? = nil) {
      fields = ObjectFields(of: Self.self, subMchid, authorizationState, authorizeTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String?.self, "authorization_state": String?.self, "authorize_time": String?.self]
    }
  }
}
