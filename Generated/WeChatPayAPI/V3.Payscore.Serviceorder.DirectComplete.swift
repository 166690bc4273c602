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

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户自定的服务订单号 · `out_order_no`, 例如 `1234323JKHDFE1243252`
    public var outOrderNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 应用的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 支付分服务的编号 · `service_id`, 例如 `500001`
    public var serviceID: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 结算时收取的费用 · `post_payments`
    public var postPayments: [PostPayment]? {
      get { fields[list: 3] }
      set { fields[list: 3] = newValue }
    }
    /// 结算时的优惠 · `post_discounts`
    public var postDiscounts: [PostDiscount]? {
      get { fields[list: 4] }
      set { fields[list: 4] = newValue }
    }
    /// 服务的时间 · `time_range`
    public var timeRange: TimeRange {
      get { fields[requiredObject: 5] }
      set { fields[requiredObject: 5] = newValue }
    }
    /// 服务的地点
    public var location: Location? {
      get { fields[object: 6] }
      set { fields[object: 6] = newValue }
    }
    /// 服务的简介 · `service_introduction`, 例如 `某某酒店`
    public var serviceIntroduction: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    /// 原样带回查询与通知的附加数据 · 例如 `Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald`
    public var attach: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://api.test.com`
    public var notifyURL: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    /// 用户在该 AppID 下的标识 · 例如 `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
    public var openid: String? {
      get { fields[text: 10] }
      set { fields[text: 10] = newValue }
    }
    /// 收取的总金额，单位为分 · `total_amount`, 例如 `50000`
    public var totalAmount: Int? {
      get { fields[integer: 11] }
      set { fields[integer: 11] = newValue }
    }
    /// 是否分账 · `profit_sharing`
    public var profitSharing: Bool? {
      get { fields[boolean: 12] }
      set { fields[boolean: 12] = newValue }
    }
    /// 优惠标记 · `goods_tag`
    public var goodsTag: String? {
      get { fields[text: 13] }
      set { fields[text: 13] = newValue }
    }

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
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_order_no": String.self, "appid": String.self, "service_id": String.self,
        "post_payments": [PostPayment]?.self, "post_discounts": [PostDiscount]?.self, "time_range": TimeRange.self,
        "location": Location?.self, "service_introduction": String?.self, "attach": String?.self,
        "notify_url": String?.self, "openid": String?.self, "total_amount": Int?.self, "profit_sharing": Bool?.self,
        "goods_tag": String?.self,
      ]
    }

    /// 结算时收取的费用
    public typealias PostPayment = V3.Payscore.RequestPostPayment

    /// 结算时的优惠
    public typealias PostDiscount = V3.Payscore.RequestPostDiscount

    /// 服务的时间
    public typealias TimeRange = V3.Payscore.RequestTimeRange

    /// 服务的地点
    public typealias Location = V3.Payscore.RequestLocation
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 商户自定的服务订单号 · `out_order_no`
    public var outOrderNo: String? { fields[text: 0] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 1] }
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String? { fields[text: 2] }
    /// 结算时收取的费用 · `post_payments`
    public var postPayments: [PostPayment]? { fields[list: 3] }
    /// 结算时的优惠 · `post_discounts`
    public var postDiscounts: [PostDiscount]? { fields[list: 4] }
    /// 服务的时间 · `time_range`
    public var timeRange: TimeRange? { fields[object: 5] }
    /// 服务的地点
    public var location: Location? { fields[object: 6] }
    /// 服务的简介 · `service_introduction`
    public var serviceIntroduction: String? { fields[text: 7] }
    /// 商户号
    public var mchid: String? { fields[text: 8] }
    /// 微信支付侧的服务订单号 · `order_id`
    public var orderID: String? { fields[text: 9] }
    /// 服务订单的状态
    public var state: ResponseState? { fields[enumeration: 10] }
    /// 对状态的补充说明 · `state_description`
    public var stateDescription: StateDescription? { fields[enumeration: 11] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[text: 12] }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String? { fields[text: 13] }
    /// 收取的总金额，单位为分 · `total_amount`
    public var totalAmount: Int? { fields[integer: 14] }

    public init(
      outOrderNo: String? = nil, appid: String? = nil, serviceID: String? = nil, postPayments: [PostPayment]? = nil,
      postDiscounts: [PostDiscount]? = nil, timeRange: TimeRange? = nil, location: Location? = nil,
      serviceIntroduction: String? = nil, mchid: String? = nil, orderID: String? = nil, state: ResponseState? = nil,
      stateDescription: StateDescription? = nil, attach: String? = nil, notifyURL: String? = nil,
      totalAmount: Int? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outOrderNo, appid, serviceID, postPayments, postDiscounts, timeRange, location,
        serviceIntroduction, mchid, orderID, state, stateDescription, attach, notifyURL, totalAmount
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_order_no": String?.self, "appid": String?.self, "service_id": String?.self,
        "post_payments": [PostPayment]?.self, "post_discounts": [PostDiscount]?.self, "time_range": TimeRange?.self,
        "location": Location?.self, "service_introduction": String?.self, "mchid": String?.self,
        "order_id": String?.self, "state": ResponseState?.self, "state_description": StateDescription?.self,
        "attach": String?.self, "notify_url": String?.self, "total_amount": Int?.self,
      ]
    }

    /// 结算时收取的费用
    public typealias PostPayment = V3.Payscore.ResponsePostPayment

    /// 结算时的优惠
    public typealias PostDiscount = V3.Payscore.PostDiscount

    /// 服务的时间
    public typealias TimeRange = V3.Payscore.ResponseTimeRange

    /// 服务的地点
    public typealias Location = V3.Payscore.Location

    /// 服务订单的状态
    public typealias ResponseState = V3.Payscore.ResponseState

    /// 对状态的补充说明
    public typealias StateDescription = V3.Payscore.StateDescription
  }
}
