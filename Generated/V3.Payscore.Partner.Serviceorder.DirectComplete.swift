// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/partner/serviceorder/direct-complete

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Partner.Serviceorder.DirectComplete {
  /// 服务商创建并完结支付分订单
  ///
  /// 一次创建并完结服务订单，用户免确认。
  ///
  /// `POST /v3/payscore/partner/serviceorder/direct-complete` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012923757)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/payscore/partner/serviceorder/direct-complete"), body: body)
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 支付分服务的编号 · `service_id`, such as `2002000000000558128851361561536`
    public var serviceID: String
    /// 应用的 AppID · such as `wxd678efh567hg6787`
    public var appid: String
    /// 子商户的 AppID · `sub_appid`, such as `wxd678efh567hg6999`
    public var subAppid: String
    /// 子商户的商户号 · `sub_mchid`, such as `1900000109`
    public var subMchid: String?
    /// 商户自定的服务订单号 · `out_order_no`, such as `1234323JKHDFE1243252`
    public var outOrderNo: String
    /// 服务的简介 · `service_introduction`, such as `XX充电宝`
    public var serviceIntroduction: String
    /// 结算时收取的费用 · `post_payments`
    public var postPayments: [PostPayment]?
    /// 结算时的优惠 · `post_discounts`
    public var postDiscounts: [PostDiscount]?
    /// 收取的总金额，单位为分 · `total_amount`, such as `50000`
    public var totalAmount: Int
    /// 服务的时间 · `time_range`
    public var timeRange: TimeRange
    /// 服务的地点
    public var location: Location?
    /// 是否分账 · `profit_sharing`
    public var profitSharing: Bool?
    /// 优惠标记 · `goods_tag`, such as `goods_tag`
    public var goodsTag: String?
    /// 原样带回查询与通知的附加数据 · such as `Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald`
    public var attach: String?
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, such as `https://api.test.com`
    public var notifyURL: String
    /// 用户在该 AppID 下的标识 · such as `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
    public var openid: String?

    public init(
      serviceID: String,
      appid: String,
      subAppid: String,
      subMchid: String? = nil,
      outOrderNo: String,
      serviceIntroduction: String,
      postPayments: [PostPayment]? = nil,
      postDiscounts: [PostDiscount]? = nil,
      totalAmount: Int,
      timeRange: TimeRange,
      location: Location? = nil,
      profitSharing: Bool? = nil,
      goodsTag: String? = nil,
      attach: String? = nil,
      notifyURL: String,
      openid: String? = nil
    ) {
      self.serviceID = serviceID
      self.appid = appid
      self.subAppid = subAppid
      self.subMchid = subMchid
      self.outOrderNo = outOrderNo
      self.serviceIntroduction = serviceIntroduction
      self.postPayments = postPayments
      self.postDiscounts = postDiscounts
      self.totalAmount = totalAmount
      self.timeRange = timeRange
      self.location = location
      self.profitSharing = profitSharing
      self.goodsTag = goodsTag
      self.attach = attach
      self.notifyURL = notifyURL
      self.openid = openid
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.serviceID = try fields.require("service_id", object?.serviceID)
      self.appid = try fields.require("appid", object?.appid)
      self.subAppid = try fields.require("sub_appid", object?.subAppid)
      self.subMchid = fields.visit("sub_mchid", object?.subMchid)
      self.outOrderNo = try fields.require("out_order_no", object?.outOrderNo)
      self.serviceIntroduction = try fields.require("service_introduction", object?.serviceIntroduction)
      self.postPayments = fields.visit("post_payments", object?.postPayments)
      self.postDiscounts = fields.visit("post_discounts", object?.postDiscounts)
      self.totalAmount = try fields.require("total_amount", object?.totalAmount)
      self.timeRange = try fields.require("time_range", object?.timeRange)
      self.location = fields.visit("location", object?.location)
      self.profitSharing = fields.visit("profit_sharing", object?.profitSharing)
      self.goodsTag = fields.visit("goods_tag", object?.goodsTag)
      self.attach = fields.visit("attach", object?.attach)
      self.notifyURL = try fields.require("notify_url", object?.notifyURL)
      self.openid = fields.visit("openid", object?.openid)
    }

    /// 结算时收取的费用
    public struct PostPayment: APIObject {
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

    /// 服务的时间
    public struct TimeRange: APIObject {
      /// 服务开始的时间 · `start_time`, such as `20091225091010`
      public var startTime: String
      /// 对开始时间的说明 · `start_time_remark`, such as `开始租借时间`
      public var startTimeRemark: String?
      /// 服务结束的时间 · `end_time`, such as `20091225121010`
      public var endTime: String?
      /// 对结束时间的说明 · `end_time_remark`, such as `租借结束时间`
      public var endTimeRemark: String?

      public init(
        startTime: String,
        startTimeRemark: String? = nil,
        endTime: String? = nil,
        endTimeRemark: String? = nil
      ) {
        self.startTime = startTime
        self.startTimeRemark = startTimeRemark
        self.endTime = endTime
        self.endTimeRemark = endTimeRemark
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.startTime = try fields.require("start_time", object?.startTime)
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
}
