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
    public var appid: String
    /// 支付分服务的编号 · `service_id`, such as `500001`
    public var serviceID: String
    /// 操作的场景，如 Order_Paid · such as `Order_Paid`
    public var type: String
    /// 同步的内容
    public var detail: Detail

    public init(appid: String, serviceID: String, type: String, detail: Detail) {
      self.appid = appid
      self.serviceID = serviceID
      self.type = type
      self.detail = detail
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.appid = try fields.require("appid", object?.appid)
      self.serviceID = try fields.require("service_id", object?.serviceID)
      self.type = try fields.require("type", object?.type)
      self.detail = try fields.require("detail", object?.detail)
    }

    /// 同步的内容
    public struct Detail: APIObject {
      /// 收款成功的时间 · `paid_time`, such as `20091225091210`
      public var paidTime: String

      public init(paidTime: String) {
        self.paidTime = paidTime
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.paidTime = try fields.require("paid_time", object?.paidTime)
      }
    }
  }

  /// What `post` gets back.
  public struct PostResponse: APIObject {
    /// 商户自定的服务订单号 · `out_order_no`
    public let outOrderNo: String?
    /// 支付分服务的编号 · `service_id`
    public let serviceID: String?
    /// 应用的 AppID
    public let appid: String?
    /// 商户号
    public let mchid: String?
    /// 服务的简介 · `service_introduction`
    public let serviceIntroduction: String?
    /// 服务订单的状态
    public let state: String?
    /// 对状态的补充说明 · `state_description`
    public let stateDescription: String?
    /// 结算时收取的费用 · `post_payments`
    public let postPayments: [PostPayment]?
    /// 结算时的优惠 · `post_discounts`
    public let postDiscounts: [PostDiscount]?
    /// 订单的风险金 · `risk_fund`
    public let riskFund: RiskFund?
    /// 收取的总金额，单位为分 · `total_amount`
    public let totalAmount: Int?
    /// 是否需要收款 · `need_collection`
    public let needCollection: Bool?
    /// 收款情况
    public let collection: Collection?
    /// 服务的时间 · `time_range`
    public let timeRange: TimeRange?
    /// 服务的地点
    public let location: Location?
    /// 原样带回查询与通知的附加数据
    public let attach: String?
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public let notifyURL: String?
    /// 用户在该 AppID 下的标识
    public let openid: String?
    /// 微信支付侧的服务订单号 · `order_id`
    public let orderID: String?

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

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.outOrderNo = fields.visit("out_order_no", object?.outOrderNo)
      self.serviceID = fields.visit("service_id", object?.serviceID)
      self.appid = fields.visit("appid", object?.appid)
      self.mchid = fields.visit("mchid", object?.mchid)
      self.serviceIntroduction = fields.visit("service_introduction", object?.serviceIntroduction)
      self.state = fields.visit("state", object?.state)
      self.stateDescription = fields.visit("state_description", object?.stateDescription)
      self.postPayments = fields.visit("post_payments", object?.postPayments)
      self.postDiscounts = fields.visit("post_discounts", object?.postDiscounts)
      self.riskFund = fields.visit("risk_fund", object?.riskFund)
      self.totalAmount = fields.visit("total_amount", object?.totalAmount)
      self.needCollection = fields.visit("need_collection", object?.needCollection)
      self.collection = fields.visit("collection", object?.collection)
      self.timeRange = fields.visit("time_range", object?.timeRange)
      self.location = fields.visit("location", object?.location)
      self.attach = fields.visit("attach", object?.attach)
      self.notifyURL = fields.visit("notify_url", object?.notifyURL)
      self.openid = fields.visit("openid", object?.openid)
      self.orderID = fields.visit("order_id", object?.orderID)
    }

    /// 结算时收取的费用
    public struct PostPayment: APIObject {
      /// 费用的名称
      public let name: String?
      /// 费用的金额，单位为分
      public let amount: Int?
      /// 费用的说明
      public let description: String?
      /// 费用的数量
      public let count: Int?

      public init(name: String? = nil, amount: Int? = nil, description: String? = nil, count: Int? = nil) {
        self.name = name
        self.amount = amount
        self.description = description
        self.count = count
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.name = fields.visit("name", object?.name)
        self.amount = fields.visit("amount", object?.amount)
        self.description = fields.visit("description", object?.description)
        self.count = fields.visit("count", object?.count)
      }
    }

    /// 结算时的优惠
    public struct PostDiscount: APIObject {
      /// 优惠的名称
      public let name: String?
      /// 优惠的说明
      public let description: String?
      /// 优惠的金额，单位为分
      public let amount: Int?

      public init(name: String? = nil, description: String? = nil, amount: Int? = nil) {
        self.name = name
        self.description = description
        self.amount = amount
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.name = fields.visit("name", object?.name)
        self.description = fields.visit("description", object?.description)
        self.amount = fields.visit("amount", object?.amount)
      }
    }

    /// 订单的风险金
    public struct RiskFund: APIObject {
      /// 风险金的名称
      public let name: String?
      /// 风险金的金额，单位为分
      public let amount: Int?
      /// 风险金的说明
      public let description: String?

      public init(name: String? = nil, amount: Int? = nil, description: String? = nil) {
        self.name = name
        self.amount = amount
        self.description = description
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.name = fields.visit("name", object?.name)
        self.amount = fields.visit("amount", object?.amount)
        self.description = fields.visit("description", object?.description)
      }
    }

    /// 收款情况
    public struct Collection: APIObject {
      /// 收款的状态
      public let state: String?
      /// 应收的总金额，单位为分 · `total_amount`
      public let totalAmount: Int?
      /// 待收的金额，单位为分 · `paying_amount`
      public let payingAmount: Int?
      /// 已收的金额，单位为分 · `paid_amount`
      public let paidAmount: Int?
      /// 各笔收款
      public let details: [Detail]?
      /// 银行的代码 · `bank_type`
      public let bankType: String?

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

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.state = fields.visit("state", object?.state)
        self.totalAmount = fields.visit("total_amount", object?.totalAmount)
        self.payingAmount = fields.visit("paying_amount", object?.payingAmount)
        self.paidAmount = fields.visit("paid_amount", object?.paidAmount)
        self.details = fields.visit("details", object?.details)
        self.bankType = fields.visit("bank_type", object?.bankType)
      }
    }

    /// 服务的时间
    public struct TimeRange: APIObject {
      /// 服务开始的时间 · `start_time`
      public let startTime: String?
      /// 服务结束的时间 · `end_time`
      public let endTime: String?
      /// 对开始时间的说明 · `start_time_remark`
      public let startTimeRemark: String?
      /// 对结束时间的说明 · `end_time_remark`
      public let endTimeRemark: String?

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

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.startTime = fields.visit("start_time", object?.startTime)
        self.endTime = fields.visit("end_time", object?.endTime)
        self.startTimeRemark = fields.visit("start_time_remark", object?.startTimeRemark)
        self.endTimeRemark = fields.visit("end_time_remark", object?.endTimeRemark)
      }
    }

    /// 服务的地点
    public struct Location: APIObject {
      /// 服务开始的地点 · `start_location`
      public let startLocation: String?
      /// 服务结束的地点 · `end_location`
      public let endLocation: String?

      public init(startLocation: String? = nil, endLocation: String? = nil) {
        self.startLocation = startLocation
        self.endLocation = endLocation
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.startLocation = fields.visit("start_location", object?.startLocation)
        self.endLocation = fields.visit("end_location", object?.endLocation)
      }
    }

    /// 各笔收款
    public struct Detail: APIObject {
      /// 该笔收款的金额，单位为分
      public let amount: Int?
      /// 收款的渠道 · `paid_type`
      public let paidType: String?
      /// 收款成功的时间 · `paid_time`
      public let paidTime: String?
      /// 该笔收款的微信支付订单号 · `transaction_id`
      public let transactionID: String?

      public init(amount: Int? = nil, paidType: String? = nil, paidTime: String? = nil, transactionID: String? = nil) {
        self.amount = amount
        self.paidType = paidType
        self.paidTime = paidTime
        self.transactionID = transactionID
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.amount = fields.visit("amount", object?.amount)
        self.paidType = fields.visit("paid_type", object?.paidType)
        self.paidTime = fields.visit("paid_time", object?.paidTime)
        self.transactionID = fields.visit("transaction_id", object?.transactionID)
      }
    }
  }
}
