// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Schemas {
  public struct RowType: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// `1`
    public static var row: Self { Self(rawValue: 1) }

    /// `2`
    public static var button: Self { Self(rawValue: 2) }
  }
}
