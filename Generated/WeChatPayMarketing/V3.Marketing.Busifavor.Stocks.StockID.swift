// Written by wechatpay-gen: change the description, not this file.
// GET PATCH /v3/marketing/busifavor/stocks/{stock_id}

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Busifavor.Stocks.StockID {
  /// 优惠券（商家券）：查询批次
  ///
  /// 取得一批商家券的设置与发放情况。
  ///
  /// `GET /v3/marketing/busifavor/stocks/{stock_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534928) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012693047) · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015715866) · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015716977)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/marketing/busifavor/stocks/{stock_id}"))
  }

  /// 优惠券（商家券）：修改批次
  ///
  /// 更改一批商家券的基本设置。
  ///
  /// `PATCH /v3/marketing/busifavor/stocks/{stock_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012535020) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012696764) · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015716868) · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717486)
  @discardableResult
  public func patch(_ body: PatchRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.patch, "/v3/marketing/busifavor/stocks/{stock_id}"), body: body)
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 批次的名称 · `stock_name`
    public var stockName: String? { fields[text: 0] }
    /// 批次属于哪个商户号 · `belong_merchant`
    public var belongMerchant: String? { fields[text: 1] }
    /// 备注
    public var comment: String? { fields[text: 2] }
    /// 适用哪些商品 · `goods_name`
    public var goodsName: String? { fields[text: 3] }
    /// 批次的类型 · `stock_type`
    public var stockType: StockType? { fields[enumeration: 4] }
    /// 券的核销规则 · `coupon_use_rule`
    public var couponUseRule: CouponUseRule? { fields[object: 5] }
    /// 批次的发放限额 · `stock_send_rule`
    public var stockSendRule: StockSendRule? { fields[object: 6] }
    /// 卡包里自定的入口 · `custom_entrance`
    public var customEntrance: CustomEntrance? { fields[object: 7] }
    /// 展示的样式 · `display_pattern_info`
    public var displayPatternInfo: DisplayPatternInfo? { fields[object: 8] }
    /// 批次的状态 · `stock_state`
    public var stockState: StockState? { fields[enumeration: 9] }
    /// 券码从何而来 · `coupon_code_mode`
    public var couponCodeMode: CouponCodeMode? { fields[enumeration: 10] }
    /// 批次的编号 · `stock_id`
    public var stockID: String? { fields[text: 11] }
    /// 券码的数量 · `coupon_code_count`
    public var couponCodeCount: CouponCodeCount? { fields[object: 12] }
    /// 通知发往何处 · `notify_config`
    public var notifyConfig: NotifyConfig? { fields[object: 13] }
    /// 批次已发放多少 · `send_count_information`
    public var sendCountInformation: SendCountInformation? { fields[object: 14] }
    /// 是否允许商户补差
    public var subsidy: Bool? { fields[boolean: 15] }

    public init(
      stockName: String? = nil, belongMerchant: String? = nil, comment: String? = nil, goodsName: String? = nil,
      stockType: StockType? = nil, couponUseRule: CouponUseRule? = nil, stockSendRule: StockSendRule? = nil,
      customEntrance: CustomEntrance? = nil, displayPatternInfo: DisplayPatternInfo? = nil,
      stockState: StockState? = nil, couponCodeMode: CouponCodeMode? = nil, stockID: String? = nil,
      couponCodeCount: CouponCodeCount? = nil, notifyConfig: NotifyConfig? = nil,
      sendCountInformation: SendCountInformation? = nil, subsidy: Bool? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, stockName, belongMerchant, comment, goodsName, stockType, couponUseRule, stockSendRule,
        customEntrance, displayPatternInfo, stockState, couponCodeMode, stockID, couponCodeCount, notifyConfig,
        sendCountInformation, subsidy
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "stock_name": String?.self, "belong_merchant": String?.self, "comment": String?.self,
        "goods_name": String?.self, "stock_type": StockType?.self, "coupon_use_rule": CouponUseRule?.self,
        "stock_send_rule": StockSendRule?.self, "custom_entrance": CustomEntrance?.self,
        "display_pattern_info": DisplayPatternInfo?.self, "stock_state": StockState?.self,
        "coupon_code_mode": CouponCodeMode?.self, "stock_id": String?.self, "coupon_code_count": CouponCodeCount?.self,
        "notify_config": NotifyConfig?.self, "send_count_information": SendCountInformation?.self,
        "subsidy": Bool?.self,
      ]
    }

    /// 批次的类型
    public typealias StockType = V3.Marketing.Busifavor.StockType

    /// 券的核销规则
    public typealias CouponUseRule = V3.Marketing.Busifavor.Stocks.StockID.CouponUseRule

    /// 批次的发放限额
    public struct StockSendRule: APIObject {
      /// 总预算，单位为分 · `max_amount`
      public var maxAmount: Int? { fields[integer: 0] }
      /// 最多发放几张 · `max_coupons`
      public var maxCoupons: Int? { fields[integer: 1] }
      /// 每个用户最多领几张 · `max_coupons_per_user`
      public var maxCouponsPerUser: Int? { fields[integer: 2] }
      /// 一天最多发放的金额，单位为分 · `max_amount_by_day`
      public var maxAmountByDay: Int? { fields[integer: 3] }
      /// 一天最多发放几张 · `max_coupons_by_day`
      public var maxCouponsByDay: Int? { fields[integer: 4] }
      /// 限领是否按自然人计 · `natural_person_limit`
      public var naturalPersonLimit: Bool? { fields[boolean: 5] }
      /// 是否拦截可疑账号 · `prevent_api_abuse`
      public var preventAPIAbuse: Bool? { fields[boolean: 6] }
      /// 能否转赠
      public var transferable: Bool? { fields[boolean: 7] }
      /// 能否分享领券的链接
      public var shareable: Bool? { fields[boolean: 8] }

      public init(
        maxAmount: Int? = nil, maxCoupons: Int? = nil, maxCouponsPerUser: Int? = nil, maxAmountByDay: Int? = nil,
        maxCouponsByDay: Int? = nil, naturalPersonLimit: Bool? = nil, preventAPIAbuse: Bool? = nil,
        transferable: Bool? = nil, shareable: Bool? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, maxAmount, maxCoupons, maxCouponsPerUser, maxAmountByDay, maxCouponsByDay, naturalPersonLimit,
          preventAPIAbuse, transferable, shareable
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "max_amount": Int?.self, "max_coupons": Int?.self, "max_coupons_per_user": Int?.self,
          "max_amount_by_day": Int?.self, "max_coupons_by_day": Int?.self, "natural_person_limit": Bool?.self,
          "prevent_api_abuse": Bool?.self, "transferable": Bool?.self, "shareable": Bool?.self,
        ]
      }
    }

    /// 卡包里自定的入口
    public typealias CustomEntrance = V3.Marketing.Busifavor.CustomEntrance

    /// 展示的样式
    public typealias DisplayPatternInfo = V3.Marketing.Busifavor.DisplayPatternInfo

    /// 批次的状态
    public struct StockState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 待审核 · `UNAUDIT`
      public static var unaudit: Self { Self(rawValue: "UNAUDIT") }

      /// 运行中 · `RUNNING`
      public static var running: Self { Self(rawValue: "RUNNING") }

      /// 已停止 · `STOPED`
      public static var stoped: Self { Self(rawValue: "STOPED") }

      /// 已暂停 · `PAUSED`
      public static var paused: Self { Self(rawValue: "PAUSED") }
    }

    /// 券码从何而来
    public typealias CouponCodeMode = V3.Marketing.Busifavor.Stocks.CouponCodeMode

    /// 券码的数量
    public struct CouponCodeCount: APIObject {
      /// 共存入几个券码 · `total_count`
      public var totalCount: Int? { fields[integer: 0] }
      /// 还可用的券码数 · `available_count`
      public var availableCount: Int? { fields[integer: 1] }

      public init(totalCount: Int? = nil, availableCount: Int? = nil) {
        fields = ObjectFields(of: Self.self, totalCount, availableCount)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["total_count": Int?.self, "available_count": Int?.self]
      }
    }

    /// 通知发往何处
    public typealias NotifyConfig = V3.Marketing.NotifyConfig

    /// 批次已发放多少
    public struct SendCountInformation: APIObject {
      /// 已发放几张 · `total_send_num`
      public var totalSendNum: Int? { fields[integer: 0] }
      /// 已发放的面额，单位为分 · `total_send_amount`
      public var totalSendAmount: Int? { fields[integer: 1] }
      /// 今天已发放几张 · `today_send_num`
      public var todaySendNum: Int? { fields[integer: 2] }
      /// 今天已发放的面额，单位为分 · `today_send_amount`
      public var todaySendAmount: Int? { fields[integer: 3] }

      public init(
        totalSendNum: Int? = nil, totalSendAmount: Int? = nil, todaySendNum: Int? = nil, todaySendAmount: Int? = nil
      ) {
        fields = ObjectFields(of: Self.self, totalSendNum, totalSendAmount, todaySendNum, todaySendAmount)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "total_send_num": Int?.self, "total_send_amount": Int?.self, "today_send_num": Int?.self,
          "today_send_amount": Int?.self,
        ]
      }
    }

    /// 券何时可核销
    public typealias CouponAvailableTime = V3.Marketing.Busifavor.CouponAvailableTime

    /// 满减券的用法
    public typealias FixedNormalCoupon = V3.Marketing.Busifavor.FixedNormalCoupon

    /// 折扣券的用法
    public typealias DiscountCoupon = V3.Marketing.Busifavor.DiscountCoupon

    /// 兑换券的用法
    public typealias ExchangeCoupon = V3.Marketing.Busifavor.ExchangeCoupon

    /// 怎样核销
    public typealias UseMethod = V3.Marketing.Busifavor.Stocks.UseMethod

    /// 小程序的入口
    public typealias MiniProgramsInfo = V3.Marketing.Busifavor.MiniProgramsInfo

    /// 券码如何展示
    public typealias CodeDisplayMode = V3.Marketing.Busifavor.CodeDisplayMode

    /// 背景色
    public typealias BackgroundColor = V3.Marketing.BackgroundColor

    /// 视频号
    public typealias FinderInfo = V3.Marketing.Busifavor.FinderInfo

    /// 每周哪些时段可用
    public typealias AvailableWeek = V3.Marketing.Busifavor.AvailableWeek

    /// 零散的可用时段
    public typealias IrregularyAvaliableTime = V3.Marketing.Busifavor.IrregularyAvaliableTime

    /// 一天中可用的时段
    public typealias AvailableDayTime = V3.Marketing.Busifavor.AvailableDayTime
  }

  /// `patch` 发送的内容
  public struct PatchRequest: APIObject {
    /// 卡包里自定的入口 · `custom_entrance`
    public var customEntrance: CustomEntrance? {
      get { fields[object: 0] }
      set { fields[object: 0] = newValue }
    }
    /// 批次的名称 · `stock_name`, 例如 `8月1日活动券`
    public var stockName: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 备注 · 例如 `活动使用`
    public var comment: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 适用哪些商品 · `goods_name`, 例如 `xxx商品使用`
    public var goodsName: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 商户自定的请求单号 · `out_request_no`, 例如 `6122352020010133287985742`
    public var outRequestNo: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 展示的样式 · `display_pattern_info`
    public var displayPatternInfo: DisplayPatternInfo? {
      get { fields[object: 5] }
      set { fields[object: 5] = newValue }
    }
    /// 券的核销规则 · `coupon_use_rule`
    public var couponUseRule: CouponUseRule? {
      get { fields[object: 6] }
      set { fields[object: 6] = newValue }
    }
    /// 批次的发放限额 · `stock_send_rule`
    public var stockSendRule: StockSendRule? {
      get { fields[object: 7] }
      set { fields[object: 7] = newValue }
    }
    /// 通知发往何处 · `notify_config`
    public var notifyConfig: NotifyConfig? {
      get { fields[object: 8] }
      set { fields[object: 8] = newValue }
    }
    /// 是否允许商户补差
    public var subsidy: Bool? {
      get { fields[boolean: 9] }
      set { fields[boolean: 9] = newValue }
    }

    public init(
      customEntrance: CustomEntrance? = nil, stockName: String? = nil, comment: String? = nil, goodsName: String? = nil,
      outRequestNo: String, displayPatternInfo: DisplayPatternInfo? = nil, couponUseRule: CouponUseRule? = nil,
      stockSendRule: StockSendRule? = nil, notifyConfig: NotifyConfig? = nil, subsidy: Bool? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, customEntrance, stockName, comment, goodsName, outRequestNo, displayPatternInfo, couponUseRule,
        stockSendRule, notifyConfig, subsidy
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "custom_entrance": CustomEntrance?.self, "stock_name": String?.self, "comment": String?.self,
        "goods_name": String?.self, "out_request_no": String.self, "display_pattern_info": DisplayPatternInfo?.self,
        "coupon_use_rule": CouponUseRule?.self, "stock_send_rule": StockSendRule?.self,
        "notify_config": NotifyConfig?.self, "subsidy": Bool?.self,
      ]
    }

    /// 卡包里自定的入口
    public struct CustomEntrance: APIObject {
      /// 小程序的入口 · `mini_programs_info`
      public var miniProgramsInfo: MiniProgramsInfo? {
        get { fields[object: 0] }
        set { fields[object: 0] = newValue }
      }
      /// 公众号的 AppID · 例如 `wx324345hgfhfghfg`
      public var appid: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 营销馆的编号 · `hall_id`, 例如 `233455656`
      public var hallID: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 券码如何展示 · `code_display_mode`
      public var codeDisplayMode: CodeDisplayMode? {
        get { fields[enumeration: 3] }
        set { fields[enumeration: 3] = newValue }
      }

      public init(
        miniProgramsInfo: MiniProgramsInfo? = nil, appid: String? = nil, hallID: String? = nil,
        codeDisplayMode: CodeDisplayMode? = nil
      ) {
        fields = ObjectFields(of: Self.self, miniProgramsInfo, appid, hallID, codeDisplayMode)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "mini_programs_info": MiniProgramsInfo?.self, "appid": String?.self, "hall_id": String?.self,
          "code_display_mode": CodeDisplayMode?.self,
        ]
      }
    }

    /// 展示的样式
    public typealias DisplayPatternInfo = V3.Marketing.Busifavor.Stocks.DisplayPatternInfo

    /// 券的核销规则
    public struct CouponUseRule: APIObject {
      /// 怎样核销 · `use_method`
      public var useMethod: UseMethod? {
        get { fields[enumeration: 0] }
        set { fields[enumeration: 0] = newValue }
      }
      /// 小程序的 AppID · `mini_programs_appid`, 例如 `wx23232232323`
      public var miniProgramsAppid: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 小程序页面的路径 · `mini_programs_path`, 例如 `/path/index/index`
      public var miniProgramsPath: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }

      public init(useMethod: UseMethod? = nil, miniProgramsAppid: String? = nil, miniProgramsPath: String? = nil) {
        fields = ObjectFields(of: Self.self, useMethod, miniProgramsAppid, miniProgramsPath)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["use_method": UseMethod?.self, "mini_programs_appid": String?.self, "mini_programs_path": String?.self]
      }
    }

    /// 批次的发放限额
    public struct StockSendRule: APIObject {
      /// 限领是否按自然人计 · `natural_person_limit`
      public var naturalPersonLimit: Bool? {
        get { fields[boolean: 0] }
        set { fields[boolean: 0] = newValue }
      }
      /// 是否拦截可疑账号 · `prevent_api_abuse`
      public var preventAPIAbuse: Bool? {
        get { fields[boolean: 1] }
        set { fields[boolean: 1] = newValue }
      }

      public init(naturalPersonLimit: Bool? = nil, preventAPIAbuse: Bool? = nil) {
        fields = ObjectFields(of: Self.self, naturalPersonLimit, preventAPIAbuse)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["natural_person_limit": Bool?.self, "prevent_api_abuse": Bool?.self]
      }
    }

    /// 通知发往何处
    public typealias NotifyConfig = V3.Marketing.StockNotifyConfig

    /// 小程序的入口
    public typealias MiniProgramsInfo = V3.Marketing.Busifavor.Stocks.MiniProgramsInfo

    /// 券码如何展示
    public typealias CodeDisplayMode = V3.Marketing.Busifavor.CodeDisplayMode

    /// 背景色
    public typealias BackgroundColor = V3.Marketing.BackgroundColor

    /// 视频号
    public typealias FinderInfo = V3.Marketing.Busifavor.Stocks.FinderInfo

    /// 怎样核销
    public typealias UseMethod = V3.Marketing.Busifavor.Stocks.UseMethod
  }

  /// 一天中可用的时段
  public typealias AvailableDayTime = V3.Marketing.Busifavor.AvailableDayTime

  /// 每周哪些时段可用
  public typealias AvailableWeek = V3.Marketing.Busifavor.AvailableWeek

  /// 背景色
  public typealias BackgroundColor = V3.Marketing.BackgroundColor

  /// 券码如何展示
  public typealias CodeDisplayMode = V3.Marketing.Busifavor.CodeDisplayMode

  /// 券何时可核销
  public typealias CouponAvailableTime = V3.Marketing.Busifavor.CouponAvailableTime

  /// 券的核销规则
  public struct CouponUseRule: APIObject {
    /// 券何时可核销 · `coupon_available_time`
    public var couponAvailableTime: CouponAvailableTime? { fields[object: 0] }
    /// 满减券的用法 · `fixed_normal_coupon`
    public var fixedNormalCoupon: FixedNormalCoupon? { fields[object: 1] }
    /// 折扣券的用法 · `discount_coupon`
    public var discountCoupon: DiscountCoupon? { fields[object: 2] }
    /// 兑换券的用法 · `exchange_coupon`
    public var exchangeCoupon: ExchangeCoupon? { fields[object: 3] }
    /// 怎样核销 · `use_method`
    public var useMethod: UseMethod? { fields[enumeration: 4] }
    /// 小程序的 AppID · `mini_programs_appid`
    public var miniProgramsAppid: String? { fields[text: 5] }
    /// 小程序页面的路径 · `mini_programs_path`
    public var miniProgramsPath: String? { fields[text: 6] }

    public init(
      couponAvailableTime: CouponAvailableTime? = nil, fixedNormalCoupon: FixedNormalCoupon? = nil,
      discountCoupon: DiscountCoupon? = nil, exchangeCoupon: ExchangeCoupon? = nil, useMethod: UseMethod? = nil,
      miniProgramsAppid: String? = nil, miniProgramsPath: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, couponAvailableTime, fixedNormalCoupon, discountCoupon, exchangeCoupon, useMethod,
        miniProgramsAppid, miniProgramsPath
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "coupon_available_time": CouponAvailableTime?.self, "fixed_normal_coupon": FixedNormalCoupon?.self,
        "discount_coupon": DiscountCoupon?.self, "exchange_coupon": ExchangeCoupon?.self, "use_method": UseMethod?.self,
        "mini_programs_appid": String?.self, "mini_programs_path": String?.self,
      ]
    }
  }

  /// 卡包里自定的入口
  public typealias CustomEntrance = V3.Marketing.Busifavor.CustomEntrance

  /// 折扣券的用法
  public typealias DiscountCoupon = V3.Marketing.Busifavor.DiscountCoupon

  /// 展示的样式
  public typealias DisplayPatternInfo = V3.Marketing.Busifavor.DisplayPatternInfo

  /// 兑换券的用法
  public typealias ExchangeCoupon = V3.Marketing.Busifavor.ExchangeCoupon

  /// 视频号
  public typealias FinderInfo = V3.Marketing.Busifavor.FinderInfo

  /// 满减券的用法
  public typealias FixedNormalCoupon = V3.Marketing.Busifavor.FixedNormalCoupon

  /// 零散的可用时段
  public typealias IrregularyAvaliableTime = V3.Marketing.Busifavor.IrregularyAvaliableTime

  /// 小程序的入口
  public typealias MiniProgramsInfo = V3.Marketing.Busifavor.MiniProgramsInfo

  /// 批次的类型
  public typealias StockType = V3.Marketing.Busifavor.StockType

  /// 怎样核销
  public typealias UseMethod = V3.Marketing.Busifavor.Stocks.UseMethod
}
