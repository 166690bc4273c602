// Written by wechatpay-gen: change the description, not this file.
// /v3/gov/subsidy/zhejiang/**

@_spi(Generated) public import WeChatPay

extension V3.Gov.Subsidy.Zhejiang {
  /// 证件的类型，枚举值之一 `1` | `2` | `3` | `4` | `5`
  public struct CertType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `1`
    public static var value1: Self { Self(rawValue: "1") }

    /// `2`
    public static var value2: Self { Self(rawValue: "2") }

    /// `3`
    public static var value3: Self { Self(rawValue: "3") }

    /// `4`
    public static var value4: Self { Self(rawValue: "4") }

    /// `5`
    public static var value5: Self { Self(rawValue: "5") }
  }

  /// 线上还是线下销售
  public struct SaleModels: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 线上 · `0`
    public static var value0: Self { Self(rawValue: "0") }

    /// 线下 · `1`
    public static var value1: Self { Self(rawValue: "1") }
  }

  /// `post` 返回的内容
  public struct SharedPostResponse: APIObject {
    /// 处理的结果码 · `resp_code`
    public var respCode: String? { fields[text: 0] }
    /// 对结果的说明 · `resp_desc`
    public var respDesc: String? { fields[text: 1] }

    public init(respCode: String? = nil, respDesc: String? = nil) {
      fields = ObjectFields(of: Self.self, respCode, respDesc)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["resp_code": String?.self, "resp_desc": String?.self]
    }
  }

  /// `post` 返回的内容
  public struct SharedPostResponse2: APIObject {
    /// 处理的结果码 · `resp_code`
    public var respCode: String? { fields[text: 0] }
    /// 对结果的说明 · `resp_desc`
    public var respDesc: String? { fields[text: 1] }
    /// 品类的凭证码 · `auth_code`
    public var authCode: String? { fields[text: 2] }

    public init(respCode: String? = nil, respDesc: String? = nil, authCode: String? = nil) {
      fields = ObjectFields(of: Self.self, respCode, respDesc, authCode)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["resp_code": String?.self, "resp_desc": String?.self, "auth_code": String?.self]
    }
  }
}
