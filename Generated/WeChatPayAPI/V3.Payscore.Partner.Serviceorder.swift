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

  /// `get` 发送的内容
  public typealias GetRequest = V3.Payscore.SharedGetRequest

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 商户自定的服务订单号 · `out_order_no`
    public var outOrderNo: String? { fields[text: 0] }
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String? { fields[text: 1] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 2] }
    /// 商户号
    public var mchid: String? { fields[text: 3] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 4] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 5] }
    /// 服务的简介 · `service_introduction`
    public var serviceIntroduction: String? { fields[text: 6] }
    /// 服务订单的状态
    public var state: ResponseState? { fields[enumeration: 7] }
    /// 对状态的补充说明 · `state_description`
    public var stateDescription: StateDescription? { fields[enumeration: 8] }
    /// 结算时收取的费用：多为列表，每项有 name、amount、description、count；官方资料不一，有的写作单独一项 · `post_payments`
    public var postPayments: JSONValue? { fields[content: 9] }
    /// 结算时的优惠 · `post_discounts`
    public var postDiscounts: [PostDiscount]? { fields[list: 10] }
    /// 订单的风险金 · `risk_fund`
    public var riskFund: RiskFund? { fields[object: 11] }
    /// 收取的总金额，单位为分 · `total_amount`
    public var totalAmount: Int? { fields[integer: 12] }
    /// 须否向用户收款 · `need_collection`
    public var needCollection: Bool? { fields[boolean: 13] }
    /// 收款情况
    public var collection: Collection? { fields[object: 14] }
    /// 服务的时间 · `time_range`
    public var timeRange: TimeRange? { fields[object: 15] }
    /// 服务的地点
    public var location: Location? { fields[object: 16] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[text: 17] }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String? { fields[text: 18] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 19] }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`
    public var subOpenid: String? { fields[text: 20] }
    /// 微信支付侧的服务订单号 · `order_id`
    public var orderID: String? { fields[text: 21] }

    public init(
      outOrderNo: String? = nil, serviceID: String? = nil, appid: String? = nil, mchid: String? = nil,
      subAppid: String? = nil, subMchid: String? = nil, serviceIntroduction: String? = nil, state: ResponseState? = nil,
      stateDescription: StateDescription? = nil, postPayments: JSONValue? = nil, postDiscounts: [PostDiscount]? = nil,
      riskFund: RiskFund? = nil, totalAmount: Int? = nil, needCollection: Bool? = nil, collection: Collection? = nil,
      timeRange: TimeRange? = nil, location: Location? = nil, attach: String? = nil, notifyURL: String? = nil,
      openid: String? = nil, subOpenid: String? = nil, orderID: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outOrderNo, serviceID, appid, mchid, subAppid, subMchid, serviceIntroduction, state,
        stateDescription, postPayments, postDiscounts, riskFund, totalAmount, needCollection, collection, timeRange,
        location, attach, notifyURL, openid, subOpenid, orderID
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_order_no": String?.self, "service_id": String?.self, "appid": String?.self, "mchid": String?.self,
        "sub_appid": String?.self, "sub_mchid": String?.self, "service_introduction": String?.self,
        "state": ResponseState?.self, "state_description": StateDescription?.self, "post_payments": JSONValue?.self,
        "post_discounts": [PostDiscount]?.self, "risk_fund": RiskFund?.self, "total_amount": Int?.self,
        "need_collection": Bool?.self, "collection": Collection?.self, "time_range": TimeRange?.self,
        "location": Location?.self, "attach": String?.self, "notify_url": String?.self, "openid": String?.self,
        "sub_openid": String?.self, "order_id": String?.self,
      ]
    }

    /// 服务订单的状态
    public typealias ResponseState = V3.Payscore.ResponseState

    /// 对状态的补充说明
    public typealias StateDescription = V3.Payscore.StateDescription

    /// 结算时的优惠
    public typealias PostDiscount = V3.Payscore.PostDiscount

    /// 订单的风险金
    public typealias RiskFund = V3.Payscore.RiskFund

    /// 收款情况
    public typealias Collection = V3.Payscore.Collection

    /// 服务的时间
    public typealias TimeRange = V3.Payscore.ResponseTimeRange

    /// 服务的地点
    public typealias Location = V3.Payscore.Location

    /// 收款的状态
    public typealias CollectionState = V3.Payscore.CollectionState

    /// 各笔收款
    public typealias Detail = V3.Payscore.ServiceorderDetail

    /// 收款的渠道
    public typealias PaidType = V3.Payscore.PaidType

    /// 所享的优惠
    public typealias PromotionDetail = V3.Payscore.PromotionDetail

    /// 优惠的适用范围
    public typealias PromotionDetailScope = V3.Payscore.PromotionDetailScope

    /// 优惠由谁承担
    public typealias PromotionDetailType = V3.Payscore.PromotionDetailType

    /// 单品
    public typealias GoodsDetail = V3.Payscore.GoodsDetail
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 支付分服务的编号 · `service_id`, 例如 `2002000000000558128851361561536`
    public var serviceID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 应用的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wxd678efh567hg6999`
    public var subAppid: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 商户自定的服务订单号 · `out_order_no`, 例如 `1234323JKHDFE1243252`
    public var outOrderNo: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 服务的简介 · `service_introduction`, 例如 `XX充电宝`
    public var serviceIntroduction: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 结算时收取的费用 · `post_payments`
    public var postPayments: [PostPayment]? {
      get { fields[list: 6] }
      set { fields[list: 6] = newValue }
    }
    /// 结算时的优惠 · `post_discounts`
    public var postDiscounts: [PostDiscount]? {
      get { fields[list: 7] }
      set { fields[list: 7] = newValue }
    }
    /// 订单的风险金 · `risk_fund`
    public var riskFund: RiskFund {
      get { fields[requiredObject: 8] }
      set { fields[requiredObject: 8] = newValue }
    }
    /// 服务的时间 · `time_range`
    public var timeRange: TimeRange {
      get { fields[requiredObject: 9] }
      set { fields[requiredObject: 9] = newValue }
    }
    /// 服务的地点
    public var location: Location? {
      get { fields[object: 10] }
      set { fields[object: 10] = newValue }
    }
    /// 用户在该 AppID 下的标识 · 例如 `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
    public var openid: String? {
      get { fields[text: 11] }
      set { fields[text: 11] = newValue }
    }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`, 例如 `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
    public var subOpenid: String? {
      get { fields[text: 12] }
      set { fields[text: 12] = newValue }
    }
    /// 是否需要用户确认订单 · `need_user_confirm`
    public var needUserConfirm: Bool? {
      get { fields[boolean: 13] }
      set { fields[boolean: 13] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://api.test.com`
    public var notifyURL: String {
      get { fields[requiredText: 14] }
      set { fields[requiredText: 14] = newValue }
    }
    /// 原样带回查询与通知的附加数据 · 例如 `Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald`
    public var attach: String? {
      get { fields[text: 15] }
      set { fields[text: 15] = newValue }
    }
    /// 提供服务的设备
    public var device: Device? {
      get { fields[object: 16] }
      set { fields[object: 16] = newValue }
    }

    public init(
      serviceID: String, appid: String, subMchid: String, subAppid: String? = nil, outOrderNo: String,
      serviceIntroduction: String, postPayments: [PostPayment]? = nil, postDiscounts: [PostDiscount]? = nil,
      riskFund: RiskFund, timeRange: TimeRange, location: Location? = nil, openid: String? = nil,
      subOpenid: String? = nil, needUserConfirm: Bool? = nil, notifyURL: String, attach: String? = nil,
      device: Device? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, serviceID, appid, subMchid, subAppid, outOrderNo, serviceIntroduction, postPayments,
        postDiscounts, riskFund, timeRange, location, openid, subOpenid, needUserConfirm, notifyURL, attach, device
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "service_id": String.self, "appid": String.self, "sub_mchid": String.self, "sub_appid": String?.self,
        "out_order_no": String.self, "service_introduction": String.self, "post_payments": [PostPayment]?.self,
        "post_discounts": [PostDiscount]?.self, "risk_fund": RiskFund.self, "time_range": TimeRange.self,
        "location": Location?.self, "openid": String?.self, "sub_openid": String?.self, "need_user_confirm": Bool?.self,
        "notify_url": String.self, "attach": String?.self, "device": Device?.self,
      ]
    }

    /// 结算时收取的费用
    public typealias PostPayment = V3.Payscore.PostPayment

    /// 结算时的优惠
    public typealias PostDiscount = V3.Payscore.PostDiscount3

    /// 订单的风险金
    public typealias RiskFund = V3.Payscore.RequestRiskFund

    /// 服务的时间
    public typealias TimeRange = V3.Payscore.RequestTimeRange

    /// 服务的地点
    public typealias Location = V3.Payscore.RequestLocation

    /// 提供服务的设备
    public typealias Device = V3.Payscore.Device

    /// 风险金的名称
    public typealias RiskFundName = V3.Payscore.RiskFundName
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
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 4] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 5] }
    /// 服务的简介 · `service_introduction`
    public var serviceIntroduction: String? { fields[text: 6] }
    /// 服务订单的状态
    public var state: ResponseState? { fields[enumeration: 7] }
    /// 对状态的补充说明 · `state_description`
    public var stateDescription: StateDescription? { fields[enumeration: 8] }
    /// 结算时收取的费用 · `post_payments`
    public var postPayments: [PostPayment]? { fields[list: 9] }
    /// 结算时的优惠 · `post_discounts`
    public var postDiscounts: [PostDiscount]? { fields[list: 10] }
    /// 订单的风险金 · `risk_fund`
    public var riskFund: RiskFund? { fields[object: 11] }
    /// 服务的时间 · `time_range`
    public var timeRange: TimeRange? { fields[object: 12] }
    /// 服务的地点
    public var location: Location? { fields[object: 13] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[text: 14] }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String? { fields[text: 15] }
    /// 微信支付侧的服务订单号 · `order_id`
    public var orderID: String? { fields[text: 16] }
    /// 跳转微信所用的数据包
    public var package: String? { fields[text: 17] }

    public init(
      outOrderNo: String? = nil, serviceID: String? = nil, appid: String? = nil, mchid: String? = nil,
      subAppid: String? = nil, subMchid: String? = nil, serviceIntroduction: String? = nil, state: ResponseState? = nil,
      stateDescription: StateDescription? = nil, postPayments: [PostPayment]? = nil,
      postDiscounts: [PostDiscount]? = nil, riskFund: RiskFund? = nil, timeRange: TimeRange? = nil,
      location: Location? = nil, attach: String? = nil, notifyURL: String? = nil, orderID: String? = nil,
      package: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outOrderNo, serviceID, appid, mchid, subAppid, subMchid, serviceIntroduction, state,
        stateDescription, postPayments, postDiscounts, riskFund, timeRange, location, attach, notifyURL, orderID,
        package
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_order_no": String?.self, "service_id": String?.self, "appid": String?.self, "mchid": String?.self,
        "sub_appid": String?.self, "sub_mchid": String?.self, "service_introduction": String?.self,
        "state": ResponseState?.self, "state_description": StateDescription?.self, "post_payments": [PostPayment]?.self,
        "post_discounts": [PostDiscount]?.self, "risk_fund": RiskFund?.self, "time_range": TimeRange?.self,
        "location": Location?.self, "attach": String?.self, "notify_url": String?.self, "order_id": String?.self,
        "package": String?.self,
      ]
    }

    /// 服务订单的状态
    public typealias ResponseState = V3.Payscore.ResponseState

    /// 对状态的补充说明
    public typealias StateDescription = V3.Payscore.StateDescription

    /// 结算时收取的费用
    public typealias PostPayment = V3.Payscore.ServiceorderPostPayment

    /// 结算时的优惠
    public typealias PostDiscount = V3.Payscore.PostDiscount

    /// 订单的风险金
    public typealias RiskFund = V3.Payscore.ResponseRiskFund

    /// 服务的时间
    public typealias TimeRange = V3.Payscore.ResponseTimeRange

    /// 服务的地点
    public typealias Location = V3.Payscore.Location

    /// 风险金的名称
    public typealias RiskFundName = V3.Payscore.RiskFundName
  }

  /// 提供服务的设备
  public typealias Device = V3.Payscore.Device

  /// 服务的地点
  public typealias Location = V3.Payscore.RequestLocation

  /// 结算时的优惠
  public typealias PostDiscount = V3.Payscore.PostDiscount3

  /// 结算时收取的费用
  public typealias PostPayment = V3.Payscore.PostPayment

  /// 服务的时间
  public typealias RequestTimeRange = V3.Payscore.RequestTimeRange

  /// 服务的地点
  public typealias ResponseLocation = V3.Payscore.Location

  /// 结算时的优惠
  public typealias ResponsePostDiscount = V3.Payscore.PostDiscount

  /// 服务订单的状态
  public typealias ResponseState = V3.Payscore.ResponseState

  /// 风险金的名称
  public typealias RiskFundName = V3.Payscore.RiskFundName

  /// 对状态的补充说明
  public typealias StateDescription = V3.Payscore.StateDescription

  /// 服务的时间
  public typealias TimeRange = V3.Payscore.ResponseTimeRange
}
