// Written by wechatpay-gen: change the description, not this file.
// /v3/payscore/sign-plan/**

@_spi(Generated) public import WeChatPay

extension V3.Payscore.SignPlan {
  /// 服务的地点
  public typealias Location = V3.Payscore.RequestLocation

  /// 结算时的优惠
  public struct PostDiscount: APIObject {
    /// 优惠的名称
    public var name: String? { fields[text: 0] }
    /// 优惠的金额，单位为分
    public var amount: Int? { fields[integer: 1] }

    public init(name: String? = nil, amount: Int? = nil) {
      fields = ObjectFields(of: Self.self, name, amount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["name": String?.self, "amount": Int?.self]
    }
  }

  /// 结算时收取的费用
  public struct PostPayment: APIObject {
    /// 费用的名称
    public var name: String? { fields[text: 0] }
    /// 费用的金额，单位为分
    public var amount: Int? { fields[integer: 1] }
    /// 费用的说明
    public var description: String? { fields[text: 2] }

    public init(name: String? = nil, amount: Int? = nil, description: String? = nil) {
      fields = ObjectFields(of: Self.self, name, amount, description)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["name": String?.self, "amount": Int?.self, "description": String?.self]
    }
  }

  /// 服务的地点
  public typealias ResponseLocation = V3.Payscore.Location

  /// 服务的时间
  public typealias ResponseTimeRange = V3.Payscore.TimeRange

  /// 订单的风险金
  public struct RiskFund: APIObject {
    /// 风险金的金额，单位为分
    public var amount: Int? { fields[integer: 0] }

    public init(amount: Int? = nil) {
      fields = ObjectFields(of: Self.self, amount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["amount": Int?.self]
    }
  }

  /// 为计划各项定的单号
  public struct SignPlanDetail: APIObject {
    /// 计划中第几项，从 1 开始 · `plan_detail_no`, 例如 `1`
    public var planDetailNo: Int {
      get { fields[requiredInteger: 0] }
      set { fields[requiredInteger: 0] = newValue }
    }
    /// 商户为该项定的单号 · `merchant_plan_detail_no`, 例如 `1234323JKHDFE1243252`
    public var merchantPlanDetailNo: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }

    public init(planDetailNo: Int, merchantPlanDetailNo: String) {
      fields = ObjectFields(of: Self.self, planDetailNo, merchantPlanDetailNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["plan_detail_no": Int.self, "merchant_plan_detail_no": String.self]
    }
  }

  /// 计划的各项
  public struct SignedDetail: APIObject {
    /// 计划中第几项，从 1 开始 · `plan_detail_no`
    public var planDetailNo: Int? { fields[integer: 0] }
    /// 该项的原价，单位为分 · `original_price`
    public var originalPrice: Int? { fields[integer: 1] }
    /// 该项所享优惠的说明 · `plan_discount_description`
    public var planDiscountDescription: String? { fields[text: 2] }
    /// 该项优惠后的价格，单位为分 · `actual_price`
    public var actualPrice: Int? { fields[integer: 3] }
    /// 该项的状态 · `plan_detail_state`
    public var planDetailState: String? { fields[text: 4] }
    /// 该项的微信侧服务订单号 · `order_id`
    public var orderID: String? { fields[text: 5] }
    /// 商户为该项定的单号 · `merchant_plan_detail_no`
    public var merchantPlanDetailNo: String? { fields[text: 6] }
    /// 该项的名称 · `plan_detail_name`
    public var planDetailName: String? { fields[text: 7] }
    /// 用户为该项实付的金额，单位为分 · `actual_pay_price`
    public var actualPayPrice: Int? { fields[integer: 8] }
    /// 使用该项的时间 · `use_time`
    public var useTime: String? { fields[text: 9] }
    /// 该项完成的时间 · `complete_time`
    public var completeTime: Timestamp? { fields[time: 10] }
    /// 该项取消的时间 · `cancel_time`
    public var cancelTime: String? { fields[text: 11] }

    public init(
      planDetailNo: Int? = nil, originalPrice: Int? = nil, planDiscountDescription: String? = nil,
      actualPrice: Int? = nil, planDetailState: String? = nil, orderID: String? = nil,
      merchantPlanDetailNo: String? = nil, planDetailName: String? = nil, actualPayPrice: Int? = nil,
      useTime: String? = nil, completeTime: Timestamp? = nil, cancelTime: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, planDetailNo, originalPrice, planDiscountDescription, actualPrice, planDetailState, orderID,
        merchantPlanDetailNo, planDetailName, actualPayPrice, useTime, completeTime, cancelTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "plan_detail_no": Int?.self, "original_price": Int?.self, "plan_discount_description": String?.self,
        "actual_price": Int?.self, "plan_detail_state": String?.self, "order_id": String?.self,
        "merchant_plan_detail_no": String?.self, "plan_detail_name": String?.self, "actual_pay_price": Int?.self,
        "use_time": String?.self, "complete_time": Timestamp?.self, "cancel_time": String?.self,
      ]
    }
  }

  /// 服务的时间
  public typealias TimeRange = V3.Payscore.ServiceorderTimeRange
}
