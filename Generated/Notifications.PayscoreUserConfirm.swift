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
    public let serviceID: String?
    /// 应用的 AppID
    public let appid: String?
    /// 商户号
    public let mchid: String?
    /// 子商户的 AppID · `sub_appid`
    public let subAppid: String?
    /// 子商户的商户号 · `sub_mchid`
    public let subMchid: String?
    /// 渠道商的商户号 · `channel_id`
    public let channelID: String?
    /// 商户自定的服务订单号 · `out_order_no`
    public let outOrderNo: String?
    /// 用户在该 AppID 下的标识
    public let openid: String?
    /// 用户在子商户 AppID 下的标识 · `sub_openid`
    public let subOpenid: String?
    /// 服务订单的状态
    public let state: String?
    /// 对状态的补充说明 · `state_description`
    public let stateDescription: String?
    /// 服务的简介 · `service_introduction`
    public let serviceIntroduction: String?
    /// 总金额，单位为分 · `total_amount`
    public let totalAmount: Int?
    /// 结算时收取的费用 · `post_payments`
    public let postPayments: [PostPayment]?
    /// 结算时的优惠 · `post_discounts`
    public let postDiscounts: [PostDiscount]?
    /// 订单的风险金 · `risk_fund`
    public let riskFund: RiskFund?
    /// 服务的时间 · `time_range`
    public let timeRange: TimeRange?
    /// 服务的地点
    public let location: Location?
    /// 原样带回查询与通知的附加数据
    public let attach: String?
    /// 微信支付侧的服务订单号 · `order_id`
    public let orderID: String?
    /// 是否需要收款 · `need_collection`
    public let needCollection: Bool?
    /// 商户自定的订单号 · `out_trade_no`
    public let outTradeNo: String?
    /// 收款情况
    public let collection: Collection?
    /// 授权的变化 · `user_service_status`
    public let userServiceStatus: String?
    /// 开启或解除授权的时间 · `openorclose_time`
    public let openorcloseTime: String?
    /// 商户自定的授权协议号 · `authorization_code`
    public let authorizationCode: String?
    /// 商户自定的请求单号 · `out_request_no`
    public let outRequestNo: String?

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

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.serviceID = fields.visit("service_id", object?.serviceID)
      self.appid = fields.visit("appid", object?.appid)
      self.mchid = fields.visit("mchid", object?.mchid)
      self.subAppid = fields.visit("sub_appid", object?.subAppid)
      self.subMchid = fields.visit("sub_mchid", object?.subMchid)
      self.channelID = fields.visit("channel_id", object?.channelID)
      self.outOrderNo = fields.visit("out_order_no", object?.outOrderNo)
      self.openid = fields.visit("openid", object?.openid)
      self.subOpenid = fields.visit("sub_openid", object?.subOpenid)
      self.state = fields.visit("state", object?.state)
      self.stateDescription = fields.visit("state_description", object?.stateDescription)
      self.serviceIntroduction = fields.visit("service_introduction", object?.serviceIntroduction)
      self.totalAmount = fields.visit("total_amount", object?.totalAmount)
      self.postPayments = fields.visit("post_payments", object?.postPayments)
      self.postDiscounts = fields.visit("post_discounts", object?.postDiscounts)
      self.riskFund = fields.visit("risk_fund", object?.riskFund)
      self.timeRange = fields.visit("time_range", object?.timeRange)
      self.location = fields.visit("location", object?.location)
      self.attach = fields.visit("attach", object?.attach)
      self.orderID = fields.visit("order_id", object?.orderID)
      self.needCollection = fields.visit("need_collection", object?.needCollection)
      self.outTradeNo = fields.visit("out_trade_no", object?.outTradeNo)
      self.collection = fields.visit("collection", object?.collection)
      self.userServiceStatus = fields.visit("user_service_status", object?.userServiceStatus)
      self.openorcloseTime = fields.visit("openorclose_time", object?.openorcloseTime)
      self.authorizationCode = fields.visit("authorization_code", object?.authorizationCode)
      self.outRequestNo = fields.visit("out_request_no", object?.outRequestNo)
    }

    /// 结算时收取的费用
    public struct PostPayment: APIObject {
      /// 费用的名称
      public let name: String?
      /// 费用的金额，单位为分
      public let amount: Int?
      /// 费用的说明
      public let description: String?
      /// 费用的数量
      public let count: Int?

      public init(name: String? = nil, amount: Int? = nil, description: String? = nil, count: Int? = nil) {
        self.name = name
        self.amount = amount
        self.description = description
        self.count = count
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.name = fields.visit("name", object?.name)
        self.amount = fields.visit("amount", object?.amount)
        self.description = fields.visit("description", object?.description)
        self.count = fields.visit("count", object?.count)
      }
    }

    /// 结算时的优惠
    public struct PostDiscount: APIObject {
      /// 优惠的名称
      public let name: String?
      /// 优惠的说明
      public let description: String?
      /// 优惠的金额，单位为分
      public let amount: Int?

      public init(name: String? = nil, description: String? = nil, amount: Int? = nil) {
        self.name = name
        self.description = description
        self.amount = amount
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.name = fields.visit("name", object?.name)
        self.description = fields.visit("description", object?.description)
        self.amount = fields.visit("amount", object?.amount)
      }
    }

    /// 订单的风险金
    public struct RiskFund: APIObject {
      /// 风险金的名称
      public let name: String?
      /// 风险金的金额，单位为分
      public let amount: Int?
      /// 风险金的说明
      public let description: String?

      public init(name: String? = nil, amount: Int? = nil, description: String? = nil) {
        self.name = name
        self.amount = amount
        self.description = description
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.name = fields.visit("name", object?.name)
        self.amount = fields.visit("amount", object?.amount)
        self.description = fields.visit("description", object?.description)
      }
    }

    /// 服务的时间
    public struct TimeRange: APIObject {
      /// 服务开始的时间 · `start_time`
      public let startTime: String?
      /// 对开始时间的说明 · `start_time_remark`
      public let startTimeRemark: String?
      /// 服务结束的时间 · `end_time`
      public let endTime: String?
      /// 对结束时间的说明 · `end_time_remark`
      public let endTimeRemark: String?

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

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.startTime = fields.visit("start_time", object?.startTime)
        self.startTimeRemark = fields.visit("start_time_remark", object?.startTimeRemark)
        self.endTime = fields.visit("end_time", object?.endTime)
        self.endTimeRemark = fields.visit("end_time_remark", object?.endTimeRemark)
      }
    }

    /// 服务的地点
    public struct Location: APIObject {
      /// 服务开始的地点 · `start_location`
      public let startLocation: String?
      /// 服务结束的地点 · `end_location`
      public let endLocation: String?

      public init(startLocation: String? = nil, endLocation: String? = nil) {
        self.startLocation = startLocation
        self.endLocation = endLocation
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.startLocation = fields.visit("start_location", object?.startLocation)
        self.endLocation = fields.visit("end_location", object?.endLocation)
      }
    }

    /// 收款情况
    public struct Collection: APIObject {
      /// 收款的状态
      public let state: String?
      /// 应收的总金额，单位为分 · `total_amount`
      public let totalAmount: Int?
      /// 待收的金额，单位为分 · `paying_amount`
      public let payingAmount: Int?
      /// 已收的金额，单位为分 · `paid_amount`
      public let paidAmount: Int?
      /// 各笔收款
      public let details: [Detail]?

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

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.state = fields.visit("state", object?.state)
        self.totalAmount = fields.visit("total_amount", object?.totalAmount)
        self.payingAmount = fields.visit("paying_amount", object?.payingAmount)
        self.paidAmount = fields.visit("paid_amount", object?.paidAmount)
        self.details = fields.visit("details", object?.details)
      }
    }

    /// 各笔收款
    public struct Detail: APIObject {
      /// 第几笔收款
      public let seq: Int?
      /// 该笔收款的金额，单位为分
      public let amount: Int?
      /// 收款的渠道 · `paid_type`
      public let paidType: String?
      /// 收款成功的时间 · `paid_time`
      public let paidTime: String?
      /// 该笔收款的微信支付订单号 · `transaction_id`
      public let transactionID: String?
      /// 所享的优惠 · `promotion_detail`
      public let promotionDetail: [PromotionDetail]?

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

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.seq = fields.visit("seq", object?.seq)
        self.amount = fields.visit("amount", object?.amount)
        self.paidType = fields.visit("paid_type", object?.paidType)
        self.paidTime = fields.visit("paid_time", object?.paidTime)
        self.transactionID = fields.visit("transaction_id", object?.transactionID)
        self.promotionDetail = fields.visit("promotion_detail", object?.promotionDetail)
      }
    }

    /// 所享的优惠
    public struct PromotionDetail: APIObject {
      /// 优惠的编号 · `coupon_id`
      public let couponID: String?
      /// 优惠的名称
      public let name: String?
      /// 优惠的适用范围
      public let scope: String?
      /// 优惠由谁承担
      public let type: String?
      /// 优惠的金额，单位为分
      public let amount: Int?
      /// 活动批次的编号 · `stock_id`
      public let stockID: String?
      /// 微信出资的金额，单位为分 · `wechatpay_contribute`
      public let wechatpayContribute: Int?
      /// 商户出资的金额，单位为分 · `merchant_contribute`
      public let merchantContribute: Int?
      /// 其他方出资的金额，单位为分 · `other_contribute`
      public let otherContribute: Int?
      /// 优惠的币种
      public let currency: String?
      /// 单品 · `goods_detail`
      public let goodsDetail: [GoodsDetail]?

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

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.couponID = fields.visit("coupon_id", object?.couponID)
        self.name = fields.visit("name", object?.name)
        self.scope = fields.visit("scope", object?.scope)
        self.type = fields.visit("type", object?.type)
        self.amount = fields.visit("amount", object?.amount)
        self.stockID = fields.visit("stock_id", object?.stockID)
        self.wechatpayContribute = fields.visit("wechatpay_contribute", object?.wechatpayContribute)
        self.merchantContribute = fields.visit("merchant_contribute", object?.merchantContribute)
        self.otherContribute = fields.visit("other_contribute", object?.otherContribute)
        self.currency = fields.visit("currency", object?.currency)
        self.goodsDetail = fields.visit("goods_detail", object?.goodsDetail)
      }
    }

    /// 单品
    public struct GoodsDetail: APIObject {
      /// 商品编号 · `goods_id`
      public let goodsID: String?
      /// 商品的数量
      public let quantity: Int?
      /// 商品的单价，单位为分 · `unit_price`
      public let unitPrice: Int?
      /// 优惠的金额，单位为分 · `discount_amount`
      public let discountAmount: Int?
      /// 商品备注 · `goods_remark`
      public let goodsRemark: String?

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

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.goodsID = fields.visit("goods_id", object?.goodsID)
        self.quantity = fields.visit("quantity", object?.quantity)
        self.unitPrice = fields.visit("unit_price", object?.unitPrice)
        self.discountAmount = fields.visit("discount_amount", object?.discountAmount)
        self.goodsRemark = fields.visit("goods_remark", object?.goodsRemark)
      }
    }
  }
}
