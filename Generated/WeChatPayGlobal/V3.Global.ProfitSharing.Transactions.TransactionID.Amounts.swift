// Written by wechatpay-gen: change the description, not this file.
// GET /v3/global/profit-sharing/transactions/{transaction_id}/amounts

@_spi(Generated) public import WeChatPay

extension V3.Global.ProfitSharing.Transactions.TransactionID.Amounts {
  /// 境外分账：查询剩余待分金额
  ///
  /// 查询一笔订单还能分出多少。
  ///
  /// `GET /v3/global/profit-sharing/transactions/{transaction_id}/amounts` · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024904)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/global/profit-sharing/transactions/{transaction_id}/amounts"), query: query)
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Global.ProfitSharing.Transactions.TransactionID.SharedGetRequest

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 0] }
    /// 剩余待分的金额，以币种的最小单位计 · `unsplit_amount`
    public var unsplitAmount: Int? { fields[integer: 1] }
    /// 币种，ISO 4217 三位代码
    public var currency: String? { fields[text: 2] }

    public init(transactionID: String? = nil, unsplitAmount: Int? = nil, currency: String? = nil) {
      fields = ObjectFields(of: Self.self, transactionID, unsplitAmount, currency)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["transaction_id": String?.self, "unsplit_amount": Int?.self, "currency": String?.self]
    }
  }
}
