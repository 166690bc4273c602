// Written by wechatpay-gen: change the description, not this file.
// GET /v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts

@_spi(Generated) public import WeChatPay

extension V3.Global.ProfitSharing.Transactions.TransactionID.RefundableAmounts {
  /// 境外分账：查询剩余可退金额
  ///
  /// 查询一笔订单未分出的可退金额，以及可垫付退款的金额。
  ///
  /// `GET /v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts` · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024982)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts"), query: query
    )
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Global.ProfitSharing.Transactions.TransactionID.SharedGetRequest

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 0] }
    /// 还可退的金额，以币种的最小单位计 · `refundable_amount`
    public var refundableAmount: Int? { fields[integer: 1] }
    /// 币种，ISO 4217 三位代码
    public var currency: String? { fields[text: 2] }
    /// 还可用垫付资金退的金额，以币种的最小单位计 · `funds_refundable_amount`
    public var fundsRefundableAmount: Int? { fields[integer: 3] }

    public init(
      transactionID: String? = nil, refundableAmount: Int? = nil, currency: String? = nil,
      fundsRefundableAmount: Int? = nil
    ) {
      fields = ObjectFields(of: Self.self, transactionID, refundableAmount, currency, fundsRefundableAmount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "transaction_id": String?.self, "refundable_amount": Int?.self, "currency": String?.self,
        "funds_refundable_amount": Int?.self,
      ]
    }
  }
}
