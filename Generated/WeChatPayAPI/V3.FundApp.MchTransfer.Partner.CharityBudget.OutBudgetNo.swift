// Written by wechatpay-gen: change the description, not this file.
// GET /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}

@_spi(Generated) public import WeChatPay

extension V3.FundApp.MchTransfer.Partner.CharityBudget.OutBudgetNo {
  /// 公益捐赠：查询预算
  ///
  /// 按商户单号取得一笔预算的详情。
  ///
  /// `GET /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015554788)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}"), query: query
    )
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 出资的商户号 · `sponsor_mchid`
    public var sponsorMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(sponsorMchid: String) {
      fields = ObjectFields(of: Self.self, sponsorMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sponsor_mchid": String.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
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
    /// 预算单的状态
    public var state: ResponseState? { fields[enumeration: 7] }
    /// 确认出资的页面地址 · `confirm_url`
    public var confirmURL: String? { fields[text: 8] }
    /// 超级管理员的微信号，只露部分 · `super_admin_wxid_mask`
    public var superAdminWxidMask: String? { fields[text: 9] }
    /// 剩余的金额，单位为分 · `remain_amount`
    public var remainAmount: Int? { fields[integer: 10] }
    /// 对解锁的说明 · `unlock_remark`
    public var unlockRemark: String? { fields[text: 11] }
    /// 资金锁定的时间 · `locked_time`
    public var lockedTime: String? { fields[text: 12] }
    /// 完成的时间 · `finished_time`
    public var finishedTime: String? { fields[text: 13] }
    /// 关闭的时间 · `closed_time`
    public var closedTime: String? { fields[text: 14] }

    public init(
      spMchid: String? = nil, outBudgetNo: String? = nil, budgetID: String? = nil, amount: Int? = nil,
      sponsorMchid: String? = nil, activityName: String? = nil, activityRemark: String? = nil,
      state: ResponseState? = nil, confirmURL: String? = nil, superAdminWxidMask: String? = nil,
      remainAmount: Int? = nil, unlockRemark: String? = nil, lockedTime: String? = nil, finishedTime: String? = nil,
      closedTime: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spMchid, outBudgetNo, budgetID, amount, sponsorMchid, activityName, activityRemark, state,
        confirmURL, superAdminWxidMask, remainAmount, unlockRemark, lockedTime, finishedTime, closedTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String?.self, "out_budget_no": String?.self, "budget_id": String?.self, "amount": Int?.self,
        "sponsor_mchid": String?.self, "activity_name": String?.self, "activity_remark": String?.self,
        "state": ResponseState?.self, "confirm_url": String?.self, "super_admin_wxid_mask": String?.self,
        "remain_amount": Int?.self, "unlock_remark": String?.self, "locked_time": String?.self,
        "finished_time": String?.self, "closed_time": String?.self,
      ]
    }

    /// 预算单的状态
    public typealias ResponseState = V3.FundApp.MchTransfer.Partner.CharityBudget.ResponseState
  }
}
