// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas {
  /// 颜色
  public struct Color: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 红
    public static var red: Self { Self(rawValue: "red") }

    /// 绿
    public static var green: Self { Self(rawValue: "green") }
  }
}
