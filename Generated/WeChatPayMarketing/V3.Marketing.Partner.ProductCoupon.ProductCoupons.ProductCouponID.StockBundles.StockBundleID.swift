// Written by wechatpay-gen: change the description, not this file.
// PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.ProductCouponID.StockBundles.StockBundleID {
  /// 优惠券（商品券批次组）：修改
  ///
  /// 更改组内各批次的展示与通知设置。
  ///
  /// - Note: 资料有出入 官方页面没有写明 coupon_available_store_info 的结构，按服务商文档描述。 官方页面没有写明 entrance_mini_program 的结构，按服务商文档描述。 官方页面没有写明 entrance_official_account 的结构，按服务商文档描述。 官方页面没有写明 entrance_finder 的结构，按服务商文档描述。 官方页面没有写明 notify_config 的结构，按服务商文档描述。 官方页面没有写明 coupon_code_count_info 的结构，按服务商文档描述。 官方页面没有写明 stock_send_rule 的结构，按服务商文档描述。 官方页面没有写明 progressive_bundle_usage_rule 的结构，按服务商文档描述。 官方页面没有写明 stock_bundle_info 的结构，按服务商文档描述。 官方页面没有写明 sent_count_info 的结构，按服务商文档描述。
  ///
  /// `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016280633)
  public func patch(_ body: PatchRequest) async throws(WeChatPayError) -> Response<PatchResponse> {
    // swift-format-ignore
    try await call.send(
      Endpoint(.patch, "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}"),
      body: body
    )
  }

  /// `patch` 发送的内容
  public struct PatchRequest: APIObject {
    /// 商户自定的请求单号 · `out_request_no`, 例如 `34657_20250101_123456`
    public var outRequestNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 备注 · 例如 `疯狂星期四项目专用`
    public var remark: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 给用户看的使用规则 · `usage_rule_display_info`
    public var usageRuleDisplayInfo: UsageRuleDisplayInfo? {
      get { fields[object: 2] }
      set { fields[object: 2] = newValue }
    }
    /// 券在卡包里的样子 · `coupon_display_info`
    public var couponDisplayInfo: CouponDisplayInfo? {
      get { fields[object: 3] }
      set { fields[object: 3] = newValue }
    }
    /// 通知发往何处 · `notify_config`
    public var notifyConfig: NotifyConfig? {
      get { fields[object: 4] }
      set { fields[object: 4] = newValue }
    }
    /// 哪些门店可用 · `store_scope`
    public var storeScope: StoreScope? {
      get { fields[enumeration: 5] }
      set { fields[enumeration: 5] = newValue }
    }
    /// 品牌的编号 · `brand_id`, 例如 `120344`
    public var brandID: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }

    public init(
      outRequestNo: String, remark: String? = nil, usageRuleDisplayInfo: UsageRuleDisplayInfo? = nil,
      couponDisplayInfo: CouponDisplayInfo? = nil, notifyConfig: NotifyConfig? = nil, storeScope: StoreScope? = nil,
      brandID: String
    ) {
      fields = ObjectFields(
        of: Self.self, outRequestNo, remark, usageRuleDisplayInfo, couponDisplayInfo, notifyConfig, storeScope, brandID
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_request_no": String.self, "remark": String?.self, "usage_rule_display_info": UsageRuleDisplayInfo?.self,
        "coupon_display_info": CouponDisplayInfo?.self, "notify_config": NotifyConfig?.self,
        "store_scope": StoreScope?.self, "brand_id": String.self,
      ]
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
  }

  /// `patch` 返回的内容
  public struct PatchResponse: APIObject {
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

  /// 各个批次
  public typealias Stock = V3.Marketing.Partner.ProductCoupon.UserProductCouponStock

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

  /// 每周哪些时段可用
  public typealias WeeklyAvailablePeriod = V3.Marketing.Partner.ProductCoupon.WeeklyAvailablePeriod
}
