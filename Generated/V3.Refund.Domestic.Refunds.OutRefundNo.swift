// Written by wechatpay-gen: change the description, not this file.
// GET /v3/refund/domestic/refunds/{out_refund_no}

@_spi(Generated) public import WeChatPay

extension V3.Refund.Domestic.Refunds.OutRefundNo {
  /// 查询退款
  ///
  /// 按商户退款单号查询退款的状态。
  ///
  /// `GET /v3/refund/domestic/refunds/{out_refund_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791863)
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/refund/domestic/refunds/{out_refund_no}"), query: query)
  }

  /// What `get` sends.
  public struct GetRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String?

    public init(subMchid: String? = nil) {
      self.subMchid = subMchid
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.subMchid = fields.visit("sub_mchid", object?.subMchid)
    }
  }

  /// What `get` gets back.
  public struct GetResponse: APIObject {
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
