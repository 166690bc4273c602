// Written by wechatpay-gen: change the description, not this file.
// /v3/brand/profitsharing/receivers/**

@_spi(Generated) public import WeChatPay

extension V3.Brand.Profitsharing.Receivers {
  /// 接收方的类型
  public struct RequestType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 商户号 · `MERCHANT_ID`
    public static var merchantID: Self { Self(rawValue: "MERCHANT_ID") }

    /// 用户标识 · `PERSONAL_OPENID`
    public static var personalOpenid: Self { Self(rawValue: "PERSONAL_OPENID") }

    /// 用户在子商户下的标识 · `PERSONAL_SUB_OPENID`
    public static var personalSubOpenid: Self { Self(rawValue: "PERSONAL_SUB_OPENID") }
  }

  /// 接收方的类型
  public struct ResponseType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 商户号 · `MERCHANT_ID`
    public static var merchantID: Self { Self(rawValue: "MERCHANT_ID") }

    /// 用户标识 · `PERSONAL_OPENID`
    public static var personalOpenid: Self { Self(rawValue: "PERSONAL_OPENID") }

    /// 用户在子商户下的标识 · `PERSONAL_SUB_OPENID`
    public static var personalSubOpenid: Self { Self(rawValue: "PERSONAL_SUB_OPENID") }
  }

  /// `post` 返回的内容
  public struct SharedPostResponse: APIObject {
    /// 品牌主商户的商户号 · `brand_mchid`
    public var brandMchid: String? { fields[text: 0] }
    /// 接收方的类型
    public var type: ResponseType? { fields[enumeration: 1] }
    /// 接收方的账号
    public var account: String? { fields[text: 2] }

    public init(brandMchid: String? = nil, type: ResponseType? = nil, account: String? = nil) {
      fields = ObjectFields(of: Self.self, brandMchid, type, account)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["brand_mchid": String?.self, "type": ResponseType?.self, "account": String?.self]
    }

    /// 接收方的类型
    public typealias ResponseType = V3.Brand.Profitsharing.Receivers.ResponseType
  }
}
