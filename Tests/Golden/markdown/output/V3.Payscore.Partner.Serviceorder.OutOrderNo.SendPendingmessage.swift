// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Partner.Serviceorder.OutOrderNo.SendPendingmessage {
  /// 下发待支付费用消息
  ///
  /// 向用户下发本次服务的待支付费用消息，每笔订单一次。
  ///
  /// `POST /v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013394914)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(
      Endpoint(.post, "/v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage"),
      body: body
    )
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 支付分服务的编号 · `service_id`, such as `2002000000000558128851361561536`
    public var serviceID: String
    /// 子商户的商户号 · `sub_mchid`, such as `1900000109`
    public var subMchid: String
    /// 服务后收取的费用 · `post_payments`
    public var postPayments: [PostPayment]
    /// 给予的优惠 · `post_discounts`
    public var postDiscounts: [PostDiscount]?
    /// 收取的总金额 · `total_amount`, such as `50000`
    public var totalAmount: Int
    /// 预计扣费的日期 · `prepaid_time`, such as `20231218`
    public var prepaidTime: String

    public init(
      serviceID: String,
      subMchid: String,
      postPayments: [PostPayment],
      postDiscounts: [PostDiscount]? = nil,
      totalAmount: Int,
      prepaidTime: String
    ) {
      self.serviceID = serviceID
      self.subMchid = subMchid
      self.postPayments = postPayments
      self.postDiscounts = postDiscounts
      self.totalAmount = totalAmount
      self.prepaidTime = prepaidTime
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.serviceID = try fields.require("service_id", object?.serviceID)
      self.subMchid = try fields.require("sub_mchid", object?.subMchid)
      self.postPayments = try fields.require("post_payments", object?.postPayments)
      self.postDiscounts = fields.visit("post_discounts", object?.postDiscounts)
      self.totalAmount = try fields.require("total_amount", object?.totalAmount)
      self.prepaidTime = try fields.require("prepaid_time", object?.prepaidTime)
    }

    /// 服务后收取的费用
    public struct PostPayment: APIObject {
      /// 费用名称 · such as `就餐费用`
      public var name: String?
      /// 费用金额 · such as `40000`
      public var amount: Int?
      /// 费用说明 · such as `就餐人均100元`
      public var description: String?
      /// 费用数量 · such as `4`
      public var count: Int?

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

    /// 给予的优惠
    public struct PostDiscount: APIObject {
      /// 优惠名称 · such as `满20减1元`
      public var name: String?
      /// 优惠说明 · such as `不与其他优惠叠加`
      public var description: String?
      /// 优惠金额 · such as `100`
      public var amount: Int?
      /// 优惠数量 · such as `2`
      public var count: Int?

      public init(name: String? = nil, description: String? = nil, amount: Int? = nil, count: Int? = nil) {
        self.name = name
        self.description = description
        self.amount = amount
        self.count = count
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.name = fields.visit("name", object?.name)
        self.description = fields.visit("description", object?.description)
        self.amount = fields.visit("amount", object?.amount)
        self.count = fields.visit("count", object?.count)
      }
    }
  }
}
