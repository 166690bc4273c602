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
    /// 子商户的 AppID · `sub_appid`, 例如 `wxd678efh567hg6999`
    public var subAppid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String? {
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
    /// 收取的总金额，单位为分 · `total_amount`, 例如 `50000`
    public var totalAmount: Int {
      get { fields[requiredInteger: 8] }
      set { fields[requiredInteger: 8] = newValue }
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
    /// 是否分账 · `profit_sharing`
    public var profitSharing: Bool? {
      get { fields[boolean: 11] }
      set { fields[boolean: 11] = newValue }
    }
    /// 优惠标记 · `goods_tag`, 例如 `goods_tag`
    public var goodsTag: String? {
      get { fields[text: 12] }
      set { fields[text: 12] = newValue }
    }
    /// 原样带回查询与通知的附加数据 · 例如 `Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald`
    public var attach: String? {
      get { fields[text: 13] }
      set { fields[text: 13] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://api.test.com`
    public var notifyURL: String {
      get { fields[requiredText: 14] }
      set { fields[requiredText: 14] = newValue }
    }
    /// 用户在该 AppID 下的标识 · 例如 `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
    public var openid: String? {
      get { fields[text: 15] }
      set { fields[text: 15] = newValue }
    }

    public init(
      serviceID: String, appid: String, subAppid: String, subMchid: String? = nil, outOrderNo: String,
      serviceIntroduction: String, postPayments: [PostPayment]? = nil, postDiscounts: [PostDiscount]? = nil,
      totalAmount: Int, timeRange: TimeRange, location: Location? = nil, profitSharing: Bool? = nil,
      goodsTag: String? = nil, attach: String? = nil, notifyURL: String, openid: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, serviceID, appid, subAppid, subMchid, outOrderNo, serviceIntroduction, postPayments,
        postDiscounts, totalAmount, timeRange, location, profitSharing, goodsTag, attach, notifyURL, openid
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "service_id": String.self, "appid": String.self, "sub_appid": String.self, "sub_mchid": String?.self,
        "out_order_no": String.self, "service_introduction": String.self, "post_payments": [PostPayment]?.self,
        "post_discounts": [PostDiscount]?.self, "total_amount": Int.self, "time_range": TimeRange.self,
        "location": Location?.self, "profit_sharing": Bool?.self, "goods_tag": String?.self, "attach": String?.self,
        "notify_url": String.self, "openid": String?.self,
      ]
    }

    /// 结算时收取的费用
    public typealias PostPayment = V3.Payscore.PostPayment

    /// 结算时的优惠
    public typealias PostDiscount = V3.Payscore.PostDiscount3

    /// 服务的时间
    public typealias TimeRange = V3.Payscore.TimeRange2

    /// 服务的地点
    public typealias Location = V3.Payscore.RequestLocation
  }
}
