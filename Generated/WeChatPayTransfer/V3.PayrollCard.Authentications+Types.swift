// Written by wechatpay-gen: change the description, not this file.
// /v3/payroll-card/authentications/**

@_spi(Generated) public import WeChatPay

extension V3.PayrollCard.Authentications {
  /// 核身的方式
  public struct RequestAuthenticateType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 签到 · `SIGN_IN`
    public static var signIn: Self { Self(rawValue: "SIGN_IN") }

    /// 投保 · `INSURANCE`
    public static var insurance: Self { Self(rawValue: "INSURANCE") }

    /// 签合同 · `CONTRACT`
    public static var contract: Self { Self(rawValue: "CONTRACT") }

    /// 普通核身 · `NORMAL`
    public static var normal: Self { Self(rawValue: "NORMAL") }
  }

  /// `post` 返回的内容
  public struct SharedPostResponse: APIObject {
    /// 商户自定的核身单号 · `authenticate_number`
    public var authenticateNumber: String? { fields[text: 0] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 1] }
    /// 商户号
    public var mchid: String? { fields[text: 2] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 3] }
    /// 授权的凭证
    public var token: String? { fields[text: 4] }
    /// 凭证多久后失效 · `expires_in`
    public var expiresIn: Int? { fields[integer: 5] }

    public init(
      authenticateNumber: String? = nil, openid: String? = nil, mchid: String? = nil, subMchid: String? = nil,
      token: String? = nil, expiresIn: Int? = nil
    ) {
      fields = ObjectFields(of: Self.self, authenticateNumber, openid, mchid, subMchid, token, expiresIn)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "authenticate_number": String?.self, "openid": String?.self, "mchid": String?.self, "sub_mchid": String?.self,
        "token": String?.self, "expires_in": Int?.self,
      ]
    }
  }
}
