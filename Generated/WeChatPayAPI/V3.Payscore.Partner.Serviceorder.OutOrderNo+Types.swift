// Written by wechatpay-gen: change the description, not this file.
// /v3/payscore/partner/serviceorder/{out_order_no}/**

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Partner.Serviceorder.OutOrderNo {
  /// 提供服务的设备
  public typealias Device = V3.Payscore.Device

  /// 结算时的优惠
  public typealias PostDiscount = V3.Payscore.RequestPostDiscount

  /// 结算时收取的费用
  public typealias PostPayment = V3.Payscore.PostPayment

  /// 结算时收取的费用
  public typealias RequestPostPayment = V3.Payscore.RequestPostPayment

  /// `post` 发送的内容
  public struct SharedPostRequest: APIObject {
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
    /// 预计扣费的日期，形如 20231218 · `prepaid_time`, 例如 `20231218`
    public var prepaidTime: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }

    public init(
      serviceID: String, subMchid: String, postPayments: [PostPayment], postDiscounts: [PostDiscount]? = nil,
      totalAmount: Int, prepaidTime: String
    ) {
      fields = ObjectFields(of: Self.self, serviceID, subMchid, postPayments, postDiscounts, totalAmount, prepaidTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "service_id": String.self, "sub_mchid": String.self, "post_payments": [PostPayment].self,
        "post_discounts": [PostDiscount]?.self, "total_amount": Int.self, "prepaid_time": String.self,
      ]
    }

    /// 服务结束后收取的费用
    public typealias PostPayment = V3.Payscore.RequestPostPayment

    /// 商户给予的优惠
    public typealias PostDiscount = V3.Payscore.RequestPostDiscount
  }
}
