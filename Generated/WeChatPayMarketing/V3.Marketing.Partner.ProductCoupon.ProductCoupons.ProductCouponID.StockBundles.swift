// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.ProductCouponID.StockBundles {
  /// 优惠券（商品券批次组）：添加
  ///
  /// 为多次优惠的商品券添加一组批次。
  ///
  /// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016280622)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles"),
      body: body
    )
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 品牌的编号 · `brand_id`, 例如 `120344`
    public var brandID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商户自定的请求单号 · `out_request_no`, 例如 `34657_20250101_123456`
    public var outRequestNo: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 批次组 · `stock_bundle`
    public var stockBundle: StockBundle {
      get { fields[requiredObject: 2] }
      set { fields[requiredObject: 2] = newValue }
    }

    public init(brandID: String, outRequestNo: String, stockBundle: StockBundle) {
      fields = ObjectFields(of: Self.self, brandID, outRequestNo, stockBundle)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["brand_id": String.self, "out_request_no": String.self, "stock_bundle": StockBundle.self]
    }

    /// 批次组
    public struct StockBundle: APIObject {
      /// 批次组的备注 · 例如 `疯狂星期四项目专用`
      public var remark: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 券码从何而来 · `coupon_code_mode`
      public var couponCodeMode: CouponCodeMode {
        get { fields[requiredEnumeration: 1] }
        set { fields[requiredEnumeration: 1] = newValue }
      }
      /// 批次的发放限额 · `stock_send_rule`
      public var stockSendRule: StockSendRule {
        get { fields[requiredObject: 2] }
        set { fields[requiredObject: 2] = newValue }
      }
      /// 递进式多次优惠的使用规则 · `progressive_bundle_usage_rule`
      public var progressiveBundleUsageRule: ProgressiveBundleUsageRule? {
        get { fields[object: 3] }
        set { fields[object: 3] = newValue }
      }
      /// 给用户看的使用规则 · `usage_rule_display_info`
      public var usageRuleDisplayInfo: UsageRuleDisplayInfo {
        get { fields[requiredObject: 4] }
        set { fields[requiredObject: 4] = newValue }
      }
      /// 券在卡包里的样子 · `coupon_display_info`
      public var couponDisplayInfo: CouponDisplayInfo {
        get { fields[requiredObject: 5] }
        set { fields[requiredObject: 5] = newValue }
      }
      /// 通知发往何处 · `notify_config`
      public var notifyConfig: NotifyConfig {
        get { fields[requiredObject: 6] }
        set { fields[requiredObject: 6] = newValue }
      }
      /// 哪些门店可用 · `store_scope`
      public var storeScope: StoreScope {
        get { fields[requiredEnumeration: 7] }
        set { fields[requiredEnumeration: 7] = newValue }
      }

      public init(
        remark: String? = nil, couponCodeMode: CouponCodeMode, stockSendRule: StockSendRule,
        progressiveBundleUsageRule: ProgressiveBundleUsageRule? = nil, usageRuleDisplayInfo: UsageRuleDisplayInfo,
        couponDisplayInfo: CouponDisplayInfo, notifyConfig: NotifyConfig, storeScope: StoreScope
      ) {
        fields = ObjectFields(
          of: Self.self, remark, couponCodeMode, stockSendRule, progressiveBundleUsageRule, usageRuleDisplayInfo,
          couponDisplayInfo, notifyConfig, storeScope
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "remark": String?.self, "coupon_code_mode": CouponCodeMode.self, "stock_send_rule": StockSendRule.self,
          "progressive_bundle_usage_rule": ProgressiveBundleUsageRule?.self,
          "usage_rule_display_info": UsageRuleDisplayInfo.self, "coupon_display_info": CouponDisplayInfo.self,
          "notify_config": NotifyConfig.self, "store_scope": StoreScope.self,
        ]
      }
    }

    /// 券码从何而来
    public typealias CouponCodeMode = V3.Marketing.Partner.ProductCoupon.StockCouponCodeMode

    /// 批次的发放限额
    public struct StockSendRule: APIObject {
      /// 最多发放几次 · `max_count`, 例如 `100000`
      public var maxCount: Int {
        get { fields[requiredInteger: 0] }
        set { fields[requiredInteger: 0] = newValue }
      }
      /// 一天最多发放几次 · `max_count_per_day`, 例如 `100000000`
      public var maxCountPerDay: Int? {
        get { fields[integer: 1] }
        set { fields[integer: 1] = newValue }
      }
      /// 每个用户最多领几次 · `max_count_per_user`, 例如 `5`
      public var maxCountPerUser: Int {
        get { fields[requiredInteger: 2] }
        set { fields[requiredInteger: 2] = newValue }
      }

      public init(maxCount: Int, maxCountPerDay: Int? = nil, maxCountPerUser: Int) {
        fields = ObjectFields(of: Self.self, maxCount, maxCountPerDay, maxCountPerUser)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["max_count": Int.self, "max_count_per_day": Int?.self, "max_count_per_user": Int.self]
      }
    }

    /// 递进式多次优惠的使用规则
    public struct ProgressiveBundleUsageRule: APIObject {
      /// 券何时可用 · `coupon_available_period`
      public var couponAvailablePeriod: CouponAvailablePeriod {
        get { fields[requiredObject: 0] }
        set { fields[requiredObject: 0] = newValue }
      }
      /// 满减券各次的用法 · `normal_coupon_list`
      public var normalCouponList: [NormalCoupon]? {
        get { fields[list: 1] }
        set { fields[list: 1] = newValue }
      }
      /// 折扣券各次的用法 · `discount_coupon_list`
      public var discountCouponList: [DiscountCoupon]? {
        get { fields[list: 2] }
        set { fields[list: 2] = newValue }
      }
      /// 兑换券各次的用法 · `exchange_coupon_list`
      public var exchangeCouponList: [ExchangeCoupon]? {
        get { fields[list: 3] }
        set { fields[list: 3] = newValue }
      }

      public init(
        couponAvailablePeriod: CouponAvailablePeriod, normalCouponList: [NormalCoupon]? = nil,
        discountCouponList: [DiscountCoupon]? = nil, exchangeCouponList: [ExchangeCoupon]? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, couponAvailablePeriod, normalCouponList, discountCouponList, exchangeCouponList
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "coupon_available_period": CouponAvailablePeriod.self, "normal_coupon_list": [NormalCoupon]?.self,
          "discount_coupon_list": [DiscountCoupon]?.self, "exchange_coupon_list": [ExchangeCoupon]?.self,
        ]
      }
    }

    /// 给用户看的使用规则
    public typealias UsageRuleDisplayInfo = V3.Marketing.Partner.ProductCoupon.ProductCoupons.StockUsageRuleDisplayInfo

    /// 券在卡包里的样子
    public typealias CouponDisplayInfo =
      V3.Marketing.Partner.ProductCoupon.ProductCoupons.ProductCouponID.StockCouponDisplayInfo

    /// 通知发往何处
    public typealias NotifyConfig = V3.Marketing.StockNotifyConfig

    /// 哪些门店可用
    public typealias StoreScope = V3.Marketing.Partner.ProductCoupon.StoreScope

    /// 券何时可用
    public typealias CouponAvailablePeriod =
      V3.Marketing.Partner.ProductCoupon.ProductCoupons.SingleUsageRuleCouponAvailablePeriod

    /// 满减券各次的用法
    public typealias NormalCoupon = V3.Marketing.Partner.ProductCoupon.CombineImageNormalCoupon

    /// 折扣券各次的用法
    public typealias DiscountCoupon = V3.Marketing.Partner.ProductCoupon.CombineImageDiscountCoupon

    /// 兑换券各次的用法
    public typealias ExchangeCoupon = V3.Marketing.Partner.ProductCoupon.SingleUsageRuleExchangeCoupon

    /// 用户可怎样用券
    public typealias CouponUsageMethod = V3.Marketing.Partner.ProductCoupon.CouponUsageMethod

    /// 可用券的门店
    public typealias CouponAvailableStoreInfo =
      V3.Marketing.Partner.ProductCoupon.ProductCoupons.UsageRuleDisplayInfoCouponAvailableStoreInfo

    /// 怎样跳到应用
    public typealias AppJumpType = V3.Marketing.Partner.ProductCoupon.AppJumpType

    /// 券码如何展示
    public typealias CodeDisplayMode = V3.Marketing.Partner.ProductCoupon.CodeDisplayMode

    /// 背景色
    public typealias BackgroundColor = V3.Marketing.BackgroundColor

    /// 小程序的入口
    public typealias EntranceMiniProgram =
      V3.Marketing.Partner.ProductCoupon.ProductCoupons.ProductCouponID.CouponDisplayInfoEntranceMiniProgram

    /// 公众号的入口
    public typealias EntranceOfficialAccount =
      V3.Marketing.Partner.ProductCoupon.ProductCoupons.CouponDisplayInfoEntranceOfficialAccount

    /// 视频号的入口
    public typealias EntranceFinder = V3.Marketing.Partner.ProductCoupon.ProductCoupons.CouponDisplayInfoEntranceFinder

    /// 每周哪些时段可用
    public typealias WeeklyAvailablePeriod =
      V3.Marketing.Partner.ProductCoupon.ProductCoupons.CouponAvailablePeriodWeeklyAvailablePeriod

    /// 零散的可用时段
    public typealias IrregularAvailablePeriod =
      V3.Marketing.Partner.ProductCoupon.ProductCoupons.CouponAvailablePeriodIrregularAvailablePeriod

    /// 一周中可用的日子
    public typealias Day = V3.Marketing.Partner.ProductCoupon.Day

    /// 一天中可用的时段
    public typealias DayPeriod = V3.Marketing.Partner.ProductCoupon.ProductCoupons.WeeklyAvailablePeriodDayPeriod
  }

  /// `post` 返回的内容
  public typealias PostResponse =
    V3.Marketing.Partner.ProductCoupon.ProductCoupons.ProductCouponID.StockBundles.SharedPostResponse

  /// 怎样跳到应用
  public typealias AppJumpType = V3.Marketing.Partner.ProductCoupon.AppJumpType

  /// 背景色
  public typealias BackgroundColor = V3.Marketing.BackgroundColor

  /// 券码如何展示
  public typealias CodeDisplayMode = V3.Marketing.Partner.ProductCoupon.CodeDisplayMode

  /// 券何时可用
  public typealias CouponAvailablePeriod = V3.Marketing.Partner.ProductCoupon.CouponAvailablePeriod

  /// 可用券的门店
  public typealias CouponAvailableStoreInfo = V3.Marketing.Partner.ProductCoupon.CouponAvailableStoreInfo

  /// 预存券码的用量
  public typealias CouponCodeCountInfo = V3.Marketing.Partner.ProductCoupon.CouponCodeCountInfo

  /// 券码从何而来
  public typealias CouponCodeMode = V3.Marketing.Partner.ProductCoupon.StockCouponCodeMode

  /// 券在卡包里的样子
  public typealias CouponDisplayInfo = V3.Marketing.Partner.ProductCoupon.CouponDisplayInfo

  /// 视频号的入口
  public typealias CouponDisplayInfoEntranceFinder =
    V3.Marketing.Partner.ProductCoupon.ProductCoupons.CouponDisplayInfoEntranceFinder

  /// 小程序的入口
  public typealias CouponDisplayInfoEntranceMiniProgram =
    V3.Marketing.Partner.ProductCoupon.ProductCoupons.ProductCouponID.CouponDisplayInfoEntranceMiniProgram

  /// 公众号的入口
  public typealias CouponDisplayInfoEntranceOfficialAccount =
    V3.Marketing.Partner.ProductCoupon.ProductCoupons.CouponDisplayInfoEntranceOfficialAccount

  /// 用户可怎样用券
  public typealias CouponUsageMethod = V3.Marketing.Partner.ProductCoupon.CouponUsageMethod

  /// 一周中可用的日子
  public typealias Day = V3.Marketing.Partner.ProductCoupon.Day

  /// 一天中可用的时段
  public typealias DayPeriod = V3.Marketing.Partner.ProductCoupon.DayPeriod

  /// 折扣券的用法
  public typealias DiscountCoupon = V3.Marketing.Partner.ProductCoupon.DiscountCoupon

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

  /// 满减券的用法
  public typealias NormalCoupon = V3.Marketing.Partner.ProductCoupon.NormalCoupon

  /// 通知发往何处
  public typealias NotifyConfig = V3.Marketing.NotifyConfig

  /// 递进式多次优惠的使用规则
  public typealias ProgressiveBundleUsageRule = V3.Marketing.Partner.ProductCoupon.ProgressiveBundleUsageRule

  /// 已发放几次
  public typealias SentCountInfo = V3.Marketing.Partner.ProductCoupon.SentCountInfo

  /// `post` 返回的内容
  public struct SharedPostResponse: APIObject {
    /// 批次组的编号 · `stock_bundle_id`
    public var stockBundleID: String? { fields[text: 0] }
    /// 各个批次 · `stock_list`
    public var stockList: [Stock]? { fields[list: 1] }

    public init(stockBundleID: String? = nil, stockList: [Stock]? = nil) {
      fields = ObjectFields(of: Self.self, stockBundleID, stockList)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["stock_bundle_id": String?.self, "stock_list": [Stock]?.self]
    }

    /// 各个批次
    public typealias Stock = V3.Marketing.Partner.ProductCoupon.UserProductCouponStock

    /// 券码从何而来
    public typealias CouponCodeMode = V3.Marketing.Partner.ProductCoupon.StockCouponCodeMode

    /// 预存券码的用量
    public typealias CouponCodeCountInfo = V3.Marketing.Partner.ProductCoupon.CouponCodeCountInfo

    /// 批次的发放限额
    public typealias StockSendRule = V3.Marketing.Partner.ProductCoupon.StockSendRule

    /// 递进式多次优惠的使用规则
    public typealias ProgressiveBundleUsageRule = V3.Marketing.Partner.ProductCoupon.ProgressiveBundleUsageRule

    /// 所属的批次组
    public typealias StockBundleInfo = V3.Marketing.Partner.ProductCoupon.StockBundleInfo

    /// 给用户看的使用规则
    public typealias UsageRuleDisplayInfo = V3.Marketing.Partner.ProductCoupon.UsageRuleDisplayInfo

    /// 券在卡包里的样子
    public typealias CouponDisplayInfo = V3.Marketing.Partner.ProductCoupon.CouponDisplayInfo

    /// 通知发往何处
    public typealias NotifyConfig = V3.Marketing.NotifyConfig

    /// 哪些门店可用
    public typealias StoreScope = V3.Marketing.Partner.ProductCoupon.StoreScope

    /// 已发放几次
    public typealias SentCountInfo = V3.Marketing.Partner.ProductCoupon.SentCountInfo

    /// 批次的状态
    public typealias StockState = V3.Marketing.Partner.ProductCoupon.StockState

    /// 券何时可用
    public typealias CouponAvailablePeriod = V3.Marketing.Partner.ProductCoupon.CouponAvailablePeriod

    /// 满减券的用法
    public typealias NormalCoupon = V3.Marketing.Partner.ProductCoupon.NormalCoupon

    /// 折扣券的用法
    public typealias DiscountCoupon = V3.Marketing.Partner.ProductCoupon.DiscountCoupon

    /// 兑换券的用法
    public typealias ExchangeCoupon = V3.Marketing.Partner.ProductCoupon.ExchangeCoupon

    /// 用户可怎样用券
    public typealias CouponUsageMethod = V3.Marketing.Partner.ProductCoupon.CouponUsageMethod

    /// 可用券的门店
    public typealias CouponAvailableStoreInfo = V3.Marketing.Partner.ProductCoupon.CouponAvailableStoreInfo

    /// 怎样跳到应用
    public typealias AppJumpType = V3.Marketing.Partner.ProductCoupon.AppJumpType

    /// 券码如何展示
    public typealias CodeDisplayMode = V3.Marketing.Partner.ProductCoupon.CodeDisplayMode

    /// 背景色
    public typealias BackgroundColor = V3.Marketing.BackgroundColor

    /// 小程序的入口
    public typealias EntranceMiniProgram = V3.Marketing.Partner.ProductCoupon.EntranceMiniProgram

    /// 公众号的入口
    public typealias EntranceOfficialAccount = V3.Marketing.Partner.ProductCoupon.EntranceOfficialAccount

    /// 视频号的入口
    public typealias EntranceFinder = V3.Marketing.Partner.ProductCoupon.EntranceFinder

    /// 每周哪些时段可用
    public typealias WeeklyAvailablePeriod = V3.Marketing.Partner.ProductCoupon.WeeklyAvailablePeriod

    /// 零散的可用时段
    public typealias IrregularAvailablePeriod = V3.Marketing.Partner.ProductCoupon.IrregularAvailablePeriod

    /// 一周中可用的日子
    public typealias Day = V3.Marketing.Partner.ProductCoupon.Day

    /// 一天中可用的时段
    public typealias DayPeriod = V3.Marketing.Partner.ProductCoupon.DayPeriod
  }

  /// 各个批次
  public typealias Stock = V3.Marketing.Partner.ProductCoupon.UserProductCouponStock

  /// 所属的批次组
  public typealias StockBundleInfo = V3.Marketing.Partner.ProductCoupon.StockBundleInfo

  /// 券在卡包里的样子
  public typealias StockCouponDisplayInfo =
    V3.Marketing.Partner.ProductCoupon.ProductCoupons.ProductCouponID.StockCouponDisplayInfo

  /// 通知发往何处
  public typealias StockNotifyConfig = V3.Marketing.StockNotifyConfig

  /// 批次的发放限额
  public typealias StockSendRule = V3.Marketing.Partner.ProductCoupon.StockSendRule

  /// 批次的状态
  public typealias StockState = V3.Marketing.Partner.ProductCoupon.StockState

  /// 给用户看的使用规则
  public typealias StockUsageRuleDisplayInfo =
    V3.Marketing.Partner.ProductCoupon.ProductCoupons.StockUsageRuleDisplayInfo

  /// 哪些门店可用
  public typealias StoreScope = V3.Marketing.Partner.ProductCoupon.StoreScope

  /// 给用户看的使用规则
  public typealias UsageRuleDisplayInfo = V3.Marketing.Partner.ProductCoupon.UsageRuleDisplayInfo

  /// 可用券的门店
  public typealias UsageRuleDisplayInfoCouponAvailableStoreInfo =
    V3.Marketing.Partner.ProductCoupon.ProductCoupons.UsageRuleDisplayInfoCouponAvailableStoreInfo

  /// 每周哪些时段可用
  public typealias WeeklyAvailablePeriod = V3.Marketing.Partner.ProductCoupon.WeeklyAvailablePeriod
}
