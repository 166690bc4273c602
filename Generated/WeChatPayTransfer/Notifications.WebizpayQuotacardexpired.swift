// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 额度卡失效通知
  ///
  /// 员工的额度卡已失效。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014612130)
  public struct WebizpayQuotacardexpired: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("WEBIZPAY.QUOTACARDEXPIRED", originalType: "webizpay")
      ]
    }

    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 0] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 1] }
    /// 卡号 · `card_no`
    public var cardNo: String? { fields[text: 2] }
    /// 员工授权关系的编号 · `employee_id`
    public var employeeID: String? { fields[text: 3] }
    /// 卡的状态 · `card_state`
    public var cardState: CardState? { fields[enumeration: 4] }
    /// 卡失效的时间 · `card_disabled_time`
    public var cardDisabledTime: String? { fields[text: 5] }
    /// 作废的原因
    public var reason: String? { fields[text: 6] }

    public init(
      spMchid: String? = nil, subMchid: String? = nil, cardNo: String? = nil, employeeID: String? = nil,
      cardState: CardState? = nil, cardDisabledTime: String? = nil, reason: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, spMchid, subMchid, cardNo, employeeID, cardState, cardDisabledTime, reason)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String?.self, "sub_mchid": String?.self, "card_no": String?.self, "employee_id": String?.self,
        "card_state": CardState?.self, "card_disabled_time": String?.self, "reason": String?.self,
      ]
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
  }
}
