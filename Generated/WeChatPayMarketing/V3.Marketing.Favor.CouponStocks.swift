// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/favor/coupon-stocks

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Favor.CouponStocks {
  /// 优惠券（代金券）：创建批次
  ///
  /// 新建一批预充值或免充值的代金券。
  ///
  /// `POST /v3/marketing/favor/coupon-stocks` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534633) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012534537)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/marketing/favor/coupon-stocks"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 批次的名称 · `stock_name`, 例如 `微信支付代金券批次`
    public var stockName: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 何时起可用 · `available_begin_time`, 例如 `2015-05-20T13:29:35.120+08:00`
    public var availableBeginTime: Timestamp {
      get { fields[requiredTime: 1] }
      set { fields[requiredTime: 1] = newValue }
    }
    /// 何时止可用 · `available_end_time`, 例如 `2015-05-20T13:29:35.120+08:00`
    public var availableEndTime: Timestamp {
      get { fields[requiredTime: 2] }
      set { fields[requiredTime: 2] = newValue }
    }
    /// 批次的发放规则 · `stock_use_rule`
    public var stockUseRule: StockUseRule {
      get { fields[requiredObject: 3] }
      set { fields[requiredObject: 3] = newValue }
    }
    /// 是否免充值，即没有资金往来 · `no_cash`
    public var noCash: Bool {
      get { fields[requiredBoolean: 4] }
      set { fields[requiredBoolean: 4] = newValue }
    }
    /// 批次的类型 · `stock_type`
    public var stockType: StockType {
      get { fields[requiredEnumeration: 5] }
      set { fields[requiredEnumeration: 5] = newValue }
    }
    /// 备注 · 例如 `零售批次`
    public var comment: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    /// 批次属于哪个商户号 · `belong_merchant`, 例如 `98568865`
    public var belongMerchant: String {
      get { fields[requiredText: 7] }
      set { fields[requiredText: 7] = newValue }
    }
    /// 券的样式 · `pattern_info`
    public var patternInfo: PatternInfo? {
      get { fields[object: 8] }
      set { fields[object: 8] = newValue }
    }
    /// 券的核销规则 · `coupon_use_rule`
    public var couponUseRule: CouponUseRule {
      get { fields[requiredObject: 9] }
      set { fields[requiredObject: 9] = newValue }
    }
    /// 商户自定的请求单号 · `out_request_no`
    public var outRequestNo: String {
      get { fields[requiredText: 10] }
      set { fields[requiredText: 10] = newValue }
    }
    /// 扩展的属性 · `ext_info`, 例如 `{"exinfo1":"1234","exinfo2":"3456"}`
    public var extInfo: String? {
      get { fields[text: 11] }
      set { fields[text: 11] = newValue }
    }

    public init(
      stockName: String, availableBeginTime: Timestamp, availableEndTime: Timestamp, stockUseRule: StockUseRule,
      noCash: Bool, stockType: StockType, comment: String? = nil, belongMerchant: String,
      patternInfo: PatternInfo? = nil, couponUseRule: CouponUseRule, outRequestNo: String, extInfo: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, stockName, availableBeginTime, availableEndTime, stockUseRule, noCash, stockType, comment,
        belongMerchant, patternInfo, couponUseRule, outRequestNo, extInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "stock_name": String.self, "available_begin_time": Timestamp.self, "available_end_time": Timestamp.self,
        "stock_use_rule": StockUseRule.self, "no_cash": Bool.self, "stock_type": StockType.self,
        "comment": String?.self, "belong_merchant": String.self, "pattern_info": PatternInfo?.self,
        "coupon_use_rule": CouponUseRule.self, "out_request_no": String.self, "ext_info": String?.self,
      ]
    }

    /// 批次的发放规则
    public struct StockUseRule: APIObject {
      /// 最多发放几张 · `max_coupons`, 例如 `0`
      public var maxCoupons: Int {
        get { fields[requiredInteger: 0] }
        set { fields[requiredInteger: 0] = newValue }
      }
      /// 总预算，单位为分 · `max_amount`, 例如 `0`
      public var maxAmount: Int {
        get { fields[requiredInteger: 1] }
        set { fields[requiredInteger: 1] = newValue }
      }
      /// 一天最多发放的金额，单位为分 · `max_amount_by_day`, 例如 `0`
      public var maxAmountByDay: Int? {
        get { fields[integer: 2] }
        set { fields[integer: 2] = newValue }
      }
      /// 每个用户最多领几张 · `max_coupons_per_user`, 例如 `0`
      public var maxCouponsPerUser: Int {
        get { fields[requiredInteger: 3] }
        set { fields[requiredInteger: 3] = newValue }
      }
      /// 限领是否按自然人计 · `natural_person_limit`
      public var naturalPersonLimit: Bool {
        get { fields[requiredBoolean: 4] }
        set { fields[requiredBoolean: 4] = newValue }
      }
      /// 是否拦截可疑账号 · `prevent_api_abuse`
      public var preventAPIAbuse: Bool {
        get { fields[requiredBoolean: 5] }
        set { fields[requiredBoolean: 5] = newValue }
      }

      public init(
        maxCoupons: Int, maxAmount: Int, maxAmountByDay: Int? = nil, maxCouponsPerUser: Int, naturalPersonLimit: Bool,
        preventAPIAbuse: Bool
      ) {
        fields = ObjectFields(
          of: Self.self, maxCoupons, maxAmount, maxAmountByDay, maxCouponsPerUser, naturalPersonLimit, preventAPIAbuse
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "max_coupons": Int.self, "max_amount": Int.self, "max_amount_by_day": Int?.self,
          "max_coupons_per_user": Int.self, "natural_person_limit": Bool.self, "prevent_api_abuse": Bool.self,
        ]
      }
    }

    /// 批次的类型
    public typealias StockType = V3.Marketing.Favor.StockType

    /// 券的样式
    public struct PatternInfo: APIObject {
      /// 使用的说明
      public var description: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 商户的标志 · `merchant_logo`
      public var merchantLogo: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 商户的名称 · `merchant_name`
      public var merchantName: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 背景色 · `background_color`
      public var backgroundColor: BackgroundColor? {
        get { fields[enumeration: 3] }
        set { fields[enumeration: 3] = newValue }
      }
      /// 券详情的图片 · `coupon_image`
      public var couponImage: String? {
        get { fields[text: 4] }
        set { fields[text: 4] = newValue }
      }
      /// 从卡包跳往何处 · `jump_target`
      public var jumpTarget: JumpTarget? {
        get { fields[enumeration: 5] }
        set { fields[enumeration: 5] = newValue }
      }
      /// 小程序的 AppID · `mini_program_appid`
      public var miniProgramAppid: String? {
        get { fields[text: 6] }
        set { fields[text: 6] = newValue }
      }
      /// 小程序页面的路径 · `mini_program_path`
      public var miniProgramPath: String? {
        get { fields[text: 7] }
        set { fields[text: 7] = newValue }
      }

      public init(
        description: String? = nil, merchantLogo: String? = nil, merchantName: String? = nil,
        backgroundColor: BackgroundColor? = nil, couponImage: String? = nil, jumpTarget: JumpTarget? = nil,
        miniProgramAppid: String? = nil, miniProgramPath: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, description, merchantLogo, merchantName, backgroundColor, couponImage, jumpTarget,
          miniProgramAppid, miniProgramPath
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "description": String?.self, "merchant_logo": String?.self, "merchant_name": String?.self,
          "background_color": BackgroundColor?.self, "coupon_image": String?.self, "jump_target": JumpTarget?.self,
          "mini_program_appid": String?.self, "mini_program_path": String?.self,
        ]
      }
    }

    /// 券的核销规则
    public struct CouponUseRule: APIObject {
      /// 券何时可核销 · `coupon_available_time`
      public var couponAvailableTime: CouponAvailableTime {
        get { fields[requiredObject: 0] }
        set { fields[requiredObject: 0] = newValue }
      }
      /// 满减券的用法 · `fixed_normal_coupon`
      public var fixedNormalCoupon: FixedNormalCoupon? {
        get { fields[object: 1] }
        set { fields[object: 1] = newValue }
      }
      /// 折扣券的用法 · `discount_coupon`
      public var discountCoupon: DiscountCoupon? {
        get { fields[object: 2] }
        set { fields[object: 2] = newValue }
      }
      /// 兑换券的用法 · `exchange_coupon`
      public var exchangeCoupon: ExchangeCoupon? {
        get { fields[object: 3] }
        set { fields[object: 3] = newValue }
      }
      /// 优惠标记 · `goods_tag`
      public var goodsTag: [String]? {
        get { fields[list: 4] }
        set { fields[list: 4] = newValue }
      }
      /// 限用的支付方式 · `limit_pay`
      public var limitPay: [String]? {
        get { fields[list: 5] }
        set { fields[list: 5] = newValue }
      }
      /// 限用哪些银行卡 · `limit_card`
      public var limitCard: LimitCard? {
        get { fields[object: 6] }
        set { fields[object: 6] = newValue }
      }
      /// 交易的类型 · `trade_type`
      public var tradeType: [TradeType]? {
        get { fields[list: 7] }
        set { fields[list: 7] = newValue }
      }
      /// 可用券的商品编码 · `available_items`
      public var availableItems: [String]? {
        get { fields[list: 8] }
        set { fields[list: 8] = newValue }
      }
      /// 不可用券的商品编码 · `unavailable_items`
      public var unavailableItems: [String]? {
        get { fields[list: 9] }
        set { fields[list: 9] = newValue }
      }
      /// 可核销的商户号 · `available_merchants`
      public var availableMerchants: [String]? {
        get { fields[list: 10] }
        set { fields[list: 10] = newValue }
      }
      /// 能否与别的优惠同用 · `combine_use`
      public var combineUse: Bool? {
        get { fields[boolean: 11] }
        set { fields[boolean: 11] = newValue }
      }

      public init(
        couponAvailableTime: CouponAvailableTime, fixedNormalCoupon: FixedNormalCoupon? = nil,
        discountCoupon: DiscountCoupon? = nil, exchangeCoupon: ExchangeCoupon? = nil, goodsTag: [String]? = nil,
        limitPay: [String]? = nil, limitCard: LimitCard? = nil, tradeType: [TradeType]? = nil,
        availableItems: [String]? = nil, unavailableItems: [String]? = nil, availableMerchants: [String]? = nil,
        combineUse: Bool? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, couponAvailableTime, fixedNormalCoupon, discountCoupon, exchangeCoupon, goodsTag, limitPay,
          limitCard, tradeType, availableItems, unavailableItems, availableMerchants, combineUse
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "coupon_available_time": CouponAvailableTime.self, "fixed_normal_coupon": FixedNormalCoupon?.self,
          "discount_coupon": DiscountCoupon?.self, "exchange_coupon": ExchangeCoupon?.self, "goods_tag": [String]?.self,
          "limit_pay": [String]?.self, "limit_card": LimitCard?.self, "trade_type": [TradeType]?.self,
          "available_items": [String]?.self, "unavailable_items": [String]?.self, "available_merchants": [String]?.self,
          "combine_use": Bool?.self,
        ]
      }
    }

    /// 背景色
    public struct BackgroundColor: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// #63B359 · `Color010`
      public static var color010: Self { Self(rawValue: "Color010") }

      /// #2C9F67 · `Color020`
      public static var color020: Self { Self(rawValue: "Color020") }

      /// #509FC9 · `Color030`
      public static var color030: Self { Self(rawValue: "Color030") }

      /// #5885CF · `Color040`
      public static var color040: Self { Self(rawValue: "Color040") }

      /// #9062C0 · `Color050`
      public static var color050: Self { Self(rawValue: "Color050") }

      /// #D09A45 · `Color060`
      public static var color060: Self { Self(rawValue: "Color060") }

      /// #E4B138 · `Color070`
      public static var color070: Self { Self(rawValue: "Color070") }

      /// #EE903C · `Color080`
      public static var color080: Self { Self(rawValue: "Color080") }

      /// #DD6549 · `Color090`
      public static var color090: Self { Self(rawValue: "Color090") }

      /// #CC463D · `Color100`
      public static var color100: Self { Self(rawValue: "Color100") }

      /// #63B359 · `COLOR010`
      public static var color010Variant2: Self { Self(rawValue: "COLOR010") }

      /// #2C9F67 · `COLOR020`
      public static var color020Variant2: Self { Self(rawValue: "COLOR020") }

      /// #509FC9 · `COLOR030`
      public static var color030Variant2: Self { Self(rawValue: "COLOR030") }

      /// #5885CF · `COLOR040`
      public static var color040Variant2: Self { Self(rawValue: "COLOR040") }

      /// #9062C0 · `COLOR050`
      public static var color050Variant2: Self { Self(rawValue: "COLOR050") }

      /// #D09A45 · `COLOR060`
      public static var color060Variant2: Self { Self(rawValue: "COLOR060") }

      /// #E4B138 · `COLOR070`
      public static var color070Variant2: Self { Self(rawValue: "COLOR070") }

      /// #EE903C · `COLOR080`
      public static var color080Variant2: Self { Self(rawValue: "COLOR080") }

      /// #F08500 · `COLOR081`
      public static var color081: Self { Self(rawValue: "COLOR081") }

      /// #A9D92D · `COLOR082`
      public static var color082: Self { Self(rawValue: "COLOR082") }

      /// #DD6549 · `COLOR090`
      public static var color090Variant2: Self { Self(rawValue: "COLOR090") }

      /// #CC463D · `COLOR100`
      public static var color100Variant2: Self { Self(rawValue: "COLOR100") }

      /// #CF3E36 · `COLOR101`
      public static var color101: Self { Self(rawValue: "COLOR101") }

      /// #5E6671 · `COLOR102`
      public static var color102: Self { Self(rawValue: "COLOR102") }
    }

    /// 从卡包跳往何处
    public struct JumpTarget: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 付款码 · `PAYMENT_CODE`
      public static var paymentCode: Self { Self(rawValue: "PAYMENT_CODE") }

      /// 小程序 · `MINI_PROGRAM`
      public static var miniProgram: Self { Self(rawValue: "MINI_PROGRAM") }

      /// 默认页 · `DEFAULT_PAGE`
      public static var defaultPage: Self { Self(rawValue: "DEFAULT_PAGE") }
    }

    /// 券何时可核销
    public struct CouponAvailableTime: APIObject {
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
      /// 固定时段可用 · `fix_available_time`
      public var fixAvailableTime: FixAvailableTime? {
        get { fields[object: 2] }
        set { fields[object: 2] = newValue }
      }
      /// 是否领取次日才生效 · `second_day_available`
      public var secondDayAvailable: Bool? {
        get { fields[boolean: 3] }
        set { fields[boolean: 3] = newValue }
      }
      /// 领取后多久内可用 · `available_time_after_receive`, 例如 `0`
      public var availableTimeAfterReceive: Int? {
        get { fields[integer: 4] }
        set { fields[integer: 4] = newValue }
      }

      public init(
        availableBeginTime: String? = nil, availableEndTime: String? = nil, fixAvailableTime: FixAvailableTime? = nil,
        secondDayAvailable: Bool? = nil, availableTimeAfterReceive: Int? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, availableBeginTime, availableEndTime, fixAvailableTime, secondDayAvailable,
          availableTimeAfterReceive
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "available_begin_time": String?.self, "available_end_time": String?.self,
          "fix_available_time": FixAvailableTime?.self, "second_day_available": Bool?.self,
          "available_time_after_receive": Int?.self,
        ]
      }
    }

    /// 满减券的用法
    public struct FixedNormalCoupon: APIObject {
      /// 面额，单位为分 · `coupon_amount`, 例如 `0`
      public var couponAmount: Int {
        get { fields[requiredInteger: 0] }
        set { fields[requiredInteger: 0] = newValue }
      }
      /// 消费满多少可用，单位为分 · `transaction_minimum`, 例如 `0`
      public var transactionMinimum: Int {
        get { fields[requiredInteger: 1] }
        set { fields[requiredInteger: 1] = newValue }
      }

      public init(couponAmount: Int, transactionMinimum: Int) {
        fields = ObjectFields(of: Self.self, couponAmount, transactionMinimum)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["coupon_amount": Int.self, "transaction_minimum": Int.self]
      }
    }

    /// 折扣券的用法
    public struct DiscountCoupon: APIObject {
      /// 最多减多少，单位为分 · `discount_amount_max`, 例如 `0`
      public var discountAmountMax: Int? {
        get { fields[integer: 0] }
        set { fields[integer: 0] = newValue }
      }
      /// 折后的百分比，88 即八八折 · `discount_percent`, 例如 `0`
      public var discountPercent: Int? {
        get { fields[integer: 1] }
        set { fields[integer: 1] = newValue }
      }
      /// 消费满多少可用，单位为分 · `transaction_minimum`, 例如 `0`
      public var transactionMinimum: Int? {
        get { fields[integer: 2] }
        set { fields[integer: 2] = newValue }
      }

      public init(discountAmountMax: Int? = nil, discountPercent: Int? = nil, transactionMinimum: Int? = nil) {
        fields = ObjectFields(of: Self.self, discountAmountMax, discountPercent, transactionMinimum)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["discount_amount_max": Int?.self, "discount_percent": Int?.self, "transaction_minimum": Int?.self]
      }
    }

    /// 兑换券的用法
    public struct ExchangeCoupon: APIObject {
      /// 换购的价格，单位为分 · `exchange_price`, 例如 `0`
      public var exchangePrice: Int? {
        get { fields[integer: 0] }
        set { fields[integer: 0] = newValue }
      }
      /// 消费满多少可用，单位为分 · `transaction_minimum`, 例如 `0`
      public var transactionMinimum: Int? {
        get { fields[integer: 1] }
        set { fields[integer: 1] = newValue }
      }

      public init(exchangePrice: Int? = nil, transactionMinimum: Int? = nil) {
        fields = ObjectFields(of: Self.self, exchangePrice, transactionMinimum)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["exchange_price": Int?.self, "transaction_minimum": Int?.self]
      }
    }

    /// 限用哪些银行卡
    public struct LimitCard: APIObject {
      /// 这类银行卡的名称 · 例如 `精粹白金`
      public var name: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 银行卡号的开头几位
      public var bin: [String]? {
        get { fields[list: 1] }
        set { fields[list: 1] = newValue }
      }

      public init(name: String? = nil, bin: [String]? = nil) {
        fields = ObjectFields(of: Self.self, name, bin)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["name": String?.self, "bin": [String]?.self]
      }
    }

    /// 交易的类型
    public typealias TradeType = V3.Marketing.Favor.TradeType

    /// 固定时段可用
    public struct FixAvailableTime: APIObject {
      /// 一周中可用的日子，0 为周日 · `available_week_day`
      public var availableWeekDay: [AvailableWeekDay]? {
        get { fields[list: 0] }
        set { fields[list: 0] = newValue }
      }
      /// 从零点后第几秒起 · `begin_time`, 例如 `3600`
      public var beginTime: Int? {
        get { fields[integer: 1] }
        set { fields[integer: 1] = newValue }
      }
      /// 到零点后第几秒止 · `end_time`, 例如 `86399`
      public var endTime: Int? {
        get { fields[integer: 2] }
        set { fields[integer: 2] = newValue }
      }

      public init(availableWeekDay: [AvailableWeekDay]? = nil, beginTime: Int? = nil, endTime: Int? = nil) {
        fields = ObjectFields(of: Self.self, availableWeekDay, beginTime, endTime)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["available_week_day": [AvailableWeekDay]?.self, "begin_time": Int?.self, "end_time": Int?.self]
      }
    }

    /// 一周中可用的日子，0 为周日
    public struct AvailableWeekDay: OpenEnumeration {
      public let rawValue: Int
      public init(rawValue: Int) { self.rawValue = rawValue }

      /// 周日 · `0`
      public static var value0: Self { Self(rawValue: 0) }

      /// 周一 · `1`
      public static var value1: Self { Self(rawValue: 1) }

      /// 周二 · `2`
      public static var value2: Self { Self(rawValue: 2) }

      /// 周三 · `3`
      public static var value3: Self { Self(rawValue: 3) }

      /// 周四 · `4`
      public static var value4: Self { Self(rawValue: 4) }

      /// 周五 · `5`
      public static var value5: Self { Self(rawValue: 5) }

      /// 周六 · `6`
      public static var value6: Self { Self(rawValue: 6) }
    }
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Marketing.SharedPostResponse3
}
