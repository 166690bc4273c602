// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 投放计划变化通知
  ///
  /// 投放计划或其审批的状态有变。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016168699)
  public struct DeliveryPlanChange: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("DELIVERY_PLAN.CHANGE", originalType: "delivery_plan")
      ]
    }

    /// 投放计划的编号 · `plan_id`
    public var planID: String? { fields[text: 0] }
    /// 计划的状态 · `plan_state`
    public var planState: PlanState? { fields[enumeration: 1] }
    /// 审核的状态 · `audit_state`
    public var auditState: AuditState? { fields[enumeration: 2] }
    /// 变更的原因 · `change_reason`
    public var changeReason: String? { fields[text: 3] }
    /// 最近一次修改的时间 · `modify_time`
    public var modifyTime: String? { fields[text: 4] }

    public init(
      planID: String? = nil, planState: PlanState? = nil, auditState: AuditState? = nil, changeReason: String? = nil,
      modifyTime: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, planID, planState, auditState, changeReason, modifyTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "plan_id": String?.self, "plan_state": PlanState?.self, "audit_state": AuditState?.self,
        "change_reason": String?.self, "modify_time": String?.self,
      ]
    }

    /// 计划的状态
    public struct PlanState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 已创建 · `CREATED`
      public static var created: Self { Self(rawValue: "CREATED") }

      /// 投放中 · `DELIVERING`
      public static var delivering: Self { Self(rawValue: "DELIVERING") }

      /// 已终止 · `PLAN_TERMINATED`
      public static var planTerminated: Self { Self(rawValue: "PLAN_TERMINATED") }

      /// 已暂停 · `PAUSED`
      public static var paused: Self { Self(rawValue: "PAUSED") }

      /// 已终止 · `TERMINATED`
      public static var terminated: Self { Self(rawValue: "TERMINATED") }

      /// 已到期 · `EXPIRED`
      public static var expired: Self { Self(rawValue: "EXPIRED") }
    }

    /// 审核的状态
    public struct AuditState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 审核中 · `PROCESSING`
      public static var processing: Self { Self(rawValue: "PROCESSING") }

      /// 已通过 · `PASSED`
      public static var passed: Self { Self(rawValue: "PASSED") }

      /// 已驳回 · `REJECTED`
      public static var rejected: Self { Self(rawValue: "REJECTED") }
    }
  }
}
