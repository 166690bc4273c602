// Written by wechatpay-gen: change the description, not this file.
// POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund

@_spi(Generated) public import WeChatPay

extension V3.Refund.Domestic.Refunds.RefundID.ApplyAbnormalRefund {
  /// 发起异常退款
  ///
  /// 原路退回失败的退款，改退到用户银行卡或商户账户。
  ///
  /// `POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791864)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund"), body: body)
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, such as `1900000109`
    public var subMchid: String?
    /// 商户自定的退款单号 · `out_refund_no`, such as `1217752501201407033233368018`
    public var outRefundNo: String
    /// 退款的处理方式
    public var type: TypeType
    /// 银行的代码 · `bank_type`
    public var bankType: BankType?
    /// 收款银行卡号 · `bank_account`
    @Sensitive public var bankAccount: String?
    /// 收款人姓名，加密传输 · `real_name`, such as `UPgQcZSdq3zOayJwZ5XLrHY2dZU1W2Cd`
    @Sensitive public var realName: String?

    public init(
      subMchid: String? = nil,
      outRefundNo: String,
      type: TypeType,
      bankType: BankType? = nil,
      bankAccount: String? = nil,
      realName: String? = nil
    ) {
      self.subMchid = subMchid
      self.outRefundNo = outRefundNo
      self.type = type
      self.bankType = bankType
      self.bankAccount = bankAccount
      self.realName = realName
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.subMchid = fields.visit("sub_mchid", object?.subMchid)
      self.outRefundNo = try fields.require("out_refund_no", object?.outRefundNo)
      self.type = try fields.require("type", object?.type)
      self.bankType = fields.visit("bank_type", object?.bankType)
      self._bankAccount = fields.visit("bank_account", sensitive: object?._bankAccount)
      self._realName = fields.visit("real_name", sensitive: object?._realName)
    }

    /// 退款的处理方式
    public struct TypeType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 退到用户银行卡
      public static var userBankCard: Self { Self(rawValue: "USER_BANK_CARD") }

      /// 退到商户银行账户
      public static var merchantBankCard: Self { Self(rawValue: "MERCHANT_BANK_CARD") }
    }

    /// 银行的代码
    public struct BankType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 招商银行
      public static var cmbDebit: Self { Self(rawValue: "CMB_DEBIT") }

      /// 交通银行
      public static var commDebit: Self { Self(rawValue: "COMM_DEBIT") }

      /// 农业银行
      public static var abcDebit: Self { Self(rawValue: "ABC_DEBIT") }

      /// 建设银行
      public static var ccbDebit: Self { Self(rawValue: "CCB_DEBIT") }

      /// 工商银行
      public static var icbcDebit: Self { Self(rawValue: "ICBC_DEBIT") }

      /// 中国银行
      public static var bocDebit: Self { Self(rawValue: "BOC_DEBIT") }

      /// 平安银行
      public static var pabDebit: Self { Self(rawValue: "PAB_DEBIT") }

      /// 浦发银行
      public static var spdbDebit: Self { Self(rawValue: "SPDB_DEBIT") }

      /// 中信银行
      public static var citicDebit: Self { Self(rawValue: "CITIC_DEBIT") }

      /// 光大银行
      public static var cebDebit: Self { Self(rawValue: "CEB_DEBIT") }

      /// 民生银行
      public static var cmbcDebit: Self { Self(rawValue: "CMBC_DEBIT") }

      /// 兴业银行
      public static var cibDebit: Self { Self(rawValue: "CIB_DEBIT") }

      /// 广发银行
      public static var gdbDebit: Self { Self(rawValue: "GDB_DEBIT") }

      /// 邮储银行
      public static var psbcDebit: Self { Self(rawValue: "PSBC_DEBIT") }

      /// 宁波银行
      public static var nbcbDebit: Self { Self(rawValue: "NBCB_DEBIT") }
    }
  }

  /// What `post` gets back.
  public struct PostResponse: APIObject {
    /// 微信支付的退款单号 · `refund_id`
    public let refundID: String?
    /// 商户自定的退款单号 · `out_refund_no`
    public let outRefundNo: String?
    /// 微信支付订单号 · `transaction_id`
    public let transactionID: String?
    /// 商户自定的订单号 · `out_trade_no`
    public let outTradeNo: String?
    /// 退款去往的渠道
    public let channel: String?
    /// 退款入账的账户 · `user_received_account`
    public let userReceivedAccount: String?
    /// 退款成功的时间 · `success_time`
    public let successTime: Timestamp?
    /// 退款受理的时间 · `create_time`
    public let createTime: Timestamp?
    /// 退款的状态
    public let status: Status?
    /// 出款的资金账户 · `funds_account`
    public let fundsAccount: String?
    /// 退款的金额
    public let amount: Amount?
    /// 所享的优惠 · `promotion_detail`
    public let promotionDetail: [PromotionDetail]?

    public init(
      refundID: String? = nil,
      outRefundNo: String? = nil,
      transactionID: String? = nil,
      outTradeNo: String? = nil,
      channel: String? = nil,
      userReceivedAccount: String? = nil,
      successTime: Timestamp? = nil,
      createTime: Timestamp? = nil,
      status: Status? = nil,
      fundsAccount: String? = nil,
      amount: Amount? = nil,
      promotionDetail: [PromotionDetail]? = nil
    ) {
      self.refundID = refundID
      self.outRefundNo = outRefundNo
      self.transactionID = transactionID
      self.outTradeNo = outTradeNo
      self.channel = channel
      self.userReceivedAccount = userReceivedAccount
      self.successTime = successTime
      self.createTime = createTime
      self.status = status
      self.fundsAccount = fundsAccount
      self.amount = amount
      self.promotionDetail = promotionDetail
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.refundID = fields.visit("refund_id", object?.refundID)
      self.outRefundNo = fields.visit("out_refund_no", object?.outRefundNo)
      self.transactionID = fields.visit("transaction_id", object?.transactionID)
      self.outTradeNo = fields.visit("out_trade_no", object?.outTradeNo)
      self.channel = fields.visit("channel", object?.channel)
      self.userReceivedAccount = fields.visit("user_received_account", object?.userReceivedAccount)
      self.successTime = fields.visit("success_time", object?.successTime)
      self.createTime = fields.visit("create_time", object?.createTime)
      self.status = fields.visit("status", object?.status)
      self.fundsAccount = fields.visit("funds_account", object?.fundsAccount)
      self.amount = fields.visit("amount", object?.amount)
      self.promotionDetail = fields.visit("promotion_detail", object?.promotionDetail)
    }

    /// 退款的状态
    public struct Status: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 退款成功
      public static var success: Self { Self(rawValue: "SUCCESS") }

      /// 退款关闭
      public static var closed: Self { Self(rawValue: "CLOSED") }

      /// 退款处理中
      public static var processing: Self { Self(rawValue: "PROCESSING") }

      /// 退款异常
      public static var abnormal: Self { Self(rawValue: "ABNORMAL") }
    }

    /// 退款的金额
    public struct Amount: APIObject {
      /// 订单的总金额，单位为分
      public let total: Int?
      /// 退款金额，单位为分
      public let refund: Int?
      /// 各出资账户
      public let from: [From]?
      /// 用户支付的金额，单位为分 · `payer_total`
      public let payerTotal: Int?
      /// 退给用户的金额，单位为分 · `payer_refund`
      public let payerRefund: Int?
      /// 应结退款金额，单位为分 · `settlement_refund`
      public let settlementRefund: Int?
      /// 应结订单金额，单位为分 · `settlement_total`
      public let settlementTotal: Int?
      /// 退回的优惠金额，单位为分 · `discount_refund`
      public let discountRefund: Int?
      /// 币种，人民币为 CNY
      public let currency: String?
      /// 退回的手续费，单位为分 · `refund_fee`
      public let refundFee: Int?

      public init(
        total: Int? = nil,
        refund: Int? = nil,
        from: [From]? = nil,
        payerTotal: Int? = nil,
        payerRefund: Int? = nil,
        settlementRefund: Int? = nil,
        settlementTotal: Int? = nil,
        discountRefund: Int? = nil,
        currency: String? = nil,
        refundFee: Int? = nil
      ) {
        self.total = total
        self.refund = refund
        self.from = from
        self.payerTotal = payerTotal
        self.payerRefund = payerRefund
        self.settlementRefund = settlementRefund
        self.settlementTotal = settlementTotal
        self.discountRefund = discountRefund
        self.currency = currency
        self.refundFee = refundFee
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.total = fields.visit("total", object?.total)
        self.refund = fields.visit("refund", object?.refund)
        self.from = fields.visit("from", object?.from)
        self.payerTotal = fields.visit("payer_total", object?.payerTotal)
        self.payerRefund = fields.visit("payer_refund", object?.payerRefund)
        self.settlementRefund = fields.visit("settlement_refund", object?.settlementRefund)
        self.settlementTotal = fields.visit("settlement_total", object?.settlementTotal)
        self.discountRefund = fields.visit("discount_refund", object?.discountRefund)
        self.currency = fields.visit("currency", object?.currency)
        self.refundFee = fields.visit("refund_fee", object?.refundFee)
      }
    }

    /// 所享的优惠
    public struct PromotionDetail: APIObject {
      /// 优惠的编号 · `promotion_id`
      public let promotionID: String?
      /// 优惠的适用范围
      public let scope: String?
      /// 优惠由谁承担
      public let type: String?
      /// 优惠的金额，单位为分
      public let amount: Int?
      /// 退款金额，单位为分 · `refund_amount`
      public let refundAmount: Int?
      /// 单品 · `goods_detail`
      public let goodsDetail: [GoodsDetail]?

      public init(
        promotionID: String? = nil,
        scope: String? = nil,
        type: String? = nil,
        amount: Int? = nil,
        refundAmount: Int? = nil,
        goodsDetail: [GoodsDetail]? = nil
      ) {
        self.promotionID = promotionID
        self.scope = scope
        self.type = type
        self.amount = amount
        self.refundAmount = refundAmount
        self.goodsDetail = goodsDetail
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.promotionID = fields.visit("promotion_id", object?.promotionID)
        self.scope = fields.visit("scope", object?.scope)
        self.type = fields.visit("type", object?.type)
        self.amount = fields.visit("amount", object?.amount)
        self.refundAmount = fields.visit("refund_amount", object?.refundAmount)
        self.goodsDetail = fields.visit("goods_detail", object?.goodsDetail)
      }
    }

    /// 各出资账户
    public struct From: APIObject {
      /// 出资的账户
      public let account: String?
      /// 出资的金额，单位为分
      public let amount: Int?

      public init(account: String? = nil, amount: Int? = nil) {
        self.account = account
        self.amount = amount
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.account = fields.visit("account", object?.account)
        self.amount = fields.visit("amount", object?.amount)
      }
    }

    /// 单品
    public struct GoodsDetail: APIObject {
      /// 商户的商品编码 · `merchant_goods_id`
      public let merchantGoodsID: String?
      /// 微信支付的商品编码 · `wechatpay_goods_id`
      public let wechatpayGoodsID: String?
      /// 商品名称 · `goods_name`
      public let goodsName: String?
      /// 商品的单价，单位为分 · `unit_price`
      public let unitPrice: Int?
      /// 该商品的退款金额，单位为分 · `refund_amount`
      public let refundAmount: Int?
      /// 退货数量 · `refund_quantity`
      public let refundQuantity: Int?

      public init(
        merchantGoodsID: String? = nil,
        wechatpayGoodsID: String? = nil,
        goodsName: String? = nil,
        unitPrice: Int? = nil,
        refundAmount: Int? = nil,
        refundQuantity: Int? = nil
      ) {
        self.merchantGoodsID = merchantGoodsID
        self.wechatpayGoodsID = wechatpayGoodsID
        self.goodsName = goodsName
        self.unitPrice = unitPrice
        self.refundAmount = refundAmount
        self.refundQuantity = refundQuantity
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.merchantGoodsID = fields.visit("merchant_goods_id", object?.merchantGoodsID)
        self.wechatpayGoodsID = fields.visit("wechatpay_goods_id", object?.wechatpayGoodsID)
        self.goodsName = fields.visit("goods_name", object?.goodsName)
        self.unitPrice = fields.visit("unit_price", object?.unitPrice)
        self.refundAmount = fields.visit("refund_amount", object?.refundAmount)
        self.refundQuantity = fields.visit("refund_quantity", object?.refundQuantity)
      }
    }
  }
}
