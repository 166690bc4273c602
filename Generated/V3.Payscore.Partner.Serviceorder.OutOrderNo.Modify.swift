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
    public var subMchid: String = ""
    /// 结算时收取的费用 · `post_payments`
    public var postPayments: [PostPayment] = []
    /// 结算时的优惠 · `post_discounts`
    public var postDiscounts: [PostDiscount]?
    /// 收取的总金额，单位为分 · `total_amount`, such as `50000`
    public var totalAmount: Int = 0
    /// 这样做的原因 · such as `用户投诉`
    public var reason: String = ""
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

    public init(_: Undecoded) {}

    public mutating func visitFields(_ fields: inout FieldVisitor) {
      fields.visit("service_id", &self.serviceID)
      fields.require("sub_mchid", &self.subMchid)
      fields.require("post_payments", &self.postPayments)
      fields.visit("post_discounts", &self.postDiscounts)
      fields.require("total_amount", &self.totalAmount)
      fields.require("reason", &self.reason)
      fields.visit("device", &self.device)
    }

    /// 结算时收取的费用
    public struct PostPayment: APIObject {
      /// 费用的名称 · such as `就餐费用`
      public var name: String = ""
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

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.require("name", &self.name)
        fields.visit("description", &self.description)
        fields.visit("amount", &self.amount)
        fields.visit("count", &self.count)
      }
    }

    /// 结算时的优惠
    public struct PostDiscount: APIObject {
      /// 优惠的名称 · such as `满20减1元`
      public var name: String = ""
      /// 优惠的说明 · such as `不与其他优惠叠加`
      public var description: String?
      /// 优惠的金额，单位为分 · such as `100`
      public var amount: Int = 0
      /// 优惠的数量 · such as `2`
      public var count: Int?

      public init(name: String, description: String? = nil, amount: Int, count: Int? = nil) {
        self.name = name
        self.description = description
        self.amount = amount
        self.count = count
      }

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.require("name", &self.name)
        fields.visit("description", &self.description)
        fields.require("amount", &self.amount)
        fields.visit("count", &self.count)
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

      public init(_: Undecoded) {}

      public mutating func visitFields(_ fields: inout FieldVisitor) {
        fields.visit("start_device_id", &self.startDeviceID)
        fields.visit("end_device_id", &self.endDeviceID)
        fields.visit("materiel_no", &self.materielNo)
      }
    }
  }
}
