// Written by wechatpay-gen: change the description, not this file.
// GET POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.ProductCouponID.Stocks {
  /// 优惠券（商品券批次）：查询列表
  ///
  /// 分页列出商品券的批次。
  ///
  /// `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781553) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016434641)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks"), query: query
    )
  }

  /// 优惠券（商品券批次）：添加
  ///
  /// 为商品券再添加一个批次。
  ///
  /// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781304)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks"), body: body
    )
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 批次的状态
    public var state: RequestState? {
      get { fields[enumeration: 0] }
      set { fields[enumeration: 0] = newValue }
    }
    /// 每页几条 · `page_size`
    public var pageSize: Int? {
      get { fields[integer: 1] }
      set { fields[integer: 1] = newValue }
    }
    /// 从哪一页取，首页不填 · `page_token`
    public var pageToken: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 品牌的编号 · `brand_id`
    public var brandID: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }

    public init(state: RequestState? = nil, pageSize: Int? = nil, pageToken: String? = nil, brandID: String) {
      fields = ObjectFields(of: Self.self, state, pageSize, pageToken, brandID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["state": RequestState?.self, "page_size": Int?.self, "page_token": String?.self, "brand_id": String.self]
    }

    /// 批次的状态
    public struct RequestState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 审核中 · `AUDITING`
      public static var auditing: Self { Self(rawValue: "AUDITING") }

      /// 发放中 · `SENDING`
      public static var sending: Self { Self(rawValue: "SENDING") }

      /// 已暂停 · `PAUSED`
      public static var paused: Self { Self(rawValue: "PAUSED") }

      /// 已停止 · `STOPPED`
      public static var stopped: Self { Self(rawValue: "STOPPED") }

      /// 已作废 · `DEACTIVATED`
      public static var deactivated: Self { Self(rawValue: "DEACTIVATED") }
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 总条数 · `total_count`
    public var totalCount: Int? { fields[integer: 0] }
    /// 取下一页时所填的 page_token · `next_page_token`
    public var nextPageToken: String? { fields[text: 1] }
    /// 各个批次 · `stock_list`
    public var stockList: [Stock]? { fields[list: 2] }

    public init(totalCount: Int? = nil, nextPageToken: String? = nil, stockList: [Stock]? = nil) {
      fields = ObjectFields(of: Self.self, totalCount, nextPageToken, stockList)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["total_count": Int?.self, "next_page_token": String?.self, "stock_list": [Stock]?.self]
    }

    /// 各个批次
    public typealias Stock = V3.Marketing.Partner.ProductCoupon.Stock

    /// 券码从何而来
    public typealias CouponCodeMode = V3.Marketing.Partner.ProductCoupon.CouponCodeMode

    /// 预存券码的用量
    public typealias CouponCodeCountInfo = V3.Marketing.Partner.ProductCoupon.CouponCodeCountInfo

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

    /// 递进式多次优惠的使用规则
    public typealias ProgressiveBundleUsageRule = V3.Marketing.Partner.ProductCoupon.ProgressiveBundleUsageRule

    /// 所属的批次组
    public typealias StockBundleInfo = V3.Marketing.Partner.ProductCoupon.StockBundleInfo

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
    /// 批次
    public var stock: Stock {
      get { fields[requiredObject: 2] }
      set { fields[requiredObject: 2] = newValue }
    }

    public init(brandID: String, outRequestNo: String, stock: Stock) {
      fields = ObjectFields(of: Self.self, brandID, outRequestNo, stock)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["brand_id": String.self, "out_request_no": String.self, "stock": Stock.self]
    }

    /// 批次
    public struct Stock: APIObject {
      /// 批次的备注 · 例如 `疯狂星期四项目专用`
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

    /// 券码从何而来
    public typealias CouponCodeMode = V3.Marketing.Partner.ProductCoupon.CouponCodeMode

    /// 批次的发放限额
    public typealias StockSendRule = V3.Marketing.Partner.ProductCoupon.ProductCoupons.StockStockSendRule

    /// 单次券的使用规则
    public typealias SingleUsageRule = V3.Marketing.Partner.ProductCoupon.ProductCoupons.StockSingleUsageRule

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

    /// 满减券的用法
    public typealias NormalCoupon = V3.Marketing.Partner.ProductCoupon.CombineImageNormalCoupon

    /// 折扣券的用法
    public typealias DiscountCoupon = V3.Marketing.Partner.ProductCoupon.CombineImageDiscountCoupon

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
  public struct PostResponse: APIObject {
    /// 商品券的编号 · `product_coupon_id`
    public var productCouponID: String? { fields[text: 0] }
    /// 批次的编号 · `stock_id`
    public var stockID: String? { fields[text: 1] }
    /// 备注
    public var remark: String? { fields[text: 2] }
    /// 券码从何而来 · `coupon_code_mode`
    public var couponCodeMode: CouponCodeMode? { fields[enumeration: 3] }
    /// 预存券码的用量 · `coupon_code_count_info`
    public var couponCodeCountInfo: CouponCodeCountInfo? { fields[object: 4] }
    /// 批次的发放限额 · `stock_send_rule`
    public var stockSendRule: StockSendRule? { fields[object: 5] }
    /// 单次券的使用规则 · `single_usage_rule`
    public var singleUsageRule: SingleUsageRule? { fields[object: 6] }
    /// 给用户看的使用规则 · `usage_rule_display_info`
    public var usageRuleDisplayInfo: UsageRuleDisplayInfo? { fields[object: 7] }
    /// 券在卡包里的样子 · `coupon_display_info`
    public var couponDisplayInfo: CouponDisplayInfo? { fields[object: 8] }
    /// 通知发往何处 · `notify_config`
    public var notifyConfig: NotifyConfig? { fields[object: 9] }
    /// 哪些门店可用 · `store_scope`
    public var storeScope: StoreScope? { fields[enumeration: 10] }
    /// 已发放几次 · `sent_count_info`
    public var sentCountInfo: SentCountInfo? { fields[object: 11] }
    /// 批次的状态
    public var state: ResponseState? { fields[enumeration: 12] }
    /// 作废请求的单号 · `deactivate_request_no`
    public var deactivateRequestNo: String? { fields[text: 13] }
    /// 作废的时间 · `deactivate_time`
    public var deactivateTime: String? { fields[text: 14] }
    /// 作废的原因 · `deactivate_reason`
    public var deactivateReason: String? { fields[text: 15] }
    /// 品牌的编号 · `brand_id`
    public var brandID: String? { fields[text: 16] }

    public init(
      productCouponID: String? = nil, stockID: String? = nil, remark: String? = nil,
      couponCodeMode: CouponCodeMode? = nil, couponCodeCountInfo: CouponCodeCountInfo? = nil,
      stockSendRule: StockSendRule? = nil, singleUsageRule: SingleUsageRule? = nil,
      usageRuleDisplayInfo: UsageRuleDisplayInfo? = nil, couponDisplayInfo: CouponDisplayInfo? = nil,
      notifyConfig: NotifyConfig? = nil, storeScope: StoreScope? = nil, sentCountInfo: SentCountInfo? = nil,
      state: ResponseState? = nil, deactivateRequestNo: String? = nil, deactivateTime: String? = nil,
      deactivateReason: String? = nil, brandID: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, productCouponID, stockID, remark, couponCodeMode, couponCodeCountInfo, stockSendRule,
        singleUsageRule, usageRuleDisplayInfo, couponDisplayInfo, notifyConfig, storeScope, sentCountInfo, state,
        deactivateRequestNo, deactivateTime, deactivateReason, brandID
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "product_coupon_id": String?.self, "stock_id": String?.self, "remark": String?.self,
        "coupon_code_mode": CouponCodeMode?.self, "coupon_code_count_info": CouponCodeCountInfo?.self,
        "stock_send_rule": StockSendRule?.self, "single_usage_rule": SingleUsageRule?.self,
        "usage_rule_display_info": UsageRuleDisplayInfo?.self, "coupon_display_info": CouponDisplayInfo?.self,
        "notify_config": NotifyConfig?.self, "store_scope": StoreScope?.self, "sent_count_info": SentCountInfo?.self,
        "state": ResponseState?.self, "deactivate_request_no": String?.self, "deactivate_time": String?.self,
        "deactivate_reason": String?.self, "brand_id": String?.self,
      ]
    }

    /// 券码从何而来
    public typealias CouponCodeMode = V3.Marketing.Partner.ProductCoupon.CouponCodeMode

    /// 预存券码的用量
    public typealias CouponCodeCountInfo = V3.Marketing.Partner.ProductCoupon.CouponCodeCountInfo

    /// 批次的发放限额
    public typealias StockSendRule = V3.Marketing.Partner.ProductCoupon.StockSendRule

    /// 单次券的使用规则
    public typealias SingleUsageRule = V3.Marketing.Partner.ProductCoupon.SingleUsageRule

    /// 给用户看的使用规则
    public typealias UsageRuleDisplayInfo =
      V3.Marketing.Partner.ProductCoupon.ProductCoupons.ResponseUsageRuleDisplayInfo

    /// 券在卡包里的样子
    public typealias CouponDisplayInfo = V3.Marketing.Partner.ProductCoupon.CouponDisplayInfo

    /// 通知发往何处
    public typealias NotifyConfig = V3.Marketing.NotifyConfig

    /// 哪些门店可用
    public typealias StoreScope = V3.Marketing.Partner.ProductCoupon.StoreScope

    /// 已发放几次
    public typealias SentCountInfo = V3.Marketing.Partner.ProductCoupon.SentCountInfo

    /// 批次的状态
    public typealias ResponseState =
      V3.Marketing.Partner.ProductCoupon.ProductCoupons.ProductCouponID.Stocks.ResponseState

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
  public typealias CouponCodeMode = V3.Marketing.Partner.ProductCoupon.CouponCodeMode

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

  /// 批次的状态
  public struct ResponseState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 审核中 · `AUDITING`
    public static var auditing: Self { Self(rawValue: "AUDITING") }

    /// 发放中 · `SENDING`
    public static var sending: Self { Self(rawValue: "SENDING") }

    /// 已暂停 · `PAUSED`
    public static var paused: Self { Self(rawValue: "PAUSED") }

    /// 已停止 · `STOPPED`
    public static var stopped: Self { Self(rawValue: "STOPPED") }

    /// 已作废 · `DEACTIVATED`
    public static var deactivated: Self { Self(rawValue: "DEACTIVATED") }
  }

  /// 已发放几次
  public typealias SentCountInfo = V3.Marketing.Partner.ProductCoupon.SentCountInfo

  /// 单次券的使用规则
  public typealias SingleUsageRule = V3.Marketing.Partner.ProductCoupon.SingleUsageRule

  /// 所属的批次组
  public typealias StockBundleInfo = V3.Marketing.Partner.ProductCoupon.StockBundleInfo

  /// 券在卡包里的样子
  public typealias StockCouponDisplayInfo =
    V3.Marketing.Partner.ProductCoupon.ProductCoupons.ProductCouponID.StockCouponDisplayInfo

  /// 通知发往何处
  public typealias StockNotifyConfig = V3.Marketing.StockNotifyConfig

  /// 批次的发放限额
  public typealias StockSendRule = V3.Marketing.Partner.ProductCoupon.StockSendRule

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
