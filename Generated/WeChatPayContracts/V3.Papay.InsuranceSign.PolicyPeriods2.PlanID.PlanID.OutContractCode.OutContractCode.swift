// Written by wechatpay-gen: change the description, not this file.
// GET /v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}

@_spi(Generated) public import WeChatPay

extension V3.Papay.InsuranceSign.PolicyPeriods2.PlanID.PlanID.OutContractCode.OutContractCode {
  /// 保险续费：查询扣费周期
  ///
  /// 列出协议里的各扣费周期。
  ///
  /// `GET /v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012489530)
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}"),
      query: query
    )
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 最多返回的条数
    public var limit: Int? {
      get { fields[integer: 0] }
      set { fields[integer: 0] = newValue }
    }
    /// 从第几条开始，从 0 计
    public var offset: Int? {
      get { fields[integer: 1] }
      set { fields[integer: 1] = newValue }
    }

    public init(limit: Int? = nil, offset: Int? = nil) {
      fields = ObjectFields(of: Self.self, limit, offset)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["limit": Int?.self, "offset": Int?.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 各个扣费周期
    public var data: [ResponseData]? { fields[list: 0] }
    /// 最多返回的条数
    public var limit: Int? { fields[integer: 1] }
    /// 从第几条开始，从 0 计
    public var offset: Int? { fields[integer: 2] }
    /// 总条数 · `total_count`
    public var totalCount: Int? { fields[integer: 3] }

    public init(data: [ResponseData]? = nil, limit: Int? = nil, offset: Int? = nil, totalCount: Int? = nil) {
      fields = ObjectFields(of: Self.self, data, limit, offset, totalCount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["data": [ResponseData]?.self, "limit": Int?.self, "offset": Int?.self, "total_count": Int?.self]
    }

    /// 各个扣费周期
    public struct ResponseData: APIObject {
      /// 保单扣费周期的编号 · `policy_period_id`
      public var policyPeriodID: Int? { fields[integer: 0] }
      /// 预计扣费的日期，形如 2019-11-22 · `estimated_deduct_date`
      public var estimatedDeductDate: String? { fields[text: 1] }
      /// 预计扣费的金额 · `estimated_deduct_amount`
      public var estimatedDeductAmount: EstimatedDeductAmount? { fields[object: 2] }
      /// 这一期扣费的状态 · `policy_period_state`
      public var policyPeriodState: String? { fields[text: 3] }
      /// 预约的扣费金额 · `scheduled_amount`
      public var scheduledAmount: ScheduledAmount? { fields[object: 4] }
      /// 实际扣费的金额 · `deduct_amount`
      public var deductAmount: DeductAmount? { fields[object: 5] }
      /// 实际在哪天扣费 · `deduct_date`
      public var deductDate: String? { fields[text: 6] }

      public init(
        policyPeriodID: Int? = nil, estimatedDeductDate: String? = nil,
        estimatedDeductAmount: EstimatedDeductAmount? = nil, policyPeriodState: String? = nil,
        scheduledAmount: ScheduledAmount? = nil, deductAmount: DeductAmount? = nil, deductDate: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, policyPeriodID, estimatedDeductDate, estimatedDeductAmount, policyPeriodState, scheduledAmount,
          deductAmount, deductDate
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "policy_period_id": Int?.self, "estimated_deduct_date": String?.self,
          "estimated_deduct_amount": EstimatedDeductAmount?.self, "policy_period_state": String?.self,
          "scheduled_amount": ScheduledAmount?.self, "deduct_amount": DeductAmount?.self, "deduct_date": String?.self,
        ]
      }
    }

    /// 预计扣费的金额
    public typealias EstimatedDeductAmount = V3.Papay.DeductScheduleEstimatedDeductAmount

    /// 预约的扣费金额
    public typealias ScheduledAmount = V3.Papay.ScheduledAmount

    /// 实际扣费的金额
    public typealias DeductAmount = V3.Papay.DeductAmount
  }
}
