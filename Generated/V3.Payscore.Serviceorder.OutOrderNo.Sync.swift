// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/serviceorder/{out_order_no}/sync

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Serviceorder.OutOrderNo.Sync {
  /// 商户同步支付分订单
  ///
  /// 把在微信之外收到的款项同步到服务订单。
  ///
  /// `POST /v3/payscore/serviceorder/{out_order_no}/sync` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587962)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/payscore/serviceorder/{out_order_no}/sync"), body: body)
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 应用的 AppID · such as `wxd678efh567hg6787`
    public var appid: String = ""
    /// 支付分服务的编号 · `service_id`, such as `500001`
    public var serviceID: String = ""
    /// 操作的场景，如 Order_Paid · such as `Order_Paid`
    public var type: String = ""
    /// 同步的内容
    public var detail: Detail = Detail(.undecoded)

    public init(appid: String, serviceID: String, type: String, detail: Detail) {
      self.appid = appid
      self.serviceID = serviceID
      self.type = type
      self.detail = detail
    }

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.require("appid", &self.appid)
      fields.require("service_id", &self.serviceID)
      fields.require("type", &self.type)
      fields.require("detail", &self.detail)
    }

    /// 同步的内容
    public struct Detail: APIObject {
      /// 收款成功的时间 · `paid_time`, such as `20091225091210`
      public var paidTime: String = ""

      public init(paidTime: String) {
        self.paidTime = paidTime
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.require("paid_time", &self.paidTime)
      }
    }
  }

  /// What `post` gets back.
  public struct PostResponse: APIObject {
    /// 商户自定的服务订单号 · `out_order_no`
    public var outOrderNo: String?
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String?
    /// 应用的 AppID
    public var appid: String?
    /// 商户号
    public var mchid: String?
    /// 服务的简介 · `service_introduction`
    public var serviceIntroduction: String?
    /// 服务订单的状态
    public var state: String?
    /// 对状态的补充说明 · `state_description`
    public var stateDescription: String?
    /// 结算时收取的费用 · `post_payments`
    public var postPayments: [PostPayment]?
    /// 结算时的优惠 · `post_discounts`
    public var postDiscounts: [PostDiscount]?
    /// 订单的风险金 · `risk_fund`
    public var riskFund: RiskFund?
    /// 收取的总金额，单位为分 · `total_amount`
    public var totalAmount: Int?
    /// 是否需要收款 · `need_collection`
    public var needCollection: Bool?
    /// 收款情况
    public var collection: Collection?
    /// 服务的时间 · `time_range`
    public var timeRange: TimeRange?
    /// 服务的地点
    public var location: Location?
    /// 原样带回查询与通知的附加数据
    public var attach: String?
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String?
    /// 用户在该 AppID 下的标识
    public var openid: String?
    /// 微信支付侧的服务订单号 · `order_id`
    public var orderID: String?

    public init(
      outOrderNo: String? = nil,
      serviceID: String? = nil,
      appid: String? = nil,
      mchid: String? = nil,
      serviceIntroduction: String? = nil,
      state: String? = nil,
      stateDescription: String? = nil,
      postPayments: [PostPayment]? = nil,
      postDiscounts: [PostDiscount]? = nil,
      riskFund: RiskFund? = nil,
      totalAmount: Int? = nil,
      needCollection: Bool? = nil,
      collection: Collection? = nil,
      timeRange: TimeRange? = nil,
      location: Location? = nil,
      attach: String? = nil,
      notifyURL: String? = nil,
      openid: String? = nil,
      orderID: String? = nil
    ) {
      self.outOrderNo = outOrderNo
      self.serviceID = serviceID
      self.appid = appid
      self.mchid = mchid
      self.serviceIntroduction = serviceIntroduction
      self.state = state
      self.stateDescription = stateDescription
      self.postPayments = postPayments
      self.postDiscounts = postDiscounts
      self.riskFund = riskFund
      self.totalAmount = totalAmount
      self.needCollection = needCollection
      self.collection = collection
      self.timeRange = timeRange
      self.location = location
      self.attach = attach
      self.notifyURL = notifyURL
      self.openid = openid
      self.orderID = orderID
    }

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.visit("out_order_no", &self.outOrderNo)
      fields.visit("service_id", &self.serviceID)
      fields.visit("appid", &self.appid)
      fields.visit("mchid", &self.mchid)
      fields.visit("service_introduction", &self.serviceIntroduction)
      fields.visit("state", &self.state)
      fields.visit("state_description", &self.stateDescription)
      fields.visit("post_payments", &self.postPayments)
      fields.visit("post_discounts", &self.postDiscounts)
      fields.visit("risk_fund", &self.riskFund)
      fields.visit("total_amount", &self.totalAmount)
      fields.visit("need_collection", &self.needCollection)
      fields.visit("collection", &self.collection)
      fields.visit("time_range", &self.timeRange)
      fields.visit("location", &self.location)
      fields.visit("attach", &self.attach)
      fields.visit("notify_url", &self.notifyURL)
      fields.visit("openid", &self.openid)
      fields.visit("order_id", &self.orderID)
    }

    /// 结算时收取的费用
    public struct PostPayment: APIObject {
      /// 费用的名称
      public var name: String?
      /// 费用的金额，单位为分
      public var amount: Int?
      /// 费用的说明
      public var description: String?
      /// 费用的数量
      public var count: Int?

      public init(name: String? = nil, amount: Int? = nil, description: String? = nil, count: Int? = nil) {
        self.name = name
        self.amount = amount
        self.description = description
        self.count = count
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("name", &self.name)
        fields.visit("amount", &self.amount)
        fields.visit("description", &self.description)
        fields.visit("count", &self.count)
      }
    }

    /// 结算时的优惠
    public struct PostDiscount: APIObject {
      /// 优惠的名称
      public var name: String?
      /// 优惠的说明
      public var description: String?
      /// 优惠的金额，单位为分
      public var amount: Int?

      public init(name: String? = nil, description: String? = nil, amount: Int? = nil) {
        self.name = name
        self.description = description
        self.amount = amount
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("name", &self.name)
        fields.visit("description", &self.description)
        fields.visit("amount", &self.amount)
      }
    }

    /// 订单的风险金
    public struct RiskFund: APIObject {
      /// 风险金的名称
      public var name: String?
      /// 风险金的金额，单位为分
      public var amount: Int?
      /// 风险金的说明
      public var description: String?

      public init(name: String? = nil, amount: Int? = nil, description: String? = nil) {
        self.name = name
        self.amount = amount
        self.description = description
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("name", &self.name)
        fields.visit("amount", &self.amount)
        fields.visit("description", &self.description)
      }
    }

    /// 收款情况
    public struct Collection: APIObject {
      /// 收款的状态
      public var state: String?
      /// 应收的总金额，单位为分 · `total_amount`
      public var totalAmount: Int?
      /// 待收的金额，单位为分 · `paying_amount`
      public var payingAmount: Int?
      /// 已收的金额，单位为分 · `paid_amount`
      public var paidAmount: Int?
      /// 各笔收款
      public var details: [Detail]?
      /// 银行的代码 · `bank_type`
      public var bankType: String?

      public init(
        state: String? = nil,
        totalAmount: Int? = nil,
        payingAmount: Int? = nil,
        paidAmount: Int? = nil,
        details: [Detail]? = nil,
        bankType: String? = nil
      ) {
        self.state = state
        self.totalAmount = totalAmount
        self.payingAmount = payingAmount
        self.paidAmount = paidAmount
        self.details = details
        self.bankType = bankType
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("state", &self.state)
        fields.visit("total_amount", &self.totalAmount)
        fields.visit("paying_amount", &self.payingAmount)
        fields.visit("paid_amount", &self.paidAmount)
        fields.visit("details", &self.details)
        fields.visit("bank_type", &self.bankType)
      }
    }

    /// 服务的时间
    public struct TimeRange: APIObject {
      /// 服务开始的时间 · `start_time`
      public var startTime: String?
      /// 服务结束的时间 · `end_time`
      public var endTime: String?
      /// 对开始时间的说明 · `start_time_remark`
      public var startTimeRemark: String?
      /// 对结束时间的说明 · `end_time_remark`
      public var endTimeRemark: String?

      public init(
        startTime: String? = nil,
        endTime: String? = nil,
        startTimeRemark: String? = nil,
        endTimeRemark: String? = nil
      ) {
        self.startTime = startTime
        self.endTime = endTime
        self.startTimeRemark = startTimeRemark
        self.endTimeRemark = endTimeRemark
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("start_time", &self.startTime)
        fields.visit("end_time", &self.endTime)
        fields.visit("start_time_remark", &self.startTimeRemark)
        fields.visit("end_time_remark", &self.endTimeRemark)
      }
    }

    /// 服务的地点
    public struct Location: APIObject {
      /// 服务开始的地点 · `start_location`
      public var startLocation: String?
      /// 服务结束的地点 · `end_location`
      public var endLocation: String?

      public init(startLocation: String? = nil, endLocation: String? = nil) {
        self.startLocation = startLocation
        self.endLocation = endLocation
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("start_location", &self.startLocation)
        fields.visit("end_location", &self.endLocation)
      }
    }

    /// 各笔收款
    public struct Detail: APIObject {
      /// 该笔收款的金额，单位为分
      public var amount: Int?
      /// 收款的渠道 · `paid_type`
      public var paidType: String?
      /// 收款成功的时间 · `paid_time`
      public var paidTime: String?
      /// 该笔收款的微信支付订单号 · `transaction_id`
      public var transactionID: String?

      public init(amount: Int? = nil, paidType: String? = nil, paidTime: String? = nil, transactionID: String? = nil) {
        self.amount = amount
        self.paidType = paidType
        self.paidTime = paidTime
        self.transactionID = transactionID
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("amount", &self.amount)
        fields.visit("paid_type", &self.paidType)
        fields.visit("paid_time", &self.paidTime)
        fields.visit("transaction_id", &self.transactionID)
      }
    }
  }
}
