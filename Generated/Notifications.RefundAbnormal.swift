// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 退款异常通知
  ///
  /// 退款未能原路退回，须发起异常退款。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791865)
  public struct RefundAbnormal: NotificationPayload {
    public static let eventType = "REFUND.ABNORMAL"
    public static let originalTypes: [String] = ["refund"]

    /// 服务商的商户号 · `sp_mchid`
    public let spMchid: String?
    /// 子商户的商户号 · `sub_mchid`
    public let subMchid: String?
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
    /// 退款的金额
    public let amount: Amount?
    /// 商户号
    public let mchid: String?
    /// 垫资退款的出资方 · `refund_account`
    public let refundAccount: RefundAccount?
    /// 个人收款方的受理授权编号 · `individual_auth_id`
    public let individualAuthID: String?

    public init(
      spMchid: String? = nil,
      subMchid: String? = nil,
      outTradeNo: String? = nil,
      transactionID: String? = nil,
      outRefundNo: String? = nil,
      refundID: String? = nil,
      refundStatus: RefundStatus? = nil,
      successTime: Timestamp? = nil,
      userReceivedAccount: String? = nil,
      amount: Amount? = nil,
      mchid: String? = nil,
      refundAccount: RefundAccount? = nil,
      individualAuthID: String? = nil
    ) {
      self.spMchid = spMchid
      self.subMchid = subMchid
      self.outTradeNo = outTradeNo
      self.transactionID = transactionID
      self.outRefundNo = outRefundNo
      self.refundID = refundID
      self.refundStatus = refundStatus
      self.successTime = successTime
      self.userReceivedAccount = userReceivedAccount
      self.amount = amount
      self.mchid = mchid
      self.refundAccount = refundAccount
      self.individualAuthID = individualAuthID
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.spMchid = fields.visit("sp_mchid", object?.spMchid)
      self.subMchid = fields.visit("sub_mchid", object?.subMchid)
      self.outTradeNo = fields.visit("out_trade_no", object?.outTradeNo)
      self.transactionID = fields.visit("transaction_id", object?.transactionID)
      self.outRefundNo = fields.visit("out_refund_no", object?.outRefundNo)
      self.refundID = fields.visit("refund_id", object?.refundID)
      self.refundStatus = fields.visit("refund_status", object?.refundStatus)
      self.successTime = fields.visit("success_time", object?.successTime)
      self.userReceivedAccount = fields.visit("user_received_account", object?.userReceivedAccount)
      self.amount = fields.visit("amount", object?.amount)
      self.mchid = fields.visit("mchid", object?.mchid)
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

    /// 退款的金额
    public struct Amount: APIObject {
      /// 订单的总金额，单位为分
      public let total: Int?
      /// 退款金额，单位为分
      public let refund: Int?
      /// 用户支付的金额，单位为分 · `payer_total`
      public let payerTotal: Int?
      /// 退给用户的金额，单位为分 · `payer_refund`
      public let payerRefund: Int?

      public init(total: Int? = nil, refund: Int? = nil, payerTotal: Int? = nil, payerRefund: Int? = nil) {
        self.total = total
        self.refund = refund
        self.payerTotal = payerTotal
        self.payerRefund = payerRefund
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.total = fields.visit("total", object?.total)
        self.refund = fields.visit("refund", object?.refund)
        self.payerTotal = fields.visit("payer_total", object?.payerTotal)
        self.payerRefund = fields.visit("payer_refund", object?.payerRefund)
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
  }
}
