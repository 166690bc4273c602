// Written by wechatpay-gen: change the description, not this file.
// /v3/marketing/favor/**

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Favor {
  /// 业务的类型，枚举值之一
  public struct BusinessType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 消费金 · `MULTIUSE`
    public static var multiuse: Self { Self(rawValue: "MULTIUSE") }
  }

  /// 减至券的专属规则
  public struct CutToMessage: APIObject {
    /// 单价多少以内的商品可享，单位为分 · `single_price_max`
    public var singlePriceMax: Int? { fields[integer: 0] }
    /// 减到的单价，单位为分 · `cut_to_price`
    public var cutToPrice: Int? { fields[integer: 1] }

    public init(singlePriceMax: Int? = nil, cutToPrice: Int? = nil) {
      fields = ObjectFields(of: Self.self, singlePriceMax, cutToPrice)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["single_price_max": Int?.self, "cut_to_price": Int?.self]
    }
  }

  /// 批次的类型
  public struct StockType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 满减券 · `NORMAL`
    public static var normal: Self { Self(rawValue: "NORMAL") }

    /// 折扣券 · `DISCOUNT`
    public static var discount: Self { Self(rawValue: "DISCOUNT") }

    /// 换购券 · `EXCHAHGE`
    public static var exchahge: Self { Self(rawValue: "EXCHAHGE") }

    /// 随机面额券 · `RANDOM`
    public static var random: Self { Self(rawValue: "RANDOM") }

    /// 减至券 · `DISCOUNT_CUT`
    public static var discountCut: Self { Self(rawValue: "DISCOUNT_CUT") }
  }

  /// 交易的类型
  public struct TradeType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 小程序支付 · `MICROAPP`
    public static var microapp: Self { Self(rawValue: "MICROAPP") }

    /// 应用内支付 · `APPPAY`
    public static var apppay: Self { Self(rawValue: "APPPAY") }

    /// 免密支付 · `PPAY`
    public static var ppay: Self { Self(rawValue: "PPAY") }

    /// 刷卡支付 · `CARD`
    public static var card: Self { Self(rawValue: "CARD") }

    /// 刷脸支付 · `FACE`
    public static var face: Self { Self(rawValue: "FACE") }

    /// 其他支付 · `OTHER`
    public static var other: Self { Self(rawValue: "OTHER") }
  }
}
