// Written by wechatpay-gen: change the description, not this file.
// GET /v3/marketing/favor/stocks/{stock_id}/items

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Favor.Stocks.StockID.Items {
  /// 优惠券（代金券）：查询可用单品
  ///
  /// 列出批次能用于哪些商品。
  ///
  /// `GET /v3/marketing/favor/stocks/{stock_id}/items` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012463442) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012463475)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/marketing/favor/stocks/{stock_id}/items"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 创建批次的商户的商户号 · `stock_creator_mchid`
    public var stockCreatorMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 第几页，从 0 计
    public var offset: Int {
      get { fields[requiredInteger: 1] }
      set { fields[requiredInteger: 1] = newValue }
    }
    /// 最多返回的条数
    public var limit: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }

    public init(stockCreatorMchid: String, offset: Int, limit: String) {
      fields = ObjectFields(of: Self.self, stockCreatorMchid, offset, limit)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["stock_creator_mchid": String.self, "offset": Int.self, "limit": String.self]
    }
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.Marketing.Favor.Stocks.StockID.SharedGetResponse
}
