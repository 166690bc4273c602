// Written by wechatpay-gen: change the description, not this file.
// GET /v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Favor.Stocks.StockID.RefundFlowByDay {
  /// 优惠券（代金券）：按日申请退款明细
  ///
  /// 取得某日退款明细文件的下载地址。
  ///
  /// `GET /v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day`
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day"), query: query)
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Marketing.Favor.Stocks.StockID.SharedGetRequest

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 链接的地址
    public var url: String? { fields[text: 0] }
    /// 退款明细文件的摘要 · `stock_refundflow_hash`
    public var stockRefundflowHash: String? { fields[text: 1] }
    /// 退款明细有几条 · `stock_refundflow_count`
    public var stockRefundflowCount: String? { fields[text: 2] }

    public init(url: String? = nil, stockRefundflowHash: String? = nil, stockRefundflowCount: String? = nil) {
      fields = ObjectFields(of: Self.self, url, stockRefundflowHash, stockRefundflowCount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["url": String?.self, "stock_refundflow_hash": String?.self, "stock_refundflow_count": String?.self]
    }
  }
}
