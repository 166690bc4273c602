// Written by wechatpay-gen: change the description, not this file.
// GET /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.CombinePapay.Transactions.CombineOutTradeNo {
  /// 合单代扣：查询订单
  ///
  /// 查询一笔代扣的合单。
  ///
  /// `GET /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012884130)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 合单发起方的 AppID · `combine_appid`
    public var combineAppid: String? { fields[text: 0] }
    /// 合单发起方的商户号 · `combine_mchid`
    public var combineMchid: String? { fields[text: 1] }
    /// 合单发起方的订单号 · `combine_out_trade_no`
    public var combineOutTradeNo: String? { fields[text: 2] }
    /// 各笔子单 · `sub_orders`
    public var subOrders: [SubOrder]? { fields[list: 3] }
    /// 付款人 · `combine_payer_info`
    public var combinePayerInfo: CombinePayerInfo? { fields[object: 4] }

    public init(
      combineAppid: String? = nil, combineMchid: String? = nil, combineOutTradeNo: String? = nil,
      subOrders: [SubOrder]? = nil, combinePayerInfo: CombinePayerInfo? = nil
    ) {
      fields = ObjectFields(of: Self.self, combineAppid, combineMchid, combineOutTradeNo, subOrders, combinePayerInfo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "combine_appid": String?.self, "combine_mchid": String?.self, "combine_out_trade_no": String?.self,
        "sub_orders": [SubOrder]?.self, "combine_payer_info": CombinePayerInfo?.self,
      ]
    }

    /// 各笔子单
    public typealias SubOrder = V3.Ecommerce.CombinePapay.Transactions.SubOrder

    /// 付款人
    public typealias CombinePayerInfo = V3.Ecommerce.CombinePapay.Transactions.CombinePayerInfo

    /// 子单的金额
    public typealias Amount = V3.Ecommerce.CombinePapay.Transactions.Amount
  }
}
