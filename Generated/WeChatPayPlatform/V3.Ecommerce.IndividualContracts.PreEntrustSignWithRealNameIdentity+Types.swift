// Written by wechatpay-gen: change the description, not this file.
// /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/**

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.IndividualContracts.PreEntrustSignWithRealNameIdentity {
  /// 证件的类型，枚举值之一
  public struct CredType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 身份证 · `ID_CARD`
    public static var idCard: Self { Self(rawValue: "ID_CARD") }
  }

  /// `post` 返回的内容
  public typealias SharedPostResponse = V3.Ecommerce.IndividualContracts.SharedPostResponse
}
