// Written by wechatpay-gen: change the description, not this file.
// GET /v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Partner.DeliveryPlan.DeliveryPlans.BrandID.DeliveryPlans {
  /// 投放计划：查询列表
  ///
  /// 分页列出品牌的投放计划。
  ///
  /// `GET /v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016184563)
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans"), query: query
    )
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 每页几条 · `page_size`
    public var pageSize: Int? {
      get { fields[integer: 0] }
      set { fields[integer: 0] = newValue }
    }
    /// 从第几条开始，从 0 计
    public var offset: Int? {
      get { fields[integer: 1] }
      set { fields[integer: 1] = newValue }
    }
    /// 计划的状态 · `plan_state`
    public var planState: PlanState? {
      get { fields[enumeration: 2] }
      set { fields[enumeration: 2] = newValue }
    }
    /// 审核的状态 · `audit_state`
    public var auditState: AuditState? {
      get { fields[enumeration: 3] }
      set { fields[enumeration: 3] = newValue }
    }
    /// 投放计划的编号 · `plan_id`
    public var planID: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }

    public init(
      pageSize: Int? = nil, offset: Int? = nil, planState: PlanState? = nil, auditState: AuditState? = nil,
      planID: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, pageSize, offset, planState, auditState, planID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "page_size": Int?.self, "offset": Int?.self, "plan_state": PlanState?.self, "audit_state": AuditState?.self,
        "plan_id": String?.self,
      ]
    }

    /// 计划的状态
    public typealias PlanState = V3.Marketing.Partner.DeliveryPlan.DeliveryPlans.PlanState

    /// 审核的状态
    public struct AuditState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 未审核 · `AUDIT_INITIAL`
      public static var auditInitial: Self { Self(rawValue: "AUDIT_INITIAL") }

      /// 审核中 · `AUDIT_PROCESSING`
      public static var auditProcessing: Self { Self(rawValue: "AUDIT_PROCESSING") }

      /// 审核通过 · `AUDIT_PASSED`
      public static var auditPassed: Self { Self(rawValue: "AUDIT_PASSED") }

      /// 审核驳回 · `AUDIT_REJECTED`
      public static var auditRejected: Self { Self(rawValue: "AUDIT_REJECTED") }
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 总条数 · `total_count`
    public var totalCount: Int? { fields[integer: 0] }
    /// 各个投放计划 · `plan_list`
    public var planList: [Plan]? { fields[list: 1] }

    public init(totalCount: Int? = nil, planList: [Plan]? = nil) {
      fields = ObjectFields(of: Self.self, totalCount, planList)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["total_count": Int?.self, "plan_list": [Plan]?.self]
    }

    /// 各个投放计划
    public typealias Plan = V3.Marketing.Partner.DeliveryPlan.DeliveryPlans.Plan

    /// 投放计划的状态
    public typealias PlanState = V3.Marketing.Partner.DeliveryPlan.DeliveryPlans.PlanState
  }

  /// 投放计划的状态
  public typealias PlanState = V3.Marketing.Partner.DeliveryPlan.DeliveryPlans.PlanState
}
