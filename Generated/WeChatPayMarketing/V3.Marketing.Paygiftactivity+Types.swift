// Written by wechatpay-gen: change the description, not this file.
// /v3/marketing/paygiftactivity/**

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Paygiftactivity {
  /// 奖品的类型，枚举值之一
  public struct AwardType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 商家券 · `BUSIFAVOR`
    public static var busifavor: Self { Self(rawValue: "BUSIFAVOR") }
  }

  /// 背景色
  public typealias BackgroundColor = V3.Marketing.BackgroundColor

  /// 投放的目的
  public struct DeliveryPurpose: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 引导到店付款 · `OFF_LINE_PAY`
    public static var offLinePay: Self { Self(rawValue: "OFF_LINE_PAY") }

    /// 引导到小程序 · `JUMP_MINI_APP`
    public static var jumpMiniApp: Self { Self(rawValue: "JUMP_MINI_APP") }
  }

  /// 投放给哪类用户
  public struct DeliveryUserCategory: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 商家券 · `BUSIFAVOR`
    public static var busifavor: Self { Self(rawValue: "BUSIFAVOR") }

    /// 所有人 · `DELIVERY_ALL_PERSON`
    public static var deliveryAllPerson: Self { Self(rawValue: "DELIVERY_ALL_PERSON") }

    /// 会员 · `DELIVERY_MEMBER_PERSON`
    public static var deliveryMemberPerson: Self { Self(rawValue: "DELIVERY_MEMBER_PERSON") }
  }

  /// 由哪些商户号发券
  public struct MerchantOption: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 服务中的发券商户号 · `IN_SEVICE_COUPON_MERCHANT`
    public static var inSeviceCouponMerchant: Self { Self(rawValue: "IN_SEVICE_COUPON_MERCHANT") }

    /// 手动填的商户号 · `MANUAL_INPUT_MERCHANT`
    public static var manualInputMerchant: Self { Self(rawValue: "MANUAL_INPUT_MERCHANT") }
  }

  /// 付款的方式
  public struct PaymentMethod: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 零钱 · `CFT`
    public static var cft: Self { Self(rawValue: "CFT") }

    /// 指定的银行卡 · `SPECIFIC_BANK_CARD`
    public static var specificBankCard: Self { Self(rawValue: "SPECIFIC_BANK_CARD") }
  }

  /// 限哪些支付场景
  public struct PaymentScene: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 应用内支付 · `APP_SCENE`
    public static var appScene: Self { Self(rawValue: "APP_SCENE") }

    /// 刷卡支付 · `SWING_CARD_SCENE`
    public static var swingCardScene: Self { Self(rawValue: "SWING_CARD_SCENE") }

    /// 免密支付 · `NO_SECRET_SCENE`
    public static var noSecretScene: Self { Self(rawValue: "NO_SECRET_SCENE") }

    /// 小程序支付 · `MINIAPP_SCENE`
    public static var miniappScene: Self { Self(rawValue: "MINIAPP_SCENE") }

    /// 刷脸支付 · `FACE_PAY_SCENE`
    public static var facePayScene: Self { Self(rawValue: "FACE_PAY_SCENE") }

    /// 其他支付 · `OTHER_SCENE`
    public static var otherScene: Self { Self(rawValue: "OTHER_SCENE") }
  }

  /// 发放什么
  public struct SendContent: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 单张券 · `SINGLE_COUPON`
    public static var singleCoupon: Self { Self(rawValue: "SINGLE_COUPON") }

    /// 礼包 · `GIFT_PACKAGE`
    public static var giftPackage: Self { Self(rawValue: "GIFT_PACKAGE") }
  }
}
