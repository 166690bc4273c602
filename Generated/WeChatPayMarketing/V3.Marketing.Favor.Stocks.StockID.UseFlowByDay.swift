// Written by wechatpay-gen: change the description, not this file.
// GET /v3/marketing/favor/stocks/{stock_id}/use-flow-by-day

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Favor.Stocks.StockID.UseFlowByDay {
  /// 优惠券（代金券）：按日申请核销明细
  ///
  /// 取得某日核销明细文件的下载地址。
  ///
  /// `GET /v3/marketing/favor/stocks/{stock_id}/use-flow-by-day`
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/marketing/favor/stocks/{stock_id}/use-flow-by-day"), query: query)
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Marketing.Favor.Stocks.StockID.SharedGetRequest

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 链接的地址
    public var url: String? { fields[text: 0] }
    /// 核销明细文件的摘要 · `stock_useflow_hash`
    public var stockUseflowHash: String? { fields[text: 1] }
    /// 核销明细有几条 · `stock_useflow_count`
    public var stockUseflowCount: String? { fields[text: 2] }

    public init(url: String? = nil, stockUseflowHash: String? = nil, stockUseflowCount: String? = nil) {
      fields = ObjectFields(of: Self.self, url, stockUseflowHash, stockUseflowCount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["url": String?.self, "stock_useflow_hash": String?.self, "stock_useflow_count": String?.self]
    }
  }
}
