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

  /// What `post` sends.
  public struct PostRequest: APIObject, Codable, Hashable {
    /// 支付分服务的编号 · `service_id`, such as `2002000000000558128851361561536`
    public var serviceID: String { fields[required: 0] }
    /// 子商户的商户号 · `sub_mchid`, such as `1900000109`
    public var subMchid: String { fields[required: 1] }
    /// 结算时收取的费用 · `post_payments`
    public var postPayments: [PostPayment] { fields[required: 2] }
    /// 结算时的优惠 · `post_discounts`
    public var postDiscounts: [PostDiscount]? { fields[3] }
    /// 收取的总金额，单位为分 · `total_amount`, such as `50000`
    public var totalAmount: Int { fields[required: 4] }
    /// 服务的时间 · `time_range`
    public var timeRange: TimeRange? { fields[5] }
    /// 服务的地点
    public var location: Location? { fields[6] }
    /// 是否分账 · `profit_sharing`
    public var profitSharing: Bool? { fields[7] }
    /// 服务完结的时间 · `complete_time`, such as `2019-11-11T16:24:05+08:00`
    public var completeTime: Timestamp? { fields[8] }
    /// 优惠标记 · `goods_tag`, such as `goods_tag`
    public var goodsTag: String? { fields[9] }
    /// 提供服务的设备
    public var device: Device? { fields[10] }

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
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      [
        "service_id": String.self, "sub_mchid": String.self, "post_payments": [PostPayment].self,
        "post_discounts": [PostDiscount]?.self, "total_amount": Int.self, "time_range": TimeRange?.self,
        "location": Location?.self, "profit_sharing": Bool?.self, "complete_time": Timestamp?.self,
        "goods_tag": String?.self, "device": Device?.self,
      ]
    }

    /// 结算时收取的费用
    public struct PostPayment: APIObject, Codable, Hashable {
      /// 费用的名称 · such as `就餐费用`
      public var name: String { fields[required: 0] }
      /// 费用的说明 · such as `就餐人均100元`
      public var description: String? { fields[1] }
      /// 费用的金额，单位为分 · such as `40000`
      public var amount: Int? { fields[2] }
      /// 费用的数量 · such as `4`
      public var count: Int? { fields[3] }

      public init(name: String, description: String? = nil, amount: Int? = nil, count: Int? = nil) {
        fields = ObjectFields(of: Self.self, name, description, amount, count)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["name": String.self, "description": String?.self, "amount": Int?.self, "count": Int?.self]
      }
    }

    /// 结算时的优惠
    public struct PostDiscount: APIObject, Codable, Hashable {
      /// 优惠的名称 · such as `满20减1元`
      public var name: String { fields[required: 0] }
      /// 优惠的说明 · such as `不与其他优惠叠加`
      public var description: String { fields[required: 1] }
      /// 优惠的金额，单位为分 · such as `100`
      public var amount: Int { fields[required: 2] }
      /// 优惠的数量 · such as `2`
      public var count: Int? { fields[3] }

      public init(name: String, description: String, amount: Int, count: Int? = nil) {
        fields = ObjectFields(of: Self.self, name, description, amount, count)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["name": String.self, "description": String.self, "amount": Int.self, "count": Int?.self]
      }
    }

    /// 服务的时间
    public struct TimeRange: APIObject, Codable, Hashable {
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
    public struct Location: APIObject, Codable, Hashable {
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

    /// 提供服务的设备
    public struct Device: APIObject, Codable, Hashable {
      /// 开始服务的设备 · `start_device_id`, such as `HG123456`
      public var startDeviceID: String? { fields[0] }
      /// 结束服务的设备 · `end_device_id`, such as `HG123456`
      public var endDeviceID: String? { fields[1] }
      /// 物料码的链接 · `materiel_no`, such as `example_materiel_no`
      public var materielNo: String? { fields[2] }

      public init(startDeviceID: String? = nil, endDeviceID: String? = nil, materielNo: String? = nil) {
        fields = ObjectFields(of: Self.self, startDeviceID, endDeviceID, materielNo)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["start_device_id": String?.self, "end_device_id": String?.self, "materiel_no": String?.self]
      }
    }
  }
}
