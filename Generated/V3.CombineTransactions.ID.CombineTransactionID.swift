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
    public let combineAppid: String?
    /// 合单发起方的商户号 · `combine_mchid`
    public let combineMchid: String?
    /// 合单发起方的订单号 · `combine_out_trade_no`
    public let combineOutTradeNo: String?
    /// 合单的微信支付订单号 · `combine_transaction_id`
    public let combineTransactionID: String?
    /// 付款人 · `combine_payer_info`
    public let combinePayerInfo: CombinePayerInfo?
    /// 支付的场景 · `scene_info`
    public let sceneInfo: SceneInfo?
    /// 各笔子单 · `sub_orders`
    public let subOrders: [SubOrder]?
    /// 交易的场景，枚举值之一 · `trade_scenario`
    public let tradeScenario: TradeScenario?

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

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.combineAppid = fields.visit("combine_appid", object?.combineAppid)
      self.combineMchid = fields.visit("combine_mchid", object?.combineMchid)
      self.combineOutTradeNo = fields.visit("combine_out_trade_no", object?.combineOutTradeNo)
      self.combineTransactionID = fields.visit("combine_transaction_id", object?.combineTransactionID)
      self.combinePayerInfo = fields.visit("combine_payer_info", object?.combinePayerInfo)
      self.sceneInfo = fields.visit("scene_info", object?.sceneInfo)
      self.subOrders = fields.visit("sub_orders", object?.subOrders)
      self.tradeScenario = fields.visit("trade_scenario", object?.tradeScenario)
    }

    /// 付款人
    public struct CombinePayerInfo: APIObject {
      /// 用户在该 AppID 下的标识
      public let openid: String?

      public init(openid: String? = nil) {
        self.openid = openid
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.openid = fields.visit("openid", object?.openid)
      }
    }

    /// 支付的场景
    public struct SceneInfo: APIObject {
      /// 商户端设备的编号 · `device_id`
      public let deviceID: String?

      public init(deviceID: String? = nil) {
        self.deviceID = deviceID
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.deviceID = fields.visit("device_id", object?.deviceID)
      }
    }

    /// 各笔子单
    public struct SubOrder: APIObject {
      /// 子单商户的商户号
      public let mchid: String?
      /// 个人收款方的受理授权编号 · `individual_auth_id`
      public let individualAuthID: String?
      /// 个人收款方在平台的昵称 · `individual_name`
      public let individualName: String?
      /// 子单的商户订单号 · `out_trade_no`
      public let outTradeNo: String?
      /// 子单的微信支付订单号 · `transaction_id`
      public let transactionID: String?
      /// 交易的类型 · `trade_type`
      public let tradeType: String?
      /// 交易的状态 · `trade_state`
      public let tradeState: String?
      /// 银行的代码 · `bank_type`
      public let bankType: String?
      /// 子单的附加数据
      public let attach: String?
      /// 成功的时间 · `success_time`
      public let successTime: Timestamp?
      /// 子单的金额
      public let amount: Amount?

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

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.mchid = fields.visit("mchid", object?.mchid)
        self.individualAuthID = fields.visit("individual_auth_id", object?.individualAuthID)
        self.individualName = fields.visit("individual_name", object?.individualName)
        self.outTradeNo = fields.visit("out_trade_no", object?.outTradeNo)
        self.transactionID = fields.visit("transaction_id", object?.transactionID)
        self.tradeType = fields.visit("trade_type", object?.tradeType)
        self.tradeState = fields.visit("trade_state", object?.tradeState)
        self.bankType = fields.visit("bank_type", object?.bankType)
        self.attach = fields.visit("attach", object?.attach)
        self.successTime = fields.visit("success_time", object?.successTime)
        self.amount = fields.visit("amount", object?.amount)
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
      public let totalAmount: Int?
      /// 用户实付的金额，单位为分 · `payer_amount`
      public let payerAmount: Int?
      /// 币种，人民币为 CNY
      public let currency: String?
      /// 用户支付的币种 · `payer_currency`
      public let payerCurrency: String?
      /// 结算汇率 · `settlement_rate`
      public let settlementRate: Int?

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

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.totalAmount = fields.visit("total_amount", object?.totalAmount)
        self.payerAmount = fields.visit("payer_amount", object?.payerAmount)
        self.currency = fields.visit("currency", object?.currency)
        self.payerCurrency = fields.visit("payer_currency", object?.payerCurrency)
        self.settlementRate = fields.visit("settlement_rate", object?.settlementRate)
      }
    }
  }
}
