// Written by wechatpay-gen: change the description, not this file.
// /v3/payscore/serviceorder/{out_order_no}/**

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Serviceorder.OutOrderNo {
  /// 提供服务的设备
  public typealias Device = V3.Payscore.Device

  /// 服务的地点
  public typealias Location = V3.Payscore.Location

  /// 结算时的优惠
  public typealias PostDiscount = V3.Payscore.RequestPostDiscount

  /// 结算时收取的费用
  public typealias PostPayment = V3.Payscore.Serviceorder.PostPayment

  /// 结算时收取的费用
  public typealias RequestPostPayment = V3.Payscore.PostPayment

  /// 结算时的优惠
  public typealias ResponsePostDiscount = V3.Payscore.PostDiscount

  /// 服务订单的状态
  public typealias ResponseState = V3.Payscore.ResponseState

  /// 订单的风险金
  public typealias RiskFund = V3.Payscore.RiskFund

  /// 风险金的名称
  public typealias RiskFundName = V3.Payscore.RiskFundName

  /// `post` 发送的内容
  public struct SharedPostRequest: APIObject {
    /// 支付分服务的编号 · `service_id`, 例如 `2002000000000558128851361561536`
    public var serviceID: String { fields[required: 0] }
    /// 结算时收取的费用 · `post_payments`
    public var postPayments: [PostPayment] { fields[required: 1] }
    /// 结算时的优惠 · `post_discounts`
    public var postDiscounts: [PostDiscount]? { fields[2] }
    /// 收取的总金额，单位为分 · `total_amount`, 例如 `50000`
    public var totalAmount: Int { fields[required: 3] }
    /// 预计扣费的日期，形如 20231218 · `prepaid_time`, 例如 `20231218`
    public var prepaidTime: String { fields[required: 4] }

    public init(
      serviceID: String, postPayments: [PostPayment], postDiscounts: [PostDiscount]? = nil, totalAmount: Int,
      prepaidTime: String
    ) {
      fields = ObjectFields(of: Self.self, serviceID, postPayments, postDiscounts, totalAmount, prepaidTime)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      [
        "service_id": String.self, "post_payments": [PostPayment].self, "post_discounts": [PostDiscount]?.self,
        "total_amount": Int.self, "prepaid_time": String.self,
      ]
    }

    /// 结算时收取的费用
    public typealias PostPayment = V3.Payscore.PostPayment

    /// 结算时的优惠
    public typealias PostDiscount = V3.Payscore.RequestPostDiscount
  }

  /// `post` 返回的内容
  public struct SharedPostResponse: APIObject {
    /// 应用的 AppID
    public var appid: String? { fields[0] }
    /// 商户号
    public var mchid: String? { fields[1] }
    /// 商户自定的服务订单号 · `out_order_no`
    public var outOrderNo: String? { fields[2] }
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String? { fields[3] }
    /// 微信支付侧的服务订单号 · `order_id`
    public var orderID: String? { fields[4] }

    public init(
      appid: String? = nil, mchid: String? = nil, outOrderNo: String? = nil, serviceID: String? = nil,
      orderID: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, appid, mchid, outOrderNo, serviceID, orderID)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      [
        "appid": String?.self, "mchid": String?.self, "out_order_no": String?.self, "service_id": String?.self,
        "order_id": String?.self,
      ]
    }
  }

  /// 对状态的补充说明
  public typealias StateDescription = V3.Payscore.StateDescription

  /// 服务的时间
  public typealias TimeRange = V3.Payscore.Serviceorder.TimeRange
}
