// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 退款成功通知
  ///
  /// 退款已到账。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791865)
  public struct RefundSuccess: NotificationPayload {
    public static let eventType = "REFUND.SUCCESS"
    public static let originalTypes: [String] = ["refund"]

    /// 商户号
    public var mchid: String?
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String?
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String?
    /// 商户自定的退款单号 · `out_refund_no`
    public var outRefundNo: String?
    /// 微信支付的退款单号 · `refund_id`
    public var refundID: String?
    /// 退款的状态 · `refund_status`
    public var refundStatus: RefundStatus?
    /// 退款成功的时间 · `success_time`
    public var successTime: Timestamp?
    /// 退款入账的账户 · `user_received_account`
    public var userReceivedAccount: String?
    /// 退款入账的账户 · `recv_account`
    public var recvAccount: String?
    /// 退款的资金来源 · `fund_source`
    public var fundSource: FundSource?
    /// 退款的金额
    public var amount: Amount?
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String?
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String?
    /// 垫资退款的出资方 · `refund_account`
    public var refundAccount: RefundAccount?
    /// 个人收款方的受理授权编号 · `individual_auth_id`
    public var individualAuthID: String?

    public init(
      mchid: String? = nil,
      outTradeNo: String? = nil,
      transactionID: String? = nil,
      outRefundNo: String? = nil,
      refundID: String? = nil,
      refundStatus: RefundStatus? = nil,
      successTime: Timestamp? = nil,
      userReceivedAccount: String? = nil,
      recvAccount: String? = nil,
      fundSource: FundSource? = nil,
      amount: Amount? = nil,
      spMchid: String? = nil,
      subMchid: String? = nil,
      refundAccount: RefundAccount? = nil,
      individualAuthID: String? = nil
    ) {
      self.mchid = mchid
      self.outTradeNo = outTradeNo
      self.transactionID = transactionID
      self.outRefundNo = outRefundNo
      self.refundID = refundID
      self.refundStatus = refundStatus
      self.successTime = successTime
      self.userReceivedAccount = userReceivedAccount
      self.recvAccount = recvAccount
      self.fundSource = fundSource
      self.amount = amount
      self.spMchid = spMchid
      self.subMchid = subMchid
      self.refundAccount = refundAccount
      self.individualAuthID = individualAuthID
    }

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.visit("mchid", &self.mchid)
      fields.visit("out_trade_no", &self.outTradeNo)
      fields.visit("transaction_id", &self.transactionID)
      fields.visit("out_refund_no", &self.outRefundNo)
      fields.visit("refund_id", &self.refundID)
      fields.visit("refund_status", &self.refundStatus)
      fields.visit("success_time", &self.successTime)
      fields.visit("user_received_account", &self.userReceivedAccount)
      fields.visit("recv_account", &self.recvAccount)
      fields.visit("fund_source", &self.fundSource)
      fields.visit("amount", &self.amount)
      fields.visit("sp_mchid", &self.spMchid)
      fields.visit("sub_mchid", &self.subMchid)
      fields.visit("refund_account", &self.refundAccount)
      fields.visit("individual_auth_id", &self.individualAuthID)
    }

    /// 退款的状态
    public struct RefundStatus: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 退款成功
      public static var success: Self { Self(rawValue: "SUCCESS") }

      /// 退款关闭
      public static var closed: Self { Self(rawValue: "CLOSED") }

      /// 退款异常
      public static var abnormal: Self { Self(rawValue: "ABNORMAL") }
    }

    /// 退款的资金来源
    public struct FundSource: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 未结算资金
      public static var refundSourceUnsettledFunds: Self { Self(rawValue: "REFUND_SOURCE_UNSETTLED_FUNDS") }

      /// 可用余额
      public static var refundSourceRechargeFunds: Self { Self(rawValue: "REFUND_SOURCE_RECHARGE_FUNDS") }
    }

    /// 退款的金额
    public struct Amount: APIObject {
      /// 应结退款金额，单位为分 · `settlement_refund`
      public var settlementRefund: Int?
      /// 结算的币种 · `settlement_currency`
      public var settlementCurrency: String?
      /// 订单的总金额，单位为分
      public var total: Int?
      /// 币种，人民币为 CNY
      public var currency: String?
      /// 退款金额，单位为分
      public var refund: Int?
      /// 用户支付的金额，单位为分 · `payer_total`
      public var payerTotal: Int?
      /// 用户支付的币种 · `payer_currency`
      public var payerCurrency: String?
      /// 退给用户的金额，单位为分 · `payer_refund`
      public var payerRefund: Int?
      /// 所用的汇率 · `exchange_rate`
      public var exchangeRate: ExchangeRate?

      public init(
        settlementRefund: Int? = nil,
        settlementCurrency: String? = nil,
        total: Int? = nil,
        currency: String? = nil,
        refund: Int? = nil,
        payerTotal: Int? = nil,
        payerCurrency: String? = nil,
        payerRefund: Int? = nil,
        exchangeRate: ExchangeRate? = nil
      ) {
        self.settlementRefund = settlementRefund
        self.settlementCurrency = settlementCurrency
        self.total = total
        self.currency = currency
        self.refund = refund
        self.payerTotal = payerTotal
        self.payerCurrency = payerCurrency
        self.payerRefund = payerRefund
        self.exchangeRate = exchangeRate
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("settlement_refund", &self.settlementRefund)
        fields.visit("settlement_currency", &self.settlementCurrency)
        fields.visit("total", &self.total)
        fields.visit("currency", &self.currency)
        fields.visit("refund", &self.refund)
        fields.visit("payer_total", &self.payerTotal)
        fields.visit("payer_currency", &self.payerCurrency)
        fields.visit("payer_refund", &self.payerRefund)
        fields.visit("exchange_rate", &self.exchangeRate)
      }
    }

    /// 垫资退款的出资方
    public struct RefundAccount: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 平台垫资
      public static var refundSourcePartnerAdvance: Self { Self(rawValue: "REFUND_SOURCE_PARTNER_ADVANCE") }

      /// 二级商户
      public static var refundSourceSubMerchant: Self { Self(rawValue: "REFUND_SOURCE_SUB_MERCHANT") }
    }

    /// 所用的汇率
    public struct ExchangeRate: APIObject {
      /// 汇率的用途
      public var type: TypeType?
      /// 汇率乘以十的八次方
      public var rate: Int?

      public init(type: TypeType? = nil, rate: Int? = nil) {
        self.type = type
        self.rate = rate
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("type", &self.type)
        fields.visit("rate", &self.rate)
      }
    }

    /// 汇率的用途
    public struct TypeType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 支付汇率
      public static var userpaymentRate: Self { Self(rawValue: "USERPAYMENT_RATE") }

      /// 结算汇率
      public static var settlementRate: Self { Self(rawValue: "SETTLEMENT_RATE") }
    }
  }
}
