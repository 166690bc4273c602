// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 捐赠预算关闭通知
  ///
  /// 公益捐赠的预算已关闭。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015555114)
  public struct BudgetClosed: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("BUDGET.CLOSED")
      ]
    }

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
    /// 对活动的说明 · `activity_remark`
    public var activityRemark: String? { fields[text: 6] }
    /// 预算单的状态，枚举值之一
    public var state: NotificationState? { fields[enumeration: 7] }
    /// 对解锁的说明 · `unlock_remark`
    public var unlockRemark: String? { fields[text: 8] }
    /// 关闭的时间 · `closed_time`
    public var closedTime: String? { fields[text: 9] }

    public init(
      spMchid: String? = nil, outBudgetNo: String? = nil, budgetID: String? = nil, amount: Int? = nil,
      sponsorMchid: String? = nil, activityName: String? = nil, activityRemark: String? = nil,
      state: NotificationState? = nil, unlockRemark: String? = nil, closedTime: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spMchid, outBudgetNo, budgetID, amount, sponsorMchid, activityName, activityRemark, state,
        unlockRemark, closedTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String?.self, "out_budget_no": String?.self, "budget_id": String?.self, "amount": Int?.self,
        "sponsor_mchid": String?.self, "activity_name": String?.self, "activity_remark": String?.self,
        "state": NotificationState?.self, "unlock_remark": String?.self, "closed_time": String?.self,
      ]
    }

    /// 预算单的状态，枚举值之一
    public struct NotificationState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 已关闭 · `CLOSED`
      public static var closed: Self { Self(rawValue: "CLOSED") }
    }
  }
}
