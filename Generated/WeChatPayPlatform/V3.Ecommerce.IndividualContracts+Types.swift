// Written by wechatpay-gen: change the description, not this file.
// /v3/ecommerce/individual-contracts/**

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.IndividualContracts {
  /// 授权的状态
  public struct AuthState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 已授权 · `AUTHORIZED`
    public static var authorized: Self { Self(rawValue: "AUTHORIZED") }

    /// 未授权 · `UNAUTHORIZED`
    public static var unauthorized: Self { Self(rawValue: "UNAUTHORIZED") }
  }

  /// `post` 返回的内容
  public struct SharedPostResponse: APIObject {
    /// 预签约的编号 · `pre_entrustweb_id`
    public var preEntrustwebID: String? { fields[text: 0] }

    public init(preEntrustwebID: String? = nil) {
      fields = ObjectFields(of: Self.self, preEntrustwebID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["pre_entrustweb_id": String?.self]
    }
  }
}
