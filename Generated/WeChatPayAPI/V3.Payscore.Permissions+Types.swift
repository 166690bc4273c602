// Written by wechatpay-gen: change the description, not this file.
// /v3/payscore/permissions/**

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Permissions {
  /// 授权的状态
  public struct AuthorizationState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 未授权 · `UNAVAILABLE`
    public static var unavailable: Self { Self(rawValue: "UNAVAILABLE") }

    /// 已授权 · `AVAILABLE`
    public static var available: Self { Self(rawValue: "AVAILABLE") }

    /// 已解除授权 · `UNBINDUSER`
    public static var unbinduser: Self { Self(rawValue: "UNBINDUSER") }
  }
}
