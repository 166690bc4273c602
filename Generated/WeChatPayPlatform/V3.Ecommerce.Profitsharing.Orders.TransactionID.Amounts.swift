// Written by wechatpay-gen: change the description, not this file.
// GET /v3/ecommerce/profitsharing/orders/{transaction_id}/amounts

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.Profitsharing.Orders.TransactionID.Amounts {
  /// 二级商户分账：查询剩余待分金额
  ///
  /// 查询一笔订单还能分出多少。
  ///
  /// `GET /v3/ecommerce/profitsharing/orders/{transaction_id}/amounts` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012477751)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/ecommerce/profitsharing/orders/{transaction_id}/amounts"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 0] }
    /// 剩余待分的金额，单位为分 · `unsplit_amount`
    public var unsplitAmount: Int? { fields[integer: 1] }

    public init(transactionID: String? = nil, unsplitAmount: Int? = nil) {
      fields = ObjectFields(of: Self.self, transactionID, unsplitAmount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["transaction_id": String?.self, "unsplit_amount": Int?.self]
    }
  }
}
