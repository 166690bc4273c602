// Written by wechatpay-gen: change the description, not this file.
// GET POST /v3/payscore/partner/serviceorder

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Partner.Serviceorder {
  /// 服务商查询支付分订单
  ///
  /// 按商户单号或回跳编号查询服务订单，二者取其一。
  ///
  /// `GET /v3/payscore/partner/serviceorder` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012692256)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/payscore/partner/serviceorder"), query: query)
  }

  /// 服务商创建支付分订单
  ///
  /// 用户开始使用服务时创建服务订单。
  ///
  /// `POST /v3/payscore/partner/serviceorder` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012692136)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/payscore/partner/serviceorder"), body: body)
  }

  /// What `get` sends.
  public struct GetRequest: APIObject {
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String = ""
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String = ""
    /// 商户自定的服务订单号 · `out_order_no`
    public var outOrderNo: String?
    /// 从微信返回时带的查询编号 · `query_id`
    public var queryID: String?

    public init(serviceID: String, subMchid: String, outOrderNo: String? = nil, queryID: String? = nil) {
      self.serviceID = serviceID
      self.subMchid = subMchid
      self.outOrderNo = outOrderNo
      self.queryID = queryID
    }

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.require("service_id", &self.serviceID)
      fields.require("sub_mchid", &self.subMchid)
      fields.visit("out_order_no", &self.outOrderNo)
      fields.visit("query_id", &self.queryID)
    }
  }

  /// What `get` gets back.
  public struct GetResponse: APIObject {
    /// 商户自定的服务订单号 · `out_order_no`
    public var outOrderNo: String?
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
    /// 服务的简介 · `service_introduction`
    public var serviceIntroduction: String?
    /// 服务订单的状态
    public var state: State?
    /// 对状态的补充说明 · `state_description`
    public var stateDescription: StateDescription?
    /// 结算时收取的费用 · `post_payments`
    public var postPayments: [PostPayment]?
    /// 结算时的优惠 · `post_discounts`
    public var postDiscounts: [PostPayment]?
    /// 订单的风险金 · `risk_fund`
    public var riskFund: RiskFund?
    /// 收取的总金额，单位为分 · `total_amount`
    public var totalAmount: Int?
    /// 是否需要收款 · `need_collection`
    public var needCollection: Bool?
    /// 收款情况
    public var collection: Collection?
    /// 服务的时间 · `time_range`
    public var timeRange: TimeRange?
    /// 服务的地点
    public var location: Location?
    /// 原样带回查询与通知的附加数据
    public var attach: String?
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String?
    /// 用户在该 AppID 下的标识
    public var openid: String?
    /// 用户在子商户 AppID 下的标识 · `sub_openid`
    public var subOpenid: String?
    /// 微信支付侧的服务订单号 · `order_id`
    public var orderID: String?

    public init(
      outOrderNo: String? = nil,
      serviceID: String? = nil,
      appid: String? = nil,
      mchid: String? = nil,
      subAppid: String? = nil,
      subMchid: String? = nil,
      serviceIntroduction: String? = nil,
      state: State? = nil,
      stateDescription: StateDescription? = nil,
      postPayments: [PostPayment]? = nil,
      postDiscounts: [PostPayment]? = nil,
      riskFund: RiskFund? = nil,
      totalAmount: Int? = nil,
      needCollection: Bool? = nil,
      collection: Collection? = nil,
      timeRange: TimeRange? = nil,
      location: Location? = nil,
      attach: String? = nil,
      notifyURL: String? = nil,
      openid: String? = nil,
      subOpenid: String? = nil,
      orderID: String? = nil
    ) {
      self.outOrderNo = outOrderNo
      self.serviceID = serviceID
      self.appid = appid
      self.mchid = mchid
      self.subAppid = subAppid
      self.subMchid = subMchid
      self.serviceIntroduction = serviceIntroduction
      self.state = state
      self.stateDescription = stateDescription
      self.postPayments = postPayments
      self.postDiscounts = postDiscounts
      self.riskFund = riskFund
      self.totalAmount = totalAmount
      self.needCollection = needCollection
      self.collection = collection
      self.timeRange = timeRange
      self.location = location
      self.attach = attach
      self.notifyURL = notifyURL
      self.openid = openid
      self.subOpenid = subOpenid
      self.orderID = orderID
    }

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.visit("out_order_no", &self.outOrderNo)
      fields.visit("service_id", &self.serviceID)
      fields.visit("appid", &self.appid)
      fields.visit("mchid", &self.mchid)
      fields.visit("sub_appid", &self.subAppid)
      fields.visit("sub_mchid", &self.subMchid)
      fields.visit("service_introduction", &self.serviceIntroduction)
      fields.visit("state", &self.state)
      fields.visit("state_description", &self.stateDescription)
      fields.visit("post_payments", &self.postPayments)
      fields.visit("post_discounts", &self.postDiscounts)
      fields.visit("risk_fund", &self.riskFund)
      fields.visit("total_amount", &self.totalAmount)
      fields.visit("need_collection", &self.needCollection)
      fields.visit("collection", &self.collection)
      fields.visit("time_range", &self.timeRange)
      fields.visit("location", &self.location)
      fields.visit("attach", &self.attach)
      fields.visit("notify_url", &self.notifyURL)
      fields.visit("openid", &self.openid)
      fields.visit("sub_openid", &self.subOpenid)
      fields.visit("order_id", &self.orderID)
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

    /// 收款情况
    public struct Collection: APIObject {
      /// 收款的状态
      public var state: CollectionState?
      /// 应收的总金额，单位为分 · `total_amount`
      public var totalAmount: Int?
      /// 待收的金额，单位为分 · `paying_amount`
      public var payingAmount: Int?
      /// 已收的金额，单位为分 · `paid_amount`
      public var paidAmount: Int?
      /// 各笔收款
      public var details: [Detail]?
      /// 银行的代码 · `bank_type`
      public var bankType: String?

      public init(
        state: CollectionState? = nil,
        totalAmount: Int? = nil,
        payingAmount: Int? = nil,
        paidAmount: Int? = nil,
        details: [Detail]? = nil,
        bankType: String? = nil
      ) {
        self.state = state
        self.totalAmount = totalAmount
        self.payingAmount = payingAmount
        self.paidAmount = paidAmount
        self.details = details
        self.bankType = bankType
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("state", &self.state)
        fields.visit("total_amount", &self.totalAmount)
        fields.visit("paying_amount", &self.payingAmount)
        fields.visit("paid_amount", &self.paidAmount)
        fields.visit("details", &self.details)
        fields.visit("bank_type", &self.bankType)
      }
    }

    /// 收款的状态
    public struct CollectionState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 待支付
      public static var userPaying: Self { Self(rawValue: "USER_PAYING") }

      /// 已支付
      public static var userPaid: Self { Self(rawValue: "USER_PAID") }
    }

    /// 各笔收款
    public struct Detail: APIObject {
      /// 第几笔收款
      public var seq: Int?
      /// 该笔收款的金额，单位为分
      public var amount: Int?
      /// 收款的渠道 · `paid_type`
      public var paidType: PaidType?
      /// 收款成功的时间 · `paid_time`
      public var paidTime: String?
      /// 该笔收款的微信支付订单号 · `transaction_id`
      public var transactionID: String?
      /// 所享的优惠 · `promotion_detail`
      public var promotionDetail: [PromotionDetail]?

      public init(
        seq: Int? = nil,
        amount: Int? = nil,
        paidType: PaidType? = nil,
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

    /// 收款的渠道
    public struct PaidType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 微信支付分收款
      public static var newton: Self { Self(rawValue: "NEWTON") }

      /// 商户自行收款
      public static var mch: Self { Self(rawValue: "MCH") }
    }

    /// 所享的优惠
    public struct PromotionDetail: APIObject {
      /// 优惠的编号 · `coupon_id`
      public var couponID: String?
      /// 优惠的名称
      public var name: String?
      /// 优惠的适用范围
      public var scope: Scope?
      /// 优惠由谁承担
      public var type: TypeType?
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
        scope: Scope? = nil,
        type: TypeType? = nil,
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

    /// 优惠的适用范围
    public struct Scope: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 单品
      public static var single: Self { Self(rawValue: "SINGLE") }

      /// 全场
      public static var global: Self { Self(rawValue: "GLOBAL") }
    }

    /// 优惠由谁承担
    public struct TypeType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 充值型代金券
      public static var cash: Self { Self(rawValue: "CASH") }

      /// 免充值型代金券
      public static var nocash: Self { Self(rawValue: "NOCASH") }
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

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 支付分服务的编号 · `service_id`, such as `2002000000000558128851361561536`
    public var serviceID: String = ""
    /// 应用的 AppID · such as `wxd678efh567hg6787`
    public var appid: String = ""
    /// 子商户的商户号 · `sub_mchid`, such as `1900000109`
    public var subMchid: String = ""
    /// 子商户的 AppID · `sub_appid`, such as `wxd678efh567hg6999`
    public var subAppid: String?
    /// 商户自定的服务订单号 · `out_order_no`, such as `1234323JKHDFE1243252`
    public var outOrderNo: String = ""
    /// 服务的简介 · `service_introduction`, such as `XX充电宝`
    public var serviceIntroduction: String = ""
    /// 结算时收取的费用 · `post_payments`
    public var postPayments: [PostPayment2]?
    /// 结算时的优惠 · `post_discounts`
    public var postDiscounts: [PostDiscount]?
    /// 订单的风险金 · `risk_fund`
    public var riskFund: RiskFund = RiskFund(.undecoded)
    /// 服务的时间 · `time_range`
    public var timeRange: TimeRange = TimeRange(.undecoded)
    /// 服务的地点
    public var location: Location?
    /// 用户在该 AppID 下的标识 · such as `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
    public var openid: String?
    /// 用户在子商户 AppID 下的标识 · `sub_openid`, such as `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
    public var subOpenid: String?
    /// 是否需要用户确认订单 · `need_user_confirm`
    public var needUserConfirm: Bool?
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, such as `https://api.test.com`
    public var notifyURL: String = ""
    /// 原样带回查询与通知的附加数据 · such as `Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald`
    public var attach: String?
    /// 提供服务的设备
    public var device: Device?

    public init(
      serviceID: String,
      appid: String,
      subMchid: String,
      subAppid: String? = nil,
      outOrderNo: String,
      serviceIntroduction: String,
      postPayments: [PostPayment2]? = nil,
      postDiscounts: [PostDiscount]? = nil,
      riskFund: RiskFund,
      timeRange: TimeRange,
      location: Location? = nil,
      openid: String? = nil,
      subOpenid: String? = nil,
      needUserConfirm: Bool? = nil,
      notifyURL: String,
      attach: String? = nil,
      device: Device? = nil
    ) {
      self.serviceID = serviceID
      self.appid = appid
      self.subMchid = subMchid
      self.subAppid = subAppid
      self.outOrderNo = outOrderNo
      self.serviceIntroduction = serviceIntroduction
      self.postPayments = postPayments
      self.postDiscounts = postDiscounts
      self.riskFund = riskFund
      self.timeRange = timeRange
      self.location = location
      self.openid = openid
      self.subOpenid = subOpenid
      self.needUserConfirm = needUserConfirm
      self.notifyURL = notifyURL
      self.attach = attach
      self.device = device
    }

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.require("service_id", &self.serviceID)
      fields.require("appid", &self.appid)
      fields.require("sub_mchid", &self.subMchid)
      fields.visit("sub_appid", &self.subAppid)
      fields.require("out_order_no", &self.outOrderNo)
      fields.require("service_introduction", &self.serviceIntroduction)
      fields.visit("post_payments", &self.postPayments)
      fields.visit("post_discounts", &self.postDiscounts)
      fields.require("risk_fund", &self.riskFund)
      fields.require("time_range", &self.timeRange)
      fields.visit("location", &self.location)
      fields.visit("openid", &self.openid)
      fields.visit("sub_openid", &self.subOpenid)
      fields.visit("need_user_confirm", &self.needUserConfirm)
      fields.require("notify_url", &self.notifyURL)
      fields.visit("attach", &self.attach)
      fields.visit("device", &self.device)
    }

    /// 结算时收取的费用
    public struct PostPayment2: APIObject {
      /// 费用的名称 · such as `就餐费用`
      public var name: String = ""
      /// 费用的说明 · such as `就餐人均100元`
      public var description: String?
      /// 费用的金额，单位为分 · such as `40000`
      public var amount: Int?
      /// 费用的数量 · such as `4`
      public var count: Int?

      public init(name: String, description: String? = nil, amount: Int? = nil, count: Int? = nil) {
        self.name = name
        self.description = description
        self.amount = amount
        self.count = count
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.require("name", &self.name)
        fields.visit("description", &self.description)
        fields.visit("amount", &self.amount)
        fields.visit("count", &self.count)
      }
    }

    /// 结算时的优惠
    public struct PostDiscount: APIObject {
      /// 优惠的名称 · such as `满20减1元`
      public var name: String = ""
      /// 优惠的说明 · such as `不与其他优惠叠加`
      public var description: String = ""
      /// 优惠的金额，单位为分 · such as `100`
      public var amount: Int?
      /// 优惠的数量 · such as `2`
      public var count: Int?

      public init(name: String, description: String, amount: Int? = nil, count: Int? = nil) {
        self.name = name
        self.description = description
        self.amount = amount
        self.count = count
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.require("name", &self.name)
        fields.require("description", &self.description)
        fields.visit("amount", &self.amount)
        fields.visit("count", &self.count)
      }
    }

    /// 订单的风险金
    public struct RiskFund: APIObject {
      /// 风险金的名称
      public var name: Name = Name(rawValue: "")
      /// 风险金的金额，单位为分 · such as `10000`
      public var amount: Int = 0
      /// 风险金的说明 · such as `就餐的预估费用`
      public var description: String?

      public init(name: Name, amount: Int, description: String? = nil) {
        self.name = name
        self.amount = amount
        self.description = description
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.require("name", &self.name)
        fields.require("amount", &self.amount)
        fields.visit("description", &self.description)
      }
    }

    /// 提供服务的设备
    public struct Device: APIObject {
      /// 开始服务的设备 · `start_device_id`, such as `HG123456`
      public var startDeviceID: String?
      /// 结束服务的设备 · `end_device_id`, such as `HG123456`
      public var endDeviceID: String?
      /// 物料码的链接 · `materiel_no`, such as `example_materiel_no`
      public var materielNo: String?

      public init(startDeviceID: String? = nil, endDeviceID: String? = nil, materielNo: String? = nil) {
        self.startDeviceID = startDeviceID
        self.endDeviceID = endDeviceID
        self.materielNo = materielNo
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("start_device_id", &self.startDeviceID)
        fields.visit("end_device_id", &self.endDeviceID)
        fields.visit("materiel_no", &self.materielNo)
      }
    }
  }

  /// What `post` gets back.
  public struct PostResponse: APIObject {
    /// 商户自定的服务订单号 · `out_order_no`
    public var outOrderNo: String?
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
    /// 服务的简介 · `service_introduction`
    public var serviceIntroduction: String?
    /// 服务订单的状态
    public var state: State?
    /// 对状态的补充说明 · `state_description`
    public var stateDescription: StateDescription?
    /// 结算时收取的费用 · `post_payments`
    public var postPayments: [PostPayment]?
    /// 结算时的优惠 · `post_discounts`
    public var postDiscounts: [PostPayment]?
    /// 订单的风险金 · `risk_fund`
    public var riskFund: RiskFund?
    /// 服务的时间 · `time_range`
    public var timeRange: TimeRange?
    /// 服务的地点
    public var location: Location?
    /// 原样带回查询与通知的附加数据
    public var attach: String?
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String?
    /// 微信支付侧的服务订单号 · `order_id`
    public var orderID: String?
    /// 跳转微信所用的数据包
    public var package: String?

    public init(
      outOrderNo: String? = nil,
      serviceID: String? = nil,
      appid: String? = nil,
      mchid: String? = nil,
      subAppid: String? = nil,
      subMchid: String? = nil,
      serviceIntroduction: String? = nil,
      state: State? = nil,
      stateDescription: StateDescription? = nil,
      postPayments: [PostPayment]? = nil,
      postDiscounts: [PostPayment]? = nil,
      riskFund: RiskFund? = nil,
      timeRange: TimeRange? = nil,
      location: Location? = nil,
      attach: String? = nil,
      notifyURL: String? = nil,
      orderID: String? = nil,
      package: String? = nil
    ) {
      self.outOrderNo = outOrderNo
      self.serviceID = serviceID
      self.appid = appid
      self.mchid = mchid
      self.subAppid = subAppid
      self.subMchid = subMchid
      self.serviceIntroduction = serviceIntroduction
      self.state = state
      self.stateDescription = stateDescription
      self.postPayments = postPayments
      self.postDiscounts = postDiscounts
      self.riskFund = riskFund
      self.timeRange = timeRange
      self.location = location
      self.attach = attach
      self.notifyURL = notifyURL
      self.orderID = orderID
      self.package = package
    }

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.visit("out_order_no", &self.outOrderNo)
      fields.visit("service_id", &self.serviceID)
      fields.visit("appid", &self.appid)
      fields.visit("mchid", &self.mchid)
      fields.visit("sub_appid", &self.subAppid)
      fields.visit("sub_mchid", &self.subMchid)
      fields.visit("service_introduction", &self.serviceIntroduction)
      fields.visit("state", &self.state)
      fields.visit("state_description", &self.stateDescription)
      fields.visit("post_payments", &self.postPayments)
      fields.visit("post_discounts", &self.postDiscounts)
      fields.visit("risk_fund", &self.riskFund)
      fields.visit("time_range", &self.timeRange)
      fields.visit("location", &self.location)
      fields.visit("attach", &self.attach)
      fields.visit("notify_url", &self.notifyURL)
      fields.visit("order_id", &self.orderID)
      fields.visit("package", &self.package)
    }

    /// 订单的风险金
    public struct RiskFund: APIObject {
      /// 风险金的名称
      public var name: Name?
      /// 风险金的金额，单位为分
      public var amount: Int?
      /// 风险金的说明
      public var description: String?

      public init(name: Name? = nil, amount: Int? = nil, description: String? = nil) {
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
  }

  /// 服务订单的状态
  public struct State: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// 已创建
    public static var created: Self { Self(rawValue: "CREATED") }

    /// 进行中
    public static var doing: Self { Self(rawValue: "DOING") }

    /// 已完成
    public static var done: Self { Self(rawValue: "DONE") }

    /// 已取消
    public static var revoked: Self { Self(rawValue: "REVOKED") }

    /// 已失效
    public static var expired: Self { Self(rawValue: "EXPIRED") }
  }

  /// 对状态的补充说明
  public struct StateDescription: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// 用户已确认
    public static var userConfirm: Self { Self(rawValue: "USER_CONFIRM") }

    /// 商户已完结
    public static var mchComplete: Self { Self(rawValue: "MCH_COMPLETE") }
  }

  /// 结算时收取的费用
  public struct PostPayment: APIObject {
    /// 费用的名称
    public var name: String?
    /// 费用的说明
    public var description: String?
    /// 费用的金额，单位为分
    public var amount: Int?
    /// 费用的数量
    public var count: Int?

    public init(name: String? = nil, description: String? = nil, amount: Int? = nil, count: Int? = nil) {
      self.name = name
      self.description = description
      self.amount = amount
      self.count = count
    }

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.visit("name", &self.name)
      fields.visit("description", &self.description)
      fields.visit("amount", &self.amount)
      fields.visit("count", &self.count)
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

  /// 风险金的名称
  public struct Name: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// 押金
    public static var deposit: Self { Self(rawValue: "DEPOSIT") }

    /// 预付款
    public static var advance: Self { Self(rawValue: "ADVANCE") }

    /// 保证金
    public static var cashDeposit: Self { Self(rawValue: "CASH_DEPOSIT") }

    /// 预估费用
    public static var estimateOrderCost: Self { Self(rawValue: "ESTIMATE_ORDER_COST") }
  }
}
