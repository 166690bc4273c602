// Written by wechatpay-gen: change the description, not this file.
// POST /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule

@_spi(Generated) public import WeChatPay

extension V3.Papay.InsurancePay.PolicyPeriods.ContractID.ContractID.PolicyPeriodID.PolicyPeriodID.Schedule {
  /// 保险续费：预约
  ///
  /// 扣款之前先预约一个扣费周期。
  ///
  /// `POST /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012471270)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    // swift-format-ignore
    try await call.send(
      Endpoint(.post, "/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule"),
      body: body
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 应用的 AppID · 例如 `wxd678efh567hg6787`
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 预约的扣费金额 · `scheduled_amount`
    public var scheduledAmount: ScheduledAmount {
      get { fields[requiredObject: 1] }
      set { fields[requiredObject: 1] = newValue }
    }

    public init(appid: String, scheduledAmount: ScheduledAmount) {
      fields = ObjectFields(of: Self.self, appid, scheduledAmount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["appid": String.self, "scheduled_amount": ScheduledAmount.self]
    }

    /// 预约的扣费金额
    public struct ScheduledAmount: APIObject {
      /// 预约扣费多少，单位为分 · 例如 `1`
      public var total: Int {
        get { fields[requiredInteger: 0] }
        set { fields[requiredInteger: 0] = newValue }
      }
      /// 币种，人民币为 CNY · 例如 `CNY`
      public var currency: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }

      public init(total: Int, currency: String? = nil) {
        fields = ObjectFields(of: Self.self, total, currency)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["total": Int.self, "currency": String?.self]
      }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 保单扣费周期的编号 · `policy_period_id`
    public var policyPeriodID: Int? { fields[integer: 0] }
    /// 这一期扣费的状态 · `policy_period_state`
    public var policyPeriodState: String? { fields[text: 1] }
    /// 哪天起可扣费 · `deduct_start_date`
    public var deductStartDate: String? { fields[text: 2] }
    /// 哪天止可扣费 · `deduct_end_date`
    public var deductEndDate: String? { fields[text: 3] }
    /// 预约的扣费金额 · `scheduled_amount`
    public var scheduledAmount: ScheduledAmount? { fields[object: 4] }
    /// 实际扣费的金额 · `deduct_amount`
    public var deductAmount: DeductAmount? { fields[object: 5] }
    /// 实际在哪天扣费 · `deduct_date`
    public var deductDate: String? { fields[text: 6] }

    public init(
      policyPeriodID: Int? = nil, policyPeriodState: String? = nil, deductStartDate: String? = nil,
      deductEndDate: String? = nil, scheduledAmount: ScheduledAmount? = nil, deductAmount: DeductAmount? = nil,
      deductDate: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, policyPeriodID, policyPeriodState, deductStartDate, deductEndDate, scheduledAmount, deductAmount,
        deductDate
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "policy_period_id": Int?.self, "policy_period_state": String?.self, "deduct_start_date": String?.self,
        "deduct_end_date": String?.self, "scheduled_amount": ScheduledAmount?.self, "deduct_amount": DeductAmount?.self,
        "deduct_date": String?.self,
      ]
    }

    /// 预约的扣费金额
    public typealias ScheduledAmount = V3.Papay.ScheduledAmount

    /// 实际扣费的金额
    public typealias DeductAmount = V3.Papay.DeductAmount
  }
}
