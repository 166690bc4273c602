// Written by wechatpay-gen: change the description, not this file.
// /v3/recharge/bank-transfer-recharges/**

@_spi(Generated) public import WeChatPay

extension V3.Recharge.BankTransferRecharges {
  /// 充值进哪种账户
  public struct AccountType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 基本账户 · `BASIC`
    public static var basic: Self { Self(rawValue: "BASIC") }

    /// 运营账户 · `OPERATION`
    public static var operation: Self { Self(rawValue: "OPERATION") }

    /// 手续费账户 · `FEES`
    public static var fees: Self { Self(rawValue: "FEES") }
  }
}
