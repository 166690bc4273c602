// Written by wechatpay-gen: change the description, not this file.
// /v3/webizpay/employees/{employee_id}/**

@_spi(Generated) public import WeChatPay

extension V3.Webizpay.Employees.EmployeeID {
  /// 怎样使用
  public struct CardRule: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 只能用一次 · `SINGLE`
    public static var single: Self { Self(rawValue: "SINGLE") }

    /// 可用多次 · `MULTIPLE`
    public static var multiple: Self { Self(rawValue: "MULTIPLE") }
  }

  /// 卡的状态
  public struct CardState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 有效 · `ACTIVE`
    public static var active: Self { Self(rawValue: "ACTIVE") }

    /// 已停用 · `DISABLED`
    public static var disabled: Self { Self(rawValue: "DISABLED") }
  }

  /// 怎样退款
  public struct RefundRule: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 退款后额度退回 · `RETURN`
    public static var `return`: Self { Self(rawValue: "RETURN") }

    /// 退款后额度不退 · `NOT_RETURN`
    public static var notReturn: Self { Self(rawValue: "NOT_RETURN") }
  }

  /// `get` 发送的内容
  public typealias SharedGetRequest = V3.Webizpay.SharedGetRequest

  /// `get` 返回的内容
  public struct SharedGetResponse: APIObject {
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 0] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 1] }
    /// 卡号 · `card_no`
    public var cardNo: String? { fields[text: 2] }
    /// 商户自定的卡号 · `out_card_no`
    public var outCardNo: String? { fields[text: 3] }
    /// 员工授权关系的编号 · `employee_id`
    public var employeeID: String? { fields[text: 4] }
    /// 卡模板的编号 · `card_template_id`
    public var cardTemplateID: String? { fields[text: 5] }
    /// 怎样使用 · `card_rule`
    public var cardRule: CardRule? { fields[enumeration: 6] }
    /// 怎样退款 · `refund_rule`
    public var refundRule: RefundRule? { fields[enumeration: 7] }
    /// 卡的总额，单位为分
    public var amount: Int? { fields[integer: 8] }
    /// 剩余的金额，单位为分 · `remain_amount`
    public var remainAmount: Int? { fields[integer: 9] }
    /// 有效到何时止 · `effective_end_time`
    public var effectiveEndTime: Timestamp? { fields[time: 10] }
    /// 从何时起有效 · `effective_begin_time`
    public var effectiveBeginTime: String? { fields[text: 11] }
    /// 卡的状态 · `card_state`
    public var cardState: CardState? { fields[enumeration: 12] }
    /// 卡的名称 · `card_name`
    public var cardName: String? { fields[text: 13] }
    /// 作废的原因
    public var reason: String? { fields[text: 14] }
    /// 使用卡的时间 · `card_usage_time`
    public var cardUsageTime: String? { fields[text: 15] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 16] }
    /// 卡失效的时间 · `card_disabled_time`
    public var cardDisabledTime: String? { fields[text: 17] }
    /// 卡的备注 · `card_remark`
    public var cardRemark: String? { fields[text: 18] }

    public init(
      spMchid: String? = nil, subMchid: String? = nil, cardNo: String? = nil, outCardNo: String? = nil,
      employeeID: String? = nil, cardTemplateID: String? = nil, cardRule: CardRule? = nil,
      refundRule: RefundRule? = nil, amount: Int? = nil, remainAmount: Int? = nil, effectiveEndTime: Timestamp? = nil,
      effectiveBeginTime: String? = nil, cardState: CardState? = nil, cardName: String? = nil, reason: String? = nil,
      cardUsageTime: String? = nil, transactionID: String? = nil, cardDisabledTime: String? = nil,
      cardRemark: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spMchid, subMchid, cardNo, outCardNo, employeeID, cardTemplateID, cardRule, refundRule, amount,
        remainAmount, effectiveEndTime, effectiveBeginTime, cardState, cardName, reason, cardUsageTime, transactionID,
        cardDisabledTime, cardRemark
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String?.self, "sub_mchid": String?.self, "card_no": String?.self, "out_card_no": String?.self,
        "employee_id": String?.self, "card_template_id": String?.self, "card_rule": CardRule?.self,
        "refund_rule": RefundRule?.self, "amount": Int?.self, "remain_amount": Int?.self,
        "effective_end_time": Timestamp?.self, "effective_begin_time": String?.self, "card_state": CardState?.self,
        "card_name": String?.self, "reason": String?.self, "card_usage_time": String?.self,
        "transaction_id": String?.self, "card_disabled_time": String?.self, "card_remark": String?.self,
      ]
    }

    /// 怎样使用
    public typealias CardRule = V3.Webizpay.Employees.EmployeeID.CardRule

    /// 怎样退款
    public typealias RefundRule = V3.Webizpay.Employees.EmployeeID.RefundRule

    /// 卡的状态
    public typealias CardState = V3.Webizpay.Employees.EmployeeID.CardState
  }
}
