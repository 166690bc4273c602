// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas {
  public struct KeyKind: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var a: Self { Self(rawValue: "a") }

    public static var b: Self { Self(rawValue: "b") }
  }
}
