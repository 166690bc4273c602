// Written by wechatpay-gen: change the description, not this file.
// /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/**

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.ProductCouponID {
  /// 怎样跳到应用
  public typealias AppJumpType = V3.Marketing.Partner.ProductCoupon.AppJumpType

  /// 背景色
  public typealias BackgroundColor = V3.Marketing.BackgroundColor

  /// 券码如何展示
  public typealias CodeDisplayMode = V3.Marketing.Partner.ProductCoupon.CodeDisplayMode

  /// 折扣券的用法
  public typealias CombineImageDiscountCoupon = V3.Marketing.Partner.ProductCoupon.CombineImageDiscountCoupon

  /// 满减券的用法
  public typealias CombineImageNormalCoupon = V3.Marketing.Partner.ProductCoupon.CombineImageNormalCoupon

  /// 券何时可用
  public typealias CouponAvailablePeriod = V3.Marketing.Partner.ProductCoupon.CouponAvailablePeriod

  /// 零散的可用时段
  public typealias CouponAvailablePeriodIrregularAvailablePeriod =
    V3.Marketing.Partner.ProductCoupon.ProductCoupons.CouponAvailablePeriodIrregularAvailablePeriod

  /// 每周哪些时段可用
  public typealias CouponAvailablePeriodWeeklyAvailablePeriod =
    V3.Marketing.Partner.ProductCoupon.ProductCoupons.CouponAvailablePeriodWeeklyAvailablePeriod

  /// 可用券的门店
  public typealias CouponAvailableStoreInfo = V3.Marketing.Partner.ProductCoupon.CouponAvailableStoreInfo

  /// 预存券码的用量
  public typealias CouponCodeCountInfo = V3.Marketing.Partner.ProductCoupon.CouponCodeCountInfo

  /// 券在卡包里的样子
  public typealias CouponDisplayInfo = V3.Marketing.Partner.ProductCoupon.CouponDisplayInfo

  /// 视频号的入口
  public typealias CouponDisplayInfoEntranceFinder =
    V3.Marketing.Partner.ProductCoupon.ProductCoupons.CouponDisplayInfoEntranceFinder

  /// 小程序的入口
  public struct CouponDisplayInfoEntranceMiniProgram: APIObject {
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
    public var guidanceWording: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }

    public init(appid: String, path: String, entranceWording: String, guidanceWording: String) {
      fields = ObjectFields(of: Self.self, appid, path, entranceWording, guidanceWording)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["appid": String.self, "path": String.self, "entrance_wording": String.self, "guidance_wording": String.self]
    }
  }

  /// 公众号的入口
  public typealias CouponDisplayInfoEntranceOfficialAccount =
    V3.Marketing.Partner.ProductCoupon.ProductCoupons.CouponDisplayInfoEntranceOfficialAccount

  /// 用户可怎样用券
  public typealias CouponUsageMethod = V3.Marketing.Partner.ProductCoupon.CouponUsageMethod

  /// 一周中可用的日子
  public typealias Day = V3.Marketing.Partner.ProductCoupon.Day

  /// 一天中可用的时段
  public typealias DayPeriod = V3.Marketing.Partner.ProductCoupon.DayPeriod

  /// `post` 发送的内容
  public struct DeactivatePostRequest: APIObject {
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
    /// 作废的原因 · `deactivate_reason`, 例如 `批次信息有误，重新创建`
    public var deactivateReason: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }

    public init(brandID: String, outRequestNo: String, deactivateReason: String) {
      fields = ObjectFields(of: Self.self, brandID, outRequestNo, deactivateReason)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["brand_id": String.self, "out_request_no": String.self, "deactivate_reason": String.self]
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

  /// 失败的门店
  public struct FailedStore: APIObject {
    /// 门店的编号 · `store_id`
    public var storeID: String? { fields[text: 0] }
    /// 失败的错误码
    public var code: String? { fields[text: 1] }
    /// 失败的说明
    public var message: String? { fields[text: 2] }

    public init(storeID: String? = nil, code: String? = nil, message: String? = nil) {
      fields = ObjectFields(of: Self.self, storeID, code, message)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["store_id": String?.self, "code": String?.self, "message": String?.self]
    }
  }

  /// 零散的可用时段
  public typealias IrregularAvailablePeriod = V3.Marketing.Partner.ProductCoupon.IrregularAvailablePeriod

  /// 通知发往何处
  public typealias NotifyConfig = V3.Marketing.NotifyConfig

  /// 递进式多次优惠的使用规则
  public typealias ProgressiveBundleUsageRule = V3.Marketing.Partner.ProductCoupon.ProgressiveBundleUsageRule

  /// 已发放几次
  public typealias SentCountInfo = V3.Marketing.Partner.ProductCoupon.SentCountInfo

  /// `post` 发送的内容
  public struct SharedPostRequest: APIObject {
    /// 品牌的编号 · `brand_id`, 例如 `120344`
    public var brandID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 各个门店 · `store_list`
    public var storeList: [Store] {
      get { fields[requiredList: 1] }
      set { fields[requiredList: 1] = newValue }
    }

    public init(brandID: String, storeList: [Store]) {
      fields = ObjectFields(of: Self.self, brandID, storeList)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["brand_id": String.self, "store_list": [Store].self]
    }

    /// 各个门店
    public typealias Store = V3.Marketing.Partner.ProductCoupon.ProductCoupons.ProductCouponID.Store
  }

  /// `post` 返回的内容
  public struct SharedPostResponse: APIObject {
    /// 门店的总数，不计重复 · `total_count`
    public var totalCount: Int? { fields[integer: 0] }
    /// 成功的门店 · `success_store_list`
    public var successStoreList: [SuccessStore]? { fields[list: 1] }
    /// 失败的门店 · `failed_store_list`
    public var failedStoreList: [FailedStore]? { fields[list: 2] }

    public init(
      totalCount: Int? = nil, successStoreList: [SuccessStore]? = nil, failedStoreList: [FailedStore]? = nil
    ) {
      fields = ObjectFields(of: Self.self, totalCount, successStoreList, failedStoreList)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["total_count": Int?.self, "success_store_list": [SuccessStore]?.self, "failed_store_list": [FailedStore]?.self]
    }

    /// 成功的门店
    public typealias SuccessStore = V3.Marketing.Partner.ProductCoupon.ProductCoupons.ProductCouponID.SuccessStore

    /// 失败的门店
    public typealias FailedStore = V3.Marketing.Partner.ProductCoupon.ProductCoupons.ProductCouponID.FailedStore
  }

  /// 券何时可用
  public typealias SingleUsageRuleCouponAvailablePeriod =
    V3.Marketing.Partner.ProductCoupon.ProductCoupons.SingleUsageRuleCouponAvailablePeriod

  /// 兑换券的用法
  public typealias SingleUsageRuleExchangeCoupon = V3.Marketing.Partner.ProductCoupon.SingleUsageRuleExchangeCoupon

  /// 所属的批次组
  public typealias StockBundleInfo = V3.Marketing.Partner.ProductCoupon.StockBundleInfo

  /// 券在卡包里的样子
  public struct StockCouponDisplayInfo: APIObject {
    /// 券码如何展示 · `code_display_mode`
    public var codeDisplayMode: CodeDisplayMode? {
      get { fields[enumeration: 0] }
      set { fields[enumeration: 0] = newValue }
    }
    /// 背景色 · `background_color`
    public var backgroundColor: BackgroundColor? {
      get { fields[enumeration: 1] }
      set { fields[enumeration: 1] = newValue }
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
      codeDisplayMode: CodeDisplayMode? = nil, backgroundColor: BackgroundColor? = nil,
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
        "code_display_mode": CodeDisplayMode?.self, "background_color": BackgroundColor?.self,
        "entrance_mini_program": CouponDisplayInfoEntranceMiniProgram?.self,
        "entrance_official_account": CouponDisplayInfoEntranceOfficialAccount?.self,
        "entrance_finder": CouponDisplayInfoEntranceFinder?.self,
      ]
    }
  }

  /// 通知发往何处
  public typealias StockNotifyConfig = V3.Marketing.StockNotifyConfig

  /// 批次的发放限额
  public typealias StockSendRule = V3.Marketing.Partner.ProductCoupon.StockSendRule

  /// 批次的状态
  public typealias StockState = V3.Marketing.Partner.ProductCoupon.StockState

  /// 给用户看的使用规则
  public typealias StockUsageRuleDisplayInfo =
    V3.Marketing.Partner.ProductCoupon.ProductCoupons.StockUsageRuleDisplayInfo

  /// 各个门店
  public struct Store: APIObject {
    /// 门店的编号 · `store_id`, 例如 `100000001`
    public var storeID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(storeID: String) {
      fields = ObjectFields(of: Self.self, storeID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["store_id": String.self]
    }
  }

  /// 哪些门店可用
  public typealias StoreScope = V3.Marketing.Partner.ProductCoupon.StoreScope

  /// 成功的门店
  public struct SuccessStore: APIObject {
    /// 门店的编号 · `store_id`
    public var storeID: String? { fields[text: 0] }

    public init(storeID: String? = nil) {
      fields = ObjectFields(of: Self.self, storeID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["store_id": String?.self]
    }
  }

  /// 改哪一种上限
  public struct UpdateMode: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 改总的上限 · `MAX_COUNT`
    public static var maxCount: Self { Self(rawValue: "MAX_COUNT") }

    /// 改一天的上限 · `MAX_COUNT_PER_DAY`
    public static var maxCountPerDay: Self { Self(rawValue: "MAX_COUNT_PER_DAY") }
  }

  /// 给用户看的使用规则
  public typealias UsageRuleDisplayInfo = V3.Marketing.Partner.ProductCoupon.UsageRuleDisplayInfo

  /// 可用券的门店
  public typealias UsageRuleDisplayInfoCouponAvailableStoreInfo =
    V3.Marketing.Partner.ProductCoupon.ProductCoupons.UsageRuleDisplayInfoCouponAvailableStoreInfo

  /// 每周哪些时段可用
  public typealias WeeklyAvailablePeriod = V3.Marketing.Partner.ProductCoupon.WeeklyAvailablePeriod

  /// 一天中可用的时段
  public typealias WeeklyAvailablePeriodDayPeriod =
    V3.Marketing.Partner.ProductCoupon.ProductCoupons.WeeklyAvailablePeriodDayPeriod
}
