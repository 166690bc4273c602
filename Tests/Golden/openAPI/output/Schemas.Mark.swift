// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas {
  /// 一格里可能有的值
  public struct Mark: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `.`
    public static var point: Self { Self(rawValue: ".") }

    /// `X`
    public static var x: Self { Self(rawValue: "X") }

    /// `O`
    public static var o: Self { Self(rawValue: "O") }
  }
}
