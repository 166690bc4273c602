// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/partner/delivery-plan/delivery-plans

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Partner.DeliveryPlan.DeliveryPlans {
  /// 投放计划：创建
  ///
  /// 新建一个商品券的投放计划。
  ///
  /// `POST /v3/marketing/partner/delivery-plan/delivery-plans` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016184554)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/marketing/partner/delivery-plan/delivery-plans"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户自定的请求单号 · `out_request_no`, 例如 `asdf-1234-40016`
    public var outRequestNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 品牌的编号 · `brand_id`, 例如 `40016`
    public var brandID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 商品券的编号 · `product_coupon_id`, 例如 `701146876221757924829193824428`
    public var productCouponID: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 批次的编号 · `stock_id`, 例如 `701246876221757924829194755312`
    public var stockID: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 计划的名称 · `plan_name`, 例如 `冬季饮料投放`
    public var planName: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 共投放几张 · `total_count`, 例如 `1`
    public var totalCount: Int? {
      get { fields[integer: 5] }
      set { fields[integer: 5] = newValue }
    }
    /// 每个用户限领几张 · `user_limit`, 例如 `1`
    public var userLimit: Int? {
      get { fields[integer: 6] }
      set { fields[integer: 6] = newValue }
    }
    /// 每天限领几张 · `daily_limit`, 例如 `1`
    public var dailyLimit: Int? {
      get { fields[integer: 7] }
      set { fields[integer: 7] = newValue }
    }
    /// 投放从何时起 · `delivery_start_time`, 例如 `2025-01-01T00:00:00+08:00`
    public var deliveryStartTime: Timestamp? {
      get { fields[time: 8] }
      set { fields[time: 8] = newValue }
    }
    /// 投放到何时止 · `delivery_end_time`, 例如 `2025-01-01T00:00:00+08:00`
    public var deliveryEndTime: Timestamp? {
      get { fields[time: 9] }
      set { fields[time: 9] = newValue }
    }
    /// 营销的标签 · `recommend_word`, 例如 `天天有惊喜`
    public var recommendWord: String? {
      get { fields[text: 10] }
      set { fields[text: 10] = newValue }
    }
    /// 是否沿用原有的商品券与批次 · `reuse_coupon_config`
    public var reuseCouponConfig: Bool? {
      get { fields[boolean: 11] }
      set { fields[boolean: 11] = newValue }
    }
    /// 券能用一次还是多次 · `usage_mode`
    public var usageMode: UsageMode? {
      get { fields[enumeration: 12] }
      set { fields[enumeration: 12] = newValue }
    }
    /// 批次组的编号 · `stock_bundle_id`
    public var stockBundleID: String? {
      get { fields[text: 13] }
      set { fields[text: 13] = newValue }
    }

    public init(
      outRequestNo: String, brandID: String, productCouponID: String, stockID: String, planName: String? = nil,
      totalCount: Int? = nil, userLimit: Int? = nil, dailyLimit: Int? = nil, deliveryStartTime: Timestamp? = nil,
      deliveryEndTime: Timestamp? = nil, recommendWord: String? = nil, reuseCouponConfig: Bool? = nil,
      usageMode: UsageMode? = nil, stockBundleID: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outRequestNo, brandID, productCouponID, stockID, planName, totalCount, userLimit, dailyLimit,
        deliveryStartTime, deliveryEndTime, recommendWord, reuseCouponConfig, usageMode, stockBundleID
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_request_no": String.self, "brand_id": String.self, "product_coupon_id": String.self,
        "stock_id": String.self, "plan_name": String?.self, "total_count": Int?.self, "user_limit": Int?.self,
        "daily_limit": Int?.self, "delivery_start_time": Timestamp?.self, "delivery_end_time": Timestamp?.self,
        "recommend_word": String?.self, "reuse_coupon_config": Bool?.self, "usage_mode": UsageMode?.self,
        "stock_bundle_id": String?.self,
      ]
    }

    /// 券能用一次还是多次
    public typealias UsageMode = V3.Marketing.Partner.UsageMode
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 投放计划
    public var plan: Plan? { fields[object: 0] }

    public init(plan: Plan? = nil) {
      fields = ObjectFields(of: Self.self, plan)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["plan": Plan?.self]
    }

    /// 投放计划
    public typealias Plan = V3.Marketing.Partner.DeliveryPlan.DeliveryPlans.Plan

    /// 投放计划的状态
    public typealias PlanState = V3.Marketing.Partner.DeliveryPlan.DeliveryPlans.PlanState
  }

  /// 投放计划
  public struct Plan: APIObject {
    /// 投放计划的编号 · `plan_id`
    public var planID: String? { fields[text: 0] }
    /// 计划的名称 · `plan_name`
    public var planName: String? { fields[text: 1] }
    /// 投放计划的状态 · `plan_state`
    public var planState: PlanState? { fields[enumeration: 2] }
    /// 投放从何时起 · `delivery_start_time`
    public var deliveryStartTime: Timestamp? { fields[time: 3] }
    /// 投放到何时止 · `delivery_end_time`
    public var deliveryEndTime: Timestamp? { fields[time: 4] }
    /// 批次的编号 · `stock_id`
    public var stockID: String? { fields[text: 5] }
    /// 商品券的编号 · `product_coupon_id`
    public var productCouponID: String? { fields[text: 6] }
    /// 营销的标签 · `recommend_word`
    public var recommendWord: String? { fields[text: 7] }
    /// 品牌的编号 · `brand_id`
    public var brandID: String? { fields[text: 8] }
    /// 共投放几张 · `total_count`
    public var totalCount: Int? { fields[integer: 9] }
    /// 每个用户限领几张 · `user_limit`
    public var userLimit: Int? { fields[integer: 10] }
    /// 每天限领几张 · `daily_limit`
    public var dailyLimit: Int? { fields[integer: 11] }

    public init(
      planID: String? = nil, planName: String? = nil, planState: PlanState? = nil, deliveryStartTime: Timestamp? = nil,
      deliveryEndTime: Timestamp? = nil, stockID: String? = nil, productCouponID: String? = nil,
      recommendWord: String? = nil, brandID: String? = nil, totalCount: Int? = nil, userLimit: Int? = nil,
      dailyLimit: Int? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, planID, planName, planState, deliveryStartTime, deliveryEndTime, stockID, productCouponID,
        recommendWord, brandID, totalCount, userLimit, dailyLimit
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "plan_id": String?.self, "plan_name": String?.self, "plan_state": PlanState?.self,
        "delivery_start_time": Timestamp?.self, "delivery_end_time": Timestamp?.self, "stock_id": String?.self,
        "product_coupon_id": String?.self, "recommend_word": String?.self, "brand_id": String?.self,
        "total_count": Int?.self, "user_limit": Int?.self, "daily_limit": Int?.self,
      ]
    }
  }

  /// 投放计划的状态
  public struct PlanState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 创建中 · `PLAN_CREATING`
    public static var planCreating: Self { Self(rawValue: "PLAN_CREATING") }

    /// 已创建 · `PLAN_CREATED`
    public static var planCreated: Self { Self(rawValue: "PLAN_CREATED") }

    /// 终止中 · `PLAN_TERMINATING`
    public static var planTerminating: Self { Self(rawValue: "PLAN_TERMINATING") }

    /// 已终止 · `PLAN_TERMINATED`
    public static var planTerminated: Self { Self(rawValue: "PLAN_TERMINATED") }

    /// 已到期 · `PLAN_EXPIRED`
    public static var planExpired: Self { Self(rawValue: "PLAN_EXPIRED") }

    /// 投放中 · `PLAN_DELIVERING`
    public static var planDelivering: Self { Self(rawValue: "PLAN_DELIVERING") }

    /// 已暂停 · `PLAN_PAUSED`
    public static var planPaused: Self { Self(rawValue: "PLAN_PAUSED") }
  }
}
