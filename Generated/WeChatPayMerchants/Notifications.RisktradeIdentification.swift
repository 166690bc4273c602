// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 风险订单通知
  ///
  /// 微信支付发现了需要关注的订单。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013894258)
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013894240)
  public struct RisktradeIdentification: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("RISKTRADE.IDENTIFICATION")
      ]
    }

    /// 商户号
    public var mchid: String? { fields[text: 0] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 1] }
    /// 风险的类型，枚举值之一 `1` | `2` | `3` | `4` · `risk_type`
    public var riskType: RiskType? { fields[enumeration: 2] }
    /// 风险的等级，枚举值之一 `1` | `2` | `3` · `risk_level`
    public var riskLevel: RiskLevel? { fields[enumeration: 3] }

    public init(
      mchid: String? = nil, outTradeNo: String? = nil, riskType: RiskType? = nil, riskLevel: RiskLevel? = nil
    ) {
      fields = ObjectFields(of: Self.self, mchid, outTradeNo, riskType, riskLevel)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["mchid": String?.self, "out_trade_no": String?.self, "risk_type": RiskType?.self, "risk_level": RiskLevel?.self]
    }

    /// 风险的类型，枚举值之一 `1` | `2` | `3` | `4`
    public struct RiskType: OpenEnumeration {
      public let rawValue: Int
      public init(rawValue: Int) { self.rawValue = rawValue }

      /// `1`
      public static var value1: Self { Self(rawValue: 1) }

      /// `2`
      public static var value2: Self { Self(rawValue: 2) }

      /// `3`
      public static var value3: Self { Self(rawValue: 3) }

      /// `4`
      public static var value4: Self { Self(rawValue: 4) }
    }

    /// 风险的等级，枚举值之一 `1` | `2` | `3`
    public struct RiskLevel: OpenEnumeration {
      public let rawValue: Int
      public init(rawValue: Int) { self.rawValue = rawValue }

      /// `1`
      public static var value1: Self { Self(rawValue: 1) }

      /// `2`
      public static var value2: Self { Self(rawValue: 2) }

      /// `3`
      public static var value3: Self { Self(rawValue: 3) }
    }
  }
}
