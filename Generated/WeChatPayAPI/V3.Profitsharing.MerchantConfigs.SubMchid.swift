// Written by wechatpay-gen: change the description, not this file.
// GET /v3/profitsharing/merchant-configs/{sub_mchid}

@_spi(Generated) public import WeChatPay

extension V3.Profitsharing.MerchantConfigs.SubMchid {
  /// 查询分账比例的上限
  ///
  /// 查询子商户允许服务商分账的最大比例。
  ///
  /// `GET /v3/profitsharing/merchant-configs/{sub_mchid}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012466864)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/profitsharing/merchant-configs/{sub_mchid}"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 最大分账比例，以万分之一计 · `max_ratio`
    public var maxRatio: Int? { fields[integer: 1] }

    public init(subMchid: String? = nil, maxRatio: Int? = nil) {
      fields = ObjectFields(of: Self.self, subMchid, maxRatio)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String?.self, "max_ratio": Int?.self]
    }
  }
}
