// Written by wechatpay-gen: change the description, not this file.
// /v3/vehicle/**

@_spi(Generated) public import WeChatPay

extension V3.Vehicle {
  /// 金额
  public struct Amount: APIObject {
    /// 订单的总金额，单位为分
    public var total: Int? { fields[integer: 0] }
    /// 币种，人民币为 CNY
    public var currency: String? { fields[text: 1] }
    /// 用户支付的金额，单位为分 · `payer_total`
    public var payerTotal: Int? { fields[integer: 2] }
    /// 折扣的金额，单位为分 · `discount_total`
    public var discountTotal: Int? { fields[integer: 3] }

    public init(total: Int? = nil, currency: String? = nil, payerTotal: Int? = nil, discountTotal: Int? = nil) {
      fields = ObjectFields(of: Self.self, total, currency, payerTotal, discountTotal)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["total": Int?.self, "currency": String?.self, "payer_total": Int?.self, "discount_total": Int?.self]
    }
  }

  /// 车牌的颜色
  public struct PlateColor: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 蓝 · `BLUE`
    public static var blue: Self { Self(rawValue: "BLUE") }

    /// 绿 · `GREEN`
    public static var green: Self { Self(rawValue: "GREEN") }

    /// 黄 · `YELLOW`
    public static var yellow: Self { Self(rawValue: "YELLOW") }

    /// 黑 · `BLACK`
    public static var black: Self { Self(rawValue: "BLACK") }

    /// 白 · `WHITE`
    public static var white: Self { Self(rawValue: "WHITE") }

    /// 黄绿 · `LIMEGREEN`
    public static var limegreen: Self { Self(rawValue: "LIMEGREEN") }
  }

  /// `get` 发送的内容
  public struct SharedGetRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }

    public init(subMchid: String? = nil) {
      fields = ObjectFields(of: Self.self, subMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String?.self]
    }
  }
}
