// Written by wechatpay-gen: change the description, not this file.
// /v3/platsolution/ecommerce/recharges/**

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.Ecommerce.Recharges {
  /// 充值进哪种账户
  public struct AccountType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 保证金账户 · `DEPOSIT`
    public static var deposit: Self { Self(rawValue: "DEPOSIT") }

    /// 运营账户 · `OPERATION`
    public static var operation: Self { Self(rawValue: "OPERATION") }
  }

  /// 可用的充值渠道
  public struct AvailableRechargeChannel: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 银行转账 · `BANK_TRANSFER`
    public static var bankTransfer: Self { Self(rawValue: "BANK_TRANSFER") }

    /// 扫码充值 · `QR_RECHARGE`
    public static var qrRecharge: Self { Self(rawValue: "QR_RECHARGE") }

    /// 网银充值 · `ONLINE_BANK`
    public static var onlineBank: Self { Self(rawValue: "ONLINE_BANK") }
  }

  /// 充值的场景
  public struct RechargeScene: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 充入保证金 · `ECOMMERCE_DEPOSIT`
    public static var ecommerceDeposit: Self { Self(rawValue: "ECOMMERCE_DEPOSIT") }

    /// 充入付款资金 · `ECOMMERCE_PAYMENT`
    public static var ecommercePayment: Self { Self(rawValue: "ECOMMERCE_PAYMENT") }
  }
}
