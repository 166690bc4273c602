// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/partner/serviceorder/{out_order_no}/complete

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Partner.Serviceorder.OutOrderNo.Complete {
  /// 服务商完结支付分订单
  ///
  /// 服务结束后按实际费用完结订单，随后向用户扣款。
  ///
  /// `POST /v3/payscore/partner/serviceorder/{out_order_no}/complete` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012692408)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/payscore/partner/serviceorder/{out_order_no}/complete"), body: body)
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 支付分服务的编号 · `service_id`, such as `2002000000000558128851361561536`
    public var serviceID: String
    /// 子商户的商户号 · `sub_mchid`, such as `1900000109`
    public var subMchid: String
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
    /// 服务完结的时间 · `complete_time`, such as `2019-11-11T16:24:05+08:00`
    public var completeTime: Timestamp?
    /// 优惠标记 · `goods_tag`, such as `goods_tag`
    public var goodsTag: String?
    /// 提供服务的设备
    public var device: Device?

    public init(
      serviceID: String,
      subMchid: String,
      postPayments: [PostPayment],
      postDiscounts: [PostDiscount]? = nil,
      totalAmount: Int,
      timeRange: TimeRange? = nil,
      location: Location? = nil,
      profitSharing: Bool? = nil,
      completeTime: Timestamp? = nil,
      goodsTag: String? = nil,
      device: Device? = nil
    ) {
      self.serviceID = serviceID
      self.subMchid = subMchid
      self.postPayments = postPayments
      self.postDiscounts = postDiscounts
      self.totalAmount = totalAmount
      self.timeRange = timeRange
      self.location = location
      self.profitSharing = profitSharing
      self.completeTime = completeTime
      self.goodsTag = goodsTag
      self.device = device
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.serviceID = try fields.require("service_id", object?.serviceID)
      self.subMchid = try fields.require("sub_mchid", object?.subMchid)
      self.postPayments = try fields.require("post_payments", object?.postPayments)
      self.postDiscounts = fields.visit("post_discounts", object?.postDiscounts)
      self.totalAmount = try fields.require("total_amount", object?.totalAmount)
      self.timeRange = fields.visit("time_range", object?.timeRange)
      self.location = fields.visit("location", object?.location)
      self.profitSharing = fields.visit("profit_sharing", object?.profitSharing)
      self.completeTime = fields.visit("complete_time", object?.completeTime)
      self.goodsTag = fields.visit("goods_tag", object?.goodsTag)
      self.device = fields.visit("device", object?.device)
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
      public var amount: Int
      /// 优惠的数量 · such as `2`
      public var count: Int?

      public init(name: String, description: String, amount: Int, count: Int? = nil) {
        self.name = name
        self.description = description
        self.amount = amount
        self.count = count
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.name = try fields.require("name", object?.name)
        self.description = try fields.require("description", object?.description)
        self.amount = try fields.require("amount", object?.amount)
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
}
