// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 退款成功通知
  ///
  /// 退款已到账。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791865)
  public struct RefundSuccess: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("REFUND.SUCCESS", originalType: "refund")
      ]
    }

    /// 商户号
    public var mchid: String? { fields[text: 0] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 1] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 2] }
    /// 商户自定的退款单号 · `out_refund_no`
    public var outRefundNo: String? { fields[text: 3] }
    /// 微信支付的退款单号 · `refund_id`
    public var refundID: String? { fields[text: 4] }
    /// 退款的状态 · `refund_status`
    public var refundStatus: RefundStatus? { fields[enumeration: 5] }
    /// 退款成功的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 6] }
    /// 退款入账的账户 · `user_received_account`
    public var userReceivedAccount: String? { fields[text: 7] }
    /// 退款入账的账户 · `recv_account`
    public var recvAccount: String? { fields[text: 8] }
    /// 退款的资金来源 · `fund_source`
    public var fundSource: FundSource? { fields[enumeration: 9] }
    /// 退款的金额
    public var amount: Amount? { fields[object: 10] }
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 11] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 12] }
    /// 垫资退款的出资方 · `refund_account`
    public var refundAccount: RefundAccount? { fields[enumeration: 13] }
    /// 个人收款方的受理授权编号 · `individual_auth_id`
    public var individualAuthID: String? { fields[text: 14] }

    public init(
      mchid: String? = nil, outTradeNo: String? = nil, transactionID: String? = nil, outRefundNo: String? = nil,
      refundID: String? = nil, refundStatus: RefundStatus? = nil, successTime: Timestamp? = nil,
      userReceivedAccount: String? = nil, recvAccount: String? = nil, fundSource: FundSource? = nil,
      amount: Amount? = nil, spMchid: String? = nil, subMchid: String? = nil, refundAccount: RefundAccount? = nil,
      individualAuthID: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, mchid, outTradeNo, transactionID, outRefundNo, refundID, refundStatus, successTime,
        userReceivedAccount, recvAccount, fundSource, amount, spMchid, subMchid, refundAccount, individualAuthID
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mchid": String?.self, "out_trade_no": String?.self, "transaction_id": String?.self,
        "out_refund_no": String?.self, "refund_id": String?.self, "refund_status": RefundStatus?.self,
        "success_time": Timestamp?.self, "user_received_account": String?.self, "recv_account": String?.self,
        "fund_source": FundSource?.self, "amount": Amount?.self, "sp_mchid": String?.self, "sub_mchid": String?.self,
        "refund_account": RefundAccount?.self, "individual_auth_id": String?.self,
      ]
    }

    /// 退款的状态
    public typealias RefundStatus = Notifications.RefundStatus

    /// 退款的资金来源
    public struct FundSource: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 未结算资金 · `REFUND_SOURCE_UNSETTLED_FUNDS`
      public static var refundSourceUnsettledFunds: Self { Self(rawValue: "REFUND_SOURCE_UNSETTLED_FUNDS") }

      /// 可用余额 · `REFUND_SOURCE_RECHARGE_FUNDS`
      public static var refundSourceRechargeFunds: Self { Self(rawValue: "REFUND_SOURCE_RECHARGE_FUNDS") }
    }

    /// 退款的金额
    public struct Amount: APIObject {
      /// 应结退款金额，单位为分 · `settlement_refund`
      public var settlementRefund: Int? { fields[integer: 0] }
      /// 结算的币种 · `settlement_currency`
      public var settlementCurrency: String? { fields[text: 1] }
      /// 订单的总金额，单位为分
      public var total: Int? { fields[integer: 2] }
      /// 币种，人民币为 CNY
      public var currency: String? { fields[text: 3] }
      /// 退款金额，单位为分
      public var refund: Int? { fields[integer: 4] }
      /// 用户支付的金额，单位为分 · `payer_total`
      public var payerTotal: Int? { fields[integer: 5] }
      /// 用户支付的币种 · `payer_currency`
      public var payerCurrency: String? { fields[text: 6] }
      /// 退给用户的金额，单位为分 · `payer_refund`
      public var payerRefund: Int? { fields[integer: 7] }
      /// 所用的汇率 · `exchange_rate`
      public var exchangeRate: ExchangeRate? { fields[object: 8] }

      public init(
        settlementRefund: Int? = nil, settlementCurrency: String? = nil, total: Int? = nil, currency: String? = nil,
        refund: Int? = nil, payerTotal: Int? = nil, payerCurrency: String? = nil, payerRefund: Int? = nil,
        exchangeRate: ExchangeRate? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, settlementRefund, settlementCurrency, total, currency, refund, payerTotal, payerCurrency,
          payerRefund, exchangeRate
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "settlement_refund": Int?.self, "settlement_currency": String?.self, "total": Int?.self,
          "currency": String?.self, "refund": Int?.self, "payer_total": Int?.self, "payer_currency": String?.self,
          "payer_refund": Int?.self, "exchange_rate": ExchangeRate?.self,
        ]
      }
    }

    /// 垫资退款的出资方
    public typealias RefundAccount = Notifications.RefundAccount

    /// 所用的汇率
    public struct ExchangeRate: APIObject {
      /// 汇率的用途
      public var type: ExchangeRateType? { fields[enumeration: 0] }
      /// 汇率乘以十的八次方
      public var rate: Int? { fields[integer: 1] }

      public init(type: ExchangeRateType? = nil, rate: Int? = nil) {
        fields = ObjectFields(of: Self.self, type, rate)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["type": ExchangeRateType?.self, "rate": Int?.self]
      }
    }

    /// 汇率的用途
    public struct ExchangeRateType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 支付汇率 · `USERPAYMENT_RATE`
      public static var userpaymentRate: Self { Self(rawValue: "USERPAYMENT_RATE") }

      /// 结算汇率 · `SETTLEMENT_RATE`
      public static var settlementRate: Self { Self(rawValue: "SETTLEMENT_RATE") }
    }
  }
}
