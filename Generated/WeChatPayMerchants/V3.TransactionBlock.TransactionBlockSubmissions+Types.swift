// Written by wechatpay-gen: change the description, not this file.
// /v3/transaction-block/transaction-block-submissions/**

@_spi(Generated) public import WeChatPay

extension V3.TransactionBlock.TransactionBlockSubmissions {
  /// 审核的结果
  public struct ReviewResult: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 还没有结果 · `EMPTY`
    public static var empty: Self { Self(rawValue: "EMPTY") }

    /// 通过 · `PASS`
    public static var pass: Self { Self(rawValue: "PASS") }

    /// 驳回 · `REJECT`
    public static var reject: Self { Self(rawValue: "REJECT") }
  }
}
