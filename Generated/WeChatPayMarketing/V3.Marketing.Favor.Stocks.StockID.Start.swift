// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/favor/stocks/{stock_id}/start

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Favor.Stocks.StockID.Start {
  /// 优惠券（代金券）：激活批次
  ///
  /// 制成之后启用批次，预充值的会锁定营销资金。
  ///
  /// `POST /v3/marketing/favor/stocks/{stock_id}/start` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012460137) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012460237)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/marketing/favor/stocks/{stock_id}/start"), body: body)
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Marketing.Favor.Stocks.StockID.SharedPostRequest

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 激活批次的时间点 · `start_time`
    public var startTime: Timestamp? { fields[time: 0] }
    /// 批次的编号 · `stock_id`
    public var stockID: String? { fields[text: 1] }

    public init(startTime: Timestamp? = nil, stockID: String? = nil) {
      fields = ObjectFields(of: Self.self, startTime, stockID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["start_time": Timestamp?.self, "stock_id": String?.self]
    }
  }
}
