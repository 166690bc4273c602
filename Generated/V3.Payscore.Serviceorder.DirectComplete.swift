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
    public var outOrderNo: String { fields[required: 0] }
    /// 应用的 AppID · such as `wxd678efh567hg6787`
    public var appid: String { fields[required: 1] }
    /// 支付分服务的编号 · `service_id`, such as `500001`
    public var serviceID: String { fields[required: 2] }
    /// 结算时收取的费用 · `post_payments`
    public var postPayments: [PostPayment]? { fields[3] }
    /// 结算时的优惠 · `post_discounts`
    public var postDiscounts: [PostDiscount]? { fields[4] }
    /// 服务的时间 · `time_range`
    public var timeRange: TimeRange { fields[required: 5] }
    /// 服务的地点
    public var location: Location? { fields[6] }
    /// 服务的简介 · `service_introduction`, such as `某某酒店`
    public var serviceIntroduction: String? { fields[7] }
    /// 原样带回查询与通知的附加数据 · such as `Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald`
    public var attach: String? { fields[8] }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, such as `https://api.test.com`
    public var notifyURL: String? { fields[9] }
    /// 用户在该 AppID 下的标识 · such as `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
    public var openid: String? { fields[10] }
    /// 收取的总金额，单位为分 · `total_amount`, such as `50000`
    public var totalAmount: Int? { fields[11] }
    /// 是否分账 · `profit_sharing`
    public var profitSharing: Bool? { fields[12] }
    /// 优惠标记 · `goods_tag`
    public var goodsTag: String? { fields[13] }

    public init(
      outOrderNo: String, appid: String, serviceID: String, postPayments: [PostPayment]? = nil,
      postDiscounts: [PostDiscount]? = nil, timeRange: TimeRange, location: Location? = nil,
      serviceIntroduction: String? = nil, attach: String? = nil, notifyURL: String? = nil, openid: String? = nil,
      totalAmount: Int? = nil, profitSharing: Bool? = nil, goodsTag: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outOrderNo, appid, serviceID, postPayments, postDiscounts, timeRange, location,
        serviceIntroduction, attach, notifyURL, openid, totalAmount, profitSharing, goodsTag
      )
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      [
        "out_order_no": String.self, "appid": String.self, "service_id": String.self,
        "post_payments": [PostPayment]?.self, "post_discounts": [PostDiscount]?.self, "time_range": TimeRange.self,
        "location": Location?.self, "service_introduction": String?.self, "attach": String?.self,
        "notify_url": String?.self, "openid": String?.self, "total_amount": Int?.self, "profit_sharing": Bool?.self,
        "goods_tag": String?.self,
      ]
    }
  }

  /// What `post` gets back.
  public struct PostResponse: APIObject {
    /// 商户自定的服务订单号 · `out_order_no`
    public var outOrderNo: String? { fields[0] }
    /// 应用的 AppID
    public var appid: String? { fields[1] }
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String? { fields[2] }
    /// 结算时收取的费用 · `post_payments`
    public var postPayments: [PostPayment]? { fields[3] }
    /// 结算时的优惠 · `post_discounts`
    public var postDiscounts: [PostDiscount]? { fields[4] }
    /// 服务的时间 · `time_range`
    public var timeRange: TimeRange? { fields[5] }
    /// 服务的地点
    public var location: Location? { fields[6] }
    /// 服务的简介 · `service_introduction`
    public var serviceIntroduction: String? { fields[7] }
    /// 商户号
    public var mchid: String? { fields[8] }
    /// 微信支付侧的服务订单号 · `order_id`
    public var orderID: String? { fields[9] }
    /// 服务订单的状态
    public var state: State? { fields[10] }
    /// 对状态的补充说明 · `state_description`
    public var stateDescription: StateDescription? { fields[11] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[12] }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String? { fields[13] }
    /// 收取的总金额，单位为分 · `total_amount`
    public var totalAmount: Int? { fields[14] }

    public init(
      outOrderNo: String? = nil, appid: String? = nil, serviceID: String? = nil, postPayments: [PostPayment]? = nil,
      postDiscounts: [PostDiscount]? = nil, timeRange: TimeRange? = nil, location: Location? = nil,
      serviceIntroduction: String? = nil, mchid: String? = nil, orderID: String? = nil, state: State? = nil,
      stateDescription: StateDescription? = nil, attach: String? = nil, notifyURL: String? = nil,
      totalAmount: Int? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outOrderNo, appid, serviceID, postPayments, postDiscounts, timeRange, location,
        serviceIntroduction, mchid, orderID, state, stateDescription, attach, notifyURL, totalAmount
      )
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      [
        "out_order_no": String?.self, "appid": String?.self, "service_id": String?.self,
        "post_payments": [PostPayment]?.self, "post_discounts": [PostDiscount]?.self, "time_range": TimeRange?.self,
        "location": Location?.self, "service_introduction": String?.self, "mchid": String?.self,
        "order_id": String?.self, "state": State?.self, "state_description": StateDescription?.self,
        "attach": String?.self, "notify_url": String?.self, "total_amount": Int?.self,
      ]
    }

    /// 服务订单的状态
    public typealias State = V3.Payscore.Serviceorder.State

    /// 对状态的补充说明
    public typealias StateDescription = V3.Payscore.Serviceorder.StateDescription
  }

  /// 结算时收取的费用
  public struct PostPayment: APIObject {
    /// 费用的名称 · such as `就餐费用, 服务费`
    public var name: String? { fields[0] }
    /// 费用的金额，单位为分 · such as `40000`
    public var amount: Int? { fields[1] }
    /// 费用的说明
    public var description: String? { fields[2] }
    /// 费用的数量 · such as `4`
    public var count: Int? { fields[3] }

    public init(name: String? = nil, amount: Int? = nil, description: String? = nil, count: Int? = nil) {
      fields = ObjectFields(of: Self.self, name, amount, description, count)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      ["name": String?.self, "amount": Int?.self, "description": String?.self, "count": Int?.self]
    }
  }

  /// 结算时的优惠
  public struct PostDiscount: APIObject {
    /// 优惠的名称 · such as `满20减1元`
    public var name: String? { fields[0] }
    /// 优惠的说明 · such as `不与其他优惠叠加`
    public var description: String? { fields[1] }
    /// 优惠的金额，单位为分 · such as `100`
    public var amount: Int? { fields[2] }
    /// 优惠的数量 · such as `2`
    public var count: Int? { fields[3] }

    public init(name: String? = nil, description: String? = nil, amount: Int? = nil, count: Int? = nil) {
      fields = ObjectFields(of: Self.self, name, description, amount, count)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      ["name": String?.self, "description": String?.self, "amount": Int?.self, "count": Int?.self]
    }
  }

  /// 服务的时间
  public struct TimeRange: APIObject {
    /// 服务开始的时间 · `start_time`, such as `20091225091010`
    public var startTime: String? { fields[0] }
    /// 对开始时间的说明 · `start_time_remark`, such as `开始租借时间`
    public var startTimeRemark: String? { fields[1] }
    /// 服务结束的时间 · `end_time`, such as `20091225121010`
    public var endTime: String? { fields[2] }
    /// 对结束时间的说明 · `end_time_remark`, such as `租借结束时间`
    public var endTimeRemark: String? { fields[3] }

    public init(
      startTime: String? = nil, startTimeRemark: String? = nil, endTime: String? = nil, endTimeRemark: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, startTime, startTimeRemark, endTime, endTimeRemark)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      [
        "start_time": String?.self, "start_time_remark": String?.self, "end_time": String?.self,
        "end_time_remark": String?.self,
      ]
    }
  }

  /// 服务的地点
  public struct Location: APIObject {
    /// 服务开始的地点 · `start_location`, such as `嗨客时尚主题展餐厅`
    public var startLocation: String? { fields[0] }
    /// 服务结束的地点 · `end_location`, such as `嗨客时尚主题展餐厅`
    public var endLocation: String? { fields[1] }

    public init(startLocation: String? = nil, endLocation: String? = nil) {
      fields = ObjectFields(of: Self.self, startLocation, endLocation)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      ["start_location": String?.self, "end_location": String?.self]
    }
  }
}
