// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/serviceorder/{out_order_no}/modify

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Serviceorder.OutOrderNo.Modify {
  /// 商户修改支付分订单金额
  ///
  /// 完结之后、收款之前，调低应收的金额。
  ///
  /// `POST /v3/payscore/serviceorder/{out_order_no}/modify` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587957)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/payscore/serviceorder/{out_order_no}/modify"), body: body)
  }

  /// What `post` sends.
  public struct PostRequest: APIObject, Codable, Hashable {
    /// 应用的 AppID · such as `wxd678efh567hg6787`
    public var appid: String { fields[required: 0] }
    /// 支付分服务的编号 · `service_id`, such as `2002000000000558128851361561536`
    public var serviceID: String { fields[required: 1] }
    /// 结算时收取的费用 · `post_payments`
    public var postPayments: [PostPayment] { fields[required: 2] }
    /// 结算时的优惠 · `post_discounts`
    public var postDiscounts: [PostDiscount]? { fields[3] }
    /// 收取的总金额，单位为分 · `total_amount`, such as `50000`
    public var totalAmount: Int { fields[required: 4] }
    /// 这样做的原因 · such as `用户投诉`
    public var reason: String { fields[required: 5] }
    /// 提供服务的设备
    public var device: Device? { fields[6] }

    public init(
      appid: String, serviceID: String, postPayments: [PostPayment], postDiscounts: [PostDiscount]? = nil,
      totalAmount: Int, reason: String, device: Device? = nil
    ) {
      fields = ObjectFields(of: Self.self, appid, serviceID, postPayments, postDiscounts, totalAmount, reason, device)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      [
        "appid": String.self, "service_id": String.self, "post_payments": [PostPayment].self,
        "post_discounts": [PostDiscount]?.self, "total_amount": Int.self, "reason": String.self, "device": Device?.self,
      ]
    }

    /// 结算时收取的费用
    public struct PostPayment: APIObject, Codable, Hashable {
      /// 费用的名称 · such as `就餐费用`
      public var name: String { fields[required: 0] }
      /// 费用的金额，单位为分 · such as `40000`
      public var amount: Int? { fields[1] }
      /// 费用的说明 · such as `就餐人均100元`
      public var description: String? { fields[2] }
      /// 费用的数量 · such as `4`
      public var count: Int? { fields[3] }

      public init(name: String, amount: Int? = nil, description: String? = nil, count: Int? = nil) {
        fields = ObjectFields(of: Self.self, name, amount, description, count)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["name": String.self, "amount": Int?.self, "description": String?.self, "count": Int?.self]
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

  /// What `post` gets back.
  public struct PostResponse: APIObject, Codable, Hashable {
    /// 商户自定的服务订单号 · `out_order_no`
    public var outOrderNo: String? { fields[0] }
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String? { fields[1] }
    /// 应用的 AppID
    public var appid: String? { fields[2] }
    /// 商户号
    public var mchid: String? { fields[3] }
    /// 服务的简介 · `service_introduction`
    public var serviceIntroduction: String? { fields[4] }
    /// 服务订单的状态
    public var state: State? { fields[5] }
    /// 对状态的补充说明 · `state_description`
    public var stateDescription: StateDescription? { fields[6] }
    /// 结算时收取的费用 · `post_payments`
    public var postPayments: [PostPayment]? { fields[7] }
    /// 结算时的优惠 · `post_discounts`
    public var postDiscounts: [PostDiscount]? { fields[8] }
    /// 订单的风险金 · `risk_fund`
    public var riskFund: RiskFund? { fields[9] }
    /// 收取的总金额，单位为分 · `total_amount`
    public var totalAmount: Int? { fields[10] }
    /// 是否需要收款 · `need_collection`
    public var needCollection: Bool? { fields[11] }
    /// 收款情况
    public var collection: Collection? { fields[12] }
    /// 服务的时间 · `time_range`
    public var timeRange: TimeRange? { fields[13] }
    /// 服务的地点
    public var location: Location? { fields[14] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[15] }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String? { fields[16] }
    /// 微信支付侧的服务订单号 · `order_id`
    public var orderID: String? { fields[17] }

    public init(
      outOrderNo: String? = nil, serviceID: String? = nil, appid: String? = nil, mchid: String? = nil,
      serviceIntroduction: String? = nil, state: State? = nil, stateDescription: StateDescription? = nil,
      postPayments: [PostPayment]? = nil, postDiscounts: [PostDiscount]? = nil, riskFund: RiskFund? = nil,
      totalAmount: Int? = nil, needCollection: Bool? = nil, collection: Collection? = nil, timeRange: TimeRange? = nil,
      location: Location? = nil, attach: String? = nil, notifyURL: String? = nil, orderID: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outOrderNo, serviceID, appid, mchid, serviceIntroduction, state, stateDescription, postPayments,
        postDiscounts, riskFund, totalAmount, needCollection, collection, timeRange, location, attach, notifyURL,
        orderID
      )
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      [
        "out_order_no": String?.self, "service_id": String?.self, "appid": String?.self, "mchid": String?.self,
        "service_introduction": String?.self, "state": State?.self, "state_description": StateDescription?.self,
        "post_payments": [PostPayment]?.self, "post_discounts": [PostDiscount]?.self, "risk_fund": RiskFund?.self,
        "total_amount": Int?.self, "need_collection": Bool?.self, "collection": Collection?.self,
        "time_range": TimeRange?.self, "location": Location?.self, "attach": String?.self, "notify_url": String?.self,
        "order_id": String?.self,
      ]
    }

    /// 服务订单的状态
    public struct State: OpenEnumeration, Codable, Hashable {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 已创建
      public static var created: Self { Self(rawValue: "CREATED") }

      /// 进行中
      public static var doing: Self { Self(rawValue: "DOING") }

      /// 已完成
      public static var done: Self { Self(rawValue: "DONE") }

      /// 已取消
      public static var revoked: Self { Self(rawValue: "REVOKED") }

      /// 已失效
      public static var expired: Self { Self(rawValue: "EXPIRED") }
    }

    /// 对状态的补充说明
    public struct StateDescription: OpenEnumeration, Codable, Hashable {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 用户已确认
      public static var userConfirm: Self { Self(rawValue: "USER_CONFIRM") }

      /// 商户已完结
      public static var mchComplete: Self { Self(rawValue: "MCH_COMPLETE") }
    }

    /// 结算时收取的费用
    public struct PostPayment: APIObject, Codable, Hashable {
      /// 费用的名称
      public var name: String? { fields[0] }
      /// 费用的金额，单位为分
      public var amount: Int? { fields[1] }
      /// 费用的说明
      public var description: String? { fields[2] }
      /// 费用的数量
      public var count: Int? { fields[3] }

      public init(name: String? = nil, amount: Int? = nil, description: String? = nil, count: Int? = nil) {
        fields = ObjectFields(of: Self.self, name, amount, description, count)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["name": String?.self, "amount": Int?.self, "description": String?.self, "count": Int?.self]
      }
    }

    /// 订单的风险金
    public struct RiskFund: APIObject, Codable, Hashable {
      /// 风险金的名称
      public var name: Name? { fields[0] }
      /// 风险金的金额，单位为分
      public var amount: Int? { fields[1] }
      /// 风险金的说明
      public var description: String? { fields[2] }

      public init(name: Name? = nil, amount: Int? = nil, description: String? = nil) {
        fields = ObjectFields(of: Self.self, name, amount, description)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["name": Name?.self, "amount": Int?.self, "description": String?.self]
      }
    }

    /// 收款情况
    public struct Collection: APIObject, Codable, Hashable {
      /// 收款的状态
      public var state: CollectionState? { fields[0] }
      /// 应收的总金额，单位为分 · `total_amount`
      public var totalAmount: Int? { fields[1] }
      /// 待收的金额，单位为分 · `paying_amount`
      public var payingAmount: Int? { fields[2] }
      /// 已收的金额，单位为分 · `paid_amount`
      public var paidAmount: Int? { fields[3] }
      /// 各笔收款
      public var details: [Detail]? { fields[4] }
      /// 银行的代码 · `bank_type`
      public var bankType: String? { fields[5] }

      public init(
        state: CollectionState? = nil, totalAmount: Int? = nil, payingAmount: Int? = nil, paidAmount: Int? = nil,
        details: [Detail]? = nil, bankType: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, state, totalAmount, payingAmount, paidAmount, details, bankType)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        [
          "state": CollectionState?.self, "total_amount": Int?.self, "paying_amount": Int?.self,
          "paid_amount": Int?.self, "details": [Detail]?.self, "bank_type": String?.self,
        ]
      }
    }

    /// 服务的时间
    public struct TimeRange: APIObject, Codable, Hashable {
      /// 服务开始的时间 · `start_time`
      public var startTime: String? { fields[0] }
      /// 服务结束的时间 · `end_time`
      public var endTime: String? { fields[1] }
      /// 对开始时间的说明 · `start_time_remark`
      public var startTimeRemark: String? { fields[2] }
      /// 对结束时间的说明 · `end_time_remark`
      public var endTimeRemark: String? { fields[3] }

      public init(
        startTime: String? = nil, endTime: String? = nil, startTimeRemark: String? = nil, endTimeRemark: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, startTime, endTime, startTimeRemark, endTimeRemark)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        [
          "start_time": String?.self, "end_time": String?.self, "start_time_remark": String?.self,
          "end_time_remark": String?.self,
        ]
      }
    }

    /// 服务的地点
    public struct Location: APIObject, Codable, Hashable {
      /// 服务开始的地点 · `start_location`
      public var startLocation: String? { fields[0] }
      /// 服务结束的地点 · `end_location`
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

    /// 风险金的名称
    public struct Name: OpenEnumeration, Codable, Hashable {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 押金
      public static var deposit: Self { Self(rawValue: "DEPOSIT") }

      /// 预付款
      public static var advance: Self { Self(rawValue: "ADVANCE") }

      /// 保证金
      public static var cashDeposit: Self { Self(rawValue: "CASH_DEPOSIT") }

      /// 预估费用
      public static var estimateOrderCost: Self { Self(rawValue: "ESTIMATE_ORDER_COST") }
    }

    /// 收款的状态
    public struct CollectionState: OpenEnumeration, Codable, Hashable {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 待支付
      public static var userPaying: Self { Self(rawValue: "USER_PAYING") }

      /// 已支付
      public static var userPaid: Self { Self(rawValue: "USER_PAID") }
    }

    /// 各笔收款
    public struct Detail: APIObject, Codable, Hashable {
      /// 第几笔收款
      public var seq: Int? { fields[0] }
      /// 该笔收款的金额，单位为分
      public var amount: Int? { fields[1] }
      /// 收款的渠道 · `paid_type`
      public var paidType: PaidType? { fields[2] }
      /// 收款成功的时间 · `paid_time`
      public var paidTime: String? { fields[3] }
      /// 该笔收款的微信支付订单号 · `transaction_id`
      public var transactionID: String? { fields[4] }

      public init(
        seq: Int? = nil, amount: Int? = nil, paidType: PaidType? = nil, paidTime: String? = nil,
        transactionID: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, seq, amount, paidType, paidTime, transactionID)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        [
          "seq": Int?.self, "amount": Int?.self, "paid_type": PaidType?.self, "paid_time": String?.self,
          "transaction_id": String?.self,
        ]
      }
    }

    /// 收款的渠道
    public struct PaidType: OpenEnumeration, Codable, Hashable {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 微信支付分收款
      public static var newton: Self { Self(rawValue: "NEWTON") }

      /// 商户自行收款
      public static var mch: Self { Self(rawValue: "MCH") }
    }
  }

  /// 结算时的优惠
  public struct PostDiscount: APIObject, Codable, Hashable {
    /// 优惠的名称 · such as `满20减1元`
    public var name: String? { fields[0] }
    /// 优惠的说明 · such as `不与其他优惠叠加`
    public var description: String? { fields[1] }
    /// 优惠的金额，单位为分 · such as `100`
    public var amount: Int? { fields[2] }
    /// 优惠的数量 · such as `2`
    public var count: Int? { fields[3] }

    public init(name: String? = nil, description: String? = nil, amount: Int? = nil, count: Int? = nil) {
      fields = ObjectFields(of: Self.self, name, description, amount, count)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      ["name": String?.self, "description": String?.self, "amount": Int?.self, "count": Int?.self]
    }
  }
}
