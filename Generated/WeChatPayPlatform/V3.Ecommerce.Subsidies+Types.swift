// Written by wechatpay-gen: change the description, not this file.
// /v3/ecommerce/subsidies/**

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.Subsidies {
  /// 取消补差的结果
  public struct ResponseResult: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 成功 · `SUCCESS`
    public static var success: Self { Self(rawValue: "SUCCESS") }

    /// 失败 · `FAIL`
    public static var fail: Self { Self(rawValue: "FAIL") }
  }
}
