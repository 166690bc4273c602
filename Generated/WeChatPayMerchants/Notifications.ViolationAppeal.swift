// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 违规申诉通知
  ///
  /// 子商户对处罚或拦截的申诉有了进展。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012079216)
  public struct ViolationAppeal: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("VIOLATION.APPEAL", originalType: "violation")
      ]
    }

    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 公司的名称 · `company_name`
    public var companyName: String? { fields[text: 1] }
    /// 处理记录的编号，可用来去重 · `record_id`
    public var recordID: String? { fields[text: 2] }
    /// 处罚的方案 · `punish_plan`
    public var punishPlan: String? { fields[text: 3] }
    /// 处罚的时间 · `punish_time`
    public var punishTime: String? { fields[text: 4] }
    /// 对处罚及其影响的说明 · `punish_description`
    public var punishDescription: String? { fields[text: 5] }
    /// 风险的类型 · `risk_type`
    public var riskType: RiskType? { fields[enumeration: 6] }
    /// 对风险的说明 · `risk_description`
    public var riskDescription: String? { fields[text: 7] }

    public init(
      subMchid: String? = nil, companyName: String? = nil, recordID: String? = nil, punishPlan: String? = nil,
      punishTime: String? = nil, punishDescription: String? = nil, riskType: RiskType? = nil,
      riskDescription: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, companyName, recordID, punishPlan, punishTime, punishDescription, riskType,
        riskDescription
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "company_name": String?.self, "record_id": String?.self, "punish_plan": String?.self,
        "punish_time": String?.self, "punish_description": String?.self, "risk_type": RiskType?.self,
        "risk_description": String?.self,
      ]
    }

    /// 风险的类型
    public typealias RiskType = Notifications.ViolationRiskType
  }
}
