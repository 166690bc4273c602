// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/partner/serviceorder/{out_order_no}/modify

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Partner.Serviceorder.OutOrderNo.Modify {
  /// 服务商修改支付分订单金额
  ///
  /// 完结之后、收款之前，调低应收的金额。
  ///
  /// `POST /v3/payscore/partner/serviceorder/{out_order_no}/modify` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012692360)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/payscore/partner/serviceorder/{out_order_no}/modify"), body: body)
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 支付分服务的编号 · `service_id`, such as `2002000000000558128851361561536`
    public var serviceID: String?
    /// 子商户的商户号 · `sub_mchid`, such as `1900000109`
    public var subMchid: String
    /// 结算时收取的费用 · `post_payments`
    public var postPayments: [PostPayment]
    /// 结算时的优惠 · `post_discounts`
    public var postDiscounts: [PostDiscount]?
    /// 收取的总金额，单位为分 · `total_amount`, such as `50000`
    public var totalAmount: Int
    /// 这样做的原因 · such as `用户投诉`
    public var reason: String
    /// 提供服务的设备
    public var device: Device?

    public init(
      serviceID: String? = nil,
      subMchid: String,
      postPayments: [PostPayment],
      postDiscounts: [PostDiscount]? = nil,
      totalAmount: Int,
      reason: String,
      device: Device? = nil
    ) {
      self.serviceID = serviceID
      self.subMchid = subMchid
      self.postPayments = postPayments
      self.postDiscounts = postDiscounts
      self.totalAmount = totalAmount
      self.reason = reason
      self.device = device
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.serviceID = fields.visit("service_id", object?.serviceID)
      self.subMchid = try fields.require("sub_mchid", object?.subMchid)
      self.postPayments = try fields.require("post_payments", object?.postPayments)
      self.postDiscounts = fields.visit("post_discounts", object?.postDiscounts)
      self.totalAmount = try fields.require("total_amount", object?.totalAmount)
      self.reason = try fields.require("reason", object?.reason)
      self.device = fields.visit("device", object?.device)
    }

    /// 结算时收取的费用
    public struct PostPayment: APIObject {
      /// 费用的名称 · such as `就餐费用`
      public var name: String
      /// 费用的说明 · such as `就餐人均100元`
      public var description: String?
      /// 费用的金额，单位为分 · such as `40000`
      public var amount: Int?
      /// 费用的数量 · such as `4`
      public var count: Int?

      public init(name: String, description: String? = nil, amount: Int? = nil, count: Int? = nil) {
        self.name = name
        self.description = description
        self.amount = amount
        self.count = count
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.name = try fields.require("name", object?.name)
        self.description = fields.visit("description", object?.description)
        self.amount = fields.visit("amount", object?.amount)
        self.count = fields.visit("count", object?.count)
      }
    }

    /// 结算时的优惠
    public struct PostDiscount: APIObject {
      /// 优惠的名称 · such as `满20减1元`
      public var name: String
      /// 优惠的说明 · such as `不与其他优惠叠加`
      public var description: String?
      /// 优惠的金额，单位为分 · such as `100`
      public var amount: Int
      /// 优惠的数量 · such as `2`
      public var count: Int?

      public init(name: String, description: String? = nil, amount: Int, count: Int? = nil) {
        self.name = name
        self.description = description
        self.amount = amount
        self.count = count
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.name = try fields.require("name", object?.name)
        self.description = fields.visit("description", object?.description)
        self.amount = try fields.require("amount", object?.amount)
        self.count = fields.visit("count", object?.count)
      }
    }

    /// 提供服务的设备
    public struct Device: APIObject {
      /// 开始服务的设备 · `start_device_id`, such as `HG123456`
      public var startDeviceID: String?
      /// 结束服务的设备 · `end_device_id`, such as `HG123456`
      public var endDeviceID: String?
      /// 物料码的链接 · `materiel_no`, such as `example_materiel_no`
      public var materielNo: String?

      public init(startDeviceID: String? = nil, endDeviceID: String? = nil, materielNo: String? = nil) {
        self.startDeviceID = startDeviceID
        self.endDeviceID = endDeviceID
        self.materielNo = materielNo
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.startDeviceID = fields.visit("start_device_id", object?.startDeviceID)
        self.endDeviceID = fields.visit("end_device_id", object?.endDeviceID)
        self.materielNo = fields.visit("materiel_no", object?.materielNo)
      }
    }
  }
}
