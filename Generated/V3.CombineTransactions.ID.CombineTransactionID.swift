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

  /// What `get` gets back.
  public struct GetResponse: APIObject {
    /// 合单发起方的 AppID · `combine_appid`
    public var combineAppid: String?
    /// 合单发起方的商户号 · `combine_mchid`
    public var combineMchid: String?
    /// 合单发起方的订单号 · `combine_out_trade_no`
    public var combineOutTradeNo: String?
    /// 合单的微信支付订单号 · `combine_transaction_id`
    public var combineTransactionID: String?
    /// 付款人 · `combine_payer_info`
    public var combinePayerInfo: CombinePayerInfo?
    /// 支付的场景 · `scene_info`
    public var sceneInfo: SceneInfo?
    /// 各笔子单 · `sub_orders`
    public var subOrders: [SubOrder]?
    /// 交易的场景，枚举值之一 · `trade_scenario`
    public var tradeScenario: TradeScenario?

    public init(
      combineAppid: String? = nil,
      combineMchid: String? = nil,
      combineOutTradeNo: String? = nil,
      combineTransactionID: String? = nil,
      combinePayerInfo: CombinePayerInfo? = nil,
      sceneInfo: SceneInfo? = nil,
      subOrders: [SubOrder]? = nil,
      tradeScenario: TradeScenario? = nil
    ) {
      self.combineAppid = combineAppid
      self.combineMchid = combineMchid
      self.combineOutTradeNo = combineOutTradeNo
      self.combineTransactionID = combineTransactionID
      self.combinePayerInfo = combinePayerInfo
      self.sceneInfo = sceneInfo
      self.subOrders = subOrders
      self.tradeScenario = tradeScenario
    }

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.visit("combine_appid", &self.combineAppid)
      fields.visit("combine_mchid", &self.combineMchid)
      fields.visit("combine_out_trade_no", &self.combineOutTradeNo)
      fields.visit("combine_transaction_id", &self.combineTransactionID)
      fields.visit("combine_payer_info", &self.combinePayerInfo)
      fields.visit("scene_info", &self.sceneInfo)
      fields.visit("sub_orders", &self.subOrders)
      fields.visit("trade_scenario", &self.tradeScenario)
    }

    /// 付款人
    public struct CombinePayerInfo: APIObject {
      /// 用户在该 AppID 下的标识
      public var openid: String?

      public init(openid: String? = nil) {
        self.openid = openid
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("openid", &self.openid)
      }
    }

    /// 支付的场景
    public struct SceneInfo: APIObject {
      /// 商户端设备的编号 · `device_id`
      public var deviceID: String?

      public init(deviceID: String? = nil) {
        self.deviceID = deviceID
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("device_id", &self.deviceID)
      }
    }

    /// 各笔子单
    public struct SubOrder: APIObject {
      /// 子单商户的商户号
      public var mchid: String?
      /// 个人收款方的受理授权编号 · `individual_auth_id`
      public var individualAuthID: String?
      /// 个人收款方在平台的昵称 · `individual_name`
      public var individualName: String?
      /// 子单的商户订单号 · `out_trade_no`
      public var outTradeNo: String?
      /// 子单的微信支付订单号 · `transaction_id`
      public var transactionID: String?
      /// 交易的类型 · `trade_type`
      public var tradeType: String?
      /// 交易的状态 · `trade_state`
      public var tradeState: String?
      /// 银行的代码 · `bank_type`
      public var bankType: String?
      /// 子单的附加数据
      public var attach: String?
      /// 成功的时间 · `success_time`
      public var successTime: Timestamp?
      /// 子单的金额
      public var amount: Amount?

      public init(
        mchid: String? = nil,
        individualAuthID: String? = nil,
        individualName: String? = nil,
        outTradeNo: String? = nil,
        transactionID: String? = nil,
        tradeType: String? = nil,
        tradeState: String? = nil,
        bankType: String? = nil,
        attach: String? = nil,
        successTime: Timestamp? = nil,
        amount: Amount? = nil
      ) {
        self.mchid = mchid
        self.individualAuthID = individualAuthID
        self.individualName = individualName
        self.outTradeNo = outTradeNo
        self.transactionID = transactionID
        self.tradeType = tradeType
        self.tradeState = tradeState
        self.bankType = bankType
        self.attach = attach
        self.successTime = successTime
        self.amount = amount
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("mchid", &self.mchid)
        fields.visit("individual_auth_id", &self.individualAuthID)
        fields.visit("individual_name", &self.individualName)
        fields.visit("out_trade_no", &self.outTradeNo)
        fields.visit("transaction_id", &self.transactionID)
        fields.visit("trade_type", &self.tradeType)
        fields.visit("trade_state", &self.tradeState)
        fields.visit("bank_type", &self.bankType)
        fields.visit("attach", &self.attach)
        fields.visit("success_time", &self.successTime)
        fields.visit("amount", &self.amount)
      }
    }

    /// 交易的场景，枚举值之一
    public struct TradeScenario: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 二手回收
      public static var recommerce: Self { Self(rawValue: "RECOMMERCE") }
    }

    /// 子单的金额
    public struct Amount: APIObject {
      /// 订单金额，单位为分 · `total_amount`
      public var totalAmount: Int?
      /// 用户实付的金额，单位为分 · `payer_amount`
      public var payerAmount: Int?
      /// 币种，人民币为 CNY
      public var currency: String?
      /// 用户支付的币种 · `payer_currency`
      public var payerCurrency: String?
      /// 结算汇率 · `settlement_rate`
      public var settlementRate: Int?

      public init(
        totalAmount: Int? = nil,
        payerAmount: Int? = nil,
        currency: String? = nil,
        payerCurrency: String? = nil,
        settlementRate: Int? = nil
      ) {
        self.totalAmount = totalAmount
        self.payerAmount = payerAmount
        self.currency = currency
        self.payerCurrency = payerCurrency
        self.settlementRate = settlementRate
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("total_amount", &self.totalAmount)
        fields.visit("payer_amount", &self.payerAmount)
        fields.visit("currency", &self.currency)
        fields.visit("payer_currency", &self.payerCurrency)
        fields.visit("settlement_rate", &self.settlementRate)
      }
    }
  }
}
