// Written by wechatpay-gen: change the description, not this file.
// /v3/payscore/serviceorder/{out_order_no}/**

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Serviceorder.OutOrderNo {
  /// 提供服务的设备
  public typealias Device = V3.Payscore.Device

  /// 服务的地点
  public typealias Location = V3.Payscore.Location

  /// 结算时的优惠
  public typealias PostDiscount = V3.Payscore.PostDiscount

  /// 结算时收取的费用
  public typealias PostPayment = V3.Payscore.PostPayment2

  /// 结算时的优惠
  public typealias RequestPostDiscount = V3.Payscore.RequestPostDiscount

  /// 结算时收取的费用
  public typealias RequestPostPayment = V3.Payscore.RequestPostPayment

  /// 服务订单的状态
  public typealias ResponseState = V3.Payscore.ResponseState

  /// 订单的风险金
  public typealias RiskFund = V3.Payscore.ResponseRiskFund

  /// 风险金的名称
  public typealias RiskFundName = V3.Payscore.RiskFundName

  /// `post` 发送的内容
  public struct SharedPostRequest: APIObject {
    /// 支付分服务的编号 · `service_id`, 例如 `2002000000000558128851361561536`
    public var serviceID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 结算时收取的费用 · `post_payments`
    public var postPayments: [PostPayment] {
      get { fields[requiredList: 1] }
      set { fields[requiredList: 1] = newValue }
    }
    /// 结算时的优惠 · `post_discounts`
    public var postDiscounts: [PostDiscount]? {
      get { fields[list: 2] }
      set { fields[list: 2] = newValue }
    }
    /// 收取的总金额，单位为分 · `total_amount`, 例如 `50000`
    public var totalAmount: Int {
      get { fields[requiredInteger: 3] }
      set { fields[requiredInteger: 3] = newValue }
    }
    /// 预计扣费的日期，形如 20231218 · `prepaid_time`, 例如 `20231218`
    public var prepaidTime: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }

    public init(
      serviceID: String, postPayments: [PostPayment], postDiscounts: [PostDiscount]? = nil, totalAmount: Int,
      prepaidTime: String
    ) {
      fields = ObjectFields(of: Self.self, serviceID, postPayments, postDiscounts, totalAmount, prepaidTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "service_id": String.self, "post_payments": [PostPayment].self, "post_discounts": [PostDiscount]?.self,
        "total_amount": Int.self, "prepaid_time": String.self,
      ]
    }

    /// 结算时收取的费用
    public typealias PostPayment = V3.Payscore.RequestPostPayment

    /// 结算时的优惠
    public typealias PostDiscount = V3.Payscore.RequestPostDiscount
  }

  /// `post` 返回的内容
  public typealias SharedPostResponse = V3.Payscore.SharedPostResponse

  /// 对状态的补充说明
  public typealias StateDescription = V3.Payscore.StateDescription

  /// 服务的时间
  public typealias TimeRange = V3.Payscore.TimeRange
}
