// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/serviceorder/{out_order_no}/complete

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Serviceorder.OutOrderNo.Complete {
  /// 商户完结支付分订单
  ///
  /// 服务结束后按实际费用完结订单，随后向用户扣款。
  ///
  /// `POST /v3/payscore/serviceorder/{out_order_no}/complete` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587955)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/payscore/serviceorder/{out_order_no}/complete"), body: body)
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 应用的 AppID · such as `wxd678efh567hg6787`
    public var appid: String
    /// 支付分服务的编号 · `service_id`, such as `2002000000000558128851361561536`
    public var serviceID: String
    /// 结算时收取的费用 · `post_payments`
    public var postPayments: [PostPayment]
    /// 结算时的优惠 · `post_discounts`
    public var postDiscounts: [PostDiscount]?
    /// 收取的总金额，单位为分 · `total_amount`, such as `50000`
    public var totalAmount: Int
    /// 服务的时间 · `time_range`
    public var timeRange: TimeRange?
    /// 服务的地点
    public var location: Location?
    /// 是否分账 · `profit_sharing`
    public var profitSharing: Bool?
    /// 优惠标记 · `goods_tag`, such as `goods_tag`
    public var goodsTag: String?
    /// 提供服务的设备
    public var device: Device?

    public init(
      appid: String,
      serviceID: String,
      postPayments: [PostPayment],
      postDiscounts: [PostDiscount]? = nil,
      totalAmount: Int,
      timeRange: TimeRange? = nil,
      location: Location? = nil,
      profitSharing: Bool? = nil,
      goodsTag: String? = nil,
      device: Device? = nil
    ) {
      self.appid = appid
      self.serviceID = serviceID
      self.postPayments = postPayments
      self.postDiscounts = postDiscounts
      self.totalAmount = totalAmount
      self.timeRange = timeRange
      self.location = location
      self.profitSharing = profitSharing
      self.goodsTag = goodsTag
      self.device = device
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.appid = try fields.require("appid", object?.appid)
      self.serviceID = try fields.require("service_id", object?.serviceID)
      self.postPayments = try fields.require("post_payments", object?.postPayments)
      self.postDiscounts = fields.visit("post_discounts", object?.postDiscounts)
      self.totalAmount = try fields.require("total_amount", object?.totalAmount)
      self.timeRange = fields.visit("time_range", object?.timeRange)
      self.location = fields.visit("location", object?.location)
      self.profitSharing = fields.visit("profit_sharing", object?.profitSharing)
      self.goodsTag = fields.visit("goods_tag", object?.goodsTag)
      self.device = fields.visit("device", object?.device)
    }

    /// 结算时收取的费用
    public struct PostPayment: APIObject {
      /// 费用的名称 · such as `就餐费用`
      public var name: String
      /// 费用的金额，单位为分 · such as `40000`
      public var amount: Int?
      /// 费用的说明 · such as `就餐人均100元`
      public var description: String?
      /// 费用的数量 · such as `4`
      public var count: Int?

      public init(name: String, amount: Int? = nil, description: String? = nil, count: Int? = nil) {
        self.name = name
        self.amount = amount
        self.description = description
        self.count = count
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.name = try fields.require("name", object?.name)
        self.amount = fields.visit("amount", object?.amount)
        self.description = fields.visit("description", object?.description)
        self.count = fields.visit("count", object?.count)
      }
    }

    /// 结算时的优惠
    public struct PostDiscount: APIObject {
      /// 优惠的名称 · such as `满20减1元`
      public var name: String
      /// 优惠的说明 · such as `不与其他优惠叠加`
      public var description: String?
      /// 优惠的金额，单位为分 · such as `100`
      public var amount: Int
      /// 优惠的数量 · such as `2`
      public var count: Int?

      public init(name: String, description: String? = nil, amount: Int, count: Int? = nil) {
        self.name = name
        self.description = description
        self.amount = amount
        self.count = count
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.name = try fields.require("name", object?.name)
        self.description = fields.visit("description", object?.description)
        self.amount = try fields.require("amount", object?.amount)
        self.count = fields.visit("count", object?.count)
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
    /// 应用的 AppID
    public let appid: String?
    /// 商户号
    public let mchid: String?
    /// 商户自定的服务订单号 · `out_order_no`
    public let outOrderNo: String?
    /// 支付分服务的编号 · `service_id`
    public let serviceID: String?
    /// 服务的简介 · `service_introduction`
    public let serviceIntroduction: String?
    /// 服务订单的状态
    public let state: State?
    /// 对状态的补充说明 · `state_description`
    public let stateDescription: StateDescription?
    /// 收取的总金额，单位为分 · `total_amount`
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
    /// 微信支付侧的服务订单号 · `order_id`
    public let orderID: String?
    /// 是否需要收款 · `need_collection`
    public let needCollection: Bool?

    public init(
      appid: String? = nil,
      mchid: String? = nil,
      outOrderNo: String? = nil,
      serviceID: String? = nil,
      serviceIntroduction: String? = nil,
      state: State? = nil,
      stateDescription: StateDescription? = nil,
      totalAmount: Int? = nil,
      postPayments: [PostPayment]? = nil,
      postDiscounts: [PostDiscount]? = nil,
      riskFund: RiskFund? = nil,
      timeRange: TimeRange? = nil,
      location: Location? = nil,
      orderID: String? = nil,
      needCollection: Bool? = nil
    ) {
      self.appid = appid
      self.mchid = mchid
      self.outOrderNo = outOrderNo
      self.serviceID = serviceID
      self.serviceIntroduction = serviceIntroduction
      self.state = state
      self.stateDescription = stateDescription
      self.totalAmount = totalAmount
      self.postPayments = postPayments
      self.postDiscounts = postDiscounts
      self.riskFund = riskFund
      self.timeRange = timeRange
      self.location = location
      self.orderID = orderID
      self.needCollection = needCollection
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.appid = fields.visit("appid", object?.appid)
      self.mchid = fields.visit("mchid", object?.mchid)
      self.outOrderNo = fields.visit("out_order_no", object?.outOrderNo)
      self.serviceID = fields.visit("service_id", object?.serviceID)
      self.serviceIntroduction = fields.visit("service_introduction", object?.serviceIntroduction)
      self.state = fields.visit("state", object?.state)
      self.stateDescription = fields.visit("state_description", object?.stateDescription)
      self.totalAmount = fields.visit("total_amount", object?.totalAmount)
      self.postPayments = fields.visit("post_payments", object?.postPayments)
      self.postDiscounts = fields.visit("post_discounts", object?.postDiscounts)
      self.riskFund = fields.visit("risk_fund", object?.riskFund)
      self.timeRange = fields.visit("time_range", object?.timeRange)
      self.location = fields.visit("location", object?.location)
      self.orderID = fields.visit("order_id", object?.orderID)
      self.needCollection = fields.visit("need_collection", object?.needCollection)
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
      /// 优惠的数量
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

  /// 服务的时间
  public struct TimeRange: APIObject {
    /// 服务开始的时间 · `start_time`, such as `20091225091010`
    public var startTime: String?
    /// 服务结束的时间 · `end_time`, such as `20091225121010`
    public var endTime: String?
    /// 对开始时间的说明 · `start_time_remark`, such as `备注1`
    public var startTimeRemark: String?
    /// 对结束时间的说明 · `end_time_remark`, such as `备注2`
    public var endTimeRemark: String?

    public init(
      startTime: String? = nil,
      endTime: String? = nil,
      startTimeRemark: String? = nil,
      endTimeRemark: String? = nil
    ) {
      self.startTime = startTime
      self.endTime = endTime
      self.startTimeRemark = startTimeRemark
      self.endTimeRemark = endTimeRemark
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.startTime = fields.visit("start_time", object?.startTime)
      self.endTime = fields.visit("end_time", object?.endTime)
      self.startTimeRemark = fields.visit("start_time_remark", object?.startTimeRemark)
      self.endTimeRemark = fields.visit("end_time_remark", object?.endTimeRemark)
    }
  }

  /// 服务的地点
  public struct Location: APIObject {
    /// 服务结束的地点 · `end_location`, such as `嗨客时尚主题展餐厅`
    public var endLocation: String?

    public init(endLocation: String? = nil) {
      self.endLocation = endLocation
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.endLocation = fields.visit("end_location", object?.endLocation)
    }
  }
}
