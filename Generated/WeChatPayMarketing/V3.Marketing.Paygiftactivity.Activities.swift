// Written by wechatpay-gen: change the description, not this file.
// GET /v3/marketing/paygiftactivity/activities

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Paygiftactivity.Activities {
  /// 支付有礼：查询活动列表
  ///
  /// 按条件列出活动。
  ///
  /// `GET /v3/marketing/paygiftactivity/activities` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012489126) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012493214)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/marketing/paygiftactivity/activities"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 第几页，从 0 计
    public var offset: Int {
      get { fields[requiredInteger: 0] }
      set { fields[requiredInteger: 0] = newValue }
    }
    /// 最多返回的条数
    public var limit: Int {
      get { fields[requiredInteger: 1] }
      set { fields[requiredInteger: 1] = newValue }
    }
    /// 活动的名称 · `activity_name`
    public var activityName: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 活动的状态 · `activity_status`
    public var activityStatus: ActivityStatus? {
      get { fields[enumeration: 3] }
      set { fields[enumeration: 3] = newValue }
    }
    /// 奖品的类型，枚举值之一 · `award_type`
    public var awardType: AwardType? {
      get { fields[enumeration: 4] }
      set { fields[enumeration: 4] = newValue }
    }

    public init(
      offset: Int, limit: Int, activityName: String? = nil, activityStatus: ActivityStatus? = nil,
      awardType: AwardType? = nil
    ) {
      fields = ObjectFields(of: Self.self, offset, limit, activityName, activityStatus, awardType)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "offset": Int.self, "limit": Int.self, "activity_name": String?.self, "activity_status": ActivityStatus?.self,
        "award_type": AwardType?.self,
      ]
    }

    /// 活动的状态
    public struct ActivityStatus: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 已创建 · `CREATE_ACT_STATUS`
      public static var createActStatus: Self { Self(rawValue: "CREATE_ACT_STATUS") }

      /// 进行中 · `ONGOING_ACT_STATUS`
      public static var ongoingActStatus: Self { Self(rawValue: "ONGOING_ACT_STATUS") }

      /// 已终止 · `TERMINATE_ACT_STATUS`
      public static var terminateActStatus: Self { Self(rawValue: "TERMINATE_ACT_STATUS") }

      /// 已暂停 · `STOP_ACT_STATUS`
      public static var stopActStatus: Self { Self(rawValue: "STOP_ACT_STATUS") }

      /// 已过期 · `OVER_TIME_ACT_STATUS`
      public static var overTimeActStatus: Self { Self(rawValue: "OVER_TIME_ACT_STATUS") }

      /// 创建失败 · `CREATE_ACT_FAILED`
      public static var createActFailed: Self { Self(rawValue: "CREATE_ACT_FAILED") }
    }

    /// 奖品的类型，枚举值之一
    public typealias AwardType = V3.Marketing.Paygiftactivity.AwardType
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 第几页，从 0 计
    public var offset: Int? { fields[integer: 0] }
    /// 最多返回的条数
    public var limit: Int? { fields[integer: 1] }
    /// 总条数 · `total_count`
    public var totalCount: Int? { fields[integer: 2] }
    /// 本页的各条记录
    public var data: [ResponseData]? { fields[list: 3] }

    public init(offset: Int? = nil, limit: Int? = nil, totalCount: Int? = nil, data: [ResponseData]? = nil) {
      fields = ObjectFields(of: Self.self, offset, limit, totalCount, data)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["offset": Int?.self, "limit": Int?.self, "total_count": Int?.self, "data": [ResponseData]?.self]
    }

    /// 本页的各条记录
    public struct ResponseData: APIObject {
      /// 活动的基本信息 · `activity_base_info`
      public var activityBaseInfo: ActivityBaseInfo? { fields[object: 0] }
      /// 活动的高级设置 · `advanced_setting`
      public var advancedSetting: AdvancedSetting? { fields[object: 1] }
      /// 活动的编号 · `activity_id`
      public var activityID: String? { fields[text: 2] }
      /// 奖品怎样发放 · `award_send_rule`
      public var awardSendRule: AwardSendRule? { fields[object: 3] }
      /// 活动的类型 · `activity_type`
      public var activityType: ActivityType? { fields[enumeration: 4] }
      /// 活动的状态 · `activity_status`
      public var activityStatus: ActivityStatus? { fields[enumeration: 5] }
      /// 创建方的商户号 · `creator_merchant_id`
      public var creatorMerchantID: String? { fields[text: 6] }
      /// 所属的商户号 · `belong_merchant_id`
      public var belongMerchantID: String? { fields[text: 7] }
      /// 创建的时间 · `create_time`
      public var createTime: Timestamp? { fields[time: 8] }
      /// 最近一次变更的时间 · `update_time`
      public var updateTime: Timestamp? { fields[time: 9] }

      public init(
        activityBaseInfo: ActivityBaseInfo? = nil, advancedSetting: AdvancedSetting? = nil, activityID: String? = nil,
        awardSendRule: AwardSendRule? = nil, activityType: ActivityType? = nil, activityStatus: ActivityStatus? = nil,
        creatorMerchantID: String? = nil, belongMerchantID: String? = nil, createTime: Timestamp? = nil,
        updateTime: Timestamp? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, activityBaseInfo, advancedSetting, activityID, awardSendRule, activityType, activityStatus,
          creatorMerchantID, belongMerchantID, createTime, updateTime
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "activity_base_info": ActivityBaseInfo?.self, "advanced_setting": AdvancedSetting?.self,
          "activity_id": String?.self, "award_send_rule": AwardSendRule?.self, "activity_type": ActivityType?.self,
          "activity_status": ActivityStatus?.self, "creator_merchant_id": String?.self,
          "belong_merchant_id": String?.self, "create_time": Timestamp?.self, "update_time": Timestamp?.self,
        ]
      }
    }

    /// 活动的基本信息
    public typealias ActivityBaseInfo = V3.Marketing.Paygiftactivity.Activities.ActivityBaseInfo

    /// 活动的高级设置
    public typealias AdvancedSetting = V3.Marketing.Paygiftactivity.Activities.AdvancedSetting

    /// 奖品怎样发放
    public struct AwardSendRule: APIObject {
      /// 消费满额即送的规则 · `full_send_rule`
      public var fullSendRule: FullSendRule? { fields[object: 0] }
      /// 消费分档赠送的规则 · `step_send_rule`
      public var stepSendRule: StepSendRule? { fields[object: 1] }

      public init(fullSendRule: FullSendRule? = nil, stepSendRule: StepSendRule? = nil) {
        fields = ObjectFields(of: Self.self, fullSendRule, stepSendRule)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["full_send_rule": FullSendRule?.self, "step_send_rule": StepSendRule?.self]
      }
    }

    /// 活动的类型
    public typealias ActivityType = V3.Marketing.Paygiftactivity.Activities.ActivityType

    /// 活动的状态
    public struct ActivityStatus: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 未知 · `ACT_STATUS_UNKNOWN`
      public static var actStatusUnknown: Self { Self(rawValue: "ACT_STATUS_UNKNOWN") }

      /// 已创建 · `CREATE_ACT_STATUS`
      public static var createActStatus: Self { Self(rawValue: "CREATE_ACT_STATUS") }

      /// 进行中 · `ONGOING_ACT_STATUS`
      public static var ongoingActStatus: Self { Self(rawValue: "ONGOING_ACT_STATUS") }

      /// 已终止 · `TERMINATE_ACT_STATUS`
      public static var terminateActStatus: Self { Self(rawValue: "TERMINATE_ACT_STATUS") }

      /// 已暂停 · `STOP_ACT_STATUS`
      public static var stopActStatus: Self { Self(rawValue: "STOP_ACT_STATUS") }

      /// 已过期 · `OVER_TIME_ACT_STATUS`
      public static var overTimeActStatus: Self { Self(rawValue: "OVER_TIME_ACT_STATUS") }

      /// 创建失败 · `CREATE_ACT_FAILED`
      public static var createActFailed: Self { Self(rawValue: "CREATE_ACT_FAILED") }
    }

    /// 背景色
    public typealias BackgroundColor = V3.Marketing.BackgroundColor

    /// 活动何时有效
    public typealias AvailablePeriods = V3.Marketing.Paygiftactivity.Activities.AvailablePeriods

    /// 投放的目的
    public typealias DeliveryPurpose = V3.Marketing.Paygiftactivity.DeliveryPurpose

    /// 投放给哪类用户
    public typealias DeliveryUserCategory = V3.Marketing.Paygiftactivity.DeliveryUserCategory

    /// 支付方式上的限制
    public typealias PaymentMode = V3.Marketing.Paygiftactivity.Activities.PaymentMode

    /// 限哪种支付方式
    public typealias PaymentMethodInformation = V3.Marketing.Paygiftactivity.Activities.PaymentMethodInformation

    /// 消费满额即送的规则
    public typealias FullSendRule = V3.Marketing.Paygiftactivity.Activities.FullSendRule

    /// 消费分档赠送的规则
    public struct StepSendRule: APIObject {
      /// 奖品的类型，枚举值之一 · `award_type`
      public var awardType: AwardType? { fields[enumeration: 0] }
      /// 由哪些商户号发券 · `merchant_option`
      public var merchantOption: MerchantOption? { fields[enumeration: 1] }

      public init(awardType: AwardType? = nil, merchantOption: MerchantOption? = nil) {
        fields = ObjectFields(of: Self.self, awardType, merchantOption)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["award_type": AwardType?.self, "merchant_option": MerchantOption?.self]
      }
    }

    /// 有效的起止时间
    public typealias AvailableTime = V3.Marketing.Paygiftactivity.Activities.AvailableTime

    /// 一天中可用的时段
    public typealias AvailableDayTime = V3.Marketing.Paygiftactivity.Activities.AvailableDayTime

    /// 限哪些支付场景
    public typealias PaymentScene = V3.Marketing.Paygiftactivity.PaymentScene

    /// 付款的方式
    public typealias PaymentMethod = V3.Marketing.Paygiftactivity.PaymentMethod

    /// 奖品的类型，枚举值之一
    public typealias AwardType = V3.Marketing.Paygiftactivity.AwardType

    /// 由哪些商户号发券
    public typealias MerchantOption = V3.Marketing.Paygiftactivity.MerchantOption

    /// 发放什么
    public typealias SendContent = V3.Marketing.Paygiftactivity.SendContent

    /// 各个奖品
    public typealias Award = V3.Marketing.Paygiftactivity.Activities.Award
  }

  /// 活动的基本信息
  public struct ActivityBaseInfo: APIObject {
    /// 活动的名称 · `activity_name`
    public var activityName: String? { fields[text: 0] }
    /// 活动的副标题 · `activity_second_title`
    public var activitySecondTitle: String? { fields[text: 1] }
    /// 商户标志的图片地址 · `merchant_logo_url`
    public var merchantLogoURL: String? { fields[text: 2] }
    /// 背景色 · `background_color`
    public var backgroundColor: BackgroundColor? { fields[enumeration: 3] }
    /// 活动从何时起 · `begin_time`
    public var beginTime: Timestamp? { fields[time: 4] }
    /// 活动到何时止 · `end_time`
    public var endTime: Timestamp? { fields[time: 5] }
    /// 活动何时有效 · `available_periods`
    public var availablePeriods: AvailablePeriods? { fields[object: 6] }
    /// 商户自定的请求单号 · `out_request_no`
    public var outRequestNo: String? { fields[text: 7] }
    /// 投放的目的 · `delivery_purpose`
    public var deliveryPurpose: DeliveryPurpose? { fields[enumeration: 8] }
    /// 小程序的 AppID · `mini_programs_appid`
    public var miniProgramsAppid: String? { fields[text: 9] }
    /// 小程序页面的路径 · `mini_programs_path`
    public var miniProgramsPath: String? { fields[text: 10] }

    public init(
      activityName: String? = nil, activitySecondTitle: String? = nil, merchantLogoURL: String? = nil,
      backgroundColor: BackgroundColor? = nil, beginTime: Timestamp? = nil, endTime: Timestamp? = nil,
      availablePeriods: AvailablePeriods? = nil, outRequestNo: String? = nil, deliveryPurpose: DeliveryPurpose? = nil,
      miniProgramsAppid: String? = nil, miniProgramsPath: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, activityName, activitySecondTitle, merchantLogoURL, backgroundColor, beginTime, endTime,
        availablePeriods, outRequestNo, deliveryPurpose, miniProgramsAppid, miniProgramsPath
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "activity_name": String?.self, "activity_second_title": String?.self, "merchant_logo_url": String?.self,
        "background_color": BackgroundColor?.self, "begin_time": Timestamp?.self, "end_time": Timestamp?.self,
        "available_periods": AvailablePeriods?.self, "out_request_no": String?.self,
        "delivery_purpose": DeliveryPurpose?.self, "mini_programs_appid": String?.self,
        "mini_programs_path": String?.self,
      ]
    }
  }

  /// 活动的类型
  public struct ActivityType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 满额即送 · `FULL_SEND_ACT_TYPE`
    public static var fullSendActType: Self { Self(rawValue: "FULL_SEND_ACT_TYPE") }

    /// 分档赠送 · `STEP_SEND_ACT_TYPE`
    public static var stepSendActType: Self { Self(rawValue: "STEP_SEND_ACT_TYPE") }

    /// 指定赠送 · `SPECIFIC_SEND_ACT_TYPE`
    public static var specificSendActType: Self { Self(rawValue: "SPECIFIC_SEND_ACT_TYPE") }
  }

  /// 活动的高级设置
  public struct AdvancedSetting: APIObject {
    /// 投放给哪类用户 · `delivery_user_category`
    public var deliveryUserCategory: DeliveryUserCategory? { fields[enumeration: 0] }
    /// 商家会员所用的 AppID · `merchant_member_appid`
    public var merchantMemberAppid: String? { fields[text: 1] }
    /// 支付方式上的限制 · `payment_mode`
    public var paymentMode: PaymentMode? { fields[object: 2] }
    /// 各个优惠标记 · `goods_tags`
    public var goodsTags: [String]? { fields[list: 3] }
    /// 限哪种支付方式 · `payment_method_information`
    public var paymentMethodInformation: PaymentMethodInformation? { fields[object: 4] }

    public init(
      deliveryUserCategory: DeliveryUserCategory? = nil, merchantMemberAppid: String? = nil,
      paymentMode: PaymentMode? = nil, goodsTags: [String]? = nil,
      paymentMethodInformation: PaymentMethodInformation? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, deliveryUserCategory, merchantMemberAppid, paymentMode, goodsTags, paymentMethodInformation
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "delivery_user_category": DeliveryUserCategory?.self, "merchant_member_appid": String?.self,
        "payment_mode": PaymentMode?.self, "goods_tags": [String]?.self,
        "payment_method_information": PaymentMethodInformation?.self,
      ]
    }
  }

  /// 一天中可用的时段
  public struct AvailableDayTime: APIObject {
    /// 一天中何时起 · `begin_day_time`
    public var beginDayTime: String? { fields[text: 0] }
    /// 一天中何时止 · `end_day_time`
    public var endDayTime: String? { fields[text: 1] }

    public init(beginDayTime: String? = nil, endDayTime: String? = nil) {
      fields = ObjectFields(of: Self.self, beginDayTime, endDayTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["begin_day_time": String?.self, "end_day_time": String?.self]
    }
  }

  /// 活动何时有效
  public struct AvailablePeriods: APIObject {
    /// 有效的起止时间 · `available_time`
    public var availableTime: [AvailableTime]? { fields[list: 0] }
    /// 一天中可用的时段 · `available_day_time`
    public var availableDayTime: [AvailableDayTime]? { fields[list: 1] }

    public init(availableTime: [AvailableTime]? = nil, availableDayTime: [AvailableDayTime]? = nil) {
      fields = ObjectFields(of: Self.self, availableTime, availableDayTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["available_time": [AvailableTime]?.self, "available_day_time": [AvailableDayTime]?.self]
    }
  }

  /// 有效的起止时间
  public struct AvailableTime: APIObject {
    /// 有效从何时起 · `begin_time`
    public var beginTime: Timestamp? { fields[time: 0] }
    /// 有效到何时止 · `end_time`
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

  /// 各个奖品
  public struct Award: APIObject {
    /// 奖品所属批次的编号 · `stock_id`
    public var stockID: String? { fields[text: 0] }
    /// 奖品大图的地址 · `original_image_url`
    public var originalImageURL: String? { fields[text: 1] }
    /// 奖品小图的地址 · `thumbnail_url`
    public var thumbnailURL: String? { fields[text: 2] }

    public init(stockID: String? = nil, originalImageURL: String? = nil, thumbnailURL: String? = nil) {
      fields = ObjectFields(of: Self.self, stockID, originalImageURL, thumbnailURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["stock_id": String?.self, "original_image_url": String?.self, "thumbnail_url": String?.self]
    }
  }

  /// 奖品的类型，枚举值之一
  public typealias AwardType = V3.Marketing.Paygiftactivity.AwardType

  /// 背景色
  public typealias BackgroundColor = V3.Marketing.BackgroundColor

  /// 投放的目的
  public typealias DeliveryPurpose = V3.Marketing.Paygiftactivity.DeliveryPurpose

  /// 投放给哪类用户
  public typealias DeliveryUserCategory = V3.Marketing.Paygiftactivity.DeliveryUserCategory

  /// 消费满额即送的规则
  public struct FullSendRule: APIObject {
    /// 奖品的类型，枚举值之一 · `award_type`
    public var awardType: AwardType? { fields[enumeration: 0] }
    /// 由哪些商户号发券 · `merchant_option`
    public var merchantOption: MerchantOption? { fields[enumeration: 1] }
    /// 消费满多少，单位为分 · `transaction_amount_minimum`
    public var transactionAmountMinimum: Int? { fields[integer: 2] }
    /// 发放什么 · `send_content`
    public var sendContent: SendContent? { fields[enumeration: 3] }
    /// 各个奖品 · `award_list`
    public var awardList: [Award]? { fields[list: 4] }
    /// 各个商户号 · `merchant_id_list`
    public var merchantIDList: [String]? { fields[list: 5] }

    public init(
      awardType: AwardType? = nil, merchantOption: MerchantOption? = nil, transactionAmountMinimum: Int? = nil,
      sendContent: SendContent? = nil, awardList: [Award]? = nil, merchantIDList: [String]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, awardType, merchantOption, transactionAmountMinimum, sendContent, awardList, merchantIDList
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "award_type": AwardType?.self, "merchant_option": MerchantOption?.self, "transaction_amount_minimum": Int?.self,
        "send_content": SendContent?.self, "award_list": [Award]?.self, "merchant_id_list": [String]?.self,
      ]
    }
  }

  /// 由哪些商户号发券
  public typealias MerchantOption = V3.Marketing.Paygiftactivity.MerchantOption

  /// 付款的方式
  public typealias PaymentMethod = V3.Marketing.Paygiftactivity.PaymentMethod

  /// 限哪种支付方式
  public struct PaymentMethodInformation: APIObject {
    /// 付款的方式 · `payment_method`
    public var paymentMethod: PaymentMethod? { fields[enumeration: 0] }
    /// 银行的简称 · `bank_abbreviation`
    public var bankAbbreviation: String? { fields[text: 1] }

    public init(paymentMethod: PaymentMethod? = nil, bankAbbreviation: String? = nil) {
      fields = ObjectFields(of: Self.self, paymentMethod, bankAbbreviation)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["payment_method": PaymentMethod?.self, "bank_abbreviation": String?.self]
    }
  }

  /// 支付方式上的限制
  public struct PaymentMode: APIObject {
    /// 限哪些支付场景 · `payment_scene_list`
    public var paymentSceneList: [PaymentScene]? { fields[list: 0] }
    /// 限哪种支付方式 · `payment_method_information`
    public var paymentMethodInformation: PaymentMethodInformation? { fields[object: 1] }

    public init(paymentSceneList: [PaymentScene]? = nil, paymentMethodInformation: PaymentMethodInformation? = nil) {
      fields = ObjectFields(of: Self.self, paymentSceneList, paymentMethodInformation)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["payment_scene_list": [PaymentScene]?.self, "payment_method_information": PaymentMethodInformation?.self]
    }
  }

  /// 限哪些支付场景
  public typealias PaymentScene = V3.Marketing.Paygiftactivity.PaymentScene

  /// 发放什么
  public typealias SendContent = V3.Marketing.Paygiftactivity.SendContent
}
