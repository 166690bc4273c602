// Written by wechatpay-gen: change the description, not this file.
// /v3/lovefeast/users/{openid}/orders/**

@_spi(Generated) public import WeChatPay

extension V3.Lovefeast.Users.Openid.Orders {
  /// 金额
  public struct Amount: APIObject {
    /// 订单的总金额，单位为分
    public var total: Int? { fields[integer: 0] }
    /// 用户支付的金额，单位为分 · `payer_total`
    public var payerTotal: Int? { fields[integer: 1] }
    /// 币种，人民币为 CNY
    public var currency: String? { fields[text: 2] }
    /// 用户支付的币种 · `payer_currency`
    public var payerCurrency: String? { fields[text: 3] }

    public init(total: Int? = nil, payerTotal: Int? = nil, currency: String? = nil, payerCurrency: String? = nil) {
      fields = ObjectFields(of: Self.self, total, payerTotal, currency, payerCurrency)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["total": Int?.self, "payer_total": Int?.self, "currency": String?.self, "payer_currency": String?.self]
    }
  }

  /// 捐赠从何而来
  public struct DonateSource: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 小程序支付 · `MINIPROGRAM_PAY`
    public static var miniprogramPay: Self { Self(rawValue: "MINIPROGRAM_PAY") }

    /// 委托代扣 · `ENTRUST_PAY`
    public static var entrustPay: Self { Self(rawValue: "ENTRUST_PAY") }
  }

  /// 付款人
  public struct Payer: APIObject {
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 0] }
    /// 用户在子商户 AppID 下的标识 · `sub_openid`
    public var subOpenid: String? { fields[text: 1] }
    /// 头像的地址
    public var avatar: String? { fields[text: 2] }
    /// 昵称
    public var nickname: String? { fields[text: 3] }

    public init(openid: String? = nil, subOpenid: String? = nil, avatar: String? = nil, nickname: String? = nil) {
      fields = ObjectFields(of: Self.self, openid, subOpenid, avatar, nickname)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["openid": String?.self, "sub_openid": String?.self, "avatar": String?.self, "nickname": String?.self]
    }
  }
}
