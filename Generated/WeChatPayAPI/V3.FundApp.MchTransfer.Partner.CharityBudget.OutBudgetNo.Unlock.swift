// Written by wechatpay-gen: change the description, not this file.
// POST /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock

@_spi(Generated) public import WeChatPay

extension V3.FundApp.MchTransfer.Partner.CharityBudget.OutBudgetNo.Unlock {
  /// 公益捐赠：解锁预算
  ///
  /// 释放预算里没有用完的钱。
  ///
  /// `POST /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015554795)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock"), body: body
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 出资的商户号 · `sponsor_mchid`, 例如 `1900001109`
    public var sponsorMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 解锁的备注 · `activity_remark`, 例如 `公益活动结束，解锁资金`
    public var activityRemark: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }

    public init(sponsorMchid: String, activityRemark: String) {
      fields = ObjectFields(of: Self.self, sponsorMchid, activityRemark)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sponsor_mchid": String.self, "activity_remark": String.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 0] }
    /// 商户自定的预算单号 · `out_budget_no`
    public var outBudgetNo: String? { fields[text: 1] }
    /// 微信侧的预算单号 · `budget_id`
    public var budgetID: String? { fields[text: 2] }
    /// 预算的总额，单位为分
    public var amount: Int? { fields[integer: 3] }
    /// 出资的商户号 · `sponsor_mchid`
    public var sponsorMchid: String? { fields[text: 4] }
    /// 活动的名称 · `activity_name`
    public var activityName: String? { fields[text: 5] }
    /// 解锁的备注 · `activity_remark`
    public var activityRemark: String? { fields[text: 6] }
    /// 预算单的状态，枚举值之一
    public var state: ResponseState? { fields[enumeration: 7] }
    /// 对解锁的说明 · `unlock_remark`
    public var unlockRemark: String? { fields[text: 8] }
    /// 资金锁定的时间 · `locked_time`
    public var lockedTime: String? { fields[text: 9] }
    /// 完成的时间 · `finished_time`
    public var finishedTime: String? { fields[text: 10] }
    /// 解锁的金额，单位为分 · `unlocked_amount`
    public var unlockedAmount: Int? { fields[integer: 11] }

    public init(
      spMchid: String? = nil, outBudgetNo: String? = nil, budgetID: String? = nil, amount: Int? = nil,
      sponsorMchid: String? = nil, activityName: String? = nil, activityRemark: String? = nil,
      state: ResponseState? = nil, unlockRemark: String? = nil, lockedTime: String? = nil, finishedTime: String? = nil,
      unlockedAmount: Int? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spMchid, outBudgetNo, budgetID, amount, sponsorMchid, activityName, activityRemark, state,
        unlockRemark, lockedTime, finishedTime, unlockedAmount
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String?.self, "out_budget_no": String?.self, "budget_id": String?.self, "amount": Int?.self,
        "sponsor_mchid": String?.self, "activity_name": String?.self, "activity_remark": String?.self,
        "state": ResponseState?.self, "unlock_remark": String?.self, "locked_time": String?.self,
        "finished_time": String?.self, "unlocked_amount": Int?.self,
      ]
    }

    /// 预算单的状态，枚举值之一
    public struct ResponseState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 已完成 · `FINISHED`
      public static var finished: Self { Self(rawValue: "FINISHED") }
    }
  }
}
