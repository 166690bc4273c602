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

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 支付分服务的编号 · `service_id`, 例如 `2002000000000558128851361561536`
    public var serviceID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
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
    /// 服务完结的时间 · `complete_time`, 例如 `2019-11-11T16:24:05+08:00`
    public var completeTime: Timestamp? {
      get { fields[time: 8] }
      set { fields[time: 8] = newValue }
    }
    /// 优惠标记 · `goods_tag`, 例如 `goods_tag`
    public var goodsTag: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    /// 提供服务的设备
    public var device: Device? {
      get { fields[object: 10] }
      set { fields[object: 10] = newValue }
    }

    public init(
      serviceID: String, subMchid: String, postPayments: [PostPayment], postDiscounts: [PostDiscount]? = nil,
      totalAmount: Int, timeRange: TimeRange? = nil, location: Location? = nil, profitSharing: Bool? = nil,
      completeTime: Timestamp? = nil, goodsTag: String? = nil, device: Device? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, serviceID, subMchid, postPayments, postDiscounts, totalAmount, timeRange, location,
        profitSharing, completeTime, goodsTag, device
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "service_id": String.self, "sub_mchid": String.self, "post_payments": [PostPayment].self,
        "post_discounts": [PostDiscount]?.self, "total_amount": Int.self, "time_range": TimeRange?.self,
        "location": Location?.self, "profit_sharing": Bool?.self, "complete_time": Timestamp?.self,
        "goods_tag": String?.self, "device": Device?.self,
      ]
    }

    /// 结算时收取的费用
    public typealias PostPayment = V3.Payscore.PostPayment

    /// 结算时的优惠
    public typealias PostDiscount = V3.Payscore.PostDiscount2

    /// 服务的时间
    public typealias TimeRange = V3.Payscore.RequestTimeRange

    /// 服务的地点
    public typealias Location = V3.Payscore.RequestLocation

    /// 提供服务的设备
    public typealias Device = V3.Payscore.Device
  }
}
