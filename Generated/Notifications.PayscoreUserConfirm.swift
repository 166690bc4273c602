// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 用户确认订单通知
  ///
  /// 用户确认了支付分订单，可以开始服务。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587953)
  public struct PayscoreUserConfirm: NotificationPayload {
    public static let eventType = "PAYSCORE.USER_CONFIRM"
    public static let originalTypes: [String] = ["payscore"]

    /// 支付分服务的编号 · `service_id`
    public var serviceID: String?
    /// 应用的 AppID
    public var appid: String?
    /// 商户号
    public var mchid: String?
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String?
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String?
    /// 渠道商的商户号 · `channel_id`
    public var channelID: String?
    /// 商户自定的服务订单号 · `out_order_no`
    public var outOrderNo: String?
    /// 用户在该 AppID 下的标识
    public var openid: String?
    /// 用户在子商户 AppID 下的标识 · `sub_openid`
    public var subOpenid: String?
    /// 服务订单的状态
    public var state: String?
    /// 对状态的补充说明 · `state_description`
    public var stateDescription: String?
    /// 服务的简介 · `service_introduction`
    public var serviceIntroduction: String?
    /// 总金额，单位为分 · `total_amount`
    public var totalAmount: Int?
    /// 结算时收取的费用 · `post_payments`
    public var postPayments: [PostPayment]?
    /// 结算时的优惠 · `post_discounts`
    public var postDiscounts: [PostDiscount]?
    /// 订单的风险金 · `risk_fund`
    public var riskFund: RiskFund?
    /// 服务的时间 · `time_range`
    public var timeRange: TimeRange?
    /// 服务的地点
    public var location: Location?
    /// 原样带回查询与通知的附加数据
    public var attach: String?
    /// 微信支付侧的服务订单号 · `order_id`
    public var orderID: String?
    /// 是否需要收款 · `need_collection`
    public var needCollection: Bool?
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String?
    /// 收款情况
    public var collection: Collection?
    /// 授权的变化 · `user_service_status`
    public var userServiceStatus: String?
    /// 开启或解除授权的时间 · `openorclose_time`
    public var openorcloseTime: String?
    /// 商户自定的授权协议号 · `authorization_code`
    public var authorizationCode: String?
    /// 商户自定的请求单号 · `out_request_no`
    public var outRequestNo: String?

    public init(
      serviceID: String? = nil,
      appid: String? = nil,
      mchid: String? = nil,
      subAppid: String? = nil,
      subMchid: String? = nil,
      channelID: String? = nil,
      outOrderNo: String? = nil,
      openid: String? = nil,
      subOpenid: String? = nil,
      state: String? = nil,
      stateDescription: String? = nil,
      serviceIntroduction: String? = nil,
      totalAmount: Int? = nil,
      postPayments: [PostPayment]? = nil,
      postDiscounts: [PostDiscount]? = nil,
      riskFund: RiskFund? = nil,
      timeRange: TimeRange? = nil,
      location: Location? = nil,
      attach: String? = nil,
      orderID: String? = nil,
      needCollection: Bool? = nil,
      outTradeNo: String? = nil,
      collection: Collection? = nil,
      userServiceStatus: String? = nil,
      openorcloseTime: String? = nil,
      authorizationCode: String? = nil,
      outRequestNo: String? = nil
    ) {
      self.serviceID = serviceID
      self.appid = appid
      self.mchid = mchid
      self.subAppid = subAppid
      self.subMchid = subMchid
      self.channelID = channelID
      self.outOrderNo = outOrderNo
      self.openid = openid
      self.subOpenid = subOpenid
      self.state = state
      self.stateDescription = stateDescription
      self.serviceIntroduction = serviceIntroduction
      self.totalAmount = totalAmount
      self.postPayments = postPayments
      self.postDiscounts = postDiscounts
      self.riskFund = riskFund
      self.timeRange = timeRange
      self.location = location
      self.attach = attach
      self.orderID = orderID
      self.needCollection = needCollection
      self.outTradeNo = outTradeNo
      self.collection = collection
      self.userServiceStatus = userServiceStatus
      self.openorcloseTime = openorcloseTime
      self.authorizationCode = authorizationCode
      self.outRequestNo = outRequestNo
    }

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.visit("service_id", &self.serviceID)
      fields.visit("appid", &self.appid)
      fields.visit("mchid", &self.mchid)
      fields.visit("sub_appid", &self.subAppid)
      fields.visit("sub_mchid", &self.subMchid)
      fields.visit("channel_id", &self.channelID)
      fields.visit("out_order_no", &self.outOrderNo)
      fields.visit("openid", &self.openid)
      fields.visit("sub_openid", &self.subOpenid)
      fields.visit("state", &self.state)
      fields.visit("state_description", &self.stateDescription)
      fields.visit("service_introduction", &self.serviceIntroduction)
      fields.visit("total_amount", &self.totalAmount)
      fields.visit("post_payments", &self.postPayments)
      fields.visit("post_discounts", &self.postDiscounts)
      fields.visit("risk_fund", &self.riskFund)
      fields.visit("time_range", &self.timeRange)
      fields.visit("location", &self.location)
      fields.visit("attach", &self.attach)
      fields.visit("order_id", &self.orderID)
      fields.visit("need_collection", &self.needCollection)
      fields.visit("out_trade_no", &self.outTradeNo)
      fields.visit("collection", &self.collection)
      fields.visit("user_service_status", &self.userServiceStatus)
      fields.visit("openorclose_time", &self.openorcloseTime)
      fields.visit("authorization_code", &self.authorizationCode)
      fields.visit("out_request_no", &self.outRequestNo)
    }

    /// 结算时收取的费用
    public struct PostPayment: APIObject {
      /// 费用的名称
      public var name: String?
      /// 费用的金额，单位为分
      public var amount: Int?
      /// 费用的说明
      public var description: String?
      /// 费用的数量
      public var count: Int?

      public init(name: String? = nil, amount: Int? = nil, description: String? = nil, count: Int? = nil) {
        self.name = name
        self.amount = amount
        self.description = description
        self.count = count
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("name", &self.name)
        fields.visit("amount", &self.amount)
        fields.visit("description", &self.description)
        fields.visit("count", &self.count)
      }
    }

    /// 结算时的优惠
    public struct PostDiscount: APIObject {
      /// 优惠的名称
      public var name: String?
      /// 优惠的说明
      public var description: String?
      /// 优惠的金额，单位为分
      public var amount: Int?

      public init(name: String? = nil, description: String? = nil, amount: Int? = nil) {
        self.name = name
        self.description = description
        self.amount = amount
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("name", &self.name)
        fields.visit("description", &self.description)
        fields.visit("amount", &self.amount)
      }
    }

    /// 订单的风险金
    public struct RiskFund: APIObject {
      /// 风险金的名称
      public var name: String?
      /// 风险金的金额，单位为分
      public var amount: Int?
      /// 风险金的说明
      public var description: String?

      public init(name: String? = nil, amount: Int? = nil, description: String? = nil) {
        self.name = name
        self.amount = amount
        self.description = description
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("name", &self.name)
        fields.visit("amount", &self.amount)
        fields.visit("description", &self.description)
      }
    }

    /// 服务的时间
    public struct TimeRange: APIObject {
      /// 服务开始的时间 · `start_time`
      public var startTime: String?
      /// 对开始时间的说明 · `start_time_remark`
      public var startTimeRemark: String?
      /// 服务结束的时间 · `end_time`
      public var endTime: String?
      /// 对结束时间的说明 · `end_time_remark`
      public var endTimeRemark: String?

      public init(
        startTime: String? = nil,
        startTimeRemark: String? = nil,
        endTime: String? = nil,
        endTimeRemark: String? = nil
      ) {
        self.startTime = startTime
        self.startTimeRemark = startTimeRemark
        self.endTime = endTime
        self.endTimeRemark = endTimeRemark
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("start_time", &self.startTime)
        fields.visit("start_time_remark", &self.startTimeRemark)
        fields.visit("end_time", &self.endTime)
        fields.visit("end_time_remark", &self.endTimeRemark)
      }
    }

    /// 服务的地点
    public struct Location: APIObject {
      /// 服务开始的地点 · `start_location`
      public var startLocation: String?
      /// 服务结束的地点 · `end_location`
      public var endLocation: String?

      public init(startLocation: String? = nil, endLocation: String? = nil) {
        self.startLocation = startLocation
        self.endLocation = endLocation
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("start_location", &self.startLocation)
        fields.visit("end_location", &self.endLocation)
      }
    }

    /// 收款情况
    public struct Collection: APIObject {
      /// 收款的状态
      public var state: String?
      /// 应收的总金额，单位为分 · `total_amount`
      public var totalAmount: Int?
      /// 待收的金额，单位为分 · `paying_amount`
      public var payingAmount: Int?
      /// 已收的金额，单位为分 · `paid_amount`
      public var paidAmount: Int?
      /// 各笔收款
      public var details: [Detail]?

      public init(
        state: String? = nil,
        totalAmount: Int? = nil,
        payingAmount: Int? = nil,
        paidAmount: Int? = nil,
        details: [Detail]? = nil
      ) {
        self.state = state
        self.totalAmount = totalAmount
        self.payingAmount = payingAmount
        self.paidAmount = paidAmount
        self.details = details
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("state", &self.state)
        fields.visit("total_amount", &self.totalAmount)
        fields.visit("paying_amount", &self.payingAmount)
        fields.visit("paid_amount", &self.paidAmount)
        fields.visit("details", &self.details)
      }
    }

    /// 各笔收款
    public struct Detail: APIObject {
      /// 第几笔收款
      public var seq: Int?
      /// 该笔收款的金额，单位为分
      public var amount: Int?
      /// 收款的渠道 · `paid_type`
      public var paidType: String?
      /// 收款成功的时间 · `paid_time`
      public var paidTime: String?
      /// 该笔收款的微信支付订单号 · `transaction_id`
      public var transactionID: String?
      /// 所享的优惠 · `promotion_detail`
      public var promotionDetail: [PromotionDetail]?

      public init(
        seq: Int? = nil,
        amount: Int? = nil,
        paidType: String? = nil,
        paidTime: String? = nil,
        transactionID: String? = nil,
        promotionDetail: [PromotionDetail]? = nil
      ) {
        self.seq = seq
        self.amount = amount
        self.paidType = paidType
        self.paidTime = paidTime
        self.transactionID = transactionID
        self.promotionDetail = promotionDetail
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("seq", &self.seq)
        fields.visit("amount", &self.amount)
        fields.visit("paid_type", &self.paidType)
        fields.visit("paid_time", &self.paidTime)
        fields.visit("transaction_id", &self.transactionID)
        fields.visit("promotion_detail", &self.promotionDetail)
      }
    }

    /// 所享的优惠
    public struct PromotionDetail: APIObject {
      /// 优惠的编号 · `coupon_id`
      public var couponID: String?
      /// 优惠的名称
      public var name: String?
      /// 优惠的适用范围
      public var scope: String?
      /// 优惠由谁承担
      public var type: String?
      /// 优惠的金额，单位为分
      public var amount: Int?
      /// 活动批次的编号 · `stock_id`
      public var stockID: String?
      /// 微信出资的金额，单位为分 · `wechatpay_contribute`
      public var wechatpayContribute: Int?
      /// 商户出资的金额，单位为分 · `merchant_contribute`
      public var merchantContribute: Int?
      /// 其他方出资的金额，单位为分 · `other_contribute`
      public var otherContribute: Int?
      /// 优惠的币种
      public var currency: String?
      /// 单品 · `goods_detail`
      public var goodsDetail: [GoodsDetail]?

      public init(
        couponID: String? = nil,
        name: String? = nil,
        scope: String? = nil,
        type: String? = nil,
        amount: Int? = nil,
        stockID: String? = nil,
        wechatpayContribute: Int? = nil,
        merchantContribute: Int? = nil,
        otherContribute: Int? = nil,
        currency: String? = nil,
        goodsDetail: [GoodsDetail]? = nil
      ) {
        self.couponID = couponID
        self.name = name
        self.scope = scope
        self.type = type
        self.amount = amount
        self.stockID = stockID
        self.wechatpayContribute = wechatpayContribute
        self.merchantContribute = merchantContribute
        self.otherContribute = otherContribute
        self.currency = currency
        self.goodsDetail = goodsDetail
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("coupon_id", &self.couponID)
        fields.visit("name", &self.name)
        fields.visit("scope", &self.scope)
        fields.visit("type", &self.type)
        fields.visit("amount", &self.amount)
        fields.visit("stock_id", &self.stockID)
        fields.visit("wechatpay_contribute", &self.wechatpayContribute)
        fields.visit("merchant_contribute", &self.merchantContribute)
        fields.visit("other_contribute", &self.otherContribute)
        fields.visit("currency", &self.currency)
        fields.visit("goods_detail", &self.goodsDetail)
      }
    }

    /// 单品
    public struct GoodsDetail: APIObject {
      /// 商品编号 · `goods_id`
      public var goodsID: String?
      /// 商品的数量
      public var quantity: Int?
      /// 商品的单价，单位为分 · `unit_price`
      public var unitPrice: Int?
      /// 优惠的金额，单位为分 · `discount_amount`
      public var discountAmount: Int?
      /// 商品备注 · `goods_remark`
      public var goodsRemark: String?

      public init(
        goodsID: String? = nil,
        quantity: Int? = nil,
        unitPrice: Int? = nil,
        discountAmount: Int? = nil,
        goodsRemark: String? = nil
      ) {
        self.goodsID = goodsID
        self.quantity = quantity
        self.unitPrice = unitPrice
        self.discountAmount = discountAmount
        self.goodsRemark = goodsRemark
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("goods_id", &self.goodsID)
        fields.visit("quantity", &self.quantity)
        fields.visit("unit_price", &self.unitPrice)
        fields.visit("discount_amount", &self.discountAmount)
        fields.visit("goods_remark", &self.goodsRemark)
      }
    }
  }
}
