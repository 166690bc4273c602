// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/acquiringbank/servicepayondeliveryorder

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Acquiringbank.Servicepayondeliveryorder {
  /// 从业机构：先用后付下单
  ///
  /// 用户先收货后付款时创建订单。
  ///
  /// `POST /v3/payscore/acquiringbank/servicepayondeliveryorder` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012783674)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/payscore/acquiringbank/servicepayondeliveryorder"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户自定的服务订单号 · `out_order_no`, 例如 `1234323JKHDFE1243252`
    public var outOrderNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 服务商的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wxd678efh567hg6999`
    public var subAppid: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 渠道商的商户号 · `channel_id`, 例如 `1230000109`
    public var channelID: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 支付分服务的编号 · `service_id`, 例如 `500001`
    public var serviceID: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 服务的简介 · `service_introduction`, 例如 `某某酒店`
    public var serviceIntroduction: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }
    /// 结算时收取的费用 · `post_payments`
    public var postPayments: [PostPayment]? {
      get { fields[list: 7] }
      set { fields[list: 7] = newValue }
    }
    /// 结算时的优惠 · `post_discounts`
    public var postDiscounts: [PostDiscount]? {
      get { fields[list: 8] }
      set { fields[list: 8] = newValue }
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
    /// 订单的风险金 · `risk_fund`
    public var riskFund: RiskFund? {
      get { fields[object: 11] }
      set { fields[object: 11] = newValue }
    }
    /// 原样带回查询与通知的附加数据 · 例如 `Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald`
    public var attach: String? {
      get { fields[text: 12] }
      set { fields[text: 12] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://api.test.com`
    public var notifyURL: String? {
      get { fields[text: 13] }
      set { fields[text: 13] = newValue }
    }
    /// 用户在该 AppID 下的标识 · 例如 `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
    public var openid: String? {
      get { fields[text: 14] }
      set { fields[text: 14] = newValue }
    }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`, 例如 `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
    public var subOpenid: String? {
      get { fields[text: 15] }
      set { fields[text: 15] = newValue }
    }
    /// 是否需要用户确认订单 · `need_user_confirm`
    public var needUserConfirm: Bool? {
      get { fields[boolean: 16] }
      set { fields[boolean: 16] = newValue }
    }
    /// 服务商的商户号 · 例如 `1230000109`
    public var mchid: String? {
      get { fields[text: 17] }
      set { fields[text: 17] = newValue }
    }
    /// 先用后付的商品 · `shopping_info`
    public var shoppingInfo: ShoppingInfo? {
      get { fields[object: 18] }
      set { fields[object: 18] = newValue }
    }

    public init(
      outOrderNo: String, appid: String, subMchid: String? = nil, subAppid: String? = nil, channelID: String? = nil,
      serviceID: String, serviceIntroduction: String, postPayments: [PostPayment]? = nil,
      postDiscounts: [PostDiscount]? = nil, timeRange: TimeRange, location: Location? = nil, riskFund: RiskFund? = nil,
      attach: String? = nil, notifyURL: String? = nil, openid: String? = nil, subOpenid: String? = nil,
      needUserConfirm: Bool? = nil, mchid: String? = nil, shoppingInfo: ShoppingInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outOrderNo, appid, subMchid, subAppid, channelID, serviceID, serviceIntroduction, postPayments,
        postDiscounts, timeRange, location, riskFund, attach, notifyURL, openid, subOpenid, needUserConfirm, mchid,
        shoppingInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_order_no": String.self, "appid": String.self, "sub_mchid": String?.self, "sub_appid": String?.self,
        "channel_id": String?.self, "service_id": String.self, "service_introduction": String.self,
        "post_payments": [PostPayment]?.self, "post_discounts": [PostDiscount]?.self, "time_range": TimeRange.self,
        "location": Location?.self, "risk_fund": RiskFund?.self, "attach": String?.self, "notify_url": String?.self,
        "openid": String?.self, "sub_openid": String?.self, "need_user_confirm": Bool?.self, "mchid": String?.self,
        "shopping_info": ShoppingInfo?.self,
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

    /// 订单的风险金
    public struct RiskFund: APIObject {
      /// 风险金的名称
      public var name: RiskFundName? {
        get { fields[enumeration: 0] }
        set { fields[enumeration: 0] = newValue }
      }
      /// 风险金的金额，单位为分 · 例如 `10000`
      public var amount: Int? {
        get { fields[integer: 1] }
        set { fields[integer: 1] = newValue }
      }
      /// 风险金的说明 · 例如 `就餐的预估费用`
      public var description: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }

      public init(name: RiskFundName? = nil, amount: Int? = nil, description: String? = nil) {
        fields = ObjectFields(of: Self.self, name, amount, description)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["name": RiskFundName?.self, "amount": Int?.self, "description": String?.self]
      }
    }

    /// 先用后付的商品
    public typealias ShoppingInfo = V3.Payscore.ServicepayondeliveryorderShoppingInfo

    /// 风险金的名称
    public typealias RiskFundName = V3.Payscore.RiskFundName

    /// 跳往何处
    public typealias JumpLink = V3.Payscore.JumpLink

    /// 商品
    public typealias Goods = V3.Payscore.ShoppingInfoGoods

    /// 跳转链接的类型，枚举值之一
    public typealias JumpLinkType = V3.Payscore.JumpLinkType
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Payscore.ServicepayondeliveryorderPostResponse
}
