// Written by wechatpay-gen: change the description, not this file.
// /v3/marketing/partner/product-coupon/users/{openid}/**

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Partner.ProductCoupon.Users.Openid {
  /// 怎样跳到应用
  public typealias AppJumpType = V3.Marketing.Partner.ProductCoupon.AppJumpType

  /// 用券所付的订单
  public struct AssociatedOrderInfo: APIObject {
    /// 订单的微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 0] }
    /// 订单的商户订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 1] }
    /// 订单的商户号
    public var mchid: String? { fields[text: 2] }
    /// 订单的子商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 3] }

    public init(
      transactionID: String? = nil, outTradeNo: String? = nil, mchid: String? = nil, subMchid: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, transactionID, outTradeNo, mchid, subMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["transaction_id": String?.self, "out_trade_no": String?.self, "mchid": String?.self, "sub_mchid": String?.self]
    }
  }

  /// 背景色
  public typealias BackgroundColor = V3.Marketing.BackgroundColor

  /// 可选的单品
  public typealias Choice = V3.Marketing.Partner.ProductCoupon.Choice

  /// 券码如何展示
  public typealias CodeDisplayMode = V3.Marketing.Partner.ProductCoupon.CodeDisplayMode

  /// 套餐的各组单品
  public typealias ComboPackage = V3.Marketing.Partner.ProductCoupon.ComboPackage

  /// 券何时可用
  public typealias CouponAvailablePeriod = V3.Marketing.Partner.ProductCoupon.CouponAvailablePeriod

  /// 可用券的门店
  public typealias CouponAvailableStoreInfo = V3.Marketing.Partner.ProductCoupon.CouponAvailableStoreInfo

  /// 预存券码的用量
  public typealias CouponCodeCountInfo = V3.Marketing.Partner.ProductCoupon.CouponCodeCountInfo

  /// 券在卡包里的样子
  public typealias CouponDisplayInfo = V3.Marketing.Partner.ProductCoupon.CouponDisplayInfo

  /// 券的状态
  public struct CouponState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 待确认发放 · `CONFIRMING`
    public static var confirming: Self { Self(rawValue: "CONFIRMING") }

    /// 待生效 · `PENDING`
    public static var pending: Self { Self(rawValue: "PENDING") }

    /// 已生效 · `EFFECTIVE`
    public static var effective: Self { Self(rawValue: "EFFECTIVE") }

    /// 已核销 · `USED`
    public static var used: Self { Self(rawValue: "USED") }

    /// 已过期 · `EXPIRED`
    public static var expired: Self { Self(rawValue: "EXPIRED") }

    /// 已删除 · `DELETED`
    public static var deleted: Self { Self(rawValue: "DELETED") }

    /// 已作废 · `DEACTIVATED`
    public static var deactivated: Self { Self(rawValue: "DEACTIVATED") }
  }

  /// 券的各个标签，枚举值之一
  public struct CouponTag: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 会员专享 · `MEMBER`
    public static var member: Self { Self(rawValue: "MEMBER") }
  }

  /// 券所带的标签
  public struct CouponTagInfo: APIObject {
    /// 券的各个标签，枚举值之一 · `coupon_tag_list`
    public var couponTagList: [CouponTag]? { fields[list: 0] }
    /// 会员专享的要求 · `member_tag_info`
    public var memberTagInfo: MemberTagInfo? { fields[object: 1] }

    public init(couponTagList: [CouponTag]? = nil, memberTagInfo: MemberTagInfo? = nil) {
      fields = ObjectFields(of: Self.self, couponTagList, memberTagInfo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["coupon_tag_list": [CouponTag]?.self, "member_tag_info": MemberTagInfo?.self]
    }
  }

  /// 用户可怎样用券
  public typealias CouponUsageMethod = V3.Marketing.Partner.ProductCoupon.CouponUsageMethod

  /// 一周中可用的日子
  public typealias Day = V3.Marketing.Partner.ProductCoupon.Day

  /// 一天中可用的时段
  public typealias DayPeriod = V3.Marketing.Partner.ProductCoupon.DayPeriod

  /// 折扣券的用法
  public typealias DiscountCoupon = V3.Marketing.Partner.ProductCoupon.DiscountCoupon

  /// 展示给用户的内容
  public typealias DisplayInfo = V3.Marketing.Partner.ProductCoupon.DisplayInfo

  /// 视频号的入口
  public typealias EntranceFinder = V3.Marketing.Partner.ProductCoupon.EntranceFinder

  /// 小程序的入口
  public typealias EntranceMiniProgram = V3.Marketing.Partner.ProductCoupon.EntranceMiniProgram

  /// 公众号的入口
  public typealias EntranceOfficialAccount = V3.Marketing.Partner.ProductCoupon.EntranceOfficialAccount

  /// 兑换券的用法
  public typealias ExchangeCoupon = V3.Marketing.Partner.ProductCoupon.ExchangeCoupon

  /// 零散的可用时段
  public typealias IrregularAvailablePeriod = V3.Marketing.Partner.ProductCoupon.IrregularAvailablePeriod

  /// 会员专享的要求
  public struct MemberTagInfo: APIObject {
    /// 会员卡模板的编号 · `member_card_id`
    public var memberCardID: String? { fields[text: 0] }

    public init(memberCardID: String? = nil) {
      fields = ObjectFields(of: Self.self, memberCardID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["member_card_id": String?.self]
    }
  }

  /// 满减券的用法
  public typealias NormalCoupon = V3.Marketing.Partner.ProductCoupon.NormalCoupon

  /// 通知发往何处
  public typealias NotifyConfig = V3.Marketing.NotifyConfig

  /// 适用范围
  public struct ProductCouponScope: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 全部商品 · `ALL`
    public static var all: Self { Self(rawValue: "ALL") }

    /// 单品 · `SINGLE`
    public static var single: Self { Self(rawValue: "SINGLE") }

    /// 指定品类 · `CATEGORY`
    public static var category: Self { Self(rawValue: "CATEGORY") }
  }

  /// 商品券的状态
  public struct ProductCouponState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 审核中 · `AUDITING`
    public static var auditing: Self { Self(rawValue: "AUDITING") }

    /// 已生效 · `EFFECTIVE`
    public static var effective: Self { Self(rawValue: "EFFECTIVE") }

    /// 已作废 · `DEACTIVATED`
    public static var deactivated: Self { Self(rawValue: "DEACTIVATED") }
  }

  /// 优惠的类型
  public struct ProductCouponType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 满减券 · `NORMAL`
    public static var normal: Self { Self(rawValue: "NORMAL") }

    /// 折扣券 · `DISCOUNT`
    public static var discount: Self { Self(rawValue: "DISCOUNT") }

    /// 兑换券 · `EXCHANGE`
    public static var exchange: Self { Self(rawValue: "EXCHANGE") }
  }

  /// 递进式多次优惠的内容
  public typealias ProgressiveBundleUsageInfo = V3.Marketing.Partner.ProductCoupon.ProgressiveBundleUsageInfo

  /// 递进式多次优惠的使用规则
  public typealias ProgressiveBundleUsageRule = V3.Marketing.Partner.ProductCoupon.ProgressiveBundleUsageRule

  /// 券由何处发出
  public struct SendChannel: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 接口发放 · `API`
    public static var api: Self { Self(rawValue: "API") }

    /// 品牌经营平台发放 · `BRAND_MANAGE`
    public static var brandManage: Self { Self(rawValue: "BRAND_MANAGE") }

    /// 商家名片 · `MERCHANT_CARD`
    public static var merchantCard: Self { Self(rawValue: "MERCHANT_CARD") }

    /// 会员 · `MEMBER`
    public static var member: Self { Self(rawValue: "MEMBER") }

    /// 零售小店活动 · `SMALL_ACTIVITY`
    public static var smallActivity: Self { Self(rawValue: "SMALL_ACTIVITY") }

    /// 领券组件 · `RECEIVE_COMPONENT`
    public static var receiveComponent: Self { Self(rawValue: "RECEIVE_COMPONENT") }
  }

  /// 已发放几次
  public typealias SentCountInfo = V3.Marketing.Partner.ProductCoupon.SentCountInfo

  /// `post` 返回的内容
  public typealias SharedPostResponse = V3.Marketing.SharedPostResponse

  /// 单次券的优惠内容
  public typealias SingleUsageInfo = V3.Marketing.Partner.ProductCoupon.SingleUsageInfo

  /// 所属的批次组
  public typealias StockBundleInfo = V3.Marketing.Partner.ProductCoupon.StockBundleInfo

  /// 批次的发放限额
  public typealias StockSendRule = V3.Marketing.Partner.ProductCoupon.StockSendRule

  /// 批次的状态
  public typealias StockState = V3.Marketing.Partner.ProductCoupon.StockState

  /// 哪些门店可用
  public typealias StoreScope = V3.Marketing.Partner.ProductCoupon.StoreScope

  /// 给用户看的使用规则
  public typealias UsageRuleDisplayInfo = V3.Marketing.Partner.ProductCoupon.UsageRuleDisplayInfo

  /// 所属的券组
  public struct UserProductCouponBundleInfo: APIObject {
    /// 用户所领券组的编号 · `user_coupon_bundle_id`
    public var userCouponBundleID: String? { fields[text: 0] }
    /// 在券组内排第几 · `user_coupon_bundle_index`
    public var userCouponBundleIndex: Int? { fields[integer: 1] }
    /// 总共可用几次 · `total_count`
    public var totalCount: Int? { fields[integer: 2] }
    /// 已用的次数 · `used_count`
    public var usedCount: Int? { fields[integer: 3] }

    public init(
      userCouponBundleID: String? = nil, userCouponBundleIndex: Int? = nil, totalCount: Int? = nil,
      usedCount: Int? = nil
    ) {
      fields = ObjectFields(of: Self.self, userCouponBundleID, userCouponBundleIndex, totalCount, usedCount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "user_coupon_bundle_id": String?.self, "user_coupon_bundle_index": Int?.self, "total_count": Int?.self,
        "used_count": Int?.self,
      ]
    }
  }

  /// 每周哪些时段可用
  public typealias WeeklyAvailablePeriod = V3.Marketing.Partner.ProductCoupon.WeeklyAvailablePeriod
}
