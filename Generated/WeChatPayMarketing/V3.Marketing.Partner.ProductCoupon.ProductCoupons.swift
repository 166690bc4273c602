// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/partner/product-coupon/product-coupons

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons {
  /// 优惠券（商品券）：创建
  ///
  /// 新建商品券与其首个批次。
  ///
  /// `POST /v3/marketing/partner/product-coupon/product-coupons` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781289) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016434630)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/marketing/partner/product-coupon/product-coupons"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 品牌的编号 · `brand_id`, 例如 `120344`
    public var brandID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商户自定的请求单号 · `out_request_no`, 例如 `12345_20250101_A3489`
    public var outRequestNo: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 适用范围
    public var scope: RequestScope {
      get { fields[requiredEnumeration: 2] }
      set { fields[requiredEnumeration: 2] = newValue }
    }
    /// 优惠的类型
    public var type: RequestType {
      get { fields[requiredEnumeration: 3] }
      set { fields[requiredEnumeration: 3] = newValue }
    }
    /// 券能用一次还是多次 · `usage_mode`
    public var usageMode: UsageMode {
      get { fields[requiredEnumeration: 4] }
      set { fields[requiredEnumeration: 4] = newValue }
    }
    /// 单次券的优惠内容 · `single_usage_info`
    public var singleUsageInfo: SingleUsageInfo? {
      get { fields[object: 5] }
      set { fields[object: 5] = newValue }
    }
    /// 展示给用户的内容 · `display_info`
    public var displayInfo: DisplayInfo {
      get { fields[requiredObject: 6] }
      set { fields[requiredObject: 6] = newValue }
    }
    /// 商户自定的商品编号 · `out_product_no`, 例如 `Product_1234567890`
    public var outProductNo: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    /// 批次
    public var stock: Stock {
      get { fields[requiredObject: 8] }
      set { fields[requiredObject: 8] = newValue }
    }
    /// 递进式多次优惠的内容 · `progressive_bundle_usage_info`
    public var progressiveBundleUsageInfo: ProgressiveBundleUsageInfo? {
      get { fields[object: 9] }
      set { fields[object: 9] = newValue }
    }
    /// 批次组 · `stock_bundle`
    public var stockBundle: StockBundle? {
      get { fields[object: 10] }
      set { fields[object: 10] = newValue }
    }

    public init(
      brandID: String, outRequestNo: String, scope: RequestScope, type: RequestType, usageMode: UsageMode,
      singleUsageInfo: SingleUsageInfo? = nil, displayInfo: DisplayInfo, outProductNo: String? = nil, stock: Stock,
      progressiveBundleUsageInfo: ProgressiveBundleUsageInfo? = nil, stockBundle: StockBundle? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, brandID, outRequestNo, scope, type, usageMode, singleUsageInfo, displayInfo, outProductNo, stock,
        progressiveBundleUsageInfo, stockBundle
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "brand_id": String.self, "out_request_no": String.self, "scope": RequestScope.self, "type": RequestType.self,
        "usage_mode": UsageMode.self, "single_usage_info": SingleUsageInfo?.self, "display_info": DisplayInfo.self,
        "out_product_no": String?.self, "stock": Stock.self,
        "progressive_bundle_usage_info": ProgressiveBundleUsageInfo?.self, "stock_bundle": StockBundle?.self,
      ]
    }

    /// 适用范围
    public struct RequestScope: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 全部商品 · `ALL`
      public static var all: Self { Self(rawValue: "ALL") }

      /// 单品 · `SINGLE`
      public static var single: Self { Self(rawValue: "SINGLE") }

      /// 指定品类 · `CATEGORY`
      public static var category: Self { Self(rawValue: "CATEGORY") }
    }

    /// 优惠的类型
    public struct RequestType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 满减券 · `NORMAL`
      public static var normal: Self { Self(rawValue: "NORMAL") }

      /// 折扣券 · `DISCOUNT`
      public static var discount: Self { Self(rawValue: "DISCOUNT") }

      /// 兑换券 · `EXCHANGE`
      public static var exchange: Self { Self(rawValue: "EXCHANGE") }
    }

    /// 券能用一次还是多次
    public typealias UsageMode = V3.Marketing.Partner.ProductCoupon.UsageMode

    /// 单次券的优惠内容
    public struct SingleUsageInfo: APIObject {
      /// 满减券的用法 · `normal_coupon`
      public var normalCoupon: NormalCoupon? {
        get { fields[object: 0] }
        set { fields[object: 0] = newValue }
      }
      /// 折扣券的用法 · `discount_coupon`
      public var discountCoupon: DiscountCoupon? {
        get { fields[object: 1] }
        set { fields[object: 1] = newValue }
      }

      public init(normalCoupon: NormalCoupon? = nil, discountCoupon: DiscountCoupon? = nil) {
        fields = ObjectFields(of: Self.self, normalCoupon, discountCoupon)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["normal_coupon": NormalCoupon?.self, "discount_coupon": DiscountCoupon?.self]
      }
    }

    /// 展示给用户的内容
    public typealias DisplayInfo = V3.Marketing.Partner.ProductCoupon.ProductCoupons.RequestDisplayInfo

    /// 批次
    public struct Stock: APIObject {
      /// 批次的备注
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
      /// 单次券的使用规则 · `single_usage_rule`
      public var singleUsageRule: SingleUsageRule? {
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
        singleUsageRule: SingleUsageRule? = nil, usageRuleDisplayInfo: UsageRuleDisplayInfo,
        couponDisplayInfo: CouponDisplayInfo, notifyConfig: NotifyConfig, storeScope: StoreScope
      ) {
        fields = ObjectFields(
          of: Self.self, remark, couponCodeMode, stockSendRule, singleUsageRule, usageRuleDisplayInfo,
          couponDisplayInfo, notifyConfig, storeScope
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "remark": String?.self, "coupon_code_mode": CouponCodeMode.self, "stock_send_rule": StockSendRule.self,
          "single_usage_rule": SingleUsageRule?.self, "usage_rule_display_info": UsageRuleDisplayInfo.self,
          "coupon_display_info": CouponDisplayInfo.self, "notify_config": NotifyConfig.self,
          "store_scope": StoreScope.self,
        ]
      }
    }

    /// 递进式多次优惠的内容
    public struct ProgressiveBundleUsageInfo: APIObject {
      /// 总共可用几次
      public var count: Int? {
        get { fields[integer: 0] }
        set { fields[integer: 0] = newValue }
      }
      /// 两次优惠至少相隔几天 · `interval_days`
      public var intervalDays: Int? {
        get { fields[integer: 1] }
        set { fields[integer: 1] = newValue }
      }

      public init(count: Int? = nil, intervalDays: Int? = nil) {
        fields = ObjectFields(of: Self.self, count, intervalDays)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["count": Int?.self, "interval_days": Int?.self]
      }
    }

    /// 批次组
    public struct StockBundle: APIObject {
      /// 批次组的备注
      public var remark: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 券码从何而来 · `coupon_code_mode`
      public var couponCodeMode: CouponCodeMode? {
        get { fields[enumeration: 1] }
        set { fields[enumeration: 1] = newValue }
      }
      /// 批次的发放限额 · `stock_send_rule`
      public var stockSendRule: StockBundleStockSendRule? {
        get { fields[object: 2] }
        set { fields[object: 2] = newValue }
      }
      /// 递进式多次优惠的使用规则 · `progressive_bundle_usage_rule`
      public var progressiveBundleUsageRule: ProgressiveBundleUsageRule? {
        get { fields[object: 3] }
        set { fields[object: 3] = newValue }
      }
      /// 给用户看的使用规则 · `usage_rule_display_info`
      public var usageRuleDisplayInfo: StockBundleUsageRuleDisplayInfo? {
        get { fields[object: 4] }
        set { fields[object: 4] = newValue }
      }
      /// 券在卡包里的样子 · `coupon_display_info`
      public var couponDisplayInfo: StockBundleCouponDisplayInfo? {
        get { fields[object: 5] }
        set { fields[object: 5] = newValue }
      }
      /// 通知发往何处 · `notify_config`
      public var notifyConfig: NotifyConfig? {
        get { fields[object: 6] }
        set { fields[object: 6] = newValue }
      }
      /// 哪些门店可用 · `store_scope`
      public var storeScope: StoreScope? {
        get { fields[enumeration: 7] }
        set { fields[enumeration: 7] = newValue }
      }

      public init(
        remark: String? = nil, couponCodeMode: CouponCodeMode? = nil, stockSendRule: StockBundleStockSendRule? = nil,
        progressiveBundleUsageRule: ProgressiveBundleUsageRule? = nil,
        usageRuleDisplayInfo: StockBundleUsageRuleDisplayInfo? = nil,
        couponDisplayInfo: StockBundleCouponDisplayInfo? = nil, notifyConfig: NotifyConfig? = nil,
        storeScope: StoreScope? = nil
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
          "remark": String?.self, "coupon_code_mode": CouponCodeMode?.self,
          "stock_send_rule": StockBundleStockSendRule?.self,
          "progressive_bundle_usage_rule": ProgressiveBundleUsageRule?.self,
          "usage_rule_display_info": StockBundleUsageRuleDisplayInfo?.self,
          "coupon_display_info": StockBundleCouponDisplayInfo?.self, "notify_config": NotifyConfig?.self,
          "store_scope": StoreScope?.self,
        ]
      }
    }

    /// 满减券的用法
    public typealias NormalCoupon = V3.Marketing.Partner.ProductCoupon.CombineImageNormalCoupon

    /// 折扣券的用法
    public typealias DiscountCoupon = V3.Marketing.Partner.ProductCoupon.CombineImageDiscountCoupon

    /// 套餐的各组单品
    public typealias ComboPackage = V3.Marketing.Partner.ProductCoupon.ProductCoupons.DisplayInfoComboPackage

    /// 券码从何而来
    public typealias CouponCodeMode = V3.Marketing.Partner.ProductCoupon.CouponCodeMode

    /// 批次的发放限额
    public typealias StockSendRule = V3.Marketing.Partner.ProductCoupon.ProductCoupons.StockStockSendRule

    /// 单次券的使用规则
    public typealias SingleUsageRule = V3.Marketing.Partner.ProductCoupon.ProductCoupons.StockSingleUsageRule

    /// 给用户看的使用规则
    public typealias UsageRuleDisplayInfo = V3.Marketing.Partner.ProductCoupon.ProductCoupons.StockUsageRuleDisplayInfo

    /// 券在卡包里的样子
    public struct CouponDisplayInfo: APIObject {
      /// 券码如何展示 · `code_display_mode`
      public var codeDisplayMode: CodeDisplayMode {
        get { fields[requiredEnumeration: 0] }
        set { fields[requiredEnumeration: 0] = newValue }
      }
      /// 背景色 · `background_color`
      public var backgroundColor: BackgroundColor? {
        get { fields[enumeration: 1] }
        set { fields[enumeration: 1] = newValue }
      }
      /// 小程序的入口 · `entrance_mini_program`
      public var entranceMiniProgram: EntranceMiniProgram? {
        get { fields[object: 2] }
        set { fields[object: 2] = newValue }
      }
      /// 公众号的入口 · `entrance_official_account`
      public var entranceOfficialAccount: EntranceOfficialAccount? {
        get { fields[object: 3] }
        set { fields[object: 3] = newValue }
      }
      /// 视频号的入口 · `entrance_finder`
      public var entranceFinder: EntranceFinder? {
        get { fields[object: 4] }
        set { fields[object: 4] = newValue }
      }

      public init(
        codeDisplayMode: CodeDisplayMode, backgroundColor: BackgroundColor? = nil,
        entranceMiniProgram: EntranceMiniProgram? = nil, entranceOfficialAccount: EntranceOfficialAccount? = nil,
        entranceFinder: EntranceFinder? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, codeDisplayMode, backgroundColor, entranceMiniProgram, entranceOfficialAccount, entranceFinder
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "code_display_mode": CodeDisplayMode.self, "background_color": BackgroundColor?.self,
          "entrance_mini_program": EntranceMiniProgram?.self,
          "entrance_official_account": EntranceOfficialAccount?.self, "entrance_finder": EntranceFinder?.self,
        ]
      }
    }

    /// 通知发往何处
    public typealias NotifyConfig = V3.Marketing.StockNotifyConfig

    /// 哪些门店可用
    public typealias StoreScope = V3.Marketing.Partner.ProductCoupon.StoreScope

    /// 批次的发放限额
    public struct StockBundleStockSendRule: APIObject {
      /// 最多发放几次 · `max_count`
      public var maxCount: Int? {
        get { fields[integer: 0] }
        set { fields[integer: 0] = newValue }
      }
      /// 一天最多发放几次 · `max_count_per_day`
      public var maxCountPerDay: Int? {
        get { fields[integer: 1] }
        set { fields[integer: 1] = newValue }
      }
      /// 每个用户最多领几次 · `max_count_per_user`
      public var maxCountPerUser: Int? {
        get { fields[integer: 2] }
        set { fields[integer: 2] = newValue }
      }

      public init(maxCount: Int? = nil, maxCountPerDay: Int? = nil, maxCountPerUser: Int? = nil) {
        fields = ObjectFields(of: Self.self, maxCount, maxCountPerDay, maxCountPerUser)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["max_count": Int?.self, "max_count_per_day": Int?.self, "max_count_per_user": Int?.self]
      }
    }

    /// 递进式多次优惠的使用规则
    public struct ProgressiveBundleUsageRule: APIObject {
      /// 券何时可用 · `coupon_available_period`
      public var couponAvailablePeriod: ProgressiveBundleUsageRuleCouponAvailablePeriod? {
        get { fields[object: 0] }
        set { fields[object: 0] = newValue }
      }
      /// 满减券各次的用法 · `normal_coupon_list`
      public var normalCouponList: [ProgressiveBundleUsageRuleNormalCoupon]? {
        get { fields[list: 1] }
        set { fields[list: 1] = newValue }
      }
      /// 折扣券各次的用法 · `discount_coupon_list`
      public var discountCouponList: [ProgressiveBundleUsageRuleDiscountCoupon]? {
        get { fields[list: 2] }
        set { fields[list: 2] = newValue }
      }
      /// 兑换券各次的用法 · `exchange_coupon_list`
      public var exchangeCouponList: [ProgressiveBundleUsageRuleExchangeCoupon]? {
        get { fields[list: 3] }
        set { fields[list: 3] = newValue }
      }

      public init(
        couponAvailablePeriod: ProgressiveBundleUsageRuleCouponAvailablePeriod? = nil,
        normalCouponList: [ProgressiveBundleUsageRuleNormalCoupon]? = nil,
        discountCouponList: [ProgressiveBundleUsageRuleDiscountCoupon]? = nil,
        exchangeCouponList: [ProgressiveBundleUsageRuleExchangeCoupon]? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, couponAvailablePeriod, normalCouponList, discountCouponList, exchangeCouponList
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "coupon_available_period": ProgressiveBundleUsageRuleCouponAvailablePeriod?.self,
          "normal_coupon_list": [ProgressiveBundleUsageRuleNormalCoupon]?.self,
          "discount_coupon_list": [ProgressiveBundleUsageRuleDiscountCoupon]?.self,
          "exchange_coupon_list": [ProgressiveBundleUsageRuleExchangeCoupon]?.self,
        ]
      }
    }

    /// 给用户看的使用规则
    public struct StockBundleUsageRuleDisplayInfo: APIObject {
      /// 用户可怎样用券 · `coupon_usage_method_list`
      public var couponUsageMethodList: [CouponUsageMethod]? {
        get { fields[list: 0] }
        set { fields[list: 0] = newValue }
      }
      /// 所跳小程序的 AppID · `mini_program_appid`
      public var miniProgramAppid: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 所跳小程序页面的路径 · `mini_program_path`
      public var miniProgramPath: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 跳转应用的 H5 地址 · `app_path`
      public var appPath: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }
      /// 用法说明 · `usage_description`
      public var usageDescription: String? {
        get { fields[text: 4] }
        set { fields[text: 4] = newValue }
      }
      /// 可用券的门店 · `coupon_available_store_info`
      public var couponAvailableStoreInfo: UsageRuleDisplayInfoCouponAvailableStoreInfo? {
        get { fields[object: 5] }
        set { fields[object: 5] = newValue }
      }

      public init(
        couponUsageMethodList: [CouponUsageMethod]? = nil, miniProgramAppid: String? = nil,
        miniProgramPath: String? = nil, appPath: String? = nil, usageDescription: String? = nil,
        couponAvailableStoreInfo: UsageRuleDisplayInfoCouponAvailableStoreInfo? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, couponUsageMethodList, miniProgramAppid, miniProgramPath, appPath, usageDescription,
          couponAvailableStoreInfo
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "coupon_usage_method_list": [CouponUsageMethod]?.self, "mini_program_appid": String?.self,
          "mini_program_path": String?.self, "app_path": String?.self, "usage_description": String?.self,
          "coupon_available_store_info": UsageRuleDisplayInfoCouponAvailableStoreInfo?.self,
        ]
      }
    }

    /// 券在卡包里的样子
    public struct StockBundleCouponDisplayInfo: APIObject {
      /// 券码如何展示 · `code_display_mode`
      public var codeDisplayMode: CodeDisplayMode? {
        get { fields[enumeration: 0] }
        set { fields[enumeration: 0] = newValue }
      }
      /// 背景色 · `background_color`
      public var backgroundColor: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 小程序的入口 · `entrance_mini_program`
      public var entranceMiniProgram: CouponDisplayInfoEntranceMiniProgram? {
        get { fields[object: 2] }
        set { fields[object: 2] = newValue }
      }
      /// 公众号的入口 · `entrance_official_account`
      public var entranceOfficialAccount: CouponDisplayInfoEntranceOfficialAccount? {
        get { fields[object: 3] }
        set { fields[object: 3] = newValue }
      }
      /// 视频号的入口 · `entrance_finder`
      public var entranceFinder: CouponDisplayInfoEntranceFinder? {
        get { fields[object: 4] }
        set { fields[object: 4] = newValue }
      }

      public init(
        codeDisplayMode: CodeDisplayMode? = nil, backgroundColor: String? = nil,
        entranceMiniProgram: CouponDisplayInfoEntranceMiniProgram? = nil,
        entranceOfficialAccount: CouponDisplayInfoEntranceOfficialAccount? = nil,
        entranceFinder: CouponDisplayInfoEntranceFinder? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, codeDisplayMode, backgroundColor, entranceMiniProgram, entranceOfficialAccount, entranceFinder
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "code_display_mode": CodeDisplayMode?.self, "background_color": String?.self,
          "entrance_mini_program": CouponDisplayInfoEntranceMiniProgram?.self,
          "entrance_official_account": CouponDisplayInfoEntranceOfficialAccount?.self,
          "entrance_finder": CouponDisplayInfoEntranceFinder?.self,
        ]
      }
    }

    /// 可选的单品
    public typealias Choice = V3.Marketing.Partner.ProductCoupon.ProductCoupons.ComboPackageChoice

    /// 券何时可用
    public typealias CouponAvailablePeriod =
      V3.Marketing.Partner.ProductCoupon.ProductCoupons.SingleUsageRuleCouponAvailablePeriod

    /// 兑换券的用法
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
    public struct EntranceMiniProgram: APIObject {
      /// 小程序的 AppID · 例如 `wx234545656765876`
      public var appid: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 小程序页面的路径 · 例如 `/path/index/index`
      public var path: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 入口上的文字 · `entrance_wording`, 例如 `欢迎选购`
      public var entranceWording: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }
      /// 引导用户点击的文字 · `guidance_wording`, 例如 `获取更多优惠`
      public var guidanceWording: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }

      public init(appid: String, path: String, entranceWording: String, guidanceWording: String? = nil) {
        fields = ObjectFields(of: Self.self, appid, path, entranceWording, guidanceWording)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["appid": String.self, "path": String.self, "entrance_wording": String.self, "guidance_wording": String?.self]
      }
    }

    /// 公众号的入口
    public typealias EntranceOfficialAccount =
      V3.Marketing.Partner.ProductCoupon.ProductCoupons.CouponDisplayInfoEntranceOfficialAccount

    /// 视频号的入口
    public typealias EntranceFinder = V3.Marketing.Partner.ProductCoupon.ProductCoupons.CouponDisplayInfoEntranceFinder

    /// 券何时可用
    public struct ProgressiveBundleUsageRuleCouponAvailablePeriod: APIObject {
      /// 何时起可用 · `available_begin_time`
      public var availableBeginTime: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 何时止可用 · `available_end_time`
      public var availableEndTime: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 生效后几天内可用 · `available_days`
      public var availableDays: Int? {
        get { fields[integer: 2] }
        set { fields[integer: 2] = newValue }
      }
      /// 领券后等几天才生效 · `wait_days_after_receive`
      public var waitDaysAfterReceive: Int? {
        get { fields[integer: 3] }
        set { fields[integer: 3] = newValue }
      }
      /// 每周哪些时段可用 · `weekly_available_period`
      public var weeklyAvailablePeriod: CouponAvailablePeriodWeeklyAvailablePeriod? {
        get { fields[object: 4] }
        set { fields[object: 4] = newValue }
      }
      /// 零散的可用时段 · `irregular_available_period_list`
      public var irregularAvailablePeriodList: [CouponAvailablePeriodIrregularAvailablePeriod]? {
        get { fields[list: 5] }
        set { fields[list: 5] = newValue }
      }

      public init(
        availableBeginTime: String? = nil, availableEndTime: String? = nil, availableDays: Int? = nil,
        waitDaysAfterReceive: Int? = nil, weeklyAvailablePeriod: CouponAvailablePeriodWeeklyAvailablePeriod? = nil,
        irregularAvailablePeriodList: [CouponAvailablePeriodIrregularAvailablePeriod]? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, availableBeginTime, availableEndTime, availableDays, waitDaysAfterReceive,
          weeklyAvailablePeriod, irregularAvailablePeriodList
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "available_begin_time": String?.self, "available_end_time": String?.self, "available_days": Int?.self,
          "wait_days_after_receive": Int?.self,
          "weekly_available_period": CouponAvailablePeriodWeeklyAvailablePeriod?.self,
          "irregular_available_period_list": [CouponAvailablePeriodIrregularAvailablePeriod]?.self,
        ]
      }
    }

    /// 满减券各次的用法
    public struct ProgressiveBundleUsageRuleNormalCoupon: APIObject {
      /// 满多少可用，单位为分
      public var threshold: Int? {
        get { fields[integer: 0] }
        set { fields[integer: 0] = newValue }
      }
      /// 减免的金额，单位为分 · `discount_amount`
      public var discountAmount: Int? {
        get { fields[integer: 1] }
        set { fields[integer: 1] = newValue }
      }

      public init(threshold: Int? = nil, discountAmount: Int? = nil) {
        fields = ObjectFields(of: Self.self, threshold, discountAmount)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["threshold": Int?.self, "discount_amount": Int?.self]
      }
    }

    /// 折扣券各次的用法
    public struct ProgressiveBundleUsageRuleDiscountCoupon: APIObject {
      /// 满多少可用，单位为分
      public var threshold: Int? {
        get { fields[integer: 0] }
        set { fields[integer: 0] = newValue }
      }
      /// 减免的百分比 · `percent_off`
      public var percentOff: Int? {
        get { fields[integer: 1] }
        set { fields[integer: 1] = newValue }
      }

      public init(threshold: Int? = nil, percentOff: Int? = nil) {
        fields = ObjectFields(of: Self.self, threshold, percentOff)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["threshold": Int?.self, "percent_off": Int?.self]
      }
    }

    /// 兑换券各次的用法
    public struct ProgressiveBundleUsageRuleExchangeCoupon: APIObject {
      /// 满多少可用，单位为分
      public var threshold: Int? {
        get { fields[integer: 0] }
        set { fields[integer: 0] = newValue }
      }
      /// 换购的价格，单位为分 · `exchange_price`
      public var exchangePrice: Int? {
        get { fields[integer: 1] }
        set { fields[integer: 1] = newValue }
      }

      public init(threshold: Int? = nil, exchangePrice: Int? = nil) {
        fields = ObjectFields(of: Self.self, threshold, exchangePrice)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["threshold": Int?.self, "exchange_price": Int?.self]
      }
    }

    /// 可用券的门店
    public struct UsageRuleDisplayInfoCouponAvailableStoreInfo: APIObject {
      /// 对可用门店的说明
      public var description: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 所跳小程序的 AppID · `mini_program_appid`
      public var miniProgramAppid: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 所跳小程序页面的路径 · `mini_program_path`
      public var miniProgramPath: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }

      public init(description: String? = nil, miniProgramAppid: String? = nil, miniProgramPath: String? = nil) {
        fields = ObjectFields(of: Self.self, description, miniProgramAppid, miniProgramPath)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["description": String?.self, "mini_program_appid": String?.self, "mini_program_path": String?.self]
      }
    }

    /// 小程序的入口
    public struct CouponDisplayInfoEntranceMiniProgram: APIObject {
      /// 小程序的 AppID
      public var appid: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 小程序页面的路径
      public var path: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 入口上的文字 · `entrance_wording`
      public var entranceWording: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 引导用户点击的文字 · `guidance_wording`
      public var guidanceWording: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }

      public init(
        appid: String? = nil, path: String? = nil, entranceWording: String? = nil, guidanceWording: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, appid, path, entranceWording, guidanceWording)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "appid": String?.self, "path": String?.self, "entrance_wording": String?.self,
          "guidance_wording": String?.self,
        ]
      }
    }

    /// 公众号的入口
    public struct CouponDisplayInfoEntranceOfficialAccount: APIObject {
      /// 公众号的 AppID
      public var appid: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }

      public init(appid: String? = nil) {
        fields = ObjectFields(of: Self.self, appid)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["appid": String?.self]
      }
    }

    /// 视频号的入口
    public struct CouponDisplayInfoEntranceFinder: APIObject {
      /// 视频号的编号 · `finder_id`
      public var finderID: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 视频号中视频的编号 · `finder_video_id`
      public var finderVideoID: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 视频封面的图片地址 · `finder_video_cover_image_url`
      public var finderVideoCoverImageURL: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }

      public init(finderID: String? = nil, finderVideoID: String? = nil, finderVideoCoverImageURL: String? = nil) {
        fields = ObjectFields(of: Self.self, finderID, finderVideoID, finderVideoCoverImageURL)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["finder_id": String?.self, "finder_video_id": String?.self, "finder_video_cover_image_url": String?.self]
      }
    }

    /// 每周哪些时段可用
    public typealias WeeklyAvailablePeriod =
      V3.Marketing.Partner.ProductCoupon.ProductCoupons.CouponAvailablePeriodWeeklyAvailablePeriod

    /// 零散的可用时段
    public typealias IrregularAvailablePeriod =
      V3.Marketing.Partner.ProductCoupon.ProductCoupons.CouponAvailablePeriodIrregularAvailablePeriod

    /// 每周哪些时段可用
    public struct CouponAvailablePeriodWeeklyAvailablePeriod: APIObject {
      /// 一周中可用的日子 · `day_list`
      public var dayList: [Day]? {
        get { fields[list: 0] }
        set { fields[list: 0] = newValue }
      }
      /// 一天中可用的时段 · `day_period_list`
      public var dayPeriodList: [WeeklyAvailablePeriodDayPeriod]? {
        get { fields[list: 1] }
        set { fields[list: 1] = newValue }
      }

      public init(dayList: [Day]? = nil, dayPeriodList: [WeeklyAvailablePeriodDayPeriod]? = nil) {
        fields = ObjectFields(of: Self.self, dayList, dayPeriodList)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["day_list": [Day]?.self, "day_period_list": [WeeklyAvailablePeriodDayPeriod]?.self]
      }
    }

    /// 零散的可用时段
    public struct CouponAvailablePeriodIrregularAvailablePeriod: APIObject {
      /// 这一段从何时起 · `begin_time`
      public var beginTime: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 这一段到何时止 · `end_time`
      public var endTime: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }

      public init(beginTime: String? = nil, endTime: String? = nil) {
        fields = ObjectFields(of: Self.self, beginTime, endTime)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["begin_time": String?.self, "end_time": String?.self]
      }
    }

    /// 一周中可用的日子
    public typealias Day = V3.Marketing.Partner.ProductCoupon.Day

    /// 一天中可用的时段
    public typealias DayPeriod = V3.Marketing.Partner.ProductCoupon.ProductCoupons.WeeklyAvailablePeriodDayPeriod

    /// 一天中可用的时段
    public struct WeeklyAvailablePeriodDayPeriod: APIObject {
      /// 从零点后第几秒起 · `begin_time`
      public var beginTime: Int? {
        get { fields[integer: 0] }
        set { fields[integer: 0] = newValue }
      }
      /// 到零点后第几秒止 · `end_time`
      public var endTime: Int? {
        get { fields[integer: 1] }
        set { fields[integer: 1] = newValue }
      }

      public init(beginTime: Int? = nil, endTime: Int? = nil) {
        fields = ObjectFields(of: Self.self, beginTime, endTime)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["begin_time": Int?.self, "end_time": Int?.self]
      }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 商品券的编号 · `product_coupon_id`
    public var productCouponID: String? { fields[text: 0] }
    /// 商品券的状态
    public var state: ResponseState? { fields[enumeration: 1] }
    /// 品牌的编号 · `brand_id`
    public var brandID: String? { fields[text: 2] }
    /// 适用范围
    public var scope: ResponseScope? { fields[enumeration: 3] }
    /// 优惠的类型
    public var type: ResponseType? { fields[enumeration: 4] }
    /// 券能用一次还是多次 · `usage_mode`
    public var usageMode: UsageMode? { fields[enumeration: 5] }
    /// 单次券的优惠内容 · `single_usage_info`
    public var singleUsageInfo: SingleUsageInfo? { fields[object: 6] }
    /// 展示给用户的内容 · `display_info`
    public var displayInfo: DisplayInfo? { fields[object: 7] }
    /// 商户自定的商品编号 · `out_product_no`
    public var outProductNo: String? { fields[text: 8] }
    /// 批次
    public var stock: Stock? { fields[object: 9] }
    /// 递进式多次优惠的内容 · `progressive_bundle_usage_info`
    public var progressiveBundleUsageInfo: ProgressiveBundleUsageInfo? { fields[object: 10] }
    /// 批次组 · `stock_bundle`
    public var stockBundle: StockBundle? { fields[object: 11] }

    public init(
      productCouponID: String? = nil, state: ResponseState? = nil, brandID: String? = nil, scope: ResponseScope? = nil,
      type: ResponseType? = nil, usageMode: UsageMode? = nil, singleUsageInfo: SingleUsageInfo? = nil,
      displayInfo: DisplayInfo? = nil, outProductNo: String? = nil, stock: Stock? = nil,
      progressiveBundleUsageInfo: ProgressiveBundleUsageInfo? = nil, stockBundle: StockBundle? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, productCouponID, state, brandID, scope, type, usageMode, singleUsageInfo, displayInfo,
        outProductNo, stock, progressiveBundleUsageInfo, stockBundle
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "product_coupon_id": String?.self, "state": ResponseState?.self, "brand_id": String?.self,
        "scope": ResponseScope?.self, "type": ResponseType?.self, "usage_mode": UsageMode?.self,
        "single_usage_info": SingleUsageInfo?.self, "display_info": DisplayInfo?.self, "out_product_no": String?.self,
        "stock": Stock?.self, "progressive_bundle_usage_info": ProgressiveBundleUsageInfo?.self,
        "stock_bundle": StockBundle?.self,
      ]
    }

    /// 商品券的状态
    public typealias ResponseState = V3.Marketing.Partner.ProductCoupon.ProductCoupons.ResponseState

    /// 适用范围
    public typealias ResponseScope = V3.Marketing.Partner.ProductCoupon.ProductCoupons.ResponseScope

    /// 优惠的类型
    public typealias ResponseType = V3.Marketing.Partner.ProductCoupon.ProductCoupons.ResponseType

    /// 券能用一次还是多次
    public typealias UsageMode = V3.Marketing.Partner.ProductCoupon.UsageMode

    /// 单次券的优惠内容
    public typealias SingleUsageInfo = V3.Marketing.Partner.ProductCoupon.SingleUsageInfo

    /// 展示给用户的内容
    public typealias DisplayInfo = V3.Marketing.Partner.ProductCoupon.DisplayInfo

    /// 批次
    public struct Stock: APIObject {
      /// 商品券的编号 · `product_coupon_id`
      public var productCouponID: String? { fields[text: 0] }
      /// 批次的编号 · `stock_id`
      public var stockID: String? { fields[text: 1] }
      /// 批次的备注
      public var remark: String? { fields[text: 2] }
      /// 券码从何而来 · `coupon_code_mode`
      public var couponCodeMode: CouponCodeMode? { fields[enumeration: 3] }
      /// 批次的发放限额 · `stock_send_rule`
      public var stockSendRule: StockSendRule? { fields[object: 4] }
      /// 单次券的使用规则 · `single_usage_rule`
      public var singleUsageRule: SingleUsageRule? { fields[object: 5] }
      /// 给用户看的使用规则 · `usage_rule_display_info`
      public var usageRuleDisplayInfo: UsageRuleDisplayInfo? { fields[object: 6] }
      /// 券在卡包里的样子 · `coupon_display_info`
      public var couponDisplayInfo: CouponDisplayInfo? { fields[object: 7] }
      /// 通知发往何处 · `notify_config`
      public var notifyConfig: NotifyConfig? { fields[object: 8] }
      /// 哪些门店可用 · `store_scope`
      public var storeScope: StoreScope? { fields[enumeration: 9] }
      /// 已发放几次 · `sent_count_info`
      public var sentCountInfo: SentCountInfo? { fields[object: 10] }
      /// 批次的状态
      public var state: StockState? { fields[enumeration: 11] }
      /// 作废请求的单号 · `deactivate_request_no`
      public var deactivateRequestNo: String? { fields[text: 12] }
      /// 作废的时间 · `deactivate_time`
      public var deactivateTime: String? { fields[text: 13] }
      /// 作废的原因 · `deactivate_reason`
      public var deactivateReason: String? { fields[text: 14] }
      /// 品牌的编号 · `brand_id`
      public var brandID: String? { fields[text: 15] }
      /// 预存券码的用量 · `coupon_code_count_info`
      public var couponCodeCountInfo: CouponCodeCountInfo? { fields[object: 16] }

      public init(
        productCouponID: String? = nil, stockID: String? = nil, remark: String? = nil,
        couponCodeMode: CouponCodeMode? = nil, stockSendRule: StockSendRule? = nil,
        singleUsageRule: SingleUsageRule? = nil, usageRuleDisplayInfo: UsageRuleDisplayInfo? = nil,
        couponDisplayInfo: CouponDisplayInfo? = nil, notifyConfig: NotifyConfig? = nil, storeScope: StoreScope? = nil,
        sentCountInfo: SentCountInfo? = nil, state: StockState? = nil, deactivateRequestNo: String? = nil,
        deactivateTime: String? = nil, deactivateReason: String? = nil, brandID: String? = nil,
        couponCodeCountInfo: CouponCodeCountInfo? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, productCouponID, stockID, remark, couponCodeMode, stockSendRule, singleUsageRule,
          usageRuleDisplayInfo, couponDisplayInfo, notifyConfig, storeScope, sentCountInfo, state, deactivateRequestNo,
          deactivateTime, deactivateReason, brandID, couponCodeCountInfo
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "product_coupon_id": String?.self, "stock_id": String?.self, "remark": String?.self,
          "coupon_code_mode": CouponCodeMode?.self, "stock_send_rule": StockSendRule?.self,
          "single_usage_rule": SingleUsageRule?.self, "usage_rule_display_info": UsageRuleDisplayInfo?.self,
          "coupon_display_info": CouponDisplayInfo?.self, "notify_config": NotifyConfig?.self,
          "store_scope": StoreScope?.self, "sent_count_info": SentCountInfo?.self, "state": StockState?.self,
          "deactivate_request_no": String?.self, "deactivate_time": String?.self, "deactivate_reason": String?.self,
          "brand_id": String?.self, "coupon_code_count_info": CouponCodeCountInfo?.self,
        ]
      }
    }

    /// 递进式多次优惠的内容
    public typealias ProgressiveBundleUsageInfo = V3.Marketing.Partner.ProductCoupon.ProgressiveBundleUsageInfo

    /// 批次组
    public struct StockBundle: APIObject {
      /// 批次组的编号 · `stock_bundle_id`
      public var stockBundleID: String? { fields[text: 0] }
      /// 各个批次 · `stock_list`
      public var stockList: [StockBundleStock]? { fields[list: 1] }

      public init(stockBundleID: String? = nil, stockList: [StockBundleStock]? = nil) {
        fields = ObjectFields(of: Self.self, stockBundleID, stockList)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["stock_bundle_id": String?.self, "stock_list": [StockBundleStock]?.self]
      }
    }

    /// 满减券的用法
    public typealias NormalCoupon = V3.Marketing.Partner.ProductCoupon.NormalCoupon

    /// 折扣券的用法
    public typealias DiscountCoupon = V3.Marketing.Partner.ProductCoupon.DiscountCoupon

    /// 套餐的各组单品
    public typealias ComboPackage = V3.Marketing.Partner.ProductCoupon.ComboPackage

    /// 券码从何而来
    public typealias CouponCodeMode = V3.Marketing.Partner.ProductCoupon.CouponCodeMode

    /// 批次的发放限额
    public typealias StockSendRule = V3.Marketing.Partner.ProductCoupon.StockSendRule

    /// 单次券的使用规则
    public typealias SingleUsageRule = V3.Marketing.Partner.ProductCoupon.SingleUsageRule

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

    /// 预存券码的用量
    public typealias CouponCodeCountInfo = V3.Marketing.Partner.ProductCoupon.CouponCodeCountInfo

    /// 各个批次
    public struct StockBundleStock: APIObject {
      /// 商品券的编号 · `product_coupon_id`
      public var productCouponID: String? { fields[text: 0] }
      /// 批次的编号 · `stock_id`
      public var stockID: String? { fields[text: 1] }
      /// 批次的备注
      public var remark: String? { fields[text: 2] }
      /// 券码从何而来 · `coupon_code_mode`
      public var couponCodeMode: CouponCodeMode? { fields[enumeration: 3] }
      /// 预存券码的用量 · `coupon_code_count_info`
      public var couponCodeCountInfo: CouponCodeCountInfo? { fields[object: 4] }
      /// 批次的发放限额 · `stock_send_rule`
      public var stockSendRule: StockSendRule? { fields[object: 5] }
      /// 递进式多次优惠的使用规则 · `progressive_bundle_usage_rule`
      public var progressiveBundleUsageRule: ProgressiveBundleUsageRule? { fields[object: 6] }
      /// 所属的批次组 · `stock_bundle_info`
      public var stockBundleInfo: StockBundleInfo? { fields[object: 7] }
      /// 给用户看的使用规则 · `usage_rule_display_info`
      public var usageRuleDisplayInfo: StockUsageRuleDisplayInfo? { fields[object: 8] }
      /// 券在卡包里的样子 · `coupon_display_info`
      public var couponDisplayInfo: StockCouponDisplayInfo? { fields[object: 9] }
      /// 通知发往何处 · `notify_config`
      public var notifyConfig: NotifyConfig? { fields[object: 10] }
      /// 哪些门店可用 · `store_scope`
      public var storeScope: StoreScope? { fields[enumeration: 11] }
      /// 已发放几次 · `sent_count_info`
      public var sentCountInfo: SentCountInfo? { fields[object: 12] }
      /// 批次的状态
      public var state: StockState? { fields[enumeration: 13] }
      /// 作废请求的单号 · `deactivate_request_no`
      public var deactivateRequestNo: String? { fields[text: 14] }
      /// 作废的时间 · `deactivate_time`
      public var deactivateTime: String? { fields[text: 15] }
      /// 作废的原因 · `deactivate_reason`
      public var deactivateReason: String? { fields[text: 16] }
      /// 品牌的编号 · `brand_id`
      public var brandID: String? { fields[text: 17] }

      public init(
        productCouponID: String? = nil, stockID: String? = nil, remark: String? = nil,
        couponCodeMode: CouponCodeMode? = nil, couponCodeCountInfo: CouponCodeCountInfo? = nil,
        stockSendRule: StockSendRule? = nil, progressiveBundleUsageRule: ProgressiveBundleUsageRule? = nil,
        stockBundleInfo: StockBundleInfo? = nil, usageRuleDisplayInfo: StockUsageRuleDisplayInfo? = nil,
        couponDisplayInfo: StockCouponDisplayInfo? = nil, notifyConfig: NotifyConfig? = nil,
        storeScope: StoreScope? = nil, sentCountInfo: SentCountInfo? = nil, state: StockState? = nil,
        deactivateRequestNo: String? = nil, deactivateTime: String? = nil, deactivateReason: String? = nil,
        brandID: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, productCouponID, stockID, remark, couponCodeMode, couponCodeCountInfo, stockSendRule,
          progressiveBundleUsageRule, stockBundleInfo, usageRuleDisplayInfo, couponDisplayInfo, notifyConfig,
          storeScope, sentCountInfo, state, deactivateRequestNo, deactivateTime, deactivateReason, brandID
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "product_coupon_id": String?.self, "stock_id": String?.self, "remark": String?.self,
          "coupon_code_mode": CouponCodeMode?.self, "coupon_code_count_info": CouponCodeCountInfo?.self,
          "stock_send_rule": StockSendRule?.self, "progressive_bundle_usage_rule": ProgressiveBundleUsageRule?.self,
          "stock_bundle_info": StockBundleInfo?.self, "usage_rule_display_info": StockUsageRuleDisplayInfo?.self,
          "coupon_display_info": StockCouponDisplayInfo?.self, "notify_config": NotifyConfig?.self,
          "store_scope": StoreScope?.self, "sent_count_info": SentCountInfo?.self, "state": StockState?.self,
          "deactivate_request_no": String?.self, "deactivate_time": String?.self, "deactivate_reason": String?.self,
          "brand_id": String?.self,
        ]
      }
    }

    /// 可选的单品
    public typealias Choice = V3.Marketing.Partner.ProductCoupon.Choice

    /// 券何时可用
    public typealias CouponAvailablePeriod = V3.Marketing.Partner.ProductCoupon.CouponAvailablePeriod

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

    /// 递进式多次优惠的使用规则
    public typealias ProgressiveBundleUsageRule = V3.Marketing.Partner.ProductCoupon.ProgressiveBundleUsageRule

    /// 所属的批次组
    public typealias StockBundleInfo = V3.Marketing.Partner.ProductCoupon.StockBundleInfo

    /// 给用户看的使用规则
    public typealias StockUsageRuleDisplayInfo =
      V3.Marketing.Partner.ProductCoupon.ProductCoupons.ResponseUsageRuleDisplayInfo

    /// 券在卡包里的样子
    public struct StockCouponDisplayInfo: APIObject {
      /// 券码如何展示 · `code_display_mode`
      public var codeDisplayMode: CodeDisplayMode? { fields[enumeration: 0] }
      /// 背景色 · `background_color`
      public var backgroundColor: String? { fields[text: 1] }
      /// 小程序的入口 · `entrance_mini_program`
      public var entranceMiniProgram: EntranceMiniProgram? { fields[object: 2] }
      /// 公众号的入口 · `entrance_official_account`
      public var entranceOfficialAccount: EntranceOfficialAccount? { fields[object: 3] }
      /// 视频号的入口 · `entrance_finder`
      public var entranceFinder: EntranceFinder? { fields[object: 4] }

      public init(
        codeDisplayMode: CodeDisplayMode? = nil, backgroundColor: String? = nil,
        entranceMiniProgram: EntranceMiniProgram? = nil, entranceOfficialAccount: EntranceOfficialAccount? = nil,
        entranceFinder: EntranceFinder? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, codeDisplayMode, backgroundColor, entranceMiniProgram, entranceOfficialAccount, entranceFinder
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "code_display_mode": CodeDisplayMode?.self, "background_color": String?.self,
          "entrance_mini_program": EntranceMiniProgram?.self,
          "entrance_official_account": EntranceOfficialAccount?.self, "entrance_finder": EntranceFinder?.self,
        ]
      }
    }

    /// 每周哪些时段可用
    public typealias WeeklyAvailablePeriod = V3.Marketing.Partner.ProductCoupon.WeeklyAvailablePeriod

    /// 零散的可用时段
    public typealias IrregularAvailablePeriod = V3.Marketing.Partner.ProductCoupon.IrregularAvailablePeriod

    /// 一周中可用的日子
    public typealias Day = V3.Marketing.Partner.ProductCoupon.Day

    /// 一天中可用的时段
    public typealias DayPeriod = V3.Marketing.Partner.ProductCoupon.DayPeriod
  }

  /// 怎样跳到应用
  public typealias AppJumpType = V3.Marketing.Partner.ProductCoupon.AppJumpType

  /// 背景色
  public typealias BackgroundColor = V3.Marketing.BackgroundColor

  /// 可选的单品
  public typealias Choice = V3.Marketing.Partner.ProductCoupon.Choice

  /// 券码如何展示
  public typealias CodeDisplayMode = V3.Marketing.Partner.ProductCoupon.CodeDisplayMode

  /// 折扣券的用法
  public typealias CombineImageDiscountCoupon = V3.Marketing.Partner.ProductCoupon.CombineImageDiscountCoupon

  /// 满减券的用法
  public typealias CombineImageNormalCoupon = V3.Marketing.Partner.ProductCoupon.CombineImageNormalCoupon

  /// 套餐的各组单品
  public typealias ComboPackage = V3.Marketing.Partner.ProductCoupon.ComboPackage

  /// 可选的单品
  public struct ComboPackageChoice: APIObject {
    /// 单品的名称 · 例如 `美式`
    public var name: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 单品的价格，单位为分 · 例如 `10000`
    public var price: Int {
      get { fields[requiredInteger: 1] }
      set { fields[requiredInteger: 1] = newValue }
    }
    /// 单品的数量 · 例如 `2`
    public var count: Int {
      get { fields[requiredInteger: 2] }
      set { fields[requiredInteger: 2] = newValue }
    }
    /// 单品图片的地址 · `image_url`
    public var imageURL: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 单品页小程序的 AppID · `mini_program_appid`, 例如 `wx4fd12345678`
    public var miniProgramAppid: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 单品页小程序的路径 · `mini_program_path`, 例如 `/pages/index/index`
    public var miniProgramPath: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }

    public init(
      name: String, price: Int, count: Int, imageURL: String? = nil, miniProgramAppid: String? = nil,
      miniProgramPath: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, name, price, count, imageURL, miniProgramAppid, miniProgramPath)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "name": String.self, "price": Int.self, "count": Int.self, "image_url": String?.self,
        "mini_program_appid": String?.self, "mini_program_path": String?.self,
      ]
    }
  }

  /// 券何时可用
  public typealias CouponAvailablePeriod = V3.Marketing.Partner.ProductCoupon.CouponAvailablePeriod

  /// 零散的可用时段
  public struct CouponAvailablePeriodIrregularAvailablePeriod: APIObject {
    /// 这一段从何时起 · `begin_time`, 例如 `2025-08-01T00:00:00+08:00`
    public var beginTime: Timestamp {
      get { fields[requiredTime: 0] }
      set { fields[requiredTime: 0] = newValue }
    }
    /// 这一段到何时止 · `end_time`, 例如 `2025-08-31T23:59:59+08:00`
    public var endTime: Timestamp {
      get { fields[requiredTime: 1] }
      set { fields[requiredTime: 1] = newValue }
    }

    public init(beginTime: Timestamp, endTime: Timestamp) {
      fields = ObjectFields(of: Self.self, beginTime, endTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["begin_time": Timestamp.self, "end_time": Timestamp.self]
    }
  }

  /// 每周哪些时段可用
  public struct CouponAvailablePeriodWeeklyAvailablePeriod: APIObject {
    /// 一周中可用的日子 · `day_list`
    public var dayList: [Day]? {
      get { fields[list: 0] }
      set { fields[list: 0] = newValue }
    }
    /// 一天中可用的时段 · `day_period_list`
    public var dayPeriodList: [WeeklyAvailablePeriodDayPeriod]? {
      get { fields[list: 1] }
      set { fields[list: 1] = newValue }
    }

    public init(dayList: [Day]? = nil, dayPeriodList: [WeeklyAvailablePeriodDayPeriod]? = nil) {
      fields = ObjectFields(of: Self.self, dayList, dayPeriodList)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["day_list": [Day]?.self, "day_period_list": [WeeklyAvailablePeriodDayPeriod]?.self]
    }
  }

  /// 可用券的门店
  public typealias CouponAvailableStoreInfo = V3.Marketing.Partner.ProductCoupon.CouponAvailableStoreInfo

  /// 预存券码的用量
  public typealias CouponCodeCountInfo = V3.Marketing.Partner.ProductCoupon.CouponCodeCountInfo

  /// 券码从何而来
  public typealias CouponCodeMode = V3.Marketing.Partner.ProductCoupon.CouponCodeMode

  /// 券在卡包里的样子
  public typealias CouponDisplayInfo = V3.Marketing.Partner.ProductCoupon.CouponDisplayInfo

  /// 视频号的入口
  public struct CouponDisplayInfoEntranceFinder: APIObject {
    /// 视频号的编号 · `finder_id`, 例如 `gh_12345678`
    public var finderID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 视频号中视频的编号 · `finder_video_id`, 例如 `UDFsdf24df34dD456Hdf34`
    public var finderVideoID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 视频封面的图片地址 · `finder_video_cover_image_url`
    public var finderVideoCoverImageURL: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }

    public init(finderID: String, finderVideoID: String, finderVideoCoverImageURL: String) {
      fields = ObjectFields(of: Self.self, finderID, finderVideoID, finderVideoCoverImageURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["finder_id": String.self, "finder_video_id": String.self, "finder_video_cover_image_url": String.self]
    }
  }

  /// 公众号的入口
  public struct CouponDisplayInfoEntranceOfficialAccount: APIObject {
    /// 公众号的 AppID · 例如 `wx1234567890`
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(appid: String) {
      fields = ObjectFields(of: Self.self, appid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["appid": String.self]
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

  /// 套餐的各组单品
  public struct DisplayInfoComboPackage: APIObject {
    /// 这组单品的名称 · 例如 `咖啡2选1`
    public var name: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 从中可选几件 · `pick_count`, 例如 `3`
    public var pickCount: Int {
      get { fields[requiredInteger: 1] }
      set { fields[requiredInteger: 1] = newValue }
    }
    /// 可选的单品 · `choice_list`
    public var choiceList: [ComboPackageChoice] {
      get { fields[requiredList: 2] }
      set { fields[requiredList: 2] = newValue }
    }

    public init(name: String, pickCount: Int, choiceList: [ComboPackageChoice]) {
      fields = ObjectFields(of: Self.self, name, pickCount, choiceList)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["name": String.self, "pick_count": Int.self, "choice_list": [ComboPackageChoice].self]
    }
  }

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

  /// 递进式多次优惠的内容
  public typealias ProgressiveBundleUsageInfo = V3.Marketing.Partner.ProductCoupon.ProgressiveBundleUsageInfo

  /// 递进式多次优惠的使用规则
  public typealias ProgressiveBundleUsageRule = V3.Marketing.Partner.ProductCoupon.ProgressiveBundleUsageRule

  /// 展示给用户的内容
  public struct RequestDisplayInfo: APIObject {
    /// 商品券的名称 · 例如 `全场满100立打8折`
    public var name: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 券面图片的地址 · `image_url`
    public var imageURL: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 券面背景图的地址 · `background_url`
    public var backgroundURL: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 券详情页的图片地址 · `detail_image_url_list`
    public var detailImageURLList: [String]? {
      get { fields[list: 3] }
      set { fields[list: 3] = newValue }
    }
    /// 商品的原价，单位为分 · `original_price`, 例如 `10000`
    public var originalPrice: Int? {
      get { fields[integer: 4] }
      set { fields[integer: 4] = newValue }
    }
    /// 套餐的各组单品 · `combo_package_list`
    public var comboPackageList: [DisplayInfoComboPackage]? {
      get { fields[list: 5] }
      set { fields[list: 5] = newValue }
    }

    public init(
      name: String, imageURL: String, backgroundURL: String, detailImageURLList: [String]? = nil,
      originalPrice: Int? = nil, comboPackageList: [DisplayInfoComboPackage]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, name, imageURL, backgroundURL, detailImageURLList, originalPrice, comboPackageList
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "name": String.self, "image_url": String.self, "background_url": String.self,
        "detail_image_url_list": [String]?.self, "original_price": Int?.self,
        "combo_package_list": [DisplayInfoComboPackage]?.self,
      ]
    }
  }

  /// 适用范围
  public struct ResponseScope: OpenEnumeration {
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
  public struct ResponseState: OpenEnumeration {
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
  public struct ResponseType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 满减券 · `NORMAL`
    public static var normal: Self { Self(rawValue: "NORMAL") }

    /// 折扣券 · `DISCOUNT`
    public static var discount: Self { Self(rawValue: "DISCOUNT") }

    /// 兑换券 · `EXCHANGE`
    public static var exchange: Self { Self(rawValue: "EXCHANGE") }
  }

  /// 给用户看的使用规则
  public struct ResponseUsageRuleDisplayInfo: APIObject {
    /// 用户可怎样用券 · `coupon_usage_method_list`
    public var couponUsageMethodList: [CouponUsageMethod]? { fields[list: 0] }
    /// 所跳小程序的 AppID · `mini_program_appid`
    public var miniProgramAppid: String? { fields[text: 1] }
    /// 所跳小程序页面的路径 · `mini_program_path`
    public var miniProgramPath: String? { fields[text: 2] }
    /// 跳转应用的 H5 地址 · `app_path`
    public var appPath: String? { fields[text: 3] }
    /// 用法说明 · `usage_description`
    public var usageDescription: String? { fields[text: 4] }
    /// 可用券的门店 · `coupon_available_store_info`
    public var couponAvailableStoreInfo: CouponAvailableStoreInfo? { fields[object: 5] }

    public init(
      couponUsageMethodList: [CouponUsageMethod]? = nil, miniProgramAppid: String? = nil,
      miniProgramPath: String? = nil, appPath: String? = nil, usageDescription: String? = nil,
      couponAvailableStoreInfo: CouponAvailableStoreInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, couponUsageMethodList, miniProgramAppid, miniProgramPath, appPath, usageDescription,
        couponAvailableStoreInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "coupon_usage_method_list": [CouponUsageMethod]?.self, "mini_program_appid": String?.self,
        "mini_program_path": String?.self, "app_path": String?.self, "usage_description": String?.self,
        "coupon_available_store_info": CouponAvailableStoreInfo?.self,
      ]
    }
  }

  /// 已发放几次
  public typealias SentCountInfo = V3.Marketing.Partner.ProductCoupon.SentCountInfo

  /// 单次券的优惠内容
  public typealias SingleUsageInfo = V3.Marketing.Partner.ProductCoupon.SingleUsageInfo

  /// 单次券的使用规则
  public typealias SingleUsageRule = V3.Marketing.Partner.ProductCoupon.SingleUsageRule

  /// 券何时可用
  public struct SingleUsageRuleCouponAvailablePeriod: APIObject {
    /// 何时起可用 · `available_begin_time`, 例如 `2025-08-01T00:00:00+08:00`
    public var availableBeginTime: Timestamp {
      get { fields[requiredTime: 0] }
      set { fields[requiredTime: 0] = newValue }
    }
    /// 何时止可用 · `available_end_time`, 例如 `2025-08-31T23:59:59+08:00`
    public var availableEndTime: Timestamp {
      get { fields[requiredTime: 1] }
      set { fields[requiredTime: 1] = newValue }
    }
    /// 生效后几天内可用 · `available_days`, 例如 `30`
    public var availableDays: Int? {
      get { fields[integer: 2] }
      set { fields[integer: 2] = newValue }
    }
    /// 领券后等几天才生效 · `wait_days_after_receive`, 例如 `1`
    public var waitDaysAfterReceive: Int? {
      get { fields[integer: 3] }
      set { fields[integer: 3] = newValue }
    }
    /// 每周哪些时段可用 · `weekly_available_period`
    public var weeklyAvailablePeriod: CouponAvailablePeriodWeeklyAvailablePeriod? {
      get { fields[object: 4] }
      set { fields[object: 4] = newValue }
    }
    /// 零散的可用时段 · `irregular_available_period_list`
    public var irregularAvailablePeriodList: [CouponAvailablePeriodIrregularAvailablePeriod]? {
      get { fields[list: 5] }
      set { fields[list: 5] = newValue }
    }
    /// 领取后几秒内可用 · `available_seconds`, 例如 `0`
    public var availableSeconds: Int? {
      get { fields[integer: 6] }
      set { fields[integer: 6] = newValue }
    }

    public init(
      availableBeginTime: Timestamp, availableEndTime: Timestamp, availableDays: Int? = nil,
      waitDaysAfterReceive: Int? = nil, weeklyAvailablePeriod: CouponAvailablePeriodWeeklyAvailablePeriod? = nil,
      irregularAvailablePeriodList: [CouponAvailablePeriodIrregularAvailablePeriod]? = nil,
      availableSeconds: Int? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, availableBeginTime, availableEndTime, availableDays, waitDaysAfterReceive, weeklyAvailablePeriod,
        irregularAvailablePeriodList, availableSeconds
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "available_begin_time": Timestamp.self, "available_end_time": Timestamp.self, "available_days": Int?.self,
        "wait_days_after_receive": Int?.self,
        "weekly_available_period": CouponAvailablePeriodWeeklyAvailablePeriod?.self,
        "irregular_available_period_list": [CouponAvailablePeriodIrregularAvailablePeriod]?.self,
        "available_seconds": Int?.self,
      ]
    }
  }

  /// 兑换券的用法
  public typealias SingleUsageRuleExchangeCoupon = V3.Marketing.Partner.ProductCoupon.SingleUsageRuleExchangeCoupon

  /// 所属的批次组
  public typealias StockBundleInfo = V3.Marketing.Partner.ProductCoupon.StockBundleInfo

  /// 通知发往何处
  public typealias StockNotifyConfig = V3.Marketing.StockNotifyConfig

  /// 批次的发放限额
  public typealias StockSendRule = V3.Marketing.Partner.ProductCoupon.StockSendRule

  /// 单次券的使用规则
  public struct StockSingleUsageRule: APIObject {
    /// 券何时可用 · `coupon_available_period`
    public var couponAvailablePeriod: SingleUsageRuleCouponAvailablePeriod {
      get { fields[requiredObject: 0] }
      set { fields[requiredObject: 0] = newValue }
    }
    /// 满减券的用法 · `normal_coupon`
    public var normalCoupon: CombineImageNormalCoupon? {
      get { fields[object: 1] }
      set { fields[object: 1] = newValue }
    }
    /// 折扣券的用法 · `discount_coupon`
    public var discountCoupon: CombineImageDiscountCoupon? {
      get { fields[object: 2] }
      set { fields[object: 2] = newValue }
    }
    /// 兑换券的用法 · `exchange_coupon`
    public var exchangeCoupon: SingleUsageRuleExchangeCoupon? {
      get { fields[object: 3] }
      set { fields[object: 3] = newValue }
    }

    public init(
      couponAvailablePeriod: SingleUsageRuleCouponAvailablePeriod, normalCoupon: CombineImageNormalCoupon? = nil,
      discountCoupon: CombineImageDiscountCoupon? = nil, exchangeCoupon: SingleUsageRuleExchangeCoupon? = nil
    ) {
      fields = ObjectFields(of: Self.self, couponAvailablePeriod, normalCoupon, discountCoupon, exchangeCoupon)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "coupon_available_period": SingleUsageRuleCouponAvailablePeriod.self,
        "normal_coupon": CombineImageNormalCoupon?.self, "discount_coupon": CombineImageDiscountCoupon?.self,
        "exchange_coupon": SingleUsageRuleExchangeCoupon?.self,
      ]
    }
  }

  /// 批次的状态
  public typealias StockState = V3.Marketing.Partner.ProductCoupon.StockState

  /// 批次的发放限额
  public struct StockStockSendRule: APIObject {
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
    public var maxCountPerUser: Int? {
      get { fields[integer: 2] }
      set { fields[integer: 2] = newValue }
    }

    public init(maxCount: Int, maxCountPerDay: Int? = nil, maxCountPerUser: Int? = nil) {
      fields = ObjectFields(of: Self.self, maxCount, maxCountPerDay, maxCountPerUser)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["max_count": Int.self, "max_count_per_day": Int?.self, "max_count_per_user": Int?.self]
    }
  }

  /// 给用户看的使用规则
  public struct StockUsageRuleDisplayInfo: APIObject {
    /// 用户可怎样用券 · `coupon_usage_method_list`
    public var couponUsageMethodList: [CouponUsageMethod] {
      get { fields[requiredList: 0] }
      set { fields[requiredList: 0] = newValue }
    }
    /// 所跳小程序的 AppID · `mini_program_appid`, 例如 `wx1234567890`
    public var miniProgramAppid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 所跳小程序页面的路径 · `mini_program_path`, 例如 `/pages/index/product`
    public var miniProgramPath: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 跳转应用的 H5 地址 · `app_path`, 例如 `https://weixin.qq.com/jump-to-app`
    public var appPath: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 用法说明 · `usage_description`, 例如 `工作日可用`
    public var usageDescription: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 可用券的门店 · `coupon_available_store_info`
    public var couponAvailableStoreInfo: UsageRuleDisplayInfoCouponAvailableStoreInfo? {
      get { fields[object: 5] }
      set { fields[object: 5] = newValue }
    }
    /// 怎样跳到应用 · `app_jump_type`
    public var appJumpType: AppJumpType? {
      get { fields[enumeration: 6] }
      set { fields[enumeration: 6] = newValue }
    }
    /// 用来打开应用的口令链接 · `passcode_link`, 例如 `passcode_link.example`
    public var passcodeLink: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }

    public init(
      couponUsageMethodList: [CouponUsageMethod], miniProgramAppid: String? = nil, miniProgramPath: String? = nil,
      appPath: String? = nil, usageDescription: String,
      couponAvailableStoreInfo: UsageRuleDisplayInfoCouponAvailableStoreInfo? = nil, appJumpType: AppJumpType? = nil,
      passcodeLink: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, couponUsageMethodList, miniProgramAppid, miniProgramPath, appPath, usageDescription,
        couponAvailableStoreInfo, appJumpType, passcodeLink
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "coupon_usage_method_list": [CouponUsageMethod].self, "mini_program_appid": String?.self,
        "mini_program_path": String?.self, "app_path": String?.self, "usage_description": String.self,
        "coupon_available_store_info": UsageRuleDisplayInfoCouponAvailableStoreInfo?.self,
        "app_jump_type": AppJumpType?.self, "passcode_link": String?.self,
      ]
    }
  }

  /// 哪些门店可用
  public typealias StoreScope = V3.Marketing.Partner.ProductCoupon.StoreScope

  /// 券能用一次还是多次
  public typealias UsageMode = V3.Marketing.Partner.ProductCoupon.UsageMode

  /// 给用户看的使用规则
  public typealias UsageRuleDisplayInfo = V3.Marketing.Partner.ProductCoupon.UsageRuleDisplayInfo

  /// 可用券的门店
  public struct UsageRuleDisplayInfoCouponAvailableStoreInfo: APIObject {
    /// 对可用门店的说明
    public var description: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 所跳小程序的 AppID · `mini_program_appid`, 例如 `wx1234567890`
    public var miniProgramAppid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 所跳小程序页面的路径 · `mini_program_path`, 例如 `/pages/index/product`
    public var miniProgramPath: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }

    public init(description: String, miniProgramAppid: String? = nil, miniProgramPath: String? = nil) {
      fields = ObjectFields(of: Self.self, description, miniProgramAppid, miniProgramPath)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["description": String.self, "mini_program_appid": String?.self, "mini_program_path": String?.self]
    }
  }

  /// 每周哪些时段可用
  public typealias WeeklyAvailablePeriod = V3.Marketing.Partner.ProductCoupon.WeeklyAvailablePeriod

  /// 一天中可用的时段
  public struct WeeklyAvailablePeriodDayPeriod: APIObject {
    /// 从零点后第几秒起 · `begin_time`, 例如 `60`
    public var beginTime: Int {
      get { fields[requiredInteger: 0] }
      set { fields[requiredInteger: 0] = newValue }
    }
    /// 到零点后第几秒止 · `end_time`, 例如 `86399`
    public var endTime: Int {
      get { fields[requiredInteger: 1] }
      set { fields[requiredInteger: 1] = newValue }
    }

    public init(beginTime: Int, endTime: Int) {
      fields = ObjectFields(of: Self.self, beginTime, endTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["begin_time": Int.self, "end_time": Int.self]
    }
  }
}
