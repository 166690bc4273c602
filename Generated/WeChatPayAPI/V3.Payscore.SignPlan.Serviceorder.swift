// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/sign-plan/serviceorder

@_spi(Generated) public import WeChatPay

extension V3.Payscore.SignPlan.Serviceorder {
  /// 签约计划：创建服务订单
  ///
  /// 为用户签约计划的一期创建服务订单。
  ///
  /// `POST /v3/payscore/sign-plan/serviceorder` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012489351)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/payscore/sign-plan/serviceorder"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 支付分服务的编号 · `service_id`, 例如 `2002000000000558128851361561536`
    public var serviceID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 用户所签计划的编号 · `sign_plan_id`, 例如 `01000033210000324638000000376258`
    public var signPlanID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 计划中第几项，从 1 开始 · `plan_detail_no`, 例如 `2`
    public var planDetailNo: Int {
      get { fields[requiredInteger: 2] }
      set { fields[requiredInteger: 2] = newValue }
    }
    /// 应用的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 用户在该 AppID 下的标识 · 例如 `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
    public var openid: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://api.test.com`
    public var notifyURL: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 服务的简介 · `service_introduction`, 例如 `羽毛球课基础练习课程`
    public var serviceIntroduction: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }
    /// 服务的时间 · `time_range`
    public var timeRange: TimeRange {
      get { fields[requiredObject: 7] }
      set { fields[requiredObject: 7] = newValue }
    }
    /// 服务的地点
    public var location: Location? {
      get { fields[object: 8] }
      set { fields[object: 8] = newValue }
    }
    /// 原样带回查询与通知的附加数据 · 例如 `Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald`
    public var attach: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`, 例如 `1514323JSVDFE1243252`
    public var outTradeNo: String {
      get { fields[requiredText: 10] }
      set { fields[requiredText: 10] = newValue }
    }

    public init(
      serviceID: String, signPlanID: String, planDetailNo: Int, appid: String, openid: String, notifyURL: String,
      serviceIntroduction: String, timeRange: TimeRange, location: Location? = nil, attach: String? = nil,
      outTradeNo: String
    ) {
      fields = ObjectFields(
        of: Self.self, serviceID, signPlanID, planDetailNo, appid, openid, notifyURL, serviceIntroduction, timeRange,
        location, attach, outTradeNo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "service_id": String.self, "sign_plan_id": String.self, "plan_detail_no": Int.self, "appid": String.self,
        "openid": String.self, "notify_url": String.self, "service_introduction": String.self,
        "time_range": TimeRange.self, "location": Location?.self, "attach": String?.self, "out_trade_no": String.self,
      ]
    }

    /// 服务的时间
    public typealias TimeRange = V3.Payscore.ServiceorderTimeRange

    /// 服务的地点
    public typealias Location = V3.Payscore.RequestLocation
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 商户自定的服务订单号 · `out_order_no`
    public var outOrderNo: String? { fields[text: 0] }
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String? { fields[text: 1] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 2] }
    /// 商户号
    public var mchid: String? { fields[text: 3] }
    /// 服务的简介 · `service_introduction`
    public var serviceIntroduction: String? { fields[text: 4] }
    /// 服务订单的状态
    public var state: String? { fields[text: 5] }
    /// 对状态的补充说明 · `state_description`
    public var stateDescription: String? { fields[text: 6] }
    /// 结算时收取的费用 · `post_payments`
    public var postPayments: [PostPayment]? { fields[list: 7] }
    /// 结算时的优惠 · `post_discounts`
    public var postDiscounts: [PostDiscount]? { fields[list: 8] }
    /// 订单的风险金 · `risk_fund`
    public var riskFund: RiskFund? { fields[object: 9] }
    /// 服务的时间 · `time_range`
    public var timeRange: TimeRange? { fields[object: 10] }
    /// 服务的地点
    public var location: Location? { fields[object: 11] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[text: 12] }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String? { fields[text: 13] }
    /// 微信支付侧的服务订单号 · `order_id`
    public var orderID: String? { fields[text: 14] }

    public init(
      outOrderNo: String? = nil, serviceID: String? = nil, appid: String? = nil, mchid: String? = nil,
      serviceIntroduction: String? = nil, state: String? = nil, stateDescription: String? = nil,
      postPayments: [PostPayment]? = nil, postDiscounts: [PostDiscount]? = nil, riskFund: RiskFund? = nil,
      timeRange: TimeRange? = nil, location: Location? = nil, attach: String? = nil, notifyURL: String? = nil,
      orderID: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outOrderNo, serviceID, appid, mchid, serviceIntroduction, state, stateDescription, postPayments,
        postDiscounts, riskFund, timeRange, location, attach, notifyURL, orderID
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_order_no": String?.self, "service_id": String?.self, "appid": String?.self, "mchid": String?.self,
        "service_introduction": String?.self, "state": String?.self, "state_description": String?.self,
        "post_payments": [PostPayment]?.self, "post_discounts": [PostDiscount]?.self, "risk_fund": RiskFund?.self,
        "time_range": TimeRange?.self, "location": Location?.self, "attach": String?.self, "notify_url": String?.self,
        "order_id": String?.self,
      ]
    }

    /// 结算时收取的费用
    public typealias PostPayment = V3.Payscore.SignPlan.PostPayment

    /// 结算时的优惠
    public typealias PostDiscount = V3.Payscore.SignPlan.PostDiscount

    /// 订单的风险金
    public typealias RiskFund = V3.Payscore.SignPlan.RiskFund

    /// 服务的时间
    public typealias TimeRange = V3.Payscore.TimeRange

    /// 服务的地点
    public typealias Location = V3.Payscore.Location
  }
}
