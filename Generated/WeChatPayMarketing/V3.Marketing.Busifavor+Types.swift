// Written by wechatpay-gen: change the description, not this file.
// /v3/marketing/busifavor/**

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Busifavor {
  /// 一天中可用的时段
  public struct AvailableDayTime: APIObject {
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

  /// 每周哪些时段可用
  public struct AvailableWeek: APIObject {
    /// 一周中可用的日子，0 为周日 · `week_day`
    public var weekDay: [Int]? { fields[list: 0] }
    /// 一天中可用的时段 · `available_day_time`
    public var availableDayTime: [AvailableDayTime]? { fields[list: 1] }

    public init(weekDay: [Int]? = nil, availableDayTime: [AvailableDayTime]? = nil) {
      fields = ObjectFields(of: Self.self, weekDay, availableDayTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["week_day": [Int]?.self, "available_day_time": [AvailableDayTime]?.self]
    }
  }

  /// 背景色
  public typealias BackgroundColor = V3.Marketing.BackgroundColor

  /// 券码如何展示
  public struct CodeDisplayMode: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 不展示 · `NOT_SHOW`
    public static var notShow: Self { Self(rawValue: "NOT_SHOW") }

    /// 条形码 · `BARCODE`
    public static var barcode: Self { Self(rawValue: "BARCODE") }

    /// 二维码 · `QRCODE`
    public static var qrcode: Self { Self(rawValue: "QRCODE") }
  }

  /// 券何时可核销
  public struct CouponAvailableTime: APIObject {
    /// 何时起可用 · `available_begin_time`
    public var availableBeginTime: Timestamp? { fields[time: 0] }
    /// 何时止可用 · `available_end_time`
    public var availableEndTime: Timestamp? { fields[time: 1] }
    /// 生效后几天内可用 · `available_day_after_receive`
    public var availableDayAfterReceive: Int? { fields[integer: 2] }
    /// 每周哪些时段可用 · `available_week`
    public var availableWeek: AvailableWeek? { fields[object: 3] }
    /// 零散的可用时段 · `irregulary_avaliable_time`
    public var irregularyAvaliableTime: [IrregularyAvaliableTime]? { fields[list: 4] }
    /// 领券后等几天才生效 · `wait_days_after_receive`
    public var waitDaysAfterReceive: Int? { fields[integer: 5] }

    public init(
      availableBeginTime: Timestamp? = nil, availableEndTime: Timestamp? = nil, availableDayAfterReceive: Int? = nil,
      availableWeek: AvailableWeek? = nil, irregularyAvaliableTime: [IrregularyAvaliableTime]? = nil,
      waitDaysAfterReceive: Int? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, availableBeginTime, availableEndTime, availableDayAfterReceive, availableWeek,
        irregularyAvaliableTime, waitDaysAfterReceive
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "available_begin_time": Timestamp?.self, "available_end_time": Timestamp?.self,
        "available_day_after_receive": Int?.self, "available_week": AvailableWeek?.self,
        "irregulary_avaliable_time": [IrregularyAvaliableTime]?.self, "wait_days_after_receive": Int?.self,
      ]
    }
  }

  /// 券的状态
  public struct CouponState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 可用 · `SENDED`
    public static var sended: Self { Self(rawValue: "SENDED") }

    /// 已核销 · `USED`
    public static var used: Self { Self(rawValue: "USED") }

    /// 已过期 · `EXPIRED`
    public static var expired: Self { Self(rawValue: "EXPIRED") }

    /// 已删除 · `DELETED`
    public static var deleted: Self { Self(rawValue: "DELETED") }

    /// 已作废 · `DEACTIVATED`
    public static var deactivated: Self { Self(rawValue: "DEACTIVATED") }
  }

  /// 卡包里自定的入口
  public struct CustomEntrance: APIObject {
    /// 小程序的入口 · `mini_programs_info`
    public var miniProgramsInfo: MiniProgramsInfo? { fields[object: 0] }
    /// 公众号的 AppID
    public var appid: String? { fields[text: 1] }
    /// 营销馆的编号 · `hall_id`
    public var hallID: String? { fields[text: 2] }
    /// 可用门店的编号 · `store_id`
    public var storeID: String? { fields[text: 3] }
    /// 券码如何展示 · `code_display_mode`
    public var codeDisplayMode: CodeDisplayMode? { fields[enumeration: 4] }

    public init(
      miniProgramsInfo: MiniProgramsInfo? = nil, appid: String? = nil, hallID: String? = nil, storeID: String? = nil,
      codeDisplayMode: CodeDisplayMode? = nil
    ) {
      fields = ObjectFields(of: Self.self, miniProgramsInfo, appid, hallID, storeID, codeDisplayMode)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mini_programs_info": MiniProgramsInfo?.self, "appid": String?.self, "hall_id": String?.self,
        "store_id": String?.self, "code_display_mode": CodeDisplayMode?.self,
      ]
    }
  }

  /// 折扣券的用法
  public struct DiscountCoupon: APIObject {
    /// 折后的百分比，88 即八八折 · `discount_percent`
    public var discountPercent: Int? { fields[integer: 0] }
    /// 消费满多少可用，单位为分 · `transaction_minimum`
    public var transactionMinimum: Int? { fields[integer: 1] }

    public init(discountPercent: Int? = nil, transactionMinimum: Int? = nil) {
      fields = ObjectFields(of: Self.self, discountPercent, transactionMinimum)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["discount_percent": Int?.self, "transaction_minimum": Int?.self]
    }
  }

  /// 展示的样式
  public struct DisplayPatternInfo: APIObject {
    /// 使用的须知
    public var description: String? { fields[text: 0] }
    /// 商户标志的图片地址 · `merchant_logo_url`
    public var merchantLogoURL: String? { fields[text: 1] }
    /// 商户的名称 · `merchant_name`
    public var merchantName: String? { fields[text: 2] }
    /// 背景色 · `background_color`
    public var backgroundColor: BackgroundColor? { fields[enumeration: 3] }
    /// 券详情的图片地址 · `coupon_image_url`
    public var couponImageURL: String? { fields[text: 4] }
    /// 视频号 · `finder_info`
    public var finderInfo: FinderInfo? { fields[object: 5] }

    public init(
      description: String? = nil, merchantLogoURL: String? = nil, merchantName: String? = nil,
      backgroundColor: BackgroundColor? = nil, couponImageURL: String? = nil, finderInfo: FinderInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, description, merchantLogoURL, merchantName, backgroundColor, couponImageURL, finderInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "description": String?.self, "merchant_logo_url": String?.self, "merchant_name": String?.self,
        "background_color": BackgroundColor?.self, "coupon_image_url": String?.self, "finder_info": FinderInfo?.self,
      ]
    }
  }

  /// 兑换券的用法
  public struct ExchangeCoupon: APIObject {
    /// 换购的价格，单位为分 · `exchange_price`
    public var exchangePrice: Int? { fields[integer: 0] }
    /// 消费满多少可用，单位为分 · `transaction_minimum`
    public var transactionMinimum: Int? { fields[integer: 1] }

    public init(exchangePrice: Int? = nil, transactionMinimum: Int? = nil) {
      fields = ObjectFields(of: Self.self, exchangePrice, transactionMinimum)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["exchange_price": Int?.self, "transaction_minimum": Int?.self]
    }
  }

  /// 视频号
  public struct FinderInfo: APIObject {
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

  /// 满减券的用法
  public struct FixedNormalCoupon: APIObject {
    /// 减免的金额，单位为分 · `discount_amount`
    public var discountAmount: Int? { fields[integer: 0] }
    /// 消费满多少可用，单位为分 · `transaction_minimum`
    public var transactionMinimum: Int? { fields[integer: 1] }

    public init(discountAmount: Int? = nil, transactionMinimum: Int? = nil) {
      fields = ObjectFields(of: Self.self, discountAmount, transactionMinimum)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["discount_amount": Int?.self, "transaction_minimum": Int?.self]
    }
  }

  /// 零散的可用时段
  public struct IrregularyAvaliableTime: APIObject {
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

  /// 小程序的入口
  public struct MiniProgramsInfo: APIObject {
    /// 小程序的 AppID · `mini_programs_appid`
    public var miniProgramsAppid: String? { fields[text: 0] }
    /// 小程序页面的路径 · `mini_programs_path`
    public var miniProgramsPath: String? { fields[text: 1] }
    /// 入口上的文字 · `entrance_words`
    public var entranceWords: String? { fields[text: 2] }
    /// 引导用户点击的文字 · `guiding_words`
    public var guidingWords: String? { fields[text: 3] }

    public init(
      miniProgramsAppid: String? = nil, miniProgramsPath: String? = nil, entranceWords: String? = nil,
      guidingWords: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, miniProgramsAppid, miniProgramsPath, entranceWords, guidingWords)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mini_programs_appid": String?.self, "mini_programs_path": String?.self, "entrance_words": String?.self,
        "guiding_words": String?.self,
      ]
    }
  }

  /// 批次的类型
  public struct StockType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 满减券 · `NORMAL`
    public static var normal: Self { Self(rawValue: "NORMAL") }

    /// 折扣券 · `DISCOUNT`
    public static var discount: Self { Self(rawValue: "DISCOUNT") }

    /// 换购券 · `EXCHANGE`
    public static var exchange: Self { Self(rawValue: "EXCHANGE") }
  }
}
