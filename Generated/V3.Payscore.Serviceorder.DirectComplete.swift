// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/serviceorder/direct-complete

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Serviceorder.DirectComplete {
  /// 商户创建并完结支付分订单
  ///
  /// 一次创建并完结服务订单，用户免确认。
  ///
  /// `POST /v3/payscore/serviceorder/direct-complete` · [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/payscore/serviceorder/direct-complete"), body: body)
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 商户自定的服务订单号 · `out_order_no`, such as `1234323JKHDFE1243252`
    public var outOrderNo: String
    /// 应用的 AppID · such as `wxd678efh567hg6787`
    public var appid: String
    /// 支付分服务的编号 · `service_id`, such as `500001`
    public var serviceID: String
    /// 结算时收取的费用 · `post_payments`
    public var postPayments: [PostPayment]?
    /// 结算时的优惠 · `post_discounts`
    public var postDiscounts: [PostDiscount]?
    /// 服务的时间 · `time_range`
    public var timeRange: TimeRange
    /// 服务的地点
    public var location: Location?
    /// 服务的简介 · `service_introduction`, such as `某某酒店`
    public var serviceIntroduction: String?
    /// 原样带回查询与通知的附加数据 · such as `Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald`
    public var attach: String?
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, such as `https://api.test.com`
    public var notifyURL: String?
    /// 用户在该 AppID 下的标识 · such as `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
    public var openid: String?
    /// 收取的总金额，单位为分 · `total_amount`, such as `50000`
    public var totalAmount: Int?
    /// 是否分账 · `profit_sharing`
    public var profitSharing: Bool?
    /// 优惠标记 · `goods_tag`
    public var goodsTag: String?

    public init(
      outOrderNo: String,
      appid: String,
      serviceID: String,
      postPayments: [PostPayment]? = nil,
      postDiscounts: [PostDiscount]? = nil,
      timeRange: TimeRange,
      location: Location? = nil,
      serviceIntroduction: String? = nil,
      attach: String? = nil,
      notifyURL: String? = nil,
      openid: String? = nil,
      totalAmount: Int? = nil,
      profitSharing: Bool? = nil,
      goodsTag: String? = nil
    ) {
      self.outOrderNo = outOrderNo
      self.appid = appid
      self.serviceID = serviceID
      self.postPayments = postPayments
      self.postDiscounts = postDiscounts
      self.timeRange = timeRange
      self.location = location
      self.serviceIntroduction = serviceIntroduction
      self.attach = attach
      self.notifyURL = notifyURL
      self.openid = openid
      self.totalAmount = totalAmount
      self.profitSharing = profitSharing
      self.goodsTag = goodsTag
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.outOrderNo = try fields.require("out_order_no", object?.outOrderNo)
      self.appid = try fields.require("appid", object?.appid)
      self.serviceID = try fields.require("service_id", object?.serviceID)
      self.postPayments = fields.visit("post_payments", object?.postPayments)
      self.postDiscounts = fields.visit("post_discounts", object?.postDiscounts)
      self.timeRange = try fields.require("time_range", object?.timeRange)
      self.location = fields.visit("location", object?.location)
      self.serviceIntroduction = fields.visit("service_introduction", object?.serviceIntroduction)
      self.attach = fields.visit("attach", object?.attach)
      self.notifyURL = fields.visit("notify_url", object?.notifyURL)
      self.openid = fields.visit("openid", object?.openid)
      self.totalAmount = fields.visit("total_amount", object?.totalAmount)
      self.profitSharing = fields.visit("profit_sharing", object?.profitSharing)
      self.goodsTag = fields.visit("goods_tag", object?.goodsTag)
    }
  }

  /// What `post` gets back.
  public struct PostResponse: APIObject {
    /// 商户自定的服务订单号 · `out_order_no`
    public let outOrderNo: String?
    /// 应用的 AppID
    public let appid: String?
    /// 支付分服务的编号 · `service_id`
    public let serviceID: String?
    /// 结算时收取的费用 · `post_payments`
    public let postPayments: [PostPayment]?
    /// 结算时的优惠 · `post_discounts`
    public let postDiscounts: [PostDiscount]?
    /// 服务的时间 · `time_range`
    public let timeRange: TimeRange?
    /// 服务的地点
    public let location: Location?
    /// 服务的简介 · `service_introduction`
    public let serviceIntroduction: String?
    /// 商户号
    public let mchid: String?
    /// 微信支付侧的服务订单号 · `order_id`
    public let orderID: String?
    /// 服务订单的状态
    public let state: State?
    /// 对状态的补充说明 · `state_description`
    public let stateDescription: StateDescription?
    /// 原样带回查询与通知的附加数据
    public let attach: String?
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public let notifyURL: String?
    /// 收取的总金额，单位为分 · `total_amount`
    public let totalAmount: Int?

    public init(
      outOrderNo: String? = nil,
      appid: String? = nil,
      serviceID: String? = nil,
      postPayments: [PostPayment]? = nil,
      postDiscounts: [PostDiscount]? = nil,
      timeRange: TimeRange? = nil,
      location: Location? = nil,
      serviceIntroduction: String? = nil,
      mchid: String? = nil,
      orderID: String? = nil,
      state: State? = nil,
      stateDescription: StateDescription? = nil,
      attach: String? = nil,
      notifyURL: String? = nil,
      totalAmount: Int? = nil
    ) {
      self.outOrderNo = outOrderNo
      self.appid = appid
      self.serviceID = serviceID
      self.postPayments = postPayments
      self.postDiscounts = postDiscounts
      self.timeRange = timeRange
      self.location = location
      self.serviceIntroduction = serviceIntroduction
      self.mchid = mchid
      self.orderID = orderID
      self.state = state
      self.stateDescription = stateDescription
      self.attach = attach
      self.notifyURL = notifyURL
      self.totalAmount = totalAmount
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.outOrderNo = fields.visit("out_order_no", object?.outOrderNo)
      self.appid = fields.visit("appid", object?.appid)
      self.serviceID = fields.visit("service_id", object?.serviceID)
      self.postPayments = fields.visit("post_payments", object?.postPayments)
      self.postDiscounts = fields.visit("post_discounts", object?.postDiscounts)
      self.timeRange = fields.visit("time_range", object?.timeRange)
      self.location = fields.visit("location", object?.location)
      self.serviceIntroduction = fields.visit("service_introduction", object?.serviceIntroduction)
      self.mchid = fields.visit("mchid", object?.mchid)
      self.orderID = fields.visit("order_id", object?.orderID)
      self.state = fields.visit("state", object?.state)
      self.stateDescription = fields.visit("state_description", object?.stateDescription)
      self.attach = fields.visit("attach", object?.attach)
      self.notifyURL = fields.visit("notify_url", object?.notifyURL)
      self.totalAmount = fields.visit("total_amount", object?.totalAmount)
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
  }

  /// 结算时收取的费用
  public struct PostPayment: APIObject {
    /// 费用的名称 · such as `就餐费用, 服务费`
    public var name: String?
    /// 费用的金额，单位为分 · such as `40000`
    public var amount: Int?
    /// 费用的说明
    public var description: String?
    /// 费用的数量 · such as `4`
    public var count: Int?

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
    /// 优惠的名称 · such as `满20减1元`
    public var name: String?
    /// 优惠的说明 · such as `不与其他优惠叠加`
    public var description: String?
    /// 优惠的金额，单位为分 · such as `100`
    public var amount: Int?
    /// 优惠的数量 · such as `2`
    public var count: Int?

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
    /// 服务开始的时间 · `start_time`, such as `20091225091010`
    public var startTime: String?
    /// 对开始时间的说明 · `start_time_remark`, such as `开始租借时间`
    public var startTimeRemark: String?
    /// 服务结束的时间 · `end_time`, such as `20091225121010`
    public var endTime: String?
    /// 对结束时间的说明 · `end_time_remark`, such as `租借结束时间`
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

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.startTime = fields.visit("start_time", object?.startTime)
      self.startTimeRemark = fields.visit("start_time_remark", object?.startTimeRemark)
      self.endTime = fields.visit("end_time", object?.endTime)
      self.endTimeRemark = fields.visit("end_time_remark", object?.endTimeRemark)
    }
  }

  /// 服务的地点
  public struct Location: APIObject {
    /// 服务开始的地点 · `start_location`, such as `嗨客时尚主题展餐厅`
    public var startLocation: String?
    /// 服务结束的地点 · `end_location`, such as `嗨客时尚主题展餐厅`
    public var endLocation: String?

    public init(startLocation: String? = nil, endLocation: String? = nil) {
      self.startLocation = startLocation
      self.endLocation = endLocation
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.startLocation = fields.visit("start_location", object?.startLocation)
      self.endLocation = fields.visit("end_location", object?.endLocation)
    }
  }
}
