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
  public struct PostRequest: APIObject, Codable, Hashable {
    /// 支付分服务的编号 · `service_id`, such as `2002000000000558128851361561536`
    public var serviceID: String? { fields[0] }
    /// 子商户的商户号 · `sub_mchid`, such as `1900000109`
    public var subMchid: String { fields[required: 1] }
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
      serviceID: String? = nil, subMchid: String, postPayments: [PostPayment], postDiscounts: [PostDiscount]? = nil,
      totalAmount: Int, reason: String, device: Device? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, serviceID, subMchid, postPayments, postDiscounts, totalAmount, reason, device
      )
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      [
        "service_id": String?.self, "sub_mchid": String.self, "post_payments": [PostPayment].self,
        "post_discounts": [PostDiscount]?.self, "total_amount": Int.self, "reason": String.self, "device": Device?.self,
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
      public var description: String? { fields[1] }
      /// 优惠的金额，单位为分 · such as `100`
      public var amount: Int { fields[required: 2] }
      /// 优惠的数量 · such as `2`
      public var count: Int? { fields[3] }

      public init(name: String, description: String? = nil, amount: Int, count: Int? = nil) {
        fields = ObjectFields(of: Self.self, name, description, amount, count)
      }
      public init(fields: ObjectFields) { self.fields = fields }
      public let fields: ObjectFields
      public static var schema: ObjectSchema {
        ["name": String.self, "description": String?.self, "amount": Int.self, "count": Int?.self]
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
