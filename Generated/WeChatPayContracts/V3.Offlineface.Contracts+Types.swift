// Written by wechatpay-gen: change the description, not this file.
// /v3/offlineface/contracts/**

@_spi(Generated) public import WeChatPay

extension V3.Offlineface.Contracts {
  /// 签约的模式
  public struct ContractMode: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 限定银行卡 · `LIMIT_BANK_CARD`
    public static var limitBankCard: Self { Self(rawValue: "LIMIT_BANK_CARD") }

    /// 优先用某银行卡 · `PRIORITY_BANK_CARD`
    public static var priorityBankCard: Self { Self(rawValue: "PRIORITY_BANK_CARD") }

    /// 不限 · `LIMIT_NONE`
    public static var limitNone: Self { Self(rawValue: "LIMIT_NONE") }
  }
}
