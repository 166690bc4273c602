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

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.visit("sub_mchid", &self.subMchid)
    }
  }

  /// What `get` gets back.
  public struct GetResponse: APIObject {
    /// 微信支付的退款单号 · `refund_id`
    public var refundID: String?
    /// 商户自定的退款单号 · `out_refund_no`
    public var outRefundNo: String?
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String?
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String?
    /// 退款去往的渠道
    public var channel: String?
    /// 退款入账的账户 · `user_received_account`
    public var userReceivedAccount: String?
    /// 退款成功的时间 · `success_time`
    public var successTime: Timestamp?
    /// 退款受理的时间 · `create_time`
    public var createTime: Timestamp?
    /// 退款的状态
    public var status: Status?
    /// 出款的资金账户 · `funds_account`
    public var fundsAccount: String?
    /// 退款的金额
    public var amount: Amount?
    /// 所享的优惠 · `promotion_detail`
    public var promotionDetail: [PromotionDetail]?

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

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.visit("refund_id", &self.refundID)
      fields.visit("out_refund_no", &self.outRefundNo)
      fields.visit("transaction_id", &self.transactionID)
      fields.visit("out_trade_no", &self.outTradeNo)
      fields.visit("channel", &self.channel)
      fields.visit("user_received_account", &self.userReceivedAccount)
      fields.visit("success_time", &self.successTime)
      fields.visit("create_time", &self.createTime)
      fields.visit("status", &self.status)
      fields.visit("funds_account", &self.fundsAccount)
      fields.visit("amount", &self.amount)
      fields.visit("promotion_detail", &self.promotionDetail)
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
      public var total: Int?
      /// 退款金额，单位为分
      public var refund: Int?
      /// 各出资账户
      public var from: [From]?
      /// 用户支付的金额，单位为分 · `payer_total`
      public var payerTotal: Int?
      /// 退给用户的金额，单位为分 · `payer_refund`
      public var payerRefund: Int?
      /// 应结退款金额，单位为分 · `settlement_refund`
      public var settlementRefund: Int?
      /// 应结订单金额，单位为分 · `settlement_total`
      public var settlementTotal: Int?
      /// 退回的优惠金额，单位为分 · `discount_refund`
      public var discountRefund: Int?
      /// 币种，人民币为 CNY
      public var currency: String?
      /// 退回的手续费，单位为分 · `refund_fee`
      public var refundFee: Int?

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

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("total", &self.total)
        fields.visit("refund", &self.refund)
        fields.visit("from", &self.from)
        fields.visit("payer_total", &self.payerTotal)
        fields.visit("payer_refund", &self.payerRefund)
        fields.visit("settlement_refund", &self.settlementRefund)
        fields.visit("settlement_total", &self.settlementTotal)
        fields.visit("discount_refund", &self.discountRefund)
        fields.visit("currency", &self.currency)
        fields.visit("refund_fee", &self.refundFee)
      }
    }

    /// 所享的优惠
    public struct PromotionDetail: APIObject {
      /// 优惠的编号 · `promotion_id`
      public var promotionID: String?
      /// 优惠的适用范围
      public var scope: String?
      /// 优惠由谁承担
      public var type: String?
      /// 优惠的金额，单位为分
      public var amount: Int?
      /// 退款金额，单位为分 · `refund_amount`
      public var refundAmount: Int?
      /// 单品 · `goods_detail`
      public var goodsDetail: [GoodsDetail]?

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

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("promotion_id", &self.promotionID)
        fields.visit("scope", &self.scope)
        fields.visit("type", &self.type)
        fields.visit("amount", &self.amount)
        fields.visit("refund_amount", &self.refundAmount)
        fields.visit("goods_detail", &self.goodsDetail)
      }
    }

    /// 各出资账户
    public struct From: APIObject {
      /// 出资的账户
      public var account: String?
      /// 出资的金额，单位为分
      public var amount: Int?

      public init(account: String? = nil, amount: Int? = nil) {
        self.account = account
        self.amount = amount
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("account", &self.account)
        fields.visit("amount", &self.amount)
      }
    }

    /// 单品
    public struct GoodsDetail: APIObject {
      /// 商户的商品编码 · `merchant_goods_id`
      public var merchantGoodsID: String?
      /// 微信支付的商品编码 · `wechatpay_goods_id`
      public var wechatpayGoodsID: String?
      /// 商品名称 · `goods_name`
      public var goodsName: String?
      /// 商品的单价，单位为分 · `unit_price`
      public var unitPrice: Int?
      /// 该商品的退款金额，单位为分 · `refund_amount`
      public var refundAmount: Int?
      /// 退货数量 · `refund_quantity`
      public var refundQuantity: Int?

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

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("merchant_goods_id", &self.merchantGoodsID)
        fields.visit("wechatpay_goods_id", &self.wechatpayGoodsID)
        fields.visit("goods_name", &self.goodsName)
        fields.visit("unit_price", &self.unitPrice)
        fields.visit("refund_amount", &self.refundAmount)
        fields.visit("refund_quantity", &self.refundQuantity)
      }
    }
  }
}
