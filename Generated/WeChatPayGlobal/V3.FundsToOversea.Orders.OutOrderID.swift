// Written by wechatpay-gen: change the description, not this file.
// GET /v3/funds-to-oversea/orders/{out_order_id}

@_spi(Generated) public import WeChatPay

extension V3.FundsToOversea.Orders.OutOrderID {
  /// 资金出境：查询
  ///
  /// 了解一笔出境的结果，失败时附错误码。
  ///
  /// `GET /v3/funds-to-oversea/orders/{out_order_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476127)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/funds-to-oversea/orders/{out_order_id}"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }

    public init(subMchid: String, transactionID: String) {
      fields = ObjectFields(of: Self.self, subMchid, transactionID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String.self, "transaction_id": String.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 商户自定的出境单号 · `out_order_id`
    public var outOrderID: String? { fields[text: 0] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 1] }
    /// 微信侧的出境单号 · `order_id`
    public var orderID: String? { fields[text: 2] }
    /// 出境的结果
    public var result: String? { fields[text: 3] }
    /// 失败的原因 · `fail_reason`
    public var failReason: String? { fields[text: 4] }
    /// 请求出境的人民币金额，单位为分
    public var amount: Int? { fields[integer: 5] }
    /// 实际出境的外币金额 · `foreign_amount`
    public var foreignAmount: Int? { fields[integer: 6] }
    /// 外币的币种 · `foreign_currency`
    public var foreignCurrency: String? { fields[text: 7] }
    /// 汇率乘以十的八次方
    public var rate: Int? { fields[integer: 8] }
    /// 购汇的时间 · `exchange_rate_time`
    public var exchangeRateTime: String? { fields[text: 9] }
    /// 预计购汇的时间 · `estimate_exchange_rate_time`
    public var estimateExchangeRateTime: String? { fields[text: 10] }
    /// 实际出境的人民币金额，单位为分 · `departure_amount`
    public var departureAmount: Int? { fields[integer: 11] }
    /// 手续费，单位为分
    public var fee: Int? { fields[integer: 12] }
    /// 手续费由哪个商户号承担 · `charge_mchid`
    public var chargeMchid: String? { fields[text: 13] }
    /// 手续费从哪种账户扣 · `charge_account_type`
    public var chargeAccountType: String? { fields[text: 14] }

    public init(
      outOrderID: String? = nil, subMchid: String? = nil, orderID: String? = nil, result: String? = nil,
      failReason: String? = nil, amount: Int? = nil, foreignAmount: Int? = nil, foreignCurrency: String? = nil,
      rate: Int? = nil, exchangeRateTime: String? = nil, estimateExchangeRateTime: String? = nil,
      departureAmount: Int? = nil, fee: Int? = nil, chargeMchid: String? = nil, chargeAccountType: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outOrderID, subMchid, orderID, result, failReason, amount, foreignAmount, foreignCurrency, rate,
        exchangeRateTime, estimateExchangeRateTime, departureAmount, fee, chargeMchid, chargeAccountType
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_order_id": String?.self, "sub_mchid": String?.self, "order_id": String?.self, "result": String?.self,
        "fail_reason": String?.self, "amount": Int?.self, "foreign_amount": Int?.self, "foreign_currency": String?.self,
        "rate": Int?.self, "exchange_rate_time": String?.self, "estimate_exchange_rate_time": String?.self,
        "departure_amount": Int?.self, "fee": Int?.self, "charge_mchid": String?.self,
        "charge_account_type": String?.self,
      ]
    }
  }
}
