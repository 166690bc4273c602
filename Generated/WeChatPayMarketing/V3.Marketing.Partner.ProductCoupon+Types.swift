// Written by wechatpay-gen: change the description, not this file.
// /v3/marketing/partner/product-coupon/**

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Partner.ProductCoupon {
  /// 怎样跳到应用
  public struct AppJumpType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// H5 网页 · `H5`
    public static var h5: Self { Self(rawValue: "H5") }

    /// 口令链接 · `PASSCODE_LINK`
    public static var passcodeLink: Self { Self(rawValue: "PASSCODE_LINK") }

    /// 使用引导页 · `USAGE_GUIDE`
    public static var usageGuide: Self { Self(rawValue: "USAGE_GUIDE") }
  }

  /// 背景色
  public typealias BackgroundColor = V3.Marketing.BackgroundColor

  /// 可选的单品
  public struct Choice: APIObject {
    /// 单品的名称
    public var name: String? { fields[text: 0] }
    /// 单品的价格，单位为分
    public var price: Int? { fields[integer: 1] }
    /// 单品的数量
    public var count: Int? { fields[integer: 2] }
    /// 单品图片的地址 · `image_url`
    public var imageURL: String? { fields[text: 3] }
    /// 单品页小程序的 AppID · `mini_program_appid`
    public var miniProgramAppid: String? { fields[text: 4] }
    /// 单品页小程序的路径 · `mini_program_path`
    public var miniProgramPath: String? { fields[text: 5] }

    public init(
      name: String? = nil, price: Int? = nil, count: Int? = nil, imageURL: String? = nil,
      miniProgramAppid: String? = nil, miniProgramPath: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, name, price, count, imageURL, miniProgramAppid, miniProgramPath)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "name": String?.self, "price": Int?.self, "count": Int?.self, "image_url": String?.self,
        "mini_program_appid": String?.self, "mini_program_path": String?.self,
      ]
    }
  }

  /// 券码如何展示
  public struct CodeDisplayMode: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 不展示 · `INVISIBLE`
    public static var invisible: Self { Self(rawValue: "INVISIBLE") }

    /// 条形码 · `BARCODE`
    public static var barcode: Self { Self(rawValue: "BARCODE") }

    /// 二维码 · `QRCODE`
    public static var qrcode: Self { Self(rawValue: "QRCODE") }
  }

  /// 折扣券的用法
  public struct CombineImageDiscountCoupon: APIObject {
    /// 满多少可用，单位为分 · 例如 `10000`
    public var threshold: Int {
      get { fields[requiredInteger: 0] }
      set { fields[requiredInteger: 0] = newValue }
    }
    /// 减免的百分比 · `percent_off`, 例如 `20`
    public var percentOff: Int {
      get { fields[requiredInteger: 1] }
      set { fields[requiredInteger: 1] = newValue }
    }

    public init(threshold: Int, percentOff: Int) {
      fields = ObjectFields(of: Self.self, threshold, percentOff)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["threshold": Int.self, "percent_off": Int.self]
    }
  }

  /// 满减券的用法
  public struct CombineImageNormalCoupon: APIObject {
    /// 满多少可用，单位为分 · 例如 `10000`
    public var threshold: Int {
      get { fields[requiredInteger: 0] }
      set { fields[requiredInteger: 0] = newValue }
    }
    /// 减免的金额，单位为分 · `discount_amount`, 例如 `1`
    public var discountAmount: Int {
      get { fields[requiredInteger: 1] }
      set { fields[requiredInteger: 1] = newValue }
    }

    public init(threshold: Int, discountAmount: Int) {
      fields = ObjectFields(of: Self.self, threshold, discountAmount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["threshold": Int.self, "discount_amount": Int.self]
    }
  }

  /// 套餐的各组单品
  public struct ComboPackage: APIObject {
    /// 这组单品的名称
    public var name: String? { fields[text: 0] }
    /// 从中可选几件 · `pick_count`
    public var pickCount: Int? { fields[integer: 1] }
    /// 可选的单品 · `choice_list`
    public var choiceList: [Choice]? { fields[list: 2] }

    public init(name: String? = nil, pickCount: Int? = nil, choiceList: [Choice]? = nil) {
      fields = ObjectFields(of: Self.self, name, pickCount, choiceList)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["name": String?.self, "pick_count": Int?.self, "choice_list": [Choice]?.self]
    }
  }

  /// 券何时可用
  public struct CouponAvailablePeriod: APIObject {
    /// 何时起可用 · `available_begin_time`
    public var availableBeginTime: Timestamp? { fields[time: 0] }
    /// 何时止可用 · `available_end_time`
    public var availableEndTime: Timestamp? { fields[time: 1] }
    /// 生效后几天内可用 · `available_days`
    public var availableDays: Int? { fields[integer: 2] }
    /// 领券后等几天才生效 · `wait_days_after_receive`
    public var waitDaysAfterReceive: Int? { fields[integer: 3] }
    /// 每周哪些时段可用 · `weekly_available_period`
    public var weeklyAvailablePeriod: WeeklyAvailablePeriod? { fields[object: 4] }
    /// 零散的可用时段 · `irregular_available_period_list`
    public var irregularAvailablePeriodList: [IrregularAvailablePeriod]? { fields[list: 5] }

    public init(
      availableBeginTime: Timestamp? = nil, availableEndTime: Timestamp? = nil, availableDays: Int? = nil,
      waitDaysAfterReceive: Int? = nil, weeklyAvailablePeriod: WeeklyAvailablePeriod? = nil,
      irregularAvailablePeriodList: [IrregularAvailablePeriod]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, availableBeginTime, availableEndTime, availableDays, waitDaysAfterReceive, weeklyAvailablePeriod,
        irregularAvailablePeriodList
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "available_begin_time": Timestamp?.self, "available_end_time": Timestamp?.self, "available_days": Int?.self,
        "wait_days_after_receive": Int?.self, "weekly_available_period": WeeklyAvailablePeriod?.self,
        "irregular_available_period_list": [IrregularAvailablePeriod]?.self,
      ]
    }
  }

  /// 可用券的门店
  public struct CouponAvailableStoreInfo: APIObject {
    /// 对可用门店的说明
    public var description: String? { fields[text: 0] }
    /// 所跳小程序的 AppID · `mini_program_appid`
    public var miniProgramAppid: String? { fields[text: 1] }
    /// 所跳小程序页面的路径 · `mini_program_path`
    public var miniProgramPath: String? { fields[text: 2] }

    public init(description: String? = nil, miniProgramAppid: String? = nil, miniProgramPath: String? = nil) {
      fields = ObjectFields(of: Self.self, description, miniProgramAppid, miniProgramPath)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["description": String?.self, "mini_program_appid": String?.self, "mini_program_path": String?.self]
    }
  }

  /// 预存券码的用量
  public struct CouponCodeCountInfo: APIObject {
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

  /// 券码从何而来
  public struct CouponCodeMode: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 由微信支付生成 · `WECHATPAY`
    public static var wechatpay: Self { Self(rawValue: "WECHATPAY") }

    /// 由品牌方预先存入 · `UPLOAD`
    public static var upload: Self { Self(rawValue: "UPLOAD") }

    /// 发券时由品牌方指定 · `API_ASSIGN`
    public static var apiAssign: Self { Self(rawValue: "API_ASSIGN") }
  }

  /// 券在卡包里的样子
  public struct CouponDisplayInfo: APIObject {
    /// 券码如何展示 · `code_display_mode`
    public var codeDisplayMode: CodeDisplayMode? { fields[enumeration: 0] }
    /// 背景色 · `background_color`
    public var backgroundColor: BackgroundColor? { fields[enumeration: 1] }
    /// 小程序的入口 · `entrance_mini_program`
    public var entranceMiniProgram: EntranceMiniProgram? { fields[object: 2] }
    /// 公众号的入口 · `entrance_official_account`
    public var entranceOfficialAccount: EntranceOfficialAccount? { fields[object: 3] }
    /// 视频号的入口 · `entrance_finder`
    public var entranceFinder: EntranceFinder? { fields[object: 4] }

    public init(
      codeDisplayMode: CodeDisplayMode? = nil, backgroundColor: BackgroundColor? = nil,
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
        "code_display_mode": CodeDisplayMode?.self, "background_color": BackgroundColor?.self,
        "entrance_mini_program": EntranceMiniProgram?.self, "entrance_official_account": EntranceOfficialAccount?.self,
        "entrance_finder": EntranceFinder?.self,
      ]
    }
  }

  /// 用户可怎样用券
  public struct CouponUsageMethod: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 到店出示券码 · `OFFLINE`
    public static var offline: Self { Self(rawValue: "OFFLINE") }

    /// 到小程序使用 · `MINI_PROGRAM`
    public static var miniProgram: Self { Self(rawValue: "MINI_PROGRAM") }

    /// 到应用使用 · `APP`
    public static var app: Self { Self(rawValue: "APP") }

    /// 出示付款码 · `PAYMENT_CODE`
    public static var paymentCode: Self { Self(rawValue: "PAYMENT_CODE") }
  }

  /// 一周中可用的日子
  public struct Day: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 周一 · `MONDAY`
    public static var monday: Self { Self(rawValue: "MONDAY") }

    /// 周二 · `TUESDAY`
    public static var tuesday: Self { Self(rawValue: "TUESDAY") }

    /// 周三 · `WEDNESDAY`
    public static var wednesday: Self { Self(rawValue: "WEDNESDAY") }

    /// 周四 · `THURSDAY`
    public static var thursday: Self { Self(rawValue: "THURSDAY") }

    /// 周五 · `FRIDAY`
    public static var friday: Self { Self(rawValue: "FRIDAY") }

    /// 周六 · `SATURDAY`
    public static var saturday: Self { Self(rawValue: "SATURDAY") }

    /// 周日 · `SUNDAY`
    public static var sunday: Self { Self(rawValue: "SUNDAY") }
  }

  /// 一天中可用的时段
  public struct DayPeriod: APIObject {
    /// 从零点后第几秒起 · `begin_time`
    public var beginTime: Int? { fields[integer: 0] }
    /// 到零点后第几秒止 · `end_time`
    public var endTime: Int? { fields[integer: 1] }

    public init(beginTime: Int? = nil, endTime: Int? = nil) {
      fields = ObjectFields(of: Self.self, beginTime, endTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["begin_time": Int?.self, "end_time": Int?.self]
    }
  }

  /// 折扣券的用法
  public struct DiscountCoupon: APIObject {
    /// 满多少可用，单位为分
    public var threshold: Int? { fields[integer: 0] }
    /// 减免的百分比 · `percent_off`
    public var percentOff: Int? { fields[integer: 1] }

    public init(threshold: Int? = nil, percentOff: Int? = nil) {
      fields = ObjectFields(of: Self.self, threshold, percentOff)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["threshold": Int?.self, "percent_off": Int?.self]
    }
  }

  /// 展示给用户的内容
  public struct DisplayInfo: APIObject {
    /// 商品券的名称
    public var name: String? { fields[text: 0] }
    /// 券面图片的地址 · `image_url`
    public var imageURL: String? { fields[text: 1] }
    /// 券面背景图的地址 · `background_url`
    public var backgroundURL: String? { fields[text: 2] }
    /// 券详情页的图片地址 · `detail_image_url_list`
    public var detailImageURLList: [String]? { fields[list: 3] }
    /// 商品的原价，单位为分 · `original_price`
    public var originalPrice: Int? { fields[integer: 4] }
    /// 套餐的各组单品 · `combo_package_list`
    public var comboPackageList: [ComboPackage]? { fields[list: 5] }

    public init(
      name: String? = nil, imageURL: String? = nil, backgroundURL: String? = nil, detailImageURLList: [String]? = nil,
      originalPrice: Int? = nil, comboPackageList: [ComboPackage]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, name, imageURL, backgroundURL, detailImageURLList, originalPrice, comboPackageList
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "name": String?.self, "image_url": String?.self, "background_url": String?.self,
        "detail_image_url_list": [String]?.self, "original_price": Int?.self,
        "combo_package_list": [ComboPackage]?.self,
      ]
    }
  }

  /// 视频号的入口
  public struct EntranceFinder: APIObject {
    /// 视频号的编号 · `finder_id`
    public var finderID: String? { fields[text: 0] }
    /// 视频号中视频的编号 · `finder_video_id`
    public var finderVideoID: String? { fields[text: 1] }
    /// 视频封面的图片地址 · `finder_video_cover_image_url`
    public var finderVideoCoverImageURL: String? { fields[text: 2] }

    public init(finderID: String? = nil, finderVideoID: String? = nil, finderVideoCoverImageURL: String? = nil) {
      fields = ObjectFields(of: Self.self, finderID, finderVideoID, finderVideoCoverImageURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["finder_id": String?.self, "finder_video_id": String?.self, "finder_video_cover_image_url": String?.self]
    }
  }

  /// 小程序的入口
  public struct EntranceMiniProgram: APIObject {
    /// 小程序的 AppID
    public var appid: String? { fields[text: 0] }
    /// 小程序页面的路径
    public var path: String? { fields[text: 1] }
    /// 入口上的文字 · `entrance_wording`
    public var entranceWording: String? { fields[text: 2] }
    /// 引导用户点击的文字 · `guidance_wording`
    public var guidanceWording: String? { fields[text: 3] }

    public init(
      appid: String? = nil, path: String? = nil, entranceWording: String? = nil, guidanceWording: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, appid, path, entranceWording, guidanceWording)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["appid": String?.self, "path": String?.self, "entrance_wording": String?.self, "guidance_wording": String?.self]
    }
  }

  /// 公众号的入口
  public struct EntranceOfficialAccount: APIObject {
    /// 公众号的 AppID
    public var appid: String? { fields[text: 0] }

    public init(appid: String? = nil) {
      fields = ObjectFields(of: Self.self, appid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["appid": String?.self]
    }
  }

  /// 兑换券的用法
  public struct ExchangeCoupon: APIObject {
    /// 满多少可用，单位为分
    public var threshold: Int? { fields[integer: 0] }
    /// 换购的价格，单位为分 · `exchange_price`
    public var exchangePrice: Int? { fields[integer: 1] }

    public init(threshold: Int? = nil, exchangePrice: Int? = nil) {
      fields = ObjectFields(of: Self.self, threshold, exchangePrice)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["threshold": Int?.self, "exchange_price": Int?.self]
    }
  }

  /// 零散的可用时段
  public struct IrregularAvailablePeriod: APIObject {
    /// 这一段从何时起 · `begin_time`
    public var beginTime: Timestamp? { fields[time: 0] }
    /// 这一段到何时止 · `end_time`
    public var endTime: Timestamp? { fields[time: 1] }

    public init(beginTime: Timestamp? = nil, endTime: Timestamp? = nil) {
      fields = ObjectFields(of: Self.self, beginTime, endTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["begin_time": Timestamp?.self, "end_time": Timestamp?.self]
    }
  }

  /// 满减券的用法
  public struct NormalCoupon: APIObject {
    /// 满多少可用，单位为分
    public var threshold: Int? { fields[integer: 0] }
    /// 减免的金额，单位为分 · `discount_amount`
    public var discountAmount: Int? { fields[integer: 1] }

    public init(threshold: Int? = nil, discountAmount: Int? = nil) {
      fields = ObjectFields(of: Self.self, threshold, discountAmount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["threshold": Int?.self, "discount_amount": Int?.self]
    }
  }

  /// 通知发往何处
  public typealias NotifyConfig = V3.Marketing.NotifyConfig

  /// 券能用一次还是多次
  public typealias ProductCouponUsageMode = V3.Marketing.Partner.UsageMode

  /// 递进式多次优惠的内容
  public struct ProgressiveBundleUsageInfo: APIObject {
    /// 总共可用几次
    public var count: Int? { fields[integer: 0] }
    /// 两次优惠至少相隔几天 · `interval_days`
    public var intervalDays: Int? { fields[integer: 1] }

    public init(count: Int? = nil, intervalDays: Int? = nil) {
      fields = ObjectFields(of: Self.self, count, intervalDays)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["count": Int?.self, "interval_days": Int?.self]
    }
  }

  /// 递进式多次优惠的使用规则
  public struct ProgressiveBundleUsageRule: APIObject {
    /// 券何时可用 · `coupon_available_period`
    public var couponAvailablePeriod: CouponAvailablePeriod? { fields[object: 0] }
    /// 满减券的用法 · `normal_coupon`
    public var normalCoupon: NormalCoupon? { fields[object: 1] }
    /// 折扣券的用法 · `discount_coupon`
    public var discountCoupon: DiscountCoupon? { fields[object: 2] }
    /// 兑换券的用法 · `exchange_coupon`
    public var exchangeCoupon: ExchangeCoupon? { fields[object: 3] }

    public init(
      couponAvailablePeriod: CouponAvailablePeriod? = nil, normalCoupon: NormalCoupon? = nil,
      discountCoupon: DiscountCoupon? = nil, exchangeCoupon: ExchangeCoupon? = nil
    ) {
      fields = ObjectFields(of: Self.self, couponAvailablePeriod, normalCoupon, discountCoupon, exchangeCoupon)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "coupon_available_period": CouponAvailablePeriod?.self, "normal_coupon": NormalCoupon?.self,
        "discount_coupon": DiscountCoupon?.self, "exchange_coupon": ExchangeCoupon?.self,
      ]
    }
  }

  /// 已发放几次
  public struct SentCountInfo: APIObject {
    /// 一共已发放几次 · `total_count`
    public var totalCount: Int? { fields[integer: 0] }
    /// 今天已发放几次 · `today_count`
    public var todayCount: Int? { fields[integer: 1] }

    public init(totalCount: Int? = nil, todayCount: Int? = nil) {
      fields = ObjectFields(of: Self.self, totalCount, todayCount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["total_count": Int?.self, "today_count": Int?.self]
    }
  }

  /// 单次券的优惠内容
  public struct SingleUsageInfo: APIObject {
    /// 满减券的用法 · `normal_coupon`
    public var normalCoupon: NormalCoupon? { fields[object: 0] }
    /// 折扣券的用法 · `discount_coupon`
    public var discountCoupon: DiscountCoupon? { fields[object: 1] }

    public init(normalCoupon: NormalCoupon? = nil, discountCoupon: DiscountCoupon? = nil) {
      fields = ObjectFields(of: Self.self, normalCoupon, discountCoupon)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["normal_coupon": NormalCoupon?.self, "discount_coupon": DiscountCoupon?.self]
    }
  }

  /// 单次券的使用规则
  public struct SingleUsageRule: APIObject {
    /// 券何时可用 · `coupon_available_period`
    public var couponAvailablePeriod: CouponAvailablePeriod? { fields[object: 0] }
    /// 满减券的用法 · `normal_coupon`
    public var normalCoupon: NormalCoupon? { fields[object: 1] }
    /// 折扣券的用法 · `discount_coupon`
    public var discountCoupon: DiscountCoupon? { fields[object: 2] }
    /// 兑换券的用法 · `exchange_coupon`
    public var exchangeCoupon: ExchangeCoupon? { fields[object: 3] }

    public init(
      couponAvailablePeriod: CouponAvailablePeriod? = nil, normalCoupon: NormalCoupon? = nil,
      discountCoupon: DiscountCoupon? = nil, exchangeCoupon: ExchangeCoupon? = nil
    ) {
      fields = ObjectFields(of: Self.self, couponAvailablePeriod, normalCoupon, discountCoupon, exchangeCoupon)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "coupon_available_period": CouponAvailablePeriod?.self, "normal_coupon": NormalCoupon?.self,
        "discount_coupon": DiscountCoupon?.self, "exchange_coupon": ExchangeCoupon?.self,
      ]
    }
  }

  /// 兑换券的用法
  public struct SingleUsageRuleExchangeCoupon: APIObject {
    /// 满多少可用，单位为分 · 例如 `10000`
    public var threshold: Int {
      get { fields[requiredInteger: 0] }
      set { fields[requiredInteger: 0] = newValue }
    }
    /// 换购的价格，单位为分 · `exchange_price`, 例如 `20`
    public var exchangePrice: Int {
      get { fields[requiredInteger: 1] }
      set { fields[requiredInteger: 1] = newValue }
    }

    public init(threshold: Int, exchangePrice: Int) {
      fields = ObjectFields(of: Self.self, threshold, exchangePrice)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["threshold": Int.self, "exchange_price": Int.self]
    }
  }

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
    public var state: StockState? { fields[enumeration: 12] }
    /// 作废请求的单号 · `deactivate_request_no`
    public var deactivateRequestNo: String? { fields[text: 13] }
    /// 作废的时间 · `deactivate_time`
    public var deactivateTime: String? { fields[text: 14] }
    /// 作废的原因 · `deactivate_reason`
    public var deactivateReason: String? { fields[text: 15] }
    /// 品牌的编号 · `brand_id`
    public var brandID: String? { fields[text: 16] }
    /// 递进式多次优惠的使用规则 · `progressive_bundle_usage_rule`
    public var progressiveBundleUsageRule: ProgressiveBundleUsageRule? { fields[object: 17] }
    /// 所属的批次组 · `stock_bundle_info`
    public var stockBundleInfo: StockBundleInfo? { fields[object: 18] }

    public init(
      productCouponID: String? = nil, stockID: String? = nil, remark: String? = nil,
      couponCodeMode: CouponCodeMode? = nil, couponCodeCountInfo: CouponCodeCountInfo? = nil,
      stockSendRule: StockSendRule? = nil, singleUsageRule: SingleUsageRule? = nil,
      usageRuleDisplayInfo: UsageRuleDisplayInfo? = nil, couponDisplayInfo: CouponDisplayInfo? = nil,
      notifyConfig: NotifyConfig? = nil, storeScope: StoreScope? = nil, sentCountInfo: SentCountInfo? = nil,
      state: StockState? = nil, deactivateRequestNo: String? = nil, deactivateTime: String? = nil,
      deactivateReason: String? = nil, brandID: String? = nil,
      progressiveBundleUsageRule: ProgressiveBundleUsageRule? = nil, stockBundleInfo: StockBundleInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, productCouponID, stockID, remark, couponCodeMode, couponCodeCountInfo, stockSendRule,
        singleUsageRule, usageRuleDisplayInfo, couponDisplayInfo, notifyConfig, storeScope, sentCountInfo, state,
        deactivateRequestNo, deactivateTime, deactivateReason, brandID, progressiveBundleUsageRule, stockBundleInfo
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
        "state": StockState?.self, "deactivate_request_no": String?.self, "deactivate_time": String?.self,
        "deactivate_reason": String?.self, "brand_id": String?.self,
        "progressive_bundle_usage_rule": ProgressiveBundleUsageRule?.self, "stock_bundle_info": StockBundleInfo?.self,
      ]
    }
  }

  /// 所属的批次组
  public struct StockBundleInfo: APIObject {
    /// 批次组的编号 · `stock_bundle_id`
    public var stockBundleID: String? { fields[text: 0] }
    /// 在组内排第几 · `stock_bundle_index`
    public var stockBundleIndex: Int? { fields[integer: 1] }

    public init(stockBundleID: String? = nil, stockBundleIndex: Int? = nil) {
      fields = ObjectFields(of: Self.self, stockBundleID, stockBundleIndex)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["stock_bundle_id": String?.self, "stock_bundle_index": Int?.self]
    }
  }

  /// 券码从何而来
  public struct StockCouponCodeMode: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 由微信支付生成 · `WECHATPAY`
    public static var wechatpay: Self { Self(rawValue: "WECHATPAY") }

    /// 由品牌方预先存入 · `UPLOAD`
    public static var upload: Self { Self(rawValue: "UPLOAD") }
  }

  /// 批次的发放限额
  public struct StockSendRule: APIObject {
    /// 最多发放几次 · `max_count`
    public var maxCount: Int? { fields[integer: 0] }
    /// 一天最多发放几次 · `max_count_per_day`
    public var maxCountPerDay: Int? { fields[integer: 1] }
    /// 每个用户最多领几次 · `max_count_per_user`
    public var maxCountPerUser: Int? { fields[integer: 2] }

    public init(maxCount: Int? = nil, maxCountPerDay: Int? = nil, maxCountPerUser: Int? = nil) {
      fields = ObjectFields(of: Self.self, maxCount, maxCountPerDay, maxCountPerUser)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["max_count": Int?.self, "max_count_per_day": Int?.self, "max_count_per_user": Int?.self]
    }
  }

  /// 批次的状态
  public struct StockState: OpenEnumeration {
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

  /// 哪些门店可用
  public struct StoreScope: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 不限 · `NONE`
    public static var noneValue: Self { Self(rawValue: "NONE") }

    /// 品牌的全部门店 · `ALL`
    public static var all: Self { Self(rawValue: "ALL") }

    /// 指定的门店 · `SPECIFIC`
    public static var specific: Self { Self(rawValue: "SPECIFIC") }
  }

  /// 券能用一次还是多次
  public struct UsageMode: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 用一次 · `SINGLE`
    public static var single: Self { Self(rawValue: "SINGLE") }

    /// 用多次 · `SEQUENTIAL`
    public static var sequential: Self { Self(rawValue: "SEQUENTIAL") }

    /// 用多次，逐次递进 · `PROGRESSIVE_BUNDLE`
    public static var progressiveBundle: Self { Self(rawValue: "PROGRESSIVE_BUNDLE") }
  }

  /// 给用户看的使用规则
  public struct UsageRuleDisplayInfo: APIObject {
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
    /// 怎样跳到应用 · `app_jump_type`
    public var appJumpType: AppJumpType? { fields[enumeration: 6] }
    /// 用来打开应用的口令链接 · `passcode_link`
    public var passcodeLink: String? { fields[text: 7] }

    public init(
      couponUsageMethodList: [CouponUsageMethod]? = nil, miniProgramAppid: String? = nil,
      miniProgramPath: String? = nil, appPath: String? = nil, usageDescription: String? = nil,
      couponAvailableStoreInfo: CouponAvailableStoreInfo? = nil, appJumpType: AppJumpType? = nil,
      passcodeLink: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, couponUsageMethodList, miniProgramAppid, miniProgramPath, appPath, usageDescription,
        couponAvailableStoreInfo, appJumpType, passcodeLink
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "coupon_usage_method_list": [CouponUsageMethod]?.self, "mini_program_appid": String?.self,
        "mini_program_path": String?.self, "app_path": String?.self, "usage_description": String?.self,
        "coupon_available_store_info": CouponAvailableStoreInfo?.self, "app_jump_type": AppJumpType?.self,
        "passcode_link": String?.self,
      ]
    }
  }

  /// 各个批次
  public struct UserProductCouponStock: APIObject {
    /// 商品券的编号 · `product_coupon_id`
    public var productCouponID: String? { fields[text: 0] }
    /// 批次的编号 · `stock_id`
    public var stockID: String? { fields[text: 1] }
    /// 批次的备注
    public var remark: String? { fields[text: 2] }
    /// 券码从何而来 · `coupon_code_mode`
    public var couponCodeMode: StockCouponCodeMode? { fields[enumeration: 3] }
    /// 预存券码的用量 · `coupon_code_count_info`
    public var couponCodeCountInfo: CouponCodeCountInfo? { fields[object: 4] }
    /// 批次的发放限额 · `stock_send_rule`
    public var stockSendRule: StockSendRule? { fields[object: 5] }
    /// 递进式多次优惠的使用规则 · `progressive_bundle_usage_rule`
    public var progressiveBundleUsageRule: ProgressiveBundleUsageRule? { fields[object: 6] }
    /// 所属的批次组 · `stock_bundle_info`
    public var stockBundleInfo: StockBundleInfo? { fields[object: 7] }
    /// 给用户看的使用规则 · `usage_rule_display_info`
    public var usageRuleDisplayInfo: UsageRuleDisplayInfo? { fields[object: 8] }
    /// 券在卡包里的样子 · `coupon_display_info`
    public var couponDisplayInfo: CouponDisplayInfo? { fields[object: 9] }
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
      couponCodeMode: StockCouponCodeMode? = nil, couponCodeCountInfo: CouponCodeCountInfo? = nil,
      stockSendRule: StockSendRule? = nil, progressiveBundleUsageRule: ProgressiveBundleUsageRule? = nil,
      stockBundleInfo: StockBundleInfo? = nil, usageRuleDisplayInfo: UsageRuleDisplayInfo? = nil,
      couponDisplayInfo: CouponDisplayInfo? = nil, notifyConfig: NotifyConfig? = nil, storeScope: StoreScope? = nil,
      sentCountInfo: SentCountInfo? = nil, state: StockState? = nil, deactivateRequestNo: String? = nil,
      deactivateTime: String? = nil, deactivateReason: String? = nil, brandID: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, productCouponID, stockID, remark, couponCodeMode, couponCodeCountInfo, stockSendRule,
        progressiveBundleUsageRule, stockBundleInfo, usageRuleDisplayInfo, couponDisplayInfo, notifyConfig, storeScope,
        sentCountInfo, state, deactivateRequestNo, deactivateTime, deactivateReason, brandID
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "product_coupon_id": String?.self, "stock_id": String?.self, "remark": String?.self,
        "coupon_code_mode": StockCouponCodeMode?.self, "coupon_code_count_info": CouponCodeCountInfo?.self,
        "stock_send_rule": StockSendRule?.self, "progressive_bundle_usage_rule": ProgressiveBundleUsageRule?.self,
        "stock_bundle_info": StockBundleInfo?.self, "usage_rule_display_info": UsageRuleDisplayInfo?.self,
        "coupon_display_info": CouponDisplayInfo?.self, "notify_config": NotifyConfig?.self,
        "store_scope": StoreScope?.self, "sent_count_info": SentCountInfo?.self, "state": StockState?.self,
        "deactivate_request_no": String?.self, "deactivate_time": String?.self, "deactivate_reason": String?.self,
        "brand_id": String?.self,
      ]
    }
  }

  /// 每周哪些时段可用
  public struct WeeklyAvailablePeriod: APIObject {
    /// 一周中可用的日子 · `day_list`
    public var dayList: [Day]? { fields[list: 0] }
    /// 一天中可用的时段 · `day_period_list`
    public var dayPeriodList: [DayPeriod]? { fields[list: 1] }

    public init(dayList: [Day]? = nil, dayPeriodList: [DayPeriod]? = nil) {
      fields = ObjectFields(of: Self.self, dayList, dayPeriodList)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["day_list": [Day]?.self, "day_period_list": [DayPeriod]?.self]
    }
  }
}
