// Written by wechatpay-gen: change the description, not this file.
// /v3/apply4sub/sub_merchants/{sub_mchid}/**

@_spi(Generated) public import WeChatPay

extension V3.Apply4sub.SubMerchants.SubMchid {
  /// 账户的类型
  public struct AccountType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 对公账户 · `ACCOUNT_TYPE_BUSINESS`
    public static var accountTypeBusiness: Self { Self(rawValue: "ACCOUNT_TYPE_BUSINESS") }

    /// 对私账户 · `ACCOUNT_TYPE_PRIVATE`
    public static var accountTypePrivate: Self { Self(rawValue: "ACCOUNT_TYPE_PRIVATE") }
  }
}
