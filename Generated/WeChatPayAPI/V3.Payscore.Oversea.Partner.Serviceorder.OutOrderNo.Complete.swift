// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Oversea.Partner.Serviceorder.OutOrderNo.Complete {
  /// 境外支付分：完结订单
  ///
  /// 服务结束后提交最终金额，着手收款。
  ///
  /// `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete` · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4014096431)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(
      Endpoint(.post, "/v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete"), body: body
    )
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
    /// 币种，人民币为 CNY · 例如 `HKD`
    public var currency: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 服务的时间 · `time_range`
    public var timeRange: TimeRange? {
      get { fields[object: 6] }
      set { fields[object: 6] = newValue }
    }
    /// 服务的地点
    public var location: Location? {
      get { fields[object: 7] }
      set { fields[object: 7] = newValue }
    }
    /// 是否分账 · `profit_sharing`
    public var profitSharing: Bool? {
      get { fields[boolean: 8] }
      set { fields[boolean: 8] = newValue }
    }
    /// 完成的时间 · `complete_time`, 例如 `2019-11-11T16:24:05+08:00`
    public var completeTime: Timestamp? {
      get { fields[time: 9] }
      set { fields[time: 9] = newValue }
    }
    /// 优惠标记 · `goods_tag`, 例如 `goods_tag`
    public var goodsTag: String? {
      get { fields[text: 10] }
      set { fields[text: 10] = newValue }
    }

    public init(
      serviceID: String, subMchid: String, postPayments: [PostPayment], postDiscounts: [PostDiscount]? = nil,
      totalAmount: Int, currency: String? = nil, timeRange: TimeRange? = nil, location: Location? = nil,
      profitSharing: Bool? = nil, completeTime: Timestamp? = nil, goodsTag: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, serviceID, subMchid, postPayments, postDiscounts, totalAmount, currency, timeRange, location,
        profitSharing, completeTime, goodsTag
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "service_id": String.self, "sub_mchid": String.self, "post_payments": [PostPayment].self,
        "post_discounts": [PostDiscount]?.self, "total_amount": Int.self, "currency": String?.self,
        "time_range": TimeRange?.self, "location": Location?.self, "profit_sharing": Bool?.self,
        "complete_time": Timestamp?.self, "goods_tag": String?.self,
      ]
    }

    /// 结算时收取的费用
    public typealias PostPayment = V3.Payscore.PostPayment

    /// 结算时的优惠
    public typealias PostDiscount = V3.Payscore.PostDiscount2

    /// 服务的时间
    public struct TimeRange: APIObject {
      /// 服务开始的时间 · `start_time`, 例如 `2019-11-11T16:24:05+08:00`
      public var startTime: Timestamp? {
        get { fields[time: 0] }
        set { fields[time: 0] = newValue }
      }
      /// 服务结束的时间 · `end_time`, 例如 `2019-11-11T16:24:05+08:00`
      public var endTime: Timestamp? {
        get { fields[time: 1] }
        set { fields[time: 1] = newValue }
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
        startTime: Timestamp? = nil, endTime: Timestamp? = nil, startTimeRemark: String? = nil,
        endTimeRemark: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, startTime, endTime, startTimeRemark, endTimeRemark)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "start_time": Timestamp?.self, "end_time": Timestamp?.self, "start_time_remark": String?.self,
          "end_time_remark": String?.self,
        ]
      }
    }

    /// 服务的地点
    public typealias Location = V3.Payscore.RequestLocation
  }
}
