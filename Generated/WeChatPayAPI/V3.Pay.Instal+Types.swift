// Written by wechatpay-gen: change the description, not this file.
// /v3/pay/instal/**

@_spi(Generated) public import WeChatPay

extension V3.Pay.Instal {
  /// `post` 返回的内容
  public struct SharedPostResponse: APIObject {
    /// 是否建议展示微信分付 · `recommend_exposure`
    public var recommendExposure: Bool? { fields[boolean: 0] }

    public init(recommendExposure: Bool? = nil) {
      fields = ObjectFields(of: Self.self, recommendExposure)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["recommend_exposure": Bool?.self]
    }
  }

  /// 所填用户标识的类型
  public struct UserIDType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 未指明 · `UNKNOWN_USER_ID_TYPE`
    public static var unknownUserIDType: Self { Self(rawValue: "UNKNOWN_USER_ID_TYPE") }

    /// 商户下的 OpenID · `OPENID`
    public static var openid: Self { Self(rawValue: "OPENID") }

    /// 手机号 · `PHONE_NO`
    public static var phoneNo: Self { Self(rawValue: "PHONE_NO") }

    /// 服务商下的 OpenID · `SP_OPENID`
    public static var spOpenid: Self { Self(rawValue: "SP_OPENID") }

    /// 子商户下的 OpenID · `SUB_OPENID`
    public static var subOpenid: Self { Self(rawValue: "SUB_OPENID") }
  }
}
