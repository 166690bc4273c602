// Written by wechatpay-gen: change the description, not this file.
// PATCH /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Partner.DeliveryPlan.DeliveryPlans.PlanID {
  /// 投放计划：更新
  ///
  /// 更改一个投放计划。
  ///
  /// `PATCH /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016184594)
  public func patch(_ body: PatchRequest) async throws(WeChatPayError) -> Response<PatchResponse> {
    try await call.send(Endpoint(.patch, "/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}"), body: body)
  }

  /// `patch` 发送的内容
  public struct PatchRequest: APIObject {
    /// 修改的内容 · `modify_content`
    public var modifyContent: ModifyContent {
      get { fields[requiredObject: 0] }
      set { fields[requiredObject: 0] = newValue }
    }
    /// 商户自定的请求单号 · `out_request_no`
    public var outRequestNo: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }

    public init(modifyContent: ModifyContent, outRequestNo: String? = nil) {
      fields = ObjectFields(of: Self.self, modifyContent, outRequestNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["modify_content": ModifyContent.self, "out_request_no": String?.self]
    }

    /// 修改的内容
    public struct ModifyContent: APIObject {
      /// 计划的名称 · `plan_name`, 例如 `冬季饮料投放`
      public var planName: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 投放到何时止 · `delivery_end_time`, 例如 `2025-01-01T00:00:00+08:00`
      public var deliveryEndTime: Timestamp? {
        get { fields[time: 1] }
        set { fields[time: 1] = newValue }
      }
      /// 共投放几张 · `total_count`, 例如 `1`
      public var totalCount: Int? {
        get { fields[integer: 2] }
        set { fields[integer: 2] = newValue }
      }
      /// 每个用户限领几张 · `user_limit`, 例如 `1`
      public var userLimit: Int? {
        get { fields[integer: 3] }
        set { fields[integer: 3] = newValue }
      }
      /// 每天限领几张 · `daily_limit`, 例如 `1`
      public var dailyLimit: Int? {
        get { fields[integer: 4] }
        set { fields[integer: 4] = newValue }
      }
      /// 营销的标签 · `recommend_word`, 例如 `天天有惊喜`
      public var recommendWord: String? {
        get { fields[text: 5] }
        set { fields[text: 5] = newValue }
      }

      public init(
        planName: String? = nil, deliveryEndTime: Timestamp? = nil, totalCount: Int? = nil, userLimit: Int? = nil,
        dailyLimit: Int? = nil, recommendWord: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, planName, deliveryEndTime, totalCount, userLimit, dailyLimit, recommendWord
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "plan_name": String?.self, "delivery_end_time": Timestamp?.self, "total_count": Int?.self,
          "user_limit": Int?.self, "daily_limit": Int?.self, "recommend_word": String?.self,
        ]
      }
    }
  }

  /// `patch` 返回的内容
  public struct PatchResponse: APIObject {
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
}
