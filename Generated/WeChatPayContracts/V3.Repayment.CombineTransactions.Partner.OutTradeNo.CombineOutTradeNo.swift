// Written by wechatpay-gen: change the description, not this file.
// GET /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}

@_spi(Generated) public import WeChatPay

extension V3.Repayment.CombineTransactions.Partner.OutTradeNo.CombineOutTradeNo {
  /// 信用卡还款：查询订单
  ///
  /// 按合单商户单号查询还款单。
  ///
  /// `GET /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015124483)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}")
    )
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
    /// 各笔子单 · `sub_orders`
    public var subOrders: [SubOrder]? { fields[list: 5] }

    public init(
      combineAppid: String? = nil, combineMchid: String? = nil, combineOutTradeNo: String? = nil,
      combineTransactionID: String? = nil, combinePayerInfo: CombinePayerInfo? = nil, subOrders: [SubOrder]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, combineAppid, combineMchid, combineOutTradeNo, combineTransactionID, combinePayerInfo, subOrders
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "combine_appid": String?.self, "combine_mchid": String?.self, "combine_out_trade_no": String?.self,
        "combine_transaction_id": String?.self, "combine_payer_info": CombinePayerInfo?.self,
        "sub_orders": [SubOrder]?.self,
      ]
    }

    /// 付款人
    public struct CombinePayerInfo: APIObject {
      /// 用户在该 AppID 下的标识
      public var openid: String? { fields[text: 0] }

      public init(openid: String? = nil) {
        fields = ObjectFields(of: Self.self, openid)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["openid": String?.self]
      }
    }

    /// 各笔子单
    public struct SubOrder: APIObject {
      /// 子单商户的商户号
      public var mchid: String? { fields[text: 0] }
      /// 子单的二级商户号 · `sub_mchid`
      public var subMchid: String? { fields[text: 1] }
      /// 子单的商户订单号 · `out_trade_no`
      public var outTradeNo: String? { fields[text: 2] }
      /// 子单的微信支付订单号 · `transaction_id`
      public var transactionID: String? { fields[text: 3] }
      /// 交易的类型，枚举值之一 · `trade_type`
      public var tradeType: TradeType? { fields[enumeration: 4] }
      /// 交易的状态 · `trade_state`
      public var tradeState: TradeState? { fields[enumeration: 5] }
      /// 银行的代码 · `bank_type`
      public var bankType: String? { fields[text: 6] }
      /// 子单的附加数据
      public var attach: String? { fields[text: 7] }
      /// 支付完成的时间 · `success_time`
      public var successTime: Timestamp? { fields[time: 8] }
      /// 子单的金额
      public var amount: Amount? { fields[object: 9] }

      public init(
        mchid: String? = nil, subMchid: String? = nil, outTradeNo: String? = nil, transactionID: String? = nil,
        tradeType: TradeType? = nil, tradeState: TradeState? = nil, bankType: String? = nil, attach: String? = nil,
        successTime: Timestamp? = nil, amount: Amount? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, mchid, subMchid, outTradeNo, transactionID, tradeType, tradeState, bankType, attach,
          successTime, amount
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "mchid": String?.self, "sub_mchid": String?.self, "out_trade_no": String?.self,
          "transaction_id": String?.self, "trade_type": TradeType?.self, "trade_state": TradeState?.self,
          "bank_type": String?.self, "attach": String?.self, "success_time": Timestamp?.self, "amount": Amount?.self,
        ]
      }
    }

    /// 交易的类型，枚举值之一
    public struct TradeType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 还款 · `REPAYMENT`
      public static var repayment: Self { Self(rawValue: "REPAYMENT") }
    }

    /// 交易的状态
    public struct TradeState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 支付成功 · `SUCCESS`
      public static var success: Self { Self(rawValue: "SUCCESS") }

      /// 未支付 · `NOTPAY`
      public static var notpay: Self { Self(rawValue: "NOTPAY") }

      /// 已关闭 · `CLOSED`
      public static var closed: Self { Self(rawValue: "CLOSED") }
    }

    /// 子单的金额
    public struct Amount: APIObject {
      /// 订单金额，单位为分 · `total_amount`
      public var totalAmount: Int? { fields[integer: 0] }
      /// 币种，人民币为 CNY
      public var currency: String? { fields[text: 1] }
      /// 用户实付的金额，单位为分 · `payer_amount`
      public var payerAmount: Int? { fields[integer: 2] }
      /// 用户支付的币种 · `payer_currency`
      public var payerCurrency: String? { fields[text: 3] }

      public init(
        totalAmount: Int? = nil, currency: String? = nil, payerAmount: Int? = nil, payerCurrency: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, totalAmount, currency, payerAmount, payerCurrency)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "total_amount": Int?.self, "currency": String?.self, "payer_amount": Int?.self,
          "payer_currency": String?.self,
        ]
      }
    }
  }
}
