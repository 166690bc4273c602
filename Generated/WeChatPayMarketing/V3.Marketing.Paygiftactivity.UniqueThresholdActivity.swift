// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/paygiftactivity/unique-threshold-activity

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Paygiftactivity.UniqueThresholdActivity {
  /// 支付有礼：创建满额送活动
  ///
  /// 新建消费满额即送全场券的活动。
  ///
  /// `POST /v3/marketing/paygiftactivity/unique-threshold-activity` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012487898) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012492900)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/marketing/paygiftactivity/unique-threshold-activity"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 活动的基本信息 · `activity_base_info`
    public var activityBaseInfo: ActivityBaseInfo {
      get { fields[requiredObject: 0] }
      set { fields[requiredObject: 0] = newValue }
    }
    /// 活动的高级设置 · `advanced_setting`
    public var advancedSetting: AdvancedSetting? {
      get { fields[object: 1] }
      set { fields[object: 1] = newValue }
    }
    /// 奖品怎样发放 · `award_send_rule`
    public var awardSendRule: AwardSendRule {
      get { fields[requiredObject: 2] }
      set { fields[requiredObject: 2] = newValue }
    }

    public init(
      activityBaseInfo: ActivityBaseInfo, advancedSetting: AdvancedSetting? = nil, awardSendRule: AwardSendRule
    ) {
      fields = ObjectFields(of: Self.self, activityBaseInfo, advancedSetting, awardSendRule)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "activity_base_info": ActivityBaseInfo.self, "advanced_setting": AdvancedSetting?.self,
        "award_send_rule": AwardSendRule.self,
      ]
    }

    /// 活动的基本信息
    public struct ActivityBaseInfo: APIObject {
      /// 活动的名称 · `activity_name`
      public var activityName: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 活动的副标题 · `activity_second_title`
      public var activitySecondTitle: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 商户标志的图片地址 · `merchant_logo_url`
      public var merchantLogoURL: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }
      /// 背景色 · `background_color`
      public var backgroundColor: BackgroundColor? {
        get { fields[enumeration: 3] }
        set { fields[enumeration: 3] = newValue }
      }
      /// 活动从何时起 · `begin_time`
      public var beginTime: String? {
        get { fields[text: 4] }
        set { fields[text: 4] = newValue }
      }
      /// 活动到何时止 · `end_time`
      public var endTime: String? {
        get { fields[text: 5] }
        set { fields[text: 5] = newValue }
      }
      /// 活动何时有效 · `available_periods`
      public var availablePeriods: AvailablePeriods? {
        get { fields[object: 6] }
        set { fields[object: 6] = newValue }
      }
      /// 商户自定的请求单号 · `out_request_no`
      public var outRequestNo: String {
        get { fields[requiredText: 7] }
        set { fields[requiredText: 7] = newValue }
      }
      /// 投放的目的 · `delivery_purpose`
      public var deliveryPurpose: DeliveryPurpose {
        get { fields[requiredEnumeration: 8] }
        set { fields[requiredEnumeration: 8] = newValue }
      }
      /// 小程序的 AppID · `mini_programs_appid`
      public var miniProgramsAppid: String? {
        get { fields[text: 9] }
        set { fields[text: 9] = newValue }
      }
      /// 小程序页面的路径 · `mini_programs_path`
      public var miniProgramsPath: String? {
        get { fields[text: 10] }
        set { fields[text: 10] = newValue }
      }

      public init(
        activityName: String, activitySecondTitle: String, merchantLogoURL: String,
        backgroundColor: BackgroundColor? = nil, beginTime: String? = nil, endTime: String? = nil,
        availablePeriods: AvailablePeriods? = nil, outRequestNo: String, deliveryPurpose: DeliveryPurpose,
        miniProgramsAppid: String? = nil, miniProgramsPath: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, activityName, activitySecondTitle, merchantLogoURL, backgroundColor, beginTime, endTime,
          availablePeriods, outRequestNo, deliveryPurpose, miniProgramsAppid, miniProgramsPath
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "activity_name": String.self, "activity_second_title": String.self, "merchant_logo_url": String.self,
          "background_color": BackgroundColor?.self, "begin_time": String?.self, "end_time": String?.self,
          "available_periods": AvailablePeriods?.self, "out_request_no": String.self,
          "delivery_purpose": DeliveryPurpose.self, "mini_programs_appid": String?.self,
          "mini_programs_path": String?.self,
        ]
      }
    }

    /// 活动的高级设置
    public struct AdvancedSetting: APIObject {
      /// 投放给哪类用户 · `delivery_user_category`
      public var deliveryUserCategory: DeliveryUserCategory? {
        get { fields[enumeration: 0] }
        set { fields[enumeration: 0] = newValue }
      }
      /// 商家会员所用的 AppID · `merchant_member_appid`
      public var merchantMemberAppid: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 支付方式上的限制 · `payment_mode`
      public var paymentMode: PaymentMode? {
        get { fields[object: 2] }
        set { fields[object: 2] = newValue }
      }
      /// 各个优惠标记 · `goods_tags`
      public var goodsTags: [String]? {
        get { fields[list: 3] }
        set { fields[list: 3] = newValue }
      }
      /// 限哪种支付方式 · `payment_method_information`
      public var paymentMethodInformation: PaymentMethodInformation? {
        get { fields[object: 4] }
        set { fields[object: 4] = newValue }
      }

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
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "delivery_user_category": DeliveryUserCategory?.self, "merchant_member_appid": String?.self,
          "payment_mode": PaymentMode?.self, "goods_tags": [String]?.self,
          "payment_method_information": PaymentMethodInformation?.self,
        ]
      }
    }

    /// 奖品怎样发放
    public struct AwardSendRule: APIObject {
      /// 奖品的类型，枚举值之一 · `award_type`
      public var awardType: AwardType {
        get { fields[requiredEnumeration: 0] }
        set { fields[requiredEnumeration: 0] = newValue }
      }
      /// 由哪些商户号发券 · `merchant_option`
      public var merchantOption: MerchantOption {
        get { fields[requiredEnumeration: 1] }
        set { fields[requiredEnumeration: 1] = newValue }
      }
      /// 消费满多少，单位为分 · `transaction_amount_minimum`, 例如 `0`
      public var transactionAmountMinimum: Int {
        get { fields[requiredInteger: 2] }
        set { fields[requiredInteger: 2] = newValue }
      }
      /// 发放什么 · `send_content`
      public var sendContent: SendContent {
        get { fields[requiredEnumeration: 3] }
        set { fields[requiredEnumeration: 3] = newValue }
      }
      /// 各个奖品 · `award_list`
      public var awardList: [Award]? {
        get { fields[list: 4] }
        set { fields[list: 4] = newValue }
      }
      /// 各个商户号 · `merchant_id_list`
      public var merchantIDList: [String]? {
        get { fields[list: 5] }
        set { fields[list: 5] = newValue }
      }

      public init(
        awardType: AwardType, merchantOption: MerchantOption, transactionAmountMinimum: Int, sendContent: SendContent,
        awardList: [Award]? = nil, merchantIDList: [String]? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, awardType, merchantOption, transactionAmountMinimum, sendContent, awardList, merchantIDList
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "award_type": AwardType.self, "merchant_option": MerchantOption.self, "transaction_amount_minimum": Int.self,
          "send_content": SendContent.self, "award_list": [Award]?.self, "merchant_id_list": [String]?.self,
        ]
      }
    }

    /// 背景色
    public typealias BackgroundColor = V3.Marketing.BackgroundColor

    /// 活动何时有效
    public struct AvailablePeriods: APIObject {
      /// 有效的起止时间 · `available_time`
      public var availableTime: [AvailableTime]? {
        get { fields[list: 0] }
        set { fields[list: 0] = newValue }
      }
      /// 一天中可用的时段 · `available_day_time`
      public var availableDayTime: [AvailableDayTime]? {
        get { fields[list: 1] }
        set { fields[list: 1] = newValue }
      }

      public init(availableTime: [AvailableTime]? = nil, availableDayTime: [AvailableDayTime]? = nil) {
        fields = ObjectFields(of: Self.self, availableTime, availableDayTime)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["available_time": [AvailableTime]?.self, "available_day_time": [AvailableDayTime]?.self]
      }
    }

    /// 投放的目的
    public typealias DeliveryPurpose = V3.Marketing.Paygiftactivity.DeliveryPurpose

    /// 投放给哪类用户
    public typealias DeliveryUserCategory = V3.Marketing.Paygiftactivity.DeliveryUserCategory

    /// 支付方式上的限制
    public struct PaymentMode: APIObject {
      /// 限哪些支付场景 · `payment_scene_list`
      public var paymentSceneList: [PaymentScene]? {
        get { fields[list: 0] }
        set { fields[list: 0] = newValue }
      }
      /// 限哪种支付方式 · `payment_method_information`
      public var paymentMethodInformation: PaymentMethodInformation? {
        get { fields[object: 1] }
        set { fields[object: 1] = newValue }
      }

      public init(paymentSceneList: [PaymentScene]? = nil, paymentMethodInformation: PaymentMethodInformation? = nil) {
        fields = ObjectFields(of: Self.self, paymentSceneList, paymentMethodInformation)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["payment_scene_list": [PaymentScene]?.self, "payment_method_information": PaymentMethodInformation?.self]
      }
    }

    /// 限哪种支付方式
    public struct PaymentMethodInformation: APIObject {
      /// 付款的方式 · `payment_method`
      public var paymentMethod: PaymentMethod? {
        get { fields[enumeration: 0] }
        set { fields[enumeration: 0] = newValue }
      }
      /// 银行的简称 · `bank_abbreviation`
      public var bankAbbreviation: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }

      public init(paymentMethod: PaymentMethod? = nil, bankAbbreviation: String? = nil) {
        fields = ObjectFields(of: Self.self, paymentMethod, bankAbbreviation)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["payment_method": PaymentMethod?.self, "bank_abbreviation": String?.self]
      }
    }

    /// 奖品的类型，枚举值之一
    public typealias AwardType = V3.Marketing.Paygiftactivity.AwardType

    /// 由哪些商户号发券
    public typealias MerchantOption = V3.Marketing.Paygiftactivity.MerchantOption

    /// 发放什么
    public typealias SendContent = V3.Marketing.Paygiftactivity.SendContent

    /// 各个奖品
    public struct Award: APIObject {
      /// 奖品所属批次的编号 · `stock_id`
      public var stockID: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 奖品大图的地址 · `original_image_url`
      public var originalImageURL: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 奖品小图的地址 · `thumbnail_url`
      public var thumbnailURL: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }

      public init(stockID: String? = nil, originalImageURL: String? = nil, thumbnailURL: String? = nil) {
        fields = ObjectFields(of: Self.self, stockID, originalImageURL, thumbnailURL)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["stock_id": String?.self, "original_image_url": String?.self, "thumbnail_url": String?.self]
      }
    }

    /// 有效的起止时间
    public struct AvailableTime: APIObject {
      /// 有效从何时起 · `begin_time`
      public var beginTime: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 有效到何时止 · `end_time`
      public var endTime: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }

      public init(beginTime: String? = nil, endTime: String? = nil) {
        fields = ObjectFields(of: Self.self, beginTime, endTime)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["begin_time": String?.self, "end_time": String?.self]
      }
    }

    /// 一天中可用的时段
    public struct AvailableDayTime: APIObject {
      /// 一天中何时起 · `begin_day_time`
      public var beginDayTime: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 一天中何时止 · `end_day_time`
      public var endDayTime: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }

      public init(beginDayTime: String? = nil, endDayTime: String? = nil) {
        fields = ObjectFields(of: Self.self, beginDayTime, endDayTime)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["begin_day_time": String?.self, "end_day_time": String?.self]
      }
    }

    /// 限哪些支付场景
    public typealias PaymentScene = V3.Marketing.Paygiftactivity.PaymentScene

    /// 付款的方式
    public typealias PaymentMethod = V3.Marketing.Paygiftactivity.PaymentMethod
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 活动的编号 · `activity_id`
    public var activityID: String? { fields[text: 0] }
    /// 创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 1] }

    public init(activityID: String? = nil, createTime: Timestamp? = nil) {
      fields = ObjectFields(of: Self.self, activityID, createTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["activity_id": String?.self, "create_time": Timestamp?.self]
    }
  }
}
