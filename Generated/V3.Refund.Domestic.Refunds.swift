// Written by wechatpay-gen: change the description, not this file.
// POST /v3/refund/domestic/refunds

@_spi(Generated) public import WeChatPay

extension V3.Refund.Domestic.Refunds {
  /// 申请退款
  ///
  /// 退还订单的全部或部分金额；同一退款单号可以安全地重复提交。
  ///
  /// `POST /v3/refund/domestic/refunds` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791862)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/refund/domestic/refunds"), body: body)
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, such as `1900000109`
    public var subMchid: String?
    /// 微信支付订单号 · `transaction_id`, such as `1217752501201407033233368018`
    public var transactionID: String?
    /// 商户自定的订单号 · `out_trade_no`, such as `1217752501201407033233368018`
    public var outTradeNo: String?
    /// 商户自定的退款单号 · `out_refund_no`, such as `1217752501201407033233368018`
    public var outRefundNo: String = ""
    /// 告诉用户的退款原因 · such as `商品已售完`
    public var reason: String?
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, such as `https://weixin.qq.com`
    public var notifyURL: String?
    /// 出款的资金账户 · `funds_account`, such as `AVAILABLE`
    public var fundsAccount: String?
    /// 退款的金额
    public var amount: Amount = Amount(.undecoded)
    /// 退款的商品 · `goods_detail`
    public var goodsDetail: [GoodsDetail]?

    public init(
      subMchid: String? = nil,
      transactionID: String? = nil,
      outTradeNo: String? = nil,
      outRefundNo: String,
      reason: String? = nil,
      notifyURL: String? = nil,
      fundsAccount: String? = nil,
      amount: Amount,
      goodsDetail: [GoodsDetail]? = nil
    ) {
      self.subMchid = subMchid
      self.transactionID = transactionID
      self.outTradeNo = outTradeNo
      self.outRefundNo = outRefundNo
      self.reason = reason
      self.notifyURL = notifyURL
      self.fundsAccount = fundsAccount
      self.amount = amount
      self.goodsDetail = goodsDetail
    }

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.visit("sub_mchid", &self.subMchid)
      fields.visit("transaction_id", &self.transactionID)
      fields.visit("out_trade_no", &self.outTradeNo)
      fields.require("out_refund_no", &self.outRefundNo)
      fields.visit("reason", &self.reason)
      fields.visit("notify_url", &self.notifyURL)
      fields.visit("funds_account", &self.fundsAccount)
      fields.require("amount", &self.amount)
      fields.visit("goods_detail", &self.goodsDetail)
    }

    /// 退款的金额
    public struct Amount: APIObject {
      /// 退款金额，单位为分 · such as `888`
      public var refund: Int = 0
      /// 各出资账户
      public var from: [From]?
      /// 订单的总金额，单位为分 · such as `888`
      public var total: Int = 0
      /// 币种，人民币为 CNY · such as `CNY`
      public var currency: String = ""

      public init(refund: Int, from: [From]? = nil, total: Int, currency: String) {
        self.refund = refund
        self.from = from
        self.total = total
        self.currency = currency
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.require("refund", &self.refund)
        fields.visit("from", &self.from)
        fields.require("total", &self.total)
        fields.require("currency", &self.currency)
      }
    }

    /// 退款的商品
    public struct GoodsDetail: APIObject {
      /// 商户的商品编码 · `merchant_goods_id`, such as `1217752501201407033233368018`
      public var merchantGoodsID: String = ""
      /// 微信支付的商品编码 · `wechatpay_goods_id`, such as `1001`
      public var wechatpayGoodsID: String?
      /// 商品名称 · `goods_name`, such as `iPhone6s 16G`
      public var goodsName: String?
      /// 商品的单价，单位为分 · `unit_price`, such as `528800`
      public var unitPrice: Int = 0
      /// 该商品的退款金额，单位为分 · `refund_amount`, such as `528800`
      public var refundAmount: Int = 0
      /// 退货数量 · `refund_quantity`, such as `1`
      public var refundQuantity: Int = 0

      public init(
        merchantGoodsID: String,
        wechatpayGoodsID: String? = nil,
        goodsName: String? = nil,
        unitPrice: Int,
        refundAmount: Int,
        refundQuantity: Int
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
        fields.require("merchant_goods_id", &self.merchantGoodsID)
        fields.visit("wechatpay_goods_id", &self.wechatpayGoodsID)
        fields.visit("goods_name", &self.goodsName)
        fields.require("unit_price", &self.unitPrice)
        fields.require("refund_amount", &self.refundAmount)
        fields.require("refund_quantity", &self.refundQuantity)
      }
    }

    /// 各出资账户
    public struct From: APIObject {
      /// 出资的账户 · such as `AVAILABLE`
      public var account: String = ""
      /// 出资的金额，单位为分 · such as `444`
      public var amount: Int = 0

      public init(account: String, amount: Int) {
        self.account = account
        self.amount = amount
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.require("account", &self.account)
        fields.require("amount", &self.amount)
      }
    }
  }

  /// What `post` gets back.
  public struct PostResponse: APIObject {
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
