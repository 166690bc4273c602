// Written by wechatpay-gen: change the description, not this file.
// GET /v3/marketing/busifavor/users/{openid}/coupons

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Busifavor.Users.Openid.Coupons {
  /// 优惠券（商家券）：查询用户的券
  ///
  /// 按创建方、归属方等条件列出用户的券。
  ///
  /// `GET /v3/marketing/busifavor/users/{openid}/coupons` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534963) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012693087) · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015715918) · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717400)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/marketing/busifavor/users/{openid}/coupons"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 应用的 AppID
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 批次的编号 · `stock_id`
    public var stockID: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 券的状态 · `coupon_state`
    public var couponState: CouponState? {
      get { fields[enumeration: 2] }
      set { fields[enumeration: 2] = newValue }
    }
    /// 由哪个商户号创建 · `creator_merchant`
    public var creatorMerchant: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 批次属于哪个商户号 · `belong_merchant`
    public var belongMerchant: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 发放批次的商户号 · `sender_merchant`
    public var senderMerchant: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 第几页，从 0 计
    public var offset: Int? {
      get { fields[integer: 6] }
      set { fields[integer: 6] = newValue }
    }
    /// 最多返回的条数
    public var limit: Int? {
      get { fields[integer: 7] }
      set { fields[integer: 7] = newValue }
    }

    public init(
      appid: String, stockID: String? = nil, couponState: CouponState? = nil, creatorMerchant: String? = nil,
      belongMerchant: String? = nil, senderMerchant: String? = nil, offset: Int? = nil, limit: Int? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, stockID, couponState, creatorMerchant, belongMerchant, senderMerchant, offset, limit
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String.self, "stock_id": String?.self, "coupon_state": CouponState?.self,
        "creator_merchant": String?.self, "belong_merchant": String?.self, "sender_merchant": String?.self,
        "offset": Int?.self, "limit": Int?.self,
      ]
    }

    /// 券的状态
    public typealias CouponState = V3.Marketing.Busifavor.CouponState
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 总条数 · `total_count`
    public var totalCount: Int? { fields[integer: 0] }
    /// 第几页，从 0 计
    public var offset: Int? { fields[integer: 1] }
    /// 最多返回的条数
    public var limit: Int? { fields[integer: 2] }
    /// 本页的各条记录
    public var data: [ResponseData]? { fields[list: 3] }

    public init(totalCount: Int? = nil, offset: Int? = nil, limit: Int? = nil, data: [ResponseData]? = nil) {
      fields = ObjectFields(of: Self.self, totalCount, offset, limit, data)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["total_count": Int?.self, "offset": Int?.self, "limit": Int?.self, "data": [ResponseData]?.self]
    }

    /// 本页的各条记录
    public struct ResponseData: APIObject {
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
      /// 卡包里自定的入口 · `custom_entrance`
      public var customEntrance: CustomEntrance? { fields[object: 6] }
      /// 展示的样式 · `display_pattern_info`
      public var displayPatternInfo: DisplayPatternInfo? { fields[object: 7] }
      /// 券的 Code · `coupon_code`
      public var couponCode: String? { fields[text: 8] }
      /// 券的状态 · `coupon_state`
      public var couponState: CouponState? { fields[enumeration: 9] }
      /// 批次的编号 · `stock_id`
      public var stockID: String? { fields[text: 10] }
      /// 能否转赠
      public var transferable: Bool? { fields[boolean: 11] }
      /// 能否分享领券的链接
      public var shareable: Bool? { fields[boolean: 12] }
      /// 发券请求的单号 · `send_request_no`
      public var sendRequestNo: String? { fields[text: 13] }
      /// 核销请求的单号 · `use_request_no`
      public var useRequestNo: String? { fields[text: 14] }
      /// 从何时起可用 · `available_start_time`
      public var availableStartTime: String? { fields[text: 15] }
      /// 证书失效的时间 · `expire_time`
      public var expireTime: String? { fields[text: 16] }
      /// 领取的时间 · `receive_time`
      public var receiveTime: String? { fields[text: 17] }
      /// 核销的时间 · `use_time`
      public var useTime: String? { fields[text: 18] }
      /// 所关联的商户订单号 · `associate_out_trade_no`
      public var associateOutTradeNo: String? { fields[text: 19] }
      /// 退券请求的单号 · `return_request_no`
      public var returnRequestNo: String? { fields[text: 20] }
      /// 退回的时间 · `return_time`
      public var returnTime: String? { fields[text: 21] }
      /// 作废请求的单号 · `deactivate_request_no`
      public var deactivateRequestNo: String? { fields[text: 22] }
      /// 作废的时间 · `deactivate_time`
      public var deactivateTime: String? { fields[text: 23] }
      /// 作废的原因 · `deactivate_reason`
      public var deactivateReason: String? { fields[text: 24] }

      public init(
        stockName: String? = nil, belongMerchant: String? = nil, comment: String? = nil, goodsName: String? = nil,
        stockType: StockType? = nil, couponUseRule: CouponUseRule? = nil, customEntrance: CustomEntrance? = nil,
        displayPatternInfo: DisplayPatternInfo? = nil, couponCode: String? = nil, couponState: CouponState? = nil,
        stockID: String? = nil, transferable: Bool? = nil, shareable: Bool? = nil, sendRequestNo: String? = nil,
        useRequestNo: String? = nil, availableStartTime: String? = nil, expireTime: String? = nil,
        receiveTime: String? = nil, useTime: String? = nil, associateOutTradeNo: String? = nil,
        returnRequestNo: String? = nil, returnTime: String? = nil, deactivateRequestNo: String? = nil,
        deactivateTime: String? = nil, deactivateReason: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, stockName, belongMerchant, comment, goodsName, stockType, couponUseRule, customEntrance,
          displayPatternInfo, couponCode, couponState, stockID, transferable, shareable, sendRequestNo, useRequestNo,
          availableStartTime, expireTime, receiveTime, useTime, associateOutTradeNo, returnRequestNo, returnTime,
          deactivateRequestNo, deactivateTime, deactivateReason
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "stock_name": String?.self, "belong_merchant": String?.self, "comment": String?.self,
          "goods_name": String?.self, "stock_type": StockType?.self, "coupon_use_rule": CouponUseRule?.self,
          "custom_entrance": CustomEntrance?.self, "display_pattern_info": DisplayPatternInfo?.self,
          "coupon_code": String?.self, "coupon_state": CouponState?.self, "stock_id": String?.self,
          "transferable": Bool?.self, "shareable": Bool?.self, "send_request_no": String?.self,
          "use_request_no": String?.self, "available_start_time": String?.self, "expire_time": String?.self,
          "receive_time": String?.self, "use_time": String?.self, "associate_out_trade_no": String?.self,
          "return_request_no": String?.self, "return_time": String?.self, "deactivate_request_no": String?.self,
          "deactivate_time": String?.self, "deactivate_reason": String?.self,
        ]
      }
    }

    /// 批次的类型
    public typealias StockType = V3.Marketing.Busifavor.StockType

    /// 券的核销规则
    public typealias CouponUseRule = V3.Marketing.Busifavor.Users.Openid.Coupons.CouponUseRule

    /// 卡包里自定的入口
    public typealias CustomEntrance = V3.Marketing.Busifavor.CustomEntrance

    /// 展示的样式
    public typealias DisplayPatternInfo = V3.Marketing.Busifavor.DisplayPatternInfo

    /// 券的状态
    public typealias CouponState = V3.Marketing.Busifavor.CouponState

    /// 券何时可核销
    public typealias CouponAvailableTime = V3.Marketing.Busifavor.CouponAvailableTime

    /// 每周哪些时段可用
    public typealias AvailableWeek = V3.Marketing.Busifavor.Users.Openid.Coupons.AvailableWeek

    /// 零散的可用时段
    public typealias IrregularyAvaliableTime = V3.Marketing.Busifavor.IrregularyAvaliableTime

    /// 满减券的用法
    public typealias FixedNormalCoupon = V3.Marketing.Busifavor.FixedNormalCoupon

    /// 折扣券的用法
    public typealias DiscountCoupon = V3.Marketing.Busifavor.DiscountCoupon

    /// 兑换券的用法
    public typealias ExchangeCoupon = V3.Marketing.Busifavor.ExchangeCoupon

    /// 怎样核销
    public typealias UseMethod = V3.Marketing.Busifavor.Users.Openid.Coupons.UseMethod

    /// 小程序的入口
    public typealias MiniProgramsInfo = V3.Marketing.Busifavor.MiniProgramsInfo

    /// 券码如何展示
    public typealias CodeDisplayMode = V3.Marketing.Busifavor.CodeDisplayMode

    /// 背景色
    public typealias BackgroundColor = V3.Marketing.BackgroundColor

    /// 视频号
    public typealias FinderInfo = V3.Marketing.Busifavor.FinderInfo

    /// 每周哪些时段可用
    public typealias CouponAvailableTimeAvailableWeek = V3.Marketing.Busifavor.AvailableWeek

    /// 一周中可用的日子，0 为周日
    public typealias WeekDay = V3.Marketing.Busifavor.Users.Openid.Coupons.WeekDay

    /// 一天中可用的时段
    public typealias AvailableDayTime = V3.Marketing.Busifavor.AvailableDayTime
  }

  /// 一天中可用的时段
  public typealias AvailableDayTime = V3.Marketing.Busifavor.AvailableDayTime

  /// 每周哪些时段可用
  public struct AvailableWeek: APIObject {
    /// 一周中可用的日子，0 为周日 · `week_day`
    public var weekDay: [WeekDay]? { fields[list: 0] }
    /// 一天中可用的时段 · `available_day_time`
    public var availableDayTime: [AvailableDayTime]? { fields[list: 1] }

    public init(weekDay: [WeekDay]? = nil, availableDayTime: [AvailableDayTime]? = nil) {
      fields = ObjectFields(of: Self.self, weekDay, availableDayTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["week_day": [WeekDay]?.self, "available_day_time": [AvailableDayTime]?.self]
    }
  }

  /// 背景色
  public typealias BackgroundColor = V3.Marketing.BackgroundColor

  /// 券码如何展示
  public typealias CodeDisplayMode = V3.Marketing.Busifavor.CodeDisplayMode

  /// 券何时可核销
  public typealias CouponAvailableTime = V3.Marketing.Busifavor.CouponAvailableTime

  /// 每周哪些时段可用
  public typealias CouponAvailableTimeAvailableWeek = V3.Marketing.Busifavor.AvailableWeek

  /// 券的状态
  public typealias CouponState = V3.Marketing.Busifavor.CouponState

  /// 券的核销规则
  public struct CouponUseRule: APIObject {
    /// 券何时可核销 · `coupon_available_time`
    public var couponAvailableTime: CouponAvailableTime? { fields[object: 0] }
    /// 每周哪些时段可用 · `available_week`
    public var availableWeek: AvailableWeek? { fields[object: 1] }
    /// 零散的可用时段 · `irregulary_avaliable_time`
    public var irregularyAvaliableTime: [IrregularyAvaliableTime]? { fields[list: 2] }
    /// 满减券的用法 · `fixed_normal_coupon`
    public var fixedNormalCoupon: FixedNormalCoupon? { fields[object: 3] }
    /// 折扣券的用法 · `discount_coupon`
    public var discountCoupon: DiscountCoupon? { fields[object: 4] }
    /// 兑换券的用法 · `exchange_coupon`
    public var exchangeCoupon: ExchangeCoupon? { fields[object: 5] }
    /// 怎样核销 · `use_method`
    public var useMethod: UseMethod? { fields[enumeration: 6] }
    /// 小程序的 AppID · `mini_programs_appid`
    public var miniProgramsAppid: String? { fields[text: 7] }
    /// 小程序页面的路径 · `mini_programs_path`
    public var miniProgramsPath: String? { fields[text: 8] }

    public init(
      couponAvailableTime: CouponAvailableTime? = nil, availableWeek: AvailableWeek? = nil,
      irregularyAvaliableTime: [IrregularyAvaliableTime]? = nil, fixedNormalCoupon: FixedNormalCoupon? = nil,
      discountCoupon: DiscountCoupon? = nil, exchangeCoupon: ExchangeCoupon? = nil, useMethod: UseMethod? = nil,
      miniProgramsAppid: String? = nil, miniProgramsPath: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, couponAvailableTime, availableWeek, irregularyAvaliableTime, fixedNormalCoupon, discountCoupon,
        exchangeCoupon, useMethod, miniProgramsAppid, miniProgramsPath
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "coupon_available_time": CouponAvailableTime?.self, "available_week": AvailableWeek?.self,
        "irregulary_avaliable_time": [IrregularyAvaliableTime]?.self, "fixed_normal_coupon": FixedNormalCoupon?.self,
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
  public struct UseMethod: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 到店扫码核销 · `OFF_LINE`
    public static var offLine: Self { Self(rawValue: "OFF_LINE") }

    /// 在小程序里核销 · `MINI_PROGRAMS`
    public static var miniPrograms: Self { Self(rawValue: "MINI_PROGRAMS") }

    /// 付款时核销 · `PAYMENT_CODE`
    public static var paymentCode: Self { Self(rawValue: "PAYMENT_CODE") }

    /// 用户自助核销 · `SELF_CONSUME`
    public static var selfConsume: Self { Self(rawValue: "SELF_CONSUME") }
  }

  /// 一周中可用的日子，0 为周日
  public struct WeekDay: OpenEnumeration {
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
