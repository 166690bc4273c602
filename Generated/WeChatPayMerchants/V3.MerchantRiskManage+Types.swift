// Written by wechatpay-gen: change the description, not this file.
// /v3/merchant-risk-manage/**

@_spi(Generated) public import WeChatPay

extension V3.MerchantRiskManage {
  /// 处置的手段
  public struct PunishType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 其他处置 · `OTHER_PUNISH`
    public static var otherPunish: Self { Self(rawValue: "OTHER_PUNISH") }

    /// 停止收款 · `DISABLE_PAYMENT`
    public static var disablePayment: Self { Self(rawValue: "DISABLE_PAYMENT") }

    /// 暂停结算 · `SUSPEND_SETTLEMENT`
    public static var suspendSettlement: Self { Self(rawValue: "SUSPEND_SETTLEMENT") }

    /// 停止提现 · `DISABLE_WITHDRAW`
    public static var disableWithdraw: Self { Self(rawValue: "DISABLE_WITHDRAW") }

    /// 清退商户 · `REMOVE_MERCHANTS`
    public static var removeMerchants: Self { Self(rawValue: "REMOVE_MERCHANTS") }

    /// 列入黑名单 · `ADD_MERCHANTS_BLACKLIST`
    public static var addMerchantsBlacklist: Self { Self(rawValue: "ADD_MERCHANTS_BLACKLIST") }

    /// 退款 · `REFUND`
    public static var refund: Self { Self(rawValue: "REFUND") }

    /// 冻结该笔资金 · `FREEZING_FUND_BY_TRANSACTION`
    public static var freezingFundByTransaction: Self { Self(rawValue: "FREEZING_FUND_BY_TRANSACTION") }

    /// 冻结商户资金 · `FREEZING_FUND_BY_MERCHANTS`
    public static var freezingFundByMerchants: Self { Self(rawValue: "FREEZING_FUND_BY_MERCHANTS") }

    /// 封禁用户 · `BLOCKED_USER`
    public static var blockedUser: Self { Self(rawValue: "BLOCKED_USER") }
  }

  /// 风险的类型
  public struct RiskType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 其他风险 · `OTHER_RISK`
    public static var otherRisk: Self { Self(rawValue: "OTHER_RISK") }

    /// 诱导付款 · `INDUCE_PAYMENT`
    public static var inducePayment: Self { Self(rawValue: "INDUCE_PAYMENT") }

    /// 欺诈 · `FRAUD`
    public static var fraud: Self { Self(rawValue: "FRAUD") }

    /// 赌博 · `GAMBLING`
    public static var gambling: Self { Self(rawValue: "GAMBLING") }

    /// 色情 · `CYBERSEX`
    public static var cybersex: Self { Self(rawValue: "CYBERSEX") }
  }
}
