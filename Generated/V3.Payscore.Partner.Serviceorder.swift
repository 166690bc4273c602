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
    public var serviceID: String
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String
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

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.serviceID = try fields.require("service_id", object?.serviceID)
      self.subMchid = try fields.require("sub_mchid", object?.subMchid)
      self.outOrderNo = fields.visit("out_order_no", object?.outOrderNo)
      self.queryID = fields.visit("query_id", object?.queryID)
    }
  }

  /// What `get` gets back.
  public struct GetResponse: APIObject {
    /// 商户自定的服务订单号 · `out_order_no`
    public let outOrderNo: String?
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
    /// 服务的简介 · `service_introduction`
    public let serviceIntroduction: String?
    /// 服务订单的状态
    public let state: State?
    /// 对状态的补充说明 · `state_description`
    public let stateDescription: StateDescription?
    /// 结算时收取的费用 · `post_payments`
    public let postPayments: [PostPayment]?
    /// 结算时的优惠 · `post_discounts`
    public let postDiscounts: [PostPayment]?
    /// 订单的风险金 · `risk_fund`
    public let riskFund: RiskFund?
    /// 收取的总金额，单位为分 · `total_amount`
    public let totalAmount: Int?
    /// 是否需要收款 · `need_collection`
    public let needCollection: Bool?
    /// 收款情况
    public let collection: Collection?
    /// 服务的时间 · `time_range`
    public let timeRange: TimeRange?
    /// 服务的地点
    public let location: Location?
    /// 原样带回查询与通知的附加数据
    public let attach: String?
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public let notifyURL: String?
    /// 用户在该 AppID 下的标识
    public let openid: String?
    /// 用户在子商户 AppID 下的标识 · `sub_openid`
    public let subOpenid: String?
    /// 微信支付侧的服务订单号 · `order_id`
    public let orderID: String?

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

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.outOrderNo = fields.visit("out_order_no", object?.outOrderNo)
      self.serviceID = fields.visit("service_id", object?.serviceID)
      self.appid = fields.visit("appid", object?.appid)
      self.mchid = fields.visit("mchid", object?.mchid)
      self.subAppid = fields.visit("sub_appid", object?.subAppid)
      self.subMchid = fields.visit("sub_mchid", object?.subMchid)
      self.serviceIntroduction = fields.visit("service_introduction", object?.serviceIntroduction)
      self.state = fields.visit("state", object?.state)
      self.stateDescription = fields.visit("state_description", object?.stateDescription)
      self.postPayments = fields.visit("post_payments", object?.postPayments)
      self.postDiscounts = fields.visit("post_discounts", object?.postDiscounts)
      self.riskFund = fields.visit("risk_fund", object?.riskFund)
      self.totalAmount = fields.visit("total_amount", object?.totalAmount)
      self.needCollection = fields.visit("need_collection", object?.needCollection)
      self.collection = fields.visit("collection", object?.collection)
      self.timeRange = fields.visit("time_range", object?.timeRange)
      self.location = fields.visit("location", object?.location)
      self.attach = fields.visit("attach", object?.attach)
      self.notifyURL = fields.visit("notify_url", object?.notifyURL)
      self.openid = fields.visit("openid", object?.openid)
      self.subOpenid = fields.visit("sub_openid", object?.subOpenid)
      self.orderID = fields.visit("order_id", object?.orderID)
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

    /// 收款情况
    public struct Collection: APIObject {
      /// 收款的状态
      public let state: CollectionState?
      /// 应收的总金额，单位为分 · `total_amount`
      public let totalAmount: Int?
      /// 待收的金额，单位为分 · `paying_amount`
      public let payingAmount: Int?
      /// 已收的金额，单位为分 · `paid_amount`
      public let paidAmount: Int?
      /// 各笔收款
      public let details: [Detail]?
      /// 银行的代码 · `bank_type`
      public let bankType: String?

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

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.state = fields.visit("state", object?.state)
        self.totalAmount = fields.visit("total_amount", object?.totalAmount)
        self.payingAmount = fields.visit("paying_amount", object?.payingAmount)
        self.paidAmount = fields.visit("paid_amount", object?.paidAmount)
        self.details = fields.visit("details", object?.details)
        self.bankType = fields.visit("bank_type", object?.bankType)
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
      public let seq: Int?
      /// 该笔收款的金额，单位为分
      public let amount: Int?
      /// 收款的渠道 · `paid_type`
      public let paidType: PaidType?
      /// 收款成功的时间 · `paid_time`
      public let paidTime: String?
      /// 该笔收款的微信支付订单号 · `transaction_id`
      public let transactionID: String?
      /// 所享的优惠 · `promotion_detail`
      public let promotionDetail: [PromotionDetail]?

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

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.seq = fields.visit("seq", object?.seq)
        self.amount = fields.visit("amount", object?.amount)
        self.paidType = fields.visit("paid_type", object?.paidType)
        self.paidTime = fields.visit("paid_time", object?.paidTime)
        self.transactionID = fields.visit("transaction_id", object?.transactionID)
        self.promotionDetail = fields.visit("promotion_detail", object?.promotionDetail)
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
      public let couponID: String?
      /// 优惠的名称
      public let name: String?
      /// 优惠的适用范围
      public let scope: Scope?
      /// 优惠由谁承担
      public let type: TypeType?
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

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 支付分服务的编号 · `service_id`, such as `2002000000000558128851361561536`
    public var serviceID: String
    /// 应用的 AppID · such as `wxd678efh567hg6787`
    public var appid: String
    /// 子商户的商户号 · `sub_mchid`, such as `1900000109`
    public var subMchid: String
    /// 子商户的 AppID · `sub_appid`, such as `wxd678efh567hg6999`
    public var subAppid: String?
    /// 商户自定的服务订单号 · `out_order_no`, such as `1234323JKHDFE1243252`
    public var outOrderNo: String
    /// 服务的简介 · `service_introduction`, such as `XX充电宝`
    public var serviceIntroduction: String
    /// 结算时收取的费用 · `post_payments`
    public var postPayments: [PostPayment2]?
    /// 结算时的优惠 · `post_discounts`
    public var postDiscounts: [PostDiscount]?
    /// 订单的风险金 · `risk_fund`
    public var riskFund: RiskFund
    /// 服务的时间 · `time_range`
    public var timeRange: TimeRange
    /// 服务的地点
    public var location: Location?
    /// 用户在该 AppID 下的标识 · such as `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
    public var openid: String?
    /// 用户在子商户 AppID 下的标识 · `sub_openid`, such as `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
    public var subOpenid: String?
    /// 是否需要用户确认订单 · `need_user_confirm`
    public var needUserConfirm: Bool?
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, such as `https://api.test.com`
    public var notifyURL: String
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

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.serviceID = try fields.require("service_id", object?.serviceID)
      self.appid = try fields.require("appid", object?.appid)
      self.subMchid = try fields.require("sub_mchid", object?.subMchid)
      self.subAppid = fields.visit("sub_appid", object?.subAppid)
      self.outOrderNo = try fields.require("out_order_no", object?.outOrderNo)
      self.serviceIntroduction = try fields.require("service_introduction", object?.serviceIntroduction)
      self.postPayments = fields.visit("post_payments", object?.postPayments)
      self.postDiscounts = fields.visit("post_discounts", object?.postDiscounts)
      self.riskFund = try fields.require("risk_fund", object?.riskFund)
      self.timeRange = try fields.require("time_range", object?.timeRange)
      self.location = fields.visit("location", object?.location)
      self.openid = fields.visit("openid", object?.openid)
      self.subOpenid = fields.visit("sub_openid", object?.subOpenid)
      self.needUserConfirm = fields.visit("need_user_confirm", object?.needUserConfirm)
      self.notifyURL = try fields.require("notify_url", object?.notifyURL)
      self.attach = fields.visit("attach", object?.attach)
      self.device = fields.visit("device", object?.device)
    }

    /// 结算时收取的费用
    public struct PostPayment2: APIObject {
      /// 费用的名称 · such as `就餐费用`
      public var name: String
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

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.name = try fields.require("name", object?.name)
        self.description = fields.visit("description", object?.description)
        self.amount = fields.visit("amount", object?.amount)
        self.count = fields.visit("count", object?.count)
      }
    }

    /// 结算时的优惠
    public struct PostDiscount: APIObject {
      /// 优惠的名称 · such as `满20减1元`
      public var name: String
      /// 优惠的说明 · such as `不与其他优惠叠加`
      public var description: String
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

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.name = try fields.require("name", object?.name)
        self.description = try fields.require("description", object?.description)
        self.amount = fields.visit("amount", object?.amount)
        self.count = fields.visit("count", object?.count)
      }
    }

    /// 订单的风险金
    public struct RiskFund: APIObject {
      /// 风险金的名称
      public var name: Name
      /// 风险金的金额，单位为分 · such as `10000`
      public var amount: Int
      /// 风险金的说明 · such as `就餐的预估费用`
      public var description: String?

      public init(name: Name, amount: Int, description: String? = nil) {
        self.name = name
        self.amount = amount
        self.description = description
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.name = try fields.require("name", object?.name)
        self.amount = try fields.require("amount", object?.amount)
        self.description = fields.visit("description", object?.description)
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

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.startDeviceID = fields.visit("start_device_id", object?.startDeviceID)
        self.endDeviceID = fields.visit("end_device_id", object?.endDeviceID)
        self.materielNo = fields.visit("materiel_no", object?.materielNo)
      }
    }
  }

  /// What `post` gets back.
  public struct PostResponse: APIObject {
    /// 商户自定的服务订单号 · `out_order_no`
    public let outOrderNo: String?
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
    /// 服务的简介 · `service_introduction`
    public let serviceIntroduction: String?
    /// 服务订单的状态
    public let state: State?
    /// 对状态的补充说明 · `state_description`
    public let stateDescription: StateDescription?
    /// 结算时收取的费用 · `post_payments`
    public let postPayments: [PostPayment]?
    /// 结算时的优惠 · `post_discounts`
    public let postDiscounts: [PostPayment]?
    /// 订单的风险金 · `risk_fund`
    public let riskFund: RiskFund?
    /// 服务的时间 · `time_range`
    public let timeRange: TimeRange?
    /// 服务的地点
    public let location: Location?
    /// 原样带回查询与通知的附加数据
    public let attach: String?
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public let notifyURL: String?
    /// 微信支付侧的服务订单号 · `order_id`
    public let orderID: String?
    /// 跳转微信所用的数据包
    public let package: String?

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

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.outOrderNo = fields.visit("out_order_no", object?.outOrderNo)
      self.serviceID = fields.visit("service_id", object?.serviceID)
      self.appid = fields.visit("appid", object?.appid)
      self.mchid = fields.visit("mchid", object?.mchid)
      self.subAppid = fields.visit("sub_appid", object?.subAppid)
      self.subMchid = fields.visit("sub_mchid", object?.subMchid)
      self.serviceIntroduction = fields.visit("service_introduction", object?.serviceIntroduction)
      self.state = fields.visit("state", object?.state)
      self.stateDescription = fields.visit("state_description", object?.stateDescription)
      self.postPayments = fields.visit("post_payments", object?.postPayments)
      self.postDiscounts = fields.visit("post_discounts", object?.postDiscounts)
      self.riskFund = fields.visit("risk_fund", object?.riskFund)
      self.timeRange = fields.visit("time_range", object?.timeRange)
      self.location = fields.visit("location", object?.location)
      self.attach = fields.visit("attach", object?.attach)
      self.notifyURL = fields.visit("notify_url", object?.notifyURL)
      self.orderID = fields.visit("order_id", object?.orderID)
      self.package = fields.visit("package", object?.package)
    }

    /// 订单的风险金
    public struct RiskFund: APIObject {
      /// 风险金的名称
      public let name: Name?
      /// 风险金的金额，单位为分
      public let amount: Int?
      /// 风险金的说明
      public let description: String?

      public init(name: Name? = nil, amount: Int? = nil, description: String? = nil) {
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
    public let name: String?
    /// 费用的说明
    public let description: String?
    /// 费用的金额，单位为分
    public let amount: Int?
    /// 费用的数量
    public let count: Int?

    public init(name: String? = nil, description: String? = nil, amount: Int? = nil, count: Int? = nil) {
      self.name = name
      self.description = description
      self.amount = amount
      self.count = count
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.name = fields.visit("name", object?.name)
      self.description = fields.visit("description", object?.description)
      self.amount = fields.visit("amount", object?.amount)
      self.count = fields.visit("count", object?.count)
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
