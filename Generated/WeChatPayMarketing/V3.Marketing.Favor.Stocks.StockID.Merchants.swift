// Written by wechatpay-gen: change the description, not this file.
// GET /v3/marketing/favor/stocks/{stock_id}/merchants

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Favor.Stocks.StockID.Merchants {
  /// 优惠券（代金券）：查询可用商户
  ///
  /// 列出批次能在哪些商户号使用。
  ///
  /// `GET /v3/marketing/favor/stocks/{stock_id}/merchants` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012463358) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012463409)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/marketing/favor/stocks/{stock_id}/merchants"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 第几页，从 0 计
    public var offset: Int {
      get { fields[requiredInteger: 0] }
      set { fields[requiredInteger: 0] = newValue }
    }
    /// 最多返回的条数
    public var limit: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 创建批次的商户的商户号 · `stock_creator_mchid`
    public var stockCreatorMchid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }

    public init(offset: Int, limit: String, stockCreatorMchid: String) {
      fields = ObjectFields(of: Self.self, offset, limit, stockCreatorMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["offset": Int.self, "limit": String.self, "stock_creator_mchid": String.self]
    }
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.Marketing.Favor.Stocks.StockID.SharedGetResponse
}
