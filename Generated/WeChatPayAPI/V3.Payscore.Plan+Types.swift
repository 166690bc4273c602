// Written by wechatpay-gen: change the description, not this file.
// /v3/payscore/plan/**

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Plan {
  /// 计划的各项
  public struct PayscorePlansPlanDetail: APIObject {
    /// 该项的原价，单位为分 · `original_price`, 例如 `15000`
    public var originalPrice: Int {
      get { fields[requiredInteger: 0] }
      set { fields[requiredInteger: 0] = newValue }
    }
    /// 该项所享优惠的说明 · `plan_discount_description`, 例如 `享受九折`
    public var planDiscountDescription: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 该项优惠后的价格，单位为分 · `actual_price`, 例如 `14000`
    public var actualPrice: Int {
      get { fields[requiredInteger: 2] }
      set { fields[requiredInteger: 2] = newValue }
    }
    /// 该项的名称 · `plan_detail_name`, 例如 `第八节课`
    public var planDetailName: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }

    public init(originalPrice: Int, planDiscountDescription: String? = nil, actualPrice: Int, planDetailName: String) {
      fields = ObjectFields(of: Self.self, originalPrice, planDiscountDescription, actualPrice, planDetailName)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "original_price": Int.self, "plan_discount_description": String?.self, "actual_price": Int.self,
        "plan_detail_name": String.self,
      ]
    }
  }

  /// 计划的各项
  public struct PlanDetail: APIObject {
    /// 计划中第几项，从 1 开始 · `plan_detail_no`
    public var planDetailNo: Int? { fields[integer: 0] }
    /// 该项的名称 · `plan_detail_name`
    public var planDetailName: String? { fields[text: 1] }
    /// 该项的原价，单位为分 · `original_price`
    public var originalPrice: Int? { fields[integer: 2] }
    /// 该项所享优惠的说明 · `plan_discount_description`
    public var planDiscountDescription: String? { fields[text: 3] }
    /// 该项优惠后的价格，单位为分 · `actual_price`
    public var actualPrice: Int? { fields[integer: 4] }

    public init(
      planDetailNo: Int? = nil, planDetailName: String? = nil, originalPrice: Int? = nil,
      planDiscountDescription: String? = nil, actualPrice: Int? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, planDetailNo, planDetailName, originalPrice, planDiscountDescription, actualPrice
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "plan_detail_no": Int?.self, "plan_detail_name": String?.self, "original_price": Int?.self,
        "plan_discount_description": String?.self, "actual_price": Int?.self,
      ]
    }
  }
}
