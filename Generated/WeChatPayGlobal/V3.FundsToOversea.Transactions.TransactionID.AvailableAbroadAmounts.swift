// Written by wechatpay-gen: change the description, not this file.
// GET /v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts

@_spi(Generated) public import WeChatPay

extension V3.FundsToOversea.Transactions.TransactionID.AvailableAbroadAmounts {
  /// 资金出境：查询剩余可出境金额
  ///
  /// 多次出境时，查询订单还能出境多少。
  ///
  /// `GET /v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476109)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts"), query: query
    )
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.FundsToOversea.SharedGetRequest

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 0] }
    /// 还可出境的金额，单位为分 · `available_abroad_amount`
    public var availableAbroadAmount: Int? { fields[integer: 1] }

    public init(transactionID: String? = nil, availableAbroadAmount: Int? = nil) {
      fields = ObjectFields(of: Self.self, transactionID, availableAbroadAmount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["transaction_id": String?.self, "available_abroad_amount": Int?.self]
    }
  }
}
