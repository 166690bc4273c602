// Written by wechatpay-gen: change the description, not this file.
// GET /v3/combine-transactions/id/{combine_transaction_id}

@_spi(Generated) public import WeChatPay

extension V3.CombineTransactions.ID.CombineTransactionID {
  /// 按微信单号查合单
  ///
  /// 按微信支付的合单单号查询个人收款的交易。
  ///
  /// `GET /v3/combine-transactions/id/{combine_transaction_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012602242)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/combine-transactions/id/{combine_transaction_id}"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 合单发起方的 AppID · `combine_appid`
    public var combineAppid: String? { fields[text: 0] }
    /// 合单发起方的商户号 · `combine_mchid`
    public var combineMchid: String? { fields[text: 1] }
    /// 合单发起方的订单号 · `combine_out_trade_no`
    public var combineOutTradeNo: String? { fields[text: 2] }
    /// 合单的微信支付订单号 · `combine_transaction_id`
    public var combineTransactionID: String? { fields[text: 3] }
    /// 付款人 · `combine_payer_info`
    public var combinePayerInfo: CombinePayerInfo? { fields[object: 4] }
    /// 支付的场景 · `scene_info`
    public var sceneInfo: SceneInfo? { fields[object: 5] }
    /// 各笔子单 · `sub_orders`
    public var subOrders: [SubOrder]? { fields[list: 6] }
    /// 交易的场景，枚举值之一 · `trade_scenario`
    public var tradeScenario: TradeScenario? { fields[enumeration: 7] }

    public init(
      combineAppid: String? = nil, combineMchid: String? = nil, combineOutTradeNo: String? = nil,
      combineTransactionID: String? = nil, combinePayerInfo: CombinePayerInfo? = nil, sceneInfo: SceneInfo? = nil,
      subOrders: [SubOrder]? = nil, tradeScenario: TradeScenario? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, combineAppid, combineMchid, combineOutTradeNo, combineTransactionID, combinePayerInfo, sceneInfo,
        subOrders, tradeScenario
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "combine_appid": String?.self, "combine_mchid": String?.self, "combine_out_trade_no": String?.self,
        "combine_transaction_id": String?.self, "combine_payer_info": CombinePayerInfo?.self,
        "scene_info": SceneInfo?.self, "sub_orders": [SubOrder]?.self, "trade_scenario": TradeScenario?.self,
      ]
    }

    /// 付款人
    public typealias CombinePayerInfo = V3.CombineTransactions.ResponseCombinePayerInfo

    /// 支付的场景
    public typealias SceneInfo = V3.CombineTransactions.ResponseSceneInfo

    /// 各笔子单
    public struct SubOrder: APIObject {
      /// 子单商户的商户号
      public var mchid: String? { fields[text: 0] }
      /// 个人收款方的受理授权编号 · `individual_auth_id`
      public var individualAuthID: String? { fields[text: 1] }
      /// 个人收款方在平台的昵称 · `individual_name`
      public var individualName: String? { fields[text: 2] }
      /// 子单的商户订单号 · `out_trade_no`
      public var outTradeNo: String? { fields[text: 3] }
      /// 子单的微信支付订单号 · `transaction_id`
      public var transactionID: String? { fields[text: 4] }
      /// 交易的类型 · `trade_type`
      public var tradeType: String? { fields[text: 5] }
      /// 交易的状态 · `trade_state`
      public var tradeState: String? { fields[text: 6] }
      /// 银行的代码 · `bank_type`
      public var bankType: String? { fields[text: 7] }
      /// 子单的附加数据
      public var attach: String? { fields[text: 8] }
      /// 成功的时间 · `success_time`
      public var successTime: Timestamp? { fields[time: 9] }
      /// 子单的金额
      public var amount: Amount? { fields[object: 10] }

      public init(
        mchid: String? = nil, individualAuthID: String? = nil, individualName: String? = nil, outTradeNo: String? = nil,
        transactionID: String? = nil, tradeType: String? = nil, tradeState: String? = nil, bankType: String? = nil,
        attach: String? = nil, successTime: Timestamp? = nil, amount: Amount? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, mchid, individualAuthID, individualName, outTradeNo, transactionID, tradeType, tradeState,
          bankType, attach, successTime, amount
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "mchid": String?.self, "individual_auth_id": String?.self, "individual_name": String?.self,
          "out_trade_no": String?.self, "transaction_id": String?.self, "trade_type": String?.self,
          "trade_state": String?.self, "bank_type": String?.self, "attach": String?.self,
          "success_time": Timestamp?.self, "amount": Amount?.self,
        ]
      }
    }

    /// 交易的场景，枚举值之一
    public typealias TradeScenario = V3.CombineTransactions.TradeScenario

    /// 子单的金额
    public struct Amount: APIObject {
      /// 订单金额，单位为分 · `total_amount`
      public var totalAmount: Int? { fields[integer: 0] }
      /// 用户实付的金额，单位为分 · `payer_amount`
      public var payerAmount: Int? { fields[integer: 1] }
      /// 币种，人民币为 CNY
      public var currency: String? { fields[text: 2] }
      /// 用户支付的币种 · `payer_currency`
      public var payerCurrency: String? { fields[text: 3] }
      /// 结算所用的汇率 · `settlement_rate`
      public var settlementRate: Int? { fields[integer: 4] }

      public init(
        totalAmount: Int? = nil, payerAmount: Int? = nil, currency: String? = nil, payerCurrency: String? = nil,
        settlementRate: Int? = nil
      ) {
        fields = ObjectFields(of: Self.self, totalAmount, payerAmount, currency, payerCurrency, settlementRate)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "total_amount": Int?.self, "payer_amount": Int?.self, "currency": String?.self,
          "payer_currency": String?.self, "settlement_rate": Int?.self,
        ]
      }
    }
  }
}
