// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/busifavor/stocks

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Busifavor.Stocks {
  /// 优惠券（商家券）：创建批次
  ///
  /// 新建一批商家券。
  ///
  /// `POST /v3/marketing/busifavor/stocks` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534855) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012692931) · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015715853) · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015716931)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/marketing/busifavor/stocks"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 批次的名称 · `stock_name`, 例如 `8月1日活动券`
    public var stockName: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 批次属于哪个商户号 · `belong_merchant`, 例如 `10000022`
    public var belongMerchant: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 备注 · 例如 `活动使用`
    public var comment: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 适用哪些商品 · `goods_name`, 例如 `xxx商品使用`
    public var goodsName: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 批次的类型 · `stock_type`
    public var stockType: StockType {
      get { fields[requiredEnumeration: 4] }
      set { fields[requiredEnumeration: 4] = newValue }
    }
    /// 券的核销规则 · `coupon_use_rule`
    public var couponUseRule: CouponUseRule {
      get { fields[requiredObject: 5] }
      set { fields[requiredObject: 5] = newValue }
    }
    /// 批次的发放限额 · `stock_send_rule`
    public var stockSendRule: StockSendRule {
      get { fields[requiredObject: 6] }
      set { fields[requiredObject: 6] = newValue }
    }
    /// 商户自定的请求单号 · `out_request_no`, 例如 `100002322019090134234sfdf`
    public var outRequestNo: String {
      get { fields[requiredText: 7] }
      set { fields[requiredText: 7] = newValue }
    }
    /// 卡包里自定的入口 · `custom_entrance`
    public var customEntrance: CustomEntrance? {
      get { fields[object: 8] }
      set { fields[object: 8] = newValue }
    }
    /// 展示的样式 · `display_pattern_info`
    public var displayPatternInfo: DisplayPatternInfo? {
      get { fields[object: 9] }
      set { fields[object: 9] = newValue }
    }
    /// 券码从何而来 · `coupon_code_mode`
    public var couponCodeMode: CouponCodeMode {
      get { fields[requiredEnumeration: 10] }
      set { fields[requiredEnumeration: 10] = newValue }
    }
    /// 通知发往何处 · `notify_config`
    public var notifyConfig: NotifyConfig? {
      get { fields[object: 11] }
      set { fields[object: 11] = newValue }
    }
    /// 是否允许商户补差
    public var subsidy: Bool? {
      get { fields[boolean: 12] }
      set { fields[boolean: 12] = newValue }
    }

    public init(
      stockName: String, belongMerchant: String, comment: String? = nil, goodsName: String, stockType: StockType,
      couponUseRule: CouponUseRule, stockSendRule: StockSendRule, outRequestNo: String,
      customEntrance: CustomEntrance? = nil, displayPatternInfo: DisplayPatternInfo? = nil,
      couponCodeMode: CouponCodeMode, notifyConfig: NotifyConfig? = nil, subsidy: Bool? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, stockName, belongMerchant, comment, goodsName, stockType, couponUseRule, stockSendRule,
        outRequestNo, customEntrance, displayPatternInfo, couponCodeMode, notifyConfig, subsidy
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "stock_name": String.self, "belong_merchant": String.self, "comment": String?.self, "goods_name": String.self,
        "stock_type": StockType.self, "coupon_use_rule": CouponUseRule.self, "stock_send_rule": StockSendRule.self,
        "out_request_no": String.self, "custom_entrance": CustomEntrance?.self,
        "display_pattern_info": DisplayPatternInfo?.self, "coupon_code_mode": CouponCodeMode.self,
        "notify_config": NotifyConfig?.self, "subsidy": Bool?.self,
      ]
    }

    /// 批次的类型
    public typealias StockType = V3.Marketing.Busifavor.StockType

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
      /// 怎样核销 · `use_method`
      public var useMethod: UseMethod {
        get { fields[requiredEnumeration: 4] }
        set { fields[requiredEnumeration: 4] = newValue }
      }
      /// 小程序的 AppID · `mini_programs_appid`, 例如 `wx23232232323`
      public var miniProgramsAppid: String? {
        get { fields[text: 5] }
        set { fields[text: 5] = newValue }
      }
      /// 小程序页面的路径 · `mini_programs_path`, 例如 `/path/index/index`
      public var miniProgramsPath: String? {
        get { fields[text: 6] }
        set { fields[text: 6] = newValue }
      }

      public init(
        couponAvailableTime: CouponAvailableTime, fixedNormalCoupon: FixedNormalCoupon? = nil,
        discountCoupon: DiscountCoupon? = nil, exchangeCoupon: ExchangeCoupon? = nil, useMethod: UseMethod,
        miniProgramsAppid: String? = nil, miniProgramsPath: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, couponAvailableTime, fixedNormalCoupon, discountCoupon, exchangeCoupon, useMethod,
          miniProgramsAppid, miniProgramsPath
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "coupon_available_time": CouponAvailableTime.self, "fixed_normal_coupon": FixedNormalCoupon?.self,
          "discount_coupon": DiscountCoupon?.self, "exchange_coupon": ExchangeCoupon?.self,
          "use_method": UseMethod.self, "mini_programs_appid": String?.self, "mini_programs_path": String?.self,
        ]
      }
    }

    /// 批次的发放限额
    public struct StockSendRule: APIObject {
      /// 总预算，单位为分 · `max_amount`, 例如 `100000`
      public var maxAmount: Int? {
        get { fields[integer: 0] }
        set { fields[integer: 0] = newValue }
      }
      /// 最多发放几张 · `max_coupons`, 例如 `100`
      public var maxCoupons: Int {
        get { fields[requiredInteger: 1] }
        set { fields[requiredInteger: 1] = newValue }
      }
      /// 每个用户最多领几张 · `max_coupons_per_user`, 例如 `5`
      public var maxCouponsPerUser: Int {
        get { fields[requiredInteger: 2] }
        set { fields[requiredInteger: 2] = newValue }
      }
      /// 一天最多发放的金额，单位为分 · `max_amount_by_day`, 例如 `1000`
      public var maxAmountByDay: Int? {
        get { fields[integer: 3] }
        set { fields[integer: 3] = newValue }
      }
      /// 一天最多发放几张 · `max_coupons_by_day`, 例如 `100`
      public var maxCouponsByDay: Int? {
        get { fields[integer: 4] }
        set { fields[integer: 4] = newValue }
      }
      /// 限领是否按自然人计 · `natural_person_limit`
      public var naturalPersonLimit: Bool? {
        get { fields[boolean: 5] }
        set { fields[boolean: 5] = newValue }
      }
      /// 是否拦截可疑账号 · `prevent_api_abuse`
      public var preventAPIAbuse: Bool? {
        get { fields[boolean: 6] }
        set { fields[boolean: 6] = newValue }
      }
      /// 能否转赠
      public var transferable: Bool? {
        get { fields[boolean: 7] }
        set { fields[boolean: 7] = newValue }
      }
      /// 能否分享领券的链接
      public var shareable: Bool? {
        get { fields[boolean: 8] }
        set { fields[boolean: 8] = newValue }
      }

      public init(
        maxAmount: Int? = nil, maxCoupons: Int, maxCouponsPerUser: Int, maxAmountByDay: Int? = nil,
        maxCouponsByDay: Int? = nil, naturalPersonLimit: Bool? = nil, preventAPIAbuse: Bool? = nil,
        transferable: Bool? = nil, shareable: Bool? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, maxAmount, maxCoupons, maxCouponsPerUser, maxAmountByDay, maxCouponsByDay, naturalPersonLimit,
          preventAPIAbuse, transferable, shareable
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "max_amount": Int?.self, "max_coupons": Int.self, "max_coupons_per_user": Int.self,
          "max_amount_by_day": Int?.self, "max_coupons_by_day": Int?.self, "natural_person_limit": Bool?.self,
          "prevent_api_abuse": Bool?.self, "transferable": Bool?.self, "shareable": Bool?.self,
        ]
      }
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
      /// 可用门店的编号 · `store_id`, 例如 `233554655`
      public var storeID: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }
      /// 券码如何展示 · `code_display_mode`
      public var codeDisplayMode: CodeDisplayMode? {
        get { fields[enumeration: 4] }
        set { fields[enumeration: 4] = newValue }
      }

      public init(
        miniProgramsInfo: MiniProgramsInfo? = nil, appid: String? = nil, hallID: String? = nil, storeID: String? = nil,
        codeDisplayMode: CodeDisplayMode? = nil
      ) {
        fields = ObjectFields(of: Self.self, miniProgramsInfo, appid, hallID, storeID, codeDisplayMode)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "mini_programs_info": MiniProgramsInfo?.self, "appid": String?.self, "hall_id": String?.self,
          "store_id": String?.self, "code_display_mode": CodeDisplayMode?.self,
        ]
      }
    }

    /// 展示的样式
    public typealias DisplayPatternInfo = V3.Marketing.Busifavor.Stocks.DisplayPatternInfo

    /// 券码从何而来
    public typealias CouponCodeMode = V3.Marketing.Busifavor.Stocks.CouponCodeMode

    /// 通知发往何处
    public typealias NotifyConfig = V3.Marketing.StockNotifyConfig

    /// 券何时可核销
    public struct CouponAvailableTime: APIObject {
      /// 何时起可用 · `available_begin_time`, 例如 `2015-05-20T13:29:35+08:00`
      public var availableBeginTime: Timestamp {
        get { fields[requiredTime: 0] }
        set { fields[requiredTime: 0] = newValue }
      }
      /// 何时止可用 · `available_end_time`, 例如 `2015-05-20T13:29:35+08:00`
      public var availableEndTime: Timestamp {
        get { fields[requiredTime: 1] }
        set { fields[requiredTime: 1] = newValue }
      }
      /// 生效后几天内可用 · `available_day_after_receive`, 例如 `3`
      public var availableDayAfterReceive: Int? {
        get { fields[integer: 2] }
        set { fields[integer: 2] = newValue }
      }
      /// 每周哪些时段可用 · `available_week`
      public var availableWeek: AvailableWeek? {
        get { fields[object: 3] }
        set { fields[object: 3] = newValue }
      }
      /// 零散的可用时段 · `irregulary_avaliable_time`
      public var irregularyAvaliableTime: [IrregularyAvaliableTime]? {
        get { fields[list: 4] }
        set { fields[list: 4] = newValue }
      }
      /// 领券后等几天才生效 · `wait_days_after_receive`, 例如 `7`
      public var waitDaysAfterReceive: Int? {
        get { fields[integer: 5] }
        set { fields[integer: 5] = newValue }
      }
      /// 领取后几秒内可用 · `available_second_after_receive`, 例如 `3600`
      public var availableSecondAfterReceive: Int? {
        get { fields[integer: 6] }
        set { fields[integer: 6] = newValue }
      }

      public init(
        availableBeginTime: Timestamp, availableEndTime: Timestamp, availableDayAfterReceive: Int? = nil,
        availableWeek: AvailableWeek? = nil, irregularyAvaliableTime: [IrregularyAvaliableTime]? = nil,
        waitDaysAfterReceive: Int? = nil, availableSecondAfterReceive: Int? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, availableBeginTime, availableEndTime, availableDayAfterReceive, availableWeek,
          irregularyAvaliableTime, waitDaysAfterReceive, availableSecondAfterReceive
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "available_begin_time": Timestamp.self, "available_end_time": Timestamp.self,
          "available_day_after_receive": Int?.self, "available_week": AvailableWeek?.self,
          "irregulary_avaliable_time": [IrregularyAvaliableTime]?.self, "wait_days_after_receive": Int?.self,
          "available_second_after_receive": Int?.self,
        ]
      }
    }

    /// 满减券的用法
    public struct FixedNormalCoupon: APIObject {
      /// 减免的金额，单位为分 · `discount_amount`, 例如 `5`
      public var discountAmount: Int {
        get { fields[requiredInteger: 0] }
        set { fields[requiredInteger: 0] = newValue }
      }
      /// 消费满多少可用，单位为分 · `transaction_minimum`, 例如 `100`
      public var transactionMinimum: Int {
        get { fields[requiredInteger: 1] }
        set { fields[requiredInteger: 1] = newValue }
      }

      public init(discountAmount: Int, transactionMinimum: Int) {
        fields = ObjectFields(of: Self.self, discountAmount, transactionMinimum)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["discount_amount": Int.self, "transaction_minimum": Int.self]
      }
    }

    /// 折扣券的用法
    public struct DiscountCoupon: APIObject {
      /// 折后的百分比，88 即八八折 · `discount_percent`, 例如 `88`
      public var discountPercent: Int {
        get { fields[requiredInteger: 0] }
        set { fields[requiredInteger: 0] = newValue }
      }
      /// 消费满多少可用，单位为分 · `transaction_minimum`, 例如 `100`
      public var transactionMinimum: Int {
        get { fields[requiredInteger: 1] }
        set { fields[requiredInteger: 1] = newValue }
      }

      public init(discountPercent: Int, transactionMinimum: Int) {
        fields = ObjectFields(of: Self.self, discountPercent, transactionMinimum)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["discount_percent": Int.self, "transaction_minimum": Int.self]
      }
    }

    /// 兑换券的用法
    public struct ExchangeCoupon: APIObject {
      /// 换购的价格，单位为分 · `exchange_price`, 例如 `100`
      public var exchangePrice: Int {
        get { fields[requiredInteger: 0] }
        set { fields[requiredInteger: 0] = newValue }
      }
      /// 消费满多少可用，单位为分 · `transaction_minimum`, 例如 `100`
      public var transactionMinimum: Int {
        get { fields[requiredInteger: 1] }
        set { fields[requiredInteger: 1] = newValue }
      }

      public init(exchangePrice: Int, transactionMinimum: Int) {
        fields = ObjectFields(of: Self.self, exchangePrice, transactionMinimum)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["exchange_price": Int.self, "transaction_minimum": Int.self]
      }
    }

    /// 怎样核销
    public typealias UseMethod = V3.Marketing.Busifavor.Stocks.UseMethod

    /// 小程序的入口
    public typealias MiniProgramsInfo = V3.Marketing.Busifavor.Stocks.MiniProgramsInfo

    /// 券码如何展示
    public typealias CodeDisplayMode = V3.Marketing.Busifavor.CodeDisplayMode

    /// 背景色
    public typealias BackgroundColor = V3.Marketing.BackgroundColor

    /// 视频号
    public typealias FinderInfo = V3.Marketing.Busifavor.Stocks.FinderInfo

    /// 每周哪些时段可用
    public struct AvailableWeek: APIObject {
      /// 一周中可用的日子，0 为周日 · `week_day`
      public var weekDay: [Int]? {
        get { fields[list: 0] }
        set { fields[list: 0] = newValue }
      }
      /// 一天中可用的时段 · `available_day_time`
      public var availableDayTime: [AvailableDayTime]? {
        get { fields[list: 1] }
        set { fields[list: 1] = newValue }
      }

      public init(weekDay: [Int]? = nil, availableDayTime: [AvailableDayTime]? = nil) {
        fields = ObjectFields(of: Self.self, weekDay, availableDayTime)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["week_day": [Int]?.self, "available_day_time": [AvailableDayTime]?.self]
      }
    }

    /// 零散的可用时段
    public struct IrregularyAvaliableTime: APIObject {
      /// 这一段从何时起 · `begin_time`, 例如 `2015-05-20T13:29:35+08:00`
      public var beginTime: Timestamp? {
        get { fields[time: 0] }
        set { fields[time: 0] = newValue }
      }
      /// 这一段到何时止 · `end_time`, 例如 `2015-05-20T13:29:35+08:00`
      public var endTime: Timestamp? {
        get { fields[time: 1] }
        set { fields[time: 1] = newValue }
      }

      public init(beginTime: Timestamp? = nil, endTime: Timestamp? = nil) {
        fields = ObjectFields(of: Self.self, beginTime, endTime)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["begin_time": Timestamp?.self, "end_time": Timestamp?.self]
      }
    }

    /// 一天中可用的时段
    public struct AvailableDayTime: APIObject {
      /// 从零点后第几秒起 · `begin_time`, 例如 `3600`
      public var beginTime: Int? {
        get { fields[integer: 0] }
        set { fields[integer: 0] = newValue }
      }
      /// 到零点后第几秒止 · `end_time`, 例如 `86399`
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
  public typealias PostResponse = V3.Marketing.SharedPostResponse3

  /// 背景色
  public typealias BackgroundColor = V3.Marketing.BackgroundColor

  /// 券码如何展示
  public typealias CodeDisplayMode = V3.Marketing.Busifavor.CodeDisplayMode

  /// 券码从何而来
  public struct CouponCodeMode: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 由微信支付生成 · `WECHATPAY_MODE`
    public static var wechatpayMode: Self { Self(rawValue: "WECHATPAY_MODE") }

    /// 发券时由商户指定 · `MERCHANT_API`
    public static var merchantAPI: Self { Self(rawValue: "MERCHANT_API") }

    /// 由商户预先存入 · `MERCHANT_UPLOAD`
    public static var merchantUpload: Self { Self(rawValue: "MERCHANT_UPLOAD") }
  }

  /// 展示的样式
  public struct DisplayPatternInfo: APIObject {
    /// 使用的须知 · 例如 `xxx门店可用`
    public var description: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 商户标志的图片地址 · `merchant_logo_url`, 例如 `https://xxx`
    public var merchantLogoURL: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 商户的名称 · `merchant_name`, 例如 `微信支付`
    public var merchantName: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 背景色 · `background_color`
    public var backgroundColor: BackgroundColor? {
      get { fields[enumeration: 3] }
      set { fields[enumeration: 3] = newValue }
    }
    /// 券详情的图片地址 · `coupon_image_url`, 例如 `https://qpic.cn/xxx`
    public var couponImageURL: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 视频号 · `finder_info`
    public var finderInfo: FinderInfo? {
      get { fields[object: 5] }
      set { fields[object: 5] = newValue }
    }

    public init(
      description: String? = nil, merchantLogoURL: String? = nil, merchantName: String? = nil,
      backgroundColor: BackgroundColor? = nil, couponImageURL: String? = nil, finderInfo: FinderInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, description, merchantLogoURL, merchantName, backgroundColor, couponImageURL, finderInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "description": String?.self, "merchant_logo_url": String?.self, "merchant_name": String?.self,
        "background_color": BackgroundColor?.self, "coupon_image_url": String?.self, "finder_info": FinderInfo?.self,
      ]
    }
  }

  /// 视频号
  public struct FinderInfo: APIObject {
    /// 视频号的编号 · `finder_id`, 例如 `sph6Rngt2T4RlUf`
    public var finderID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 视频号中视频的编号 · `finder_video_id`, 例如 `sph6Rngt2T4RlUf`
    public var finderVideoID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 视频封面的图片地址 · `finder_video_cover_image_url`, 例如 `https://wxpaylogo.qpic.cn/xxx`
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

  /// 小程序的入口
  public struct MiniProgramsInfo: APIObject {
    /// 小程序的 AppID · `mini_programs_appid`, 例如 `wx234545656765876`
    public var miniProgramsAppid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 小程序页面的路径 · `mini_programs_path`, 例如 `/path/index/index`
    public var miniProgramsPath: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 入口上的文字 · `entrance_words`, 例如 `欢迎选购`
    public var entranceWords: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 引导用户点击的文字 · `guiding_words`, 例如 `获取更多优惠`
    public var guidingWords: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }

    public init(
      miniProgramsAppid: String, miniProgramsPath: String, entranceWords: String, guidingWords: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, miniProgramsAppid, miniProgramsPath, entranceWords, guidingWords)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mini_programs_appid": String.self, "mini_programs_path": String.self, "entrance_words": String.self,
        "guiding_words": String?.self,
      ]
    }
  }

  /// 通知发往何处
  public typealias NotifyConfig = V3.Marketing.StockNotifyConfig

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

    /// 用户自助核销 · `SELF_CONSUME`
    public static var selfConsume: Self { Self(rawValue: "SELF_CONSUME") }

    /// 付款时核销 · `PAYMENT_CODE`
    public static var paymentCode: Self { Self(rawValue: "PAYMENT_CODE") }
  }
}
