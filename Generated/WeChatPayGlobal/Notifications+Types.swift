// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 因何解约
  public struct PapayContractTerminationMode: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 用户解约 · `USER`
    public static var user: Self { Self(rawValue: "USER") }

    /// 商户解约 · `MERCHANT`
    public static var merchant: Self { Self(rawValue: "MERCHANT") }

    /// 平台解约 · `PLATFORM`
    public static var platform: Self { Self(rawValue: "PLATFORM") }
  }
}
