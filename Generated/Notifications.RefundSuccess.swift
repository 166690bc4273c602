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
    public let mchid: String?
    /// 商户自定的订单号 · `out_trade_no`
    public let outTradeNo: String?
    /// 微信支付订单号 · `transaction_id`
    public let transactionID: String?
    /// 商户自定的退款单号 · `out_refund_no`
    public let outRefundNo: String?
    /// 微信支付的退款单号 · `refund_id`
    public let refundID: String?
    /// 退款的状态 · `refund_status`
    public let refundStatus: RefundStatus?
    /// 退款成功的时间 · `success_time`
    public let successTime: Timestamp?
    /// 退款入账的账户 · `user_received_account`
    public let userReceivedAccount: String?
    /// 退款入账的账户 · `recv_account`
    public let recvAccount: String?
    /// 退款的资金来源 · `fund_source`
    public let fundSource: FundSource?
    /// 退款的金额
    public let amount: Amount?
    /// 服务商的商户号 · `sp_mchid`
    public let spMchid: String?
    /// 子商户的商户号 · `sub_mchid`
    public let subMchid: String?
    /// 垫资退款的出资方 · `refund_account`
    public let refundAccount: RefundAccount?
    /// 个人收款方的受理授权编号 · `individual_auth_id`
    public let individualAuthID: String?

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

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.mchid = fields.visit("mchid", object?.mchid)
      self.outTradeNo = fields.visit("out_trade_no", object?.outTradeNo)
      self.transactionID = fields.visit("transaction_id", object?.transactionID)
      self.outRefundNo = fields.visit("out_refund_no", object?.outRefundNo)
      self.refundID = fields.visit("refund_id", object?.refundID)
      self.refundStatus = fields.visit("refund_status", object?.refundStatus)
      self.successTime = fields.visit("success_time", object?.successTime)
      self.userReceivedAccount = fields.visit("user_received_account", object?.userReceivedAccount)
      self.recvAccount = fields.visit("recv_account", object?.recvAccount)
      self.fundSource = fields.visit("fund_source", object?.fundSource)
      self.amount = fields.visit("amount", object?.amount)
      self.spMchid = fields.visit("sp_mchid", object?.spMchid)
      self.subMchid = fields.visit("sub_mchid", object?.subMchid)
      self.refundAccount = fields.visit("refund_account", object?.refundAccount)
      self.individualAuthID = fields.visit("individual_auth_id", object?.individualAuthID)
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
      public let settlementRefund: Int?
      /// 结算的币种 · `settlement_currency`
      public let settlementCurrency: String?
      /// 订单的总金额，单位为分
      public let total: Int?
      /// 币种，人民币为 CNY
      public let currency: String?
      /// 退款金额，单位为分
      public let refund: Int?
      /// 用户支付的金额，单位为分 · `payer_total`
      public let payerTotal: Int?
      /// 用户支付的币种 · `payer_currency`
      public let payerCurrency: String?
      /// 退给用户的金额，单位为分 · `payer_refund`
      public let payerRefund: Int?
      /// 所用的汇率 · `exchange_rate`
      public let exchangeRate: ExchangeRate?

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

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.settlementRefund = fields.visit("settlement_refund", object?.settlementRefund)
        self.settlementCurrency = fields.visit("settlement_currency", object?.settlementCurrency)
        self.total = fields.visit("total", object?.total)
        self.currency = fields.visit("currency", object?.currency)
        self.refund = fields.visit("refund", object?.refund)
        self.payerTotal = fields.visit("payer_total", object?.payerTotal)
        self.payerCurrency = fields.visit("payer_currency", object?.payerCurrency)
        self.payerRefund = fields.visit("payer_refund", object?.payerRefund)
        self.exchangeRate = fields.visit("exchange_rate", object?.exchangeRate)
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
      public let type: TypeType?
      /// 汇率乘以十的八次方
      public let rate: Int?

      public init(type: TypeType? = nil, rate: Int? = nil) {
        self.type = type
        self.rate = rate
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.type = fields.visit("type", object?.type)
        self.rate = fields.visit("rate", object?.rate)
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
