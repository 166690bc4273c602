// Written by wechatpay-gen: change the description, not this file.
// /v3/merchantfund/**

@_spi(Generated) public import WeChatPay

extension V3.Merchantfund {
  /// 账户的类型
  public struct AccountType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 基本账户 · `BASIC`
    public static var basic: Self { Self(rawValue: "BASIC") }

    /// 运营账户 · `OPERATION`
    public static var operation: Self { Self(rawValue: "OPERATION") }

    /// 手续费账户 · `FEES`
    public static var fees: Self { Self(rawValue: "FEES") }
  }

  /// 来账的类型
  public struct IncomeRecordType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 线下充值 · `OFFLINERECHARGE`
    public static var offlinerecharge: Self { Self(rawValue: "OFFLINERECHARGE") }

    /// 企业直收 · `ENTERPRISEDIRECTREVENUE`
    public static var enterprisedirectrevenue: Self { Self(rawValue: "ENTERPRISEDIRECTREVENUE") }
  }

  /// 翻页的链接
  public struct Links: APIObject {
    /// 下一页的链接
    public var next: String? { fields[text: 0] }
    /// 上一页的链接
    public var prev: String? { fields[text: 1] }
    /// 本页的链接 · `self`
    public var selfField: String? { fields[text: 2] }

    public init(next: String? = nil, prev: String? = nil, selfField: String? = nil) {
      fields = ObjectFields(of: Self.self, next, prev, selfField)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["next": String?.self, "prev": String?.self, "self": String?.self]
    }
  }
}
