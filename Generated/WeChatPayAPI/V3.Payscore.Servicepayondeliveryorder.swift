// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/servicepayondeliveryorder

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Servicepayondeliveryorder {
  /// 商户创建先用后付订单
  ///
  /// 用户先收货后付款时创建订单。
  ///
  /// `POST /v3/payscore/servicepayondeliveryorder` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012856585)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/payscore/servicepayondeliveryorder"), body: body)
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
    /// 服务的简介 · `service_introduction`, 例如 `某某酒店`
    public var serviceIntroduction: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 结算时收取的费用 · `post_payments`
    public var postPayments: [PostPayment]? {
      get { fields[list: 4] }
      set { fields[list: 4] = newValue }
    }
    /// 结算时的优惠 · `post_discounts`
    public var postDiscounts: [PostDiscount]? {
      get { fields[list: 5] }
      set { fields[list: 5] = newValue }
    }
    /// 服务的时间 · `time_range`
    public var timeRange: TimeRange {
      get { fields[requiredObject: 6] }
      set { fields[requiredObject: 6] = newValue }
    }
    /// 服务的地点
    public var location: Location? {
      get { fields[object: 7] }
      set { fields[object: 7] = newValue }
    }
    /// 订单的风险金 · `risk_fund`
    public var riskFund: RiskFund {
      get { fields[requiredObject: 8] }
      set { fields[requiredObject: 8] = newValue }
    }
    /// 原样带回查询与通知的附加数据 · 例如 `Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald`
    public var attach: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://api.test.com`
    public var notifyURL: String {
      get { fields[requiredText: 10] }
      set { fields[requiredText: 10] = newValue }
    }
    /// 用户在该 AppID 下的标识 · 例如 `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
    public var openid: String? {
      get { fields[text: 11] }
      set { fields[text: 11] = newValue }
    }
    /// 是否需要用户确认订单 · `need_user_confirm`
    public var needUserConfirm: Bool? {
      get { fields[boolean: 12] }
      set { fields[boolean: 12] = newValue }
    }
    /// 商户号 · 例如 `1230000109`
    public var mchid: String? {
      get { fields[text: 13] }
      set { fields[text: 13] = newValue }
    }
    /// 先用后付的商品 · `shopping_info`
    public var shoppingInfo: ShoppingInfo {
      get { fields[requiredObject: 14] }
      set { fields[requiredObject: 14] = newValue }
    }

    public init(
      outOrderNo: String, appid: String, serviceID: String, serviceIntroduction: String,
      postPayments: [PostPayment]? = nil, postDiscounts: [PostDiscount]? = nil, timeRange: TimeRange,
      location: Location? = nil, riskFund: RiskFund, attach: String? = nil, notifyURL: String, openid: String? = nil,
      needUserConfirm: Bool? = nil, mchid: String? = nil, shoppingInfo: ShoppingInfo
    ) {
      fields = ObjectFields(
        of: Self.self, outOrderNo, appid, serviceID, serviceIntroduction, postPayments, postDiscounts, timeRange,
        location, riskFund, attach, notifyURL, openid, needUserConfirm, mchid, shoppingInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_order_no": String.self, "appid": String.self, "service_id": String.self,
        "service_introduction": String.self, "post_payments": [PostPayment]?.self,
        "post_discounts": [PostDiscount]?.self, "time_range": TimeRange.self, "location": Location?.self,
        "risk_fund": RiskFund.self, "attach": String?.self, "notify_url": String.self, "openid": String?.self,
        "need_user_confirm": Bool?.self, "mchid": String?.self, "shopping_info": ShoppingInfo.self,
      ]
    }

    /// 结算时收取的费用
    public typealias PostPayment = V3.Payscore.PostPayment2

    /// 结算时的优惠
    public typealias PostDiscount = V3.Payscore.PostDiscount3

    /// 服务的时间
    public typealias TimeRange = V3.Payscore.TimeRange2

    /// 服务的地点
    public typealias Location = V3.Payscore.RequestLocation

    /// 订单的风险金
    public typealias RiskFund = V3.Payscore.RequestRiskFund

    /// 先用后付的商品
    public struct ShoppingInfo: APIObject {
      /// 实际售货商家的 AppID · `real_merchant_appid`, 例如 `wxd678efh567hg6787`
      public var realMerchantAppid: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 跳往何处 · `jump_link`
      public var jumpLink: JumpLink {
        get { fields[requiredObject: 1] }
        set { fields[requiredObject: 1] = newValue }
      }
      /// 商品
      public var goods: [Goods] {
        get { fields[requiredList: 2] }
        set { fields[requiredList: 2] = newValue }
      }

      public init(realMerchantAppid: String? = nil, jumpLink: JumpLink, goods: [Goods]) {
        fields = ObjectFields(of: Self.self, realMerchantAppid, jumpLink, goods)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["real_merchant_appid": String?.self, "jump_link": JumpLink.self, "goods": [Goods].self]
      }
    }

    /// 风险金的名称
    public typealias RiskFundName = V3.Payscore.RiskFundName

    /// 跳往何处
    public typealias JumpLink = V3.Payscore.JumpLink

    /// 商品
    public typealias Goods = V3.Payscore.Goods

    /// 跳转链接的类型，枚举值之一
    public typealias JumpLinkType = V3.Payscore.JumpLinkType
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
    /// 跳转微信所用的数据包
    public var package: String? { fields[text: 15] }
    /// 先用后付的商品 · `shopping_info`
    public var shoppingInfo: ShoppingInfo? { fields[object: 16] }

    public init(
      appid: String? = nil, mchid: String? = nil, outOrderNo: String? = nil, serviceID: String? = nil,
      serviceIntroduction: String? = nil, state: String? = nil, stateDescription: String? = nil,
      postPayments: [PostPayment]? = nil, postDiscounts: [PostDiscount]? = nil, riskFund: RiskFund? = nil,
      timeRange: TimeRange? = nil, location: Location? = nil, attach: String? = nil, notifyURL: String? = nil,
      orderID: String? = nil, package: String? = nil, shoppingInfo: ShoppingInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, mchid, outOrderNo, serviceID, serviceIntroduction, state, stateDescription, postPayments,
        postDiscounts, riskFund, timeRange, location, attach, notifyURL, orderID, package, shoppingInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String?.self, "mchid": String?.self, "out_order_no": String?.self, "service_id": String?.self,
        "service_introduction": String?.self, "state": String?.self, "state_description": String?.self,
        "post_payments": [PostPayment]?.self, "post_discounts": [PostDiscount]?.self, "risk_fund": RiskFund?.self,
        "time_range": TimeRange?.self, "location": Location?.self, "attach": String?.self, "notify_url": String?.self,
        "order_id": String?.self, "package": String?.self, "shopping_info": ShoppingInfo?.self,
      ]
    }

    /// 结算时收取的费用
    public typealias PostPayment = V3.Payscore.ResponsePostPayment

    /// 结算时的优惠
    public typealias PostDiscount = V3.Payscore.PostDiscount

    /// 订单的风险金
    public typealias RiskFund = V3.Payscore.RiskFund

    /// 服务的时间
    public typealias TimeRange = V3.Payscore.TimeRange

    /// 服务的地点
    public typealias Location = V3.Payscore.Location

    /// 先用后付的商品
    public typealias ShoppingInfo = V3.Payscore.ShoppingInfo

    /// 跳往何处
    public typealias JumpLink = V3.Payscore.ServicepayondeliveryorderJumpLink

    /// 商品
    public typealias Goods = V3.Payscore.ServicepayondeliveryorderGoods
  }
}
