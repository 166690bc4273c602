// Written by wechatpay-gen: change the description, not this file.
// /v3/mall/payments/**

@_spi(Generated) public import WeChatPay

extension V3.Mall.Payments {
  /// 付款人
  public struct Payer: APIObject {
    /// 用户的标识 · 1–64 个字符
    public var openid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 类型
    public var type: PayerType? {
      get { fields[enumeration: 1] }
      set { fields[enumeration: 1] = newValue }
    }

    public init(openid: String, type: PayerType? = nil) {
      fields = ObjectFields(of: Self.self, openid, type)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["openid": String.self, "type": PayerType?.self]
    }
  }

  /// 类型
  public struct PayerType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 未知 · `-1`
    public static var minus1: Self { Self(rawValue: "-1") }

    /// 东一区 · `GMT+1`
    public static var gmtPlus1: Self { Self(rawValue: "GMT+1") }

    /// 西一区 · `GMT-1`
    public static var gmtMinus1: Self { Self(rawValue: "GMT-1") }
  }
}
