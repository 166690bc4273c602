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

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 应用的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 支付分服务的编号 · `service_id`, 例如 `2002000000000558128851361561536`
    public var serviceID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 结算时收取的费用 · `post_payments`
    public var postPayments: [PostPayment] {
      get { fields[requiredList: 2] }
      set { fields[requiredList: 2] = newValue }
    }
    /// 结算时的优惠 · `post_discounts`
    public var postDiscounts: [PostDiscount]? {
      get { fields[list: 3] }
      set { fields[list: 3] = newValue }
    }
    /// 收取的总金额，单位为分 · `total_amount`, 例如 `50000`
    public var totalAmount: Int {
      get { fields[requiredInteger: 4] }
      set { fields[requiredInteger: 4] = newValue }
    }
    /// 服务的时间 · `time_range`
    public var timeRange: TimeRange? {
      get { fields[object: 5] }
      set { fields[object: 5] = newValue }
    }
    /// 服务的地点
    public var location: Location? {
      get { fields[object: 6] }
      set { fields[object: 6] = newValue }
    }
    /// 是否分账 · `profit_sharing`
    public var profitSharing: Bool? {
      get { fields[boolean: 7] }
      set { fields[boolean: 7] = newValue }
    }
    /// 优惠标记 · `goods_tag`, 例如 `goods_tag`
    public var goodsTag: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    /// 提供服务的设备
    public var device: Device? {
      get { fields[object: 9] }
      set { fields[object: 9] = newValue }
    }

    public init(
      appid: String, serviceID: String, postPayments: [PostPayment], postDiscounts: [PostDiscount]? = nil,
      totalAmount: Int, timeRange: TimeRange? = nil, location: Location? = nil, profitSharing: Bool? = nil,
      goodsTag: String? = nil, device: Device? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, serviceID, postPayments, postDiscounts, totalAmount, timeRange, location, profitSharing,
        goodsTag, device
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String.self, "service_id": String.self, "post_payments": [PostPayment].self,
        "post_discounts": [PostDiscount]?.self, "total_amount": Int.self, "time_range": TimeRange?.self,
        "location": Location?.self, "profit_sharing": Bool?.self, "goods_tag": String?.self, "device": Device?.self,
      ]
    }

    /// 结算时收取的费用
    public typealias PostPayment = V3.Payscore.PostPayment2

    /// 结算时的优惠
    public typealias PostDiscount = V3.Payscore.PostDiscount4

    /// 服务的时间
    public struct TimeRange: APIObject {
      /// 服务开始的时间 · `start_time`, 例如 `20091225091010`
      public var startTime: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 服务结束的时间 · `end_time`, 例如 `20091225121010`
      public var endTime: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 对开始时间的说明 · `start_time_remark`, 例如 `备注1`
      public var startTimeRemark: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 对结束时间的说明 · `end_time_remark`, 例如 `备注2`
      public var endTimeRemark: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }

      public init(
        startTime: String? = nil, endTime: String? = nil, startTimeRemark: String? = nil, endTimeRemark: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, startTime, endTime, startTimeRemark, endTimeRemark)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "start_time": String?.self, "end_time": String?.self, "start_time_remark": String?.self,
          "end_time_remark": String?.self,
        ]
      }
    }

    /// 服务的地点
    public typealias Location = V3.Payscore.RequestLocation

    /// 提供服务的设备
    public typealias Device = V3.Payscore.Device
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 应用的 AppID
    public var appid: String? { fields[text: 0] }
    /// 商户号
    public var mchid: String? { fields[text: 1] }
    /// 商户自定的服务订单号 · `out_order_no`
    public var outOrderNo: String? { fields[text: 2] }
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String? { fields[text: 3] }
    /// 服务的简介 · `service_introduction`
    public var serviceIntroduction: String? { fields[text: 4] }
    /// 服务订单的状态
    public var state: ResponseState? { fields[enumeration: 5] }
    /// 对状态的补充说明 · `state_description`
    public var stateDescription: StateDescription? { fields[enumeration: 6] }
    /// 收取的总金额，单位为分 · `total_amount`
    public var totalAmount: Int? { fields[integer: 7] }
    /// 结算时收取的费用 · `post_payments`
    public var postPayments: [PostPayment]? { fields[list: 8] }
    /// 结算时的优惠 · `post_discounts`
    public var postDiscounts: [PostDiscount]? { fields[list: 9] }
    /// 订单的风险金 · `risk_fund`
    public var riskFund: RiskFund? { fields[object: 10] }
    /// 服务的时间 · `time_range`
    public var timeRange: TimeRange? { fields[object: 11] }
    /// 服务的地点
    public var location: Location? { fields[object: 12] }
    /// 微信支付侧的服务订单号 · `order_id`
    public var orderID: String? { fields[text: 13] }
    /// 须否向用户收款 · `need_collection`
    public var needCollection: Bool? { fields[boolean: 14] }

    public init(
      appid: String? = nil, mchid: String? = nil, outOrderNo: String? = nil, serviceID: String? = nil,
      serviceIntroduction: String? = nil, state: ResponseState? = nil, stateDescription: StateDescription? = nil,
      totalAmount: Int? = nil, postPayments: [PostPayment]? = nil, postDiscounts: [PostDiscount]? = nil,
      riskFund: RiskFund? = nil, timeRange: TimeRange? = nil, location: Location? = nil, orderID: String? = nil,
      needCollection: Bool? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, mchid, outOrderNo, serviceID, serviceIntroduction, state, stateDescription, totalAmount,
        postPayments, postDiscounts, riskFund, timeRange, location, orderID, needCollection
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String?.self, "mchid": String?.self, "out_order_no": String?.self, "service_id": String?.self,
        "service_introduction": String?.self, "state": ResponseState?.self, "state_description": StateDescription?.self,
        "total_amount": Int?.self, "post_payments": [PostPayment]?.self, "post_discounts": [PostDiscount]?.self,
        "risk_fund": RiskFund?.self, "time_range": TimeRange?.self, "location": Location?.self,
        "order_id": String?.self, "need_collection": Bool?.self,
      ]
    }

    /// 服务订单的状态
    public typealias ResponseState = V3.Payscore.ResponseState

    /// 对状态的补充说明
    public typealias StateDescription = V3.Payscore.StateDescription

    /// 结算时收取的费用
    public typealias PostPayment = V3.Payscore.ResponsePostPayment

    /// 结算时的优惠
    public typealias PostDiscount = V3.Payscore.PostDiscount

    /// 订单的风险金
    public typealias RiskFund = V3.Payscore.ResponseRiskFund

    /// 服务的时间
    public typealias TimeRange = V3.Payscore.TimeRange

    /// 服务的地点
    public typealias Location = V3.Payscore.Location

    /// 风险金的名称
    public typealias RiskFundName = V3.Payscore.RiskFundName
  }
}
