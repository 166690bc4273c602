// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/favor/stocks/{stock_id}/restart

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Favor.Stocks.StockID.Restart {
  /// 优惠券（代金券）：重启批次
  ///
  /// 让暂停的批次重新发放。
  ///
  /// `POST /v3/marketing/favor/stocks/{stock_id}/restart` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012460411) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012460448)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/marketing/favor/stocks/{stock_id}/restart"), body: body)
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Marketing.Favor.Stocks.StockID.SharedPostRequest

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 重新生效的时间 · `restart_time`
    public var restartTime: String? { fields[text: 0] }
    /// 批次的编号 · `stock_id`
    public var stockID: String? { fields[text: 1] }

    public init(restartTime: String? = nil, stockID: String? = nil) {
      fields = ObjectFields(of: Self.self, restartTime, stockID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["restart_time": String?.self, "stock_id": String?.self]
    }
  }
}
