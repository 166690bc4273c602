// Written by wechatpay-gen: change the description, not this file.
// GET POST /v3/marketing/membercard-activity/activities

@_spi(Generated) public import WeChatPay

extension V3.Marketing.MembercardActivity.Activities {
  /// 会员有礼：查询活动列表
  ///
  /// 按条件列出活动。
  ///
  /// `GET /v3/marketing/membercard-activity/activities` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012553261) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012714468)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/marketing/membercard-activity/activities"), query: query)
  }

  /// 会员有礼：创建活动
  ///
  /// 新建开卡有礼或老会员有礼，在支付后或小程序里展示。
  ///
  /// `POST /v3/marketing/membercard-activity/activities` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012553030) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012714463)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/marketing/membercard-activity/activities"), body: body)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 最多返回的条数
    public var limit: Int? {
      get { fields[integer: 0] }
      set { fields[integer: 0] = newValue }
    }
    /// 从第几条开始，从 0 计
    public var offset: Int? {
      get { fields[integer: 1] }
      set { fields[integer: 1] = newValue }
    }
    /// 活动的类型 · `activity_type`
    public var activityType: ActivityType {
      get { fields[requiredEnumeration: 2] }
      set { fields[requiredEnumeration: 2] = newValue }
    }
    /// 会员卡模板的编号 · `card_id`
    public var cardID: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 活动的状态 · `activity_status`
    public var activityStatus: ActivityStatus? {
      get { fields[enumeration: 4] }
      set { fields[enumeration: 4] = newValue }
    }

    public init(
      limit: Int? = nil, offset: Int? = nil, activityType: ActivityType, cardID: String? = nil,
      activityStatus: ActivityStatus? = nil
    ) {
      fields = ObjectFields(of: Self.self, limit, offset, activityType, cardID, activityStatus)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "limit": Int?.self, "offset": Int?.self, "activity_type": ActivityType.self, "card_id": String?.self,
        "activity_status": ActivityStatus?.self,
      ]
    }

    /// 活动的类型
    public typealias ActivityType = V3.Marketing.MembercardActivity.Activities.ActivityType

    /// 活动的状态
    public struct ActivityStatus: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 已创建 · `CREATED`
      public static var created: Self { Self(rawValue: "CREATED") }

      /// 进行中 · `ONGOING`
      public static var ongoing: Self { Self(rawValue: "ONGOING") }

      /// 已终止 · `TERMINATED`
      public static var terminated: Self { Self(rawValue: "TERMINATED") }

      /// 已过期 · `OVER_TIME`
      public static var overTime: Self { Self(rawValue: "OVER_TIME") }
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 各个活动
    public var data: [ResponseData]? { fields[list: 0] }
    /// 从第几条开始，从 0 计
    public var offset: Int? { fields[integer: 1] }
    /// 最多返回的条数
    public var limit: Int? { fields[integer: 2] }
    /// 总条数 · `total_count`
    public var totalCount: Int? { fields[integer: 3] }

    public init(data: [ResponseData]? = nil, offset: Int? = nil, limit: Int? = nil, totalCount: Int? = nil) {
      fields = ObjectFields(of: Self.self, data, offset, limit, totalCount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["data": [ResponseData]?.self, "offset": Int?.self, "limit": Int?.self, "total_count": Int?.self]
    }

    /// 各个活动
    public struct ResponseData: APIObject {
      /// 活动的编号 · `activity_id`
      public var activityID: String? { fields[text: 0] }
      /// 活动的状态 · `activity_status`
      public var activityStatus: String? { fields[text: 1] }
      /// 创建的时间 · `create_time`
      public var createTime: Timestamp? { fields[time: 2] }
      /// 最近一次变更的时间 · `update_time`
      public var updateTime: Timestamp? { fields[time: 3] }
      /// 会员卡模板的编号 · `card_id`
      public var cardID: String? { fields[text: 4] }
      /// 活动的名称 · `activity_name`
      public var activityName: String? { fields[text: 5] }
      /// 活动的类型 · `activity_type`
      public var activityType: String? { fields[text: 6] }
      /// 开始的时间 · `begin_time`
      public var beginTime: Timestamp? { fields[time: 7] }
      /// 活动到何时止 · `end_time`
      public var endTime: Timestamp? { fields[time: 8] }
      /// 何时发放 · `award_send_period`
      public var awardSendPeriod: AwardSendPeriod? { fields[object: 9] }
      /// 各个批次 · `stock_list`
      public var stockList: [Stock]? { fields[list: 10] }
      /// 商户自定的请求单号 · `out_request_no`
      public var outRequestNo: String? { fields[text: 11] }
      /// 支付后开卡活动的设置 · `pay_activity_setting`
      public var payActivitySetting: PayActivitySetting? { fields[object: 12] }
      /// 支付前开卡活动的设置 · `miniprogram_activity_setting`
      public var miniprogramActivitySetting: MiniprogramActivitySetting? { fields[object: 13] }

      public init(
        activityID: String? = nil, activityStatus: String? = nil, createTime: Timestamp? = nil,
        updateTime: Timestamp? = nil, cardID: String? = nil, activityName: String? = nil, activityType: String? = nil,
        beginTime: Timestamp? = nil, endTime: Timestamp? = nil, awardSendPeriod: AwardSendPeriod? = nil,
        stockList: [Stock]? = nil, outRequestNo: String? = nil, payActivitySetting: PayActivitySetting? = nil,
        miniprogramActivitySetting: MiniprogramActivitySetting? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, activityID, activityStatus, createTime, updateTime, cardID, activityName, activityType,
          beginTime, endTime, awardSendPeriod, stockList, outRequestNo, payActivitySetting, miniprogramActivitySetting
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "activity_id": String?.self, "activity_status": String?.self, "create_time": Timestamp?.self,
          "update_time": Timestamp?.self, "card_id": String?.self, "activity_name": String?.self,
          "activity_type": String?.self, "begin_time": Timestamp?.self, "end_time": Timestamp?.self,
          "award_send_period": AwardSendPeriod?.self, "stock_list": [Stock]?.self, "out_request_no": String?.self,
          "pay_activity_setting": PayActivitySetting?.self,
          "miniprogram_activity_setting": MiniprogramActivitySetting?.self,
        ]
      }
    }

    /// 何时发放
    public typealias AwardSendPeriod = V3.Marketing.MembercardActivity.Activities.AwardSendPeriod

    /// 各个批次
    public typealias Stock = V3.Marketing.MembercardActivity.Activities.Stock

    /// 支付后开卡活动的设置
    public typealias PayActivitySetting = V3.Marketing.MembercardActivity.Activities.PayActivitySetting

    /// 支付前开卡活动的设置
    public typealias MiniprogramActivitySetting = V3.Marketing.MembercardActivity.Activities.MiniprogramActivitySetting

    /// 按日期指定的发放时间
    public typealias AwardSendTime = V3.Marketing.MembercardActivity.Activities.AwardSendTime

    /// 一天中发放的时段
    public typealias AwardSendDayTime = V3.Marketing.MembercardActivity.Activities.AwardSendDayTime

    /// 怎样激活会员卡
    public typealias ActivateSetting = V3.Marketing.MembercardActivity.Activities.ActivateSetting

    /// 支付方式上的限制
    public typealias PaymentSetting = V3.Marketing.MembercardActivity.Activities.PaymentSetting

    /// 领奖页的跳转
    public typealias AwardJumpDeploy = V3.Marketing.MembercardActivity.Activities.AwardJumpDeploy

    /// 一天中何时起
    public typealias BeginDayTime = V3.Marketing.MembercardActivity.Activities.BeginDayTime

    /// 一天中何时止
    public typealias EndDayTime = V3.Marketing.MembercardActivity.Activities.EndDayTime

    /// 激活所用的小程序
    public typealias ActivateMiniprogram = V3.Marketing.MembercardActivity.Activities.ActivateMiniprogram

    /// 支付方式上的限制
    public typealias PaymentMode = V3.Marketing.MembercardActivity.Activities.PaymentMode
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 会员卡模板的编号 · `card_id`, 例如 `pbLatjvWOibDc5-TBnbUk1pD12o0`
    public var cardID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 活动的名称 · `activity_name`, 例如 `良品铺子回馈活动`
    public var activityName: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 活动的类型 · `activity_type`
    public var activityType: ActivityType {
      get { fields[requiredEnumeration: 2] }
      set { fields[requiredEnumeration: 2] = newValue }
    }
    /// 开始的时间 · `begin_time`, 例如 `2020-01-20T13:29:35.120+08:00`
    public var beginTime: Timestamp {
      get { fields[requiredTime: 3] }
      set { fields[requiredTime: 3] = newValue }
    }
    /// 活动到何时止 · `end_time`, 例如 `2020-01-29T13:29:35.120+08:00`
    public var endTime: Timestamp {
      get { fields[requiredTime: 4] }
      set { fields[requiredTime: 4] = newValue }
    }
    /// 何时发放 · `award_send_period`
    public var awardSendPeriod: AwardSendPeriod? {
      get { fields[object: 5] }
      set { fields[object: 5] = newValue }
    }
    /// 各个批次 · `stock_list`
    public var stockList: [Stock]? {
      get { fields[list: 6] }
      set { fields[list: 6] = newValue }
    }
    /// 商户自定的请求单号 · `out_request_no`, 例如 `100002322019090134234sfdf`
    public var outRequestNo: String {
      get { fields[requiredText: 7] }
      set { fields[requiredText: 7] = newValue }
    }
    /// 支付后开卡活动的设置 · `pay_activity_setting`
    public var payActivitySetting: PayActivitySetting? {
      get { fields[object: 8] }
      set { fields[object: 8] = newValue }
    }
    /// 支付前开卡活动的设置 · `miniprogram_activity_setting`
    public var miniprogramActivitySetting: MiniprogramActivitySetting? {
      get { fields[object: 9] }
      set { fields[object: 9] = newValue }
    }

    public init(
      cardID: String, activityName: String, activityType: ActivityType, beginTime: Timestamp, endTime: Timestamp,
      awardSendPeriod: AwardSendPeriod? = nil, stockList: [Stock]? = nil, outRequestNo: String,
      payActivitySetting: PayActivitySetting? = nil, miniprogramActivitySetting: MiniprogramActivitySetting? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, cardID, activityName, activityType, beginTime, endTime, awardSendPeriod, stockList, outRequestNo,
        payActivitySetting, miniprogramActivitySetting
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "card_id": String.self, "activity_name": String.self, "activity_type": ActivityType.self,
        "begin_time": Timestamp.self, "end_time": Timestamp.self, "award_send_period": AwardSendPeriod?.self,
        "stock_list": [Stock]?.self, "out_request_no": String.self, "pay_activity_setting": PayActivitySetting?.self,
        "miniprogram_activity_setting": MiniprogramActivitySetting?.self,
      ]
    }

    /// 活动的类型
    public typealias ActivityType = V3.Marketing.MembercardActivity.Activities.ActivityType

    /// 何时发放
    public struct AwardSendPeriod: APIObject {
      /// 按日期指定的发放时间 · `award_send_time`
      public var awardSendTime: [AwardSendTime]? {
        get { fields[list: 0] }
        set { fields[list: 0] = newValue }
      }
      /// 一天中发放的时段 · `award_send_day_time`
      public var awardSendDayTime: [AwardSendDayTime]? {
        get { fields[list: 1] }
        set { fields[list: 1] = newValue }
      }

      public init(awardSendTime: [AwardSendTime]? = nil, awardSendDayTime: [AwardSendDayTime]? = nil) {
        fields = ObjectFields(of: Self.self, awardSendTime, awardSendDayTime)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["award_send_time": [AwardSendTime]?.self, "award_send_day_time": [AwardSendDayTime]?.self]
      }
    }

    /// 各个批次
    public struct Stock: APIObject {
      /// 创建批次的商户的商户号 · `stock_creator_mchid`, 例如 `10000022`
      public var stockCreatorMchid: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 批次的编号 · `stock_id`, 例如 `98065001`
      public var stockID: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }

      public init(stockCreatorMchid: String, stockID: String) {
        fields = ObjectFields(of: Self.self, stockCreatorMchid, stockID)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["stock_creator_mchid": String.self, "stock_id": String.self]
      }
    }

    /// 支付后开卡活动的设置
    public struct PayActivitySetting: APIObject {
      /// 标志的图片地址 · `logo_url`
      public var logoURL: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 活动的副标题 · `activity_second_title`, 例如 `湖南麻辣美食券`
      public var activitySecondTitle: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 各个商户号 · `mchid_list`
      public var mchidList: [String]? {
        get { fields[list: 2] }
        set { fields[list: 2] = newValue }
      }
      /// 怎样激活会员卡 · `activate_setting`
      public var activateSetting: ActivateSetting? {
        get { fields[object: 3] }
        set { fields[object: 3] = newValue }
      }
      /// 支付方式上的限制 · `payment_setting`
      public var paymentSetting: PaymentSetting? {
        get { fields[object: 4] }
        set { fields[object: 4] = newValue }
      }

      public init(
        logoURL: String, activitySecondTitle: String, mchidList: [String]? = nil,
        activateSetting: ActivateSetting? = nil, paymentSetting: PaymentSetting? = nil
      ) {
        fields = ObjectFields(of: Self.self, logoURL, activitySecondTitle, mchidList, activateSetting, paymentSetting)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "logo_url": String.self, "activity_second_title": String.self, "mchid_list": [String]?.self,
          "activate_setting": ActivateSetting?.self, "payment_setting": PaymentSetting?.self,
        ]
      }
    }

    /// 支付前开卡活动的设置
    public struct MiniprogramActivitySetting: APIObject {
      /// 商户自定的场景值 · `outer_str`
      public var outerStr: [String]? {
        get { fields[list: 0] }
        set { fields[list: 0] = newValue }
      }
      /// 领奖页的跳转 · `award_jump_deploy`
      public var awardJumpDeploy: AwardJumpDeploy? {
        get { fields[object: 1] }
        set { fields[object: 1] = newValue }
      }

      public init(outerStr: [String]? = nil, awardJumpDeploy: AwardJumpDeploy? = nil) {
        fields = ObjectFields(of: Self.self, outerStr, awardJumpDeploy)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["outer_str": [String]?.self, "award_jump_deploy": AwardJumpDeploy?.self]
      }
    }

    /// 按日期指定的发放时间
    public struct AwardSendTime: APIObject {
      /// 发放从何时起 · `begin_time`, 例如 `2020-01-21T00:00:00.000+08:00`
      public var beginTime: Timestamp {
        get { fields[requiredTime: 0] }
        set { fields[requiredTime: 0] = newValue }
      }
      /// 发放到何时止 · `end_time`, 例如 `2020-01-27T00:00:00.000+08:00`
      public var endTime: Timestamp {
        get { fields[requiredTime: 1] }
        set { fields[requiredTime: 1] = newValue }
      }

      public init(beginTime: Timestamp, endTime: Timestamp) {
        fields = ObjectFields(of: Self.self, beginTime, endTime)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["begin_time": Timestamp.self, "end_time": Timestamp.self]
      }
    }

    /// 一天中发放的时段
    public struct AwardSendDayTime: APIObject {
      /// 一天中何时起 · `begin_day_time`
      public var beginDayTime: BeginDayTime {
        get { fields[requiredObject: 0] }
        set { fields[requiredObject: 0] = newValue }
      }
      /// 一天中何时止 · `end_day_time`
      public var endDayTime: EndDayTime {
        get { fields[requiredObject: 1] }
        set { fields[requiredObject: 1] = newValue }
      }

      public init(beginDayTime: BeginDayTime, endDayTime: EndDayTime) {
        fields = ObjectFields(of: Self.self, beginDayTime, endDayTime)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["begin_day_time": BeginDayTime.self, "end_day_time": EndDayTime.self]
      }
    }

    /// 怎样激活会员卡
    public struct ActivateSetting: APIObject {
      /// 怎样激活 · `activate_type`, 例如 `AUTO_ACTIVATE`
      public var activateType: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 激活页的地址 · `activate_url`, 例如 `https://w.url.cn/s/Ahz3p2C`
      public var activateURL: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 激活所用的小程序 · `activate_miniprogram`
      public var activateMiniprogram: ActivateMiniprogram? {
        get { fields[object: 2] }
        set { fields[object: 2] = newValue }
      }

      public init(activateType: String, activateURL: String? = nil, activateMiniprogram: ActivateMiniprogram? = nil) {
        fields = ObjectFields(of: Self.self, activateType, activateURL, activateMiniprogram)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["activate_type": String.self, "activate_url": String?.self, "activate_miniprogram": ActivateMiniprogram?.self]
      }
    }

    /// 支付方式上的限制
    public struct PaymentSetting: APIObject {
      /// 支付方式上的限制 · `payment_mode`
      public var paymentMode: PaymentMode? {
        get { fields[object: 0] }
        set { fields[object: 0] = newValue }
      }
      /// 限哪家银行，填其简称 · `limit_bank`, 例如 `CFT`
      public var limitBank: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 各个优惠标记 · `goods_tags`
      public var goodsTags: [String]? {
        get { fields[list: 2] }
        set { fields[list: 2] = newValue }
      }

      public init(paymentMode: PaymentMode? = nil, limitBank: String? = nil, goodsTags: [String]? = nil) {
        fields = ObjectFields(of: Self.self, paymentMode, limitBank, goodsTags)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["payment_mode": PaymentMode?.self, "limit_bank": String?.self, "goods_tags": [String]?.self]
      }
    }

    /// 领奖页的跳转
    public struct AwardJumpDeploy: APIObject {
      /// 小程序的 AppID · `mini_program_appid`, 例如 `wxc0b84a53ed8e8d29`
      public var miniProgramAppid: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 小程序页面的路径 · `mini_program_path`, 例如 `mall/pages/List`
      public var miniProgramPath: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 按钮上的文字 · `button_text`, 例如 `点击`
      public var buttonText: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }

      public init(miniProgramAppid: String? = nil, miniProgramPath: String? = nil, buttonText: String? = nil) {
        fields = ObjectFields(of: Self.self, miniProgramAppid, miniProgramPath, buttonText)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["mini_program_appid": String?.self, "mini_program_path": String?.self, "button_text": String?.self]
      }
    }

    /// 一天中何时起
    public struct BeginDayTime: APIObject {
      /// 时 · 例如 `9`
      public var hours: Int {
        get { fields[requiredInteger: 0] }
        set { fields[requiredInteger: 0] = newValue }
      }
      /// 分 · 例如 `34`
      public var minutes: Int {
        get { fields[requiredInteger: 1] }
        set { fields[requiredInteger: 1] = newValue }
      }
      /// 秒 · 例如 `6`
      public var seconds: Int {
        get { fields[requiredInteger: 2] }
        set { fields[requiredInteger: 2] = newValue }
      }

      public init(hours: Int, minutes: Int, seconds: Int) {
        fields = ObjectFields(of: Self.self, hours, minutes, seconds)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["hours": Int.self, "minutes": Int.self, "seconds": Int.self]
      }
    }

    /// 一天中何时止
    public struct EndDayTime: APIObject {
      /// 时 · 例如 `9`
      public var hours: Int {
        get { fields[requiredInteger: 0] }
        set { fields[requiredInteger: 0] = newValue }
      }
      /// 分 · 例如 `34`
      public var minutes: Int {
        get { fields[requiredInteger: 1] }
        set { fields[requiredInteger: 1] = newValue }
      }
      /// 秒 · 例如 `6`
      public var seconds: Int {
        get { fields[requiredInteger: 2] }
        set { fields[requiredInteger: 2] = newValue }
      }

      public init(hours: Int, minutes: Int, seconds: Int) {
        fields = ObjectFields(of: Self.self, hours, minutes, seconds)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["hours": Int.self, "minutes": Int.self, "seconds": Int.self]
      }
    }

    /// 激活所用的小程序
    public struct ActivateMiniprogram: APIObject {
      /// 激活所用小程序的 AppID · `activate_appid`, 例如 `wxea9c30a90fs8d3fe`
      public var activateAppid: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 激活所用小程序页面的路径 · `activate_path`, 例如 `pages/activate/activate`
      public var activatePath: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }

      public init(activateAppid: String, activatePath: String) {
        fields = ObjectFields(of: Self.self, activateAppid, activatePath)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["activate_appid": String.self, "activate_path": String.self]
      }
    }

    /// 支付方式上的限制
    public struct PaymentMode: APIObject {
      /// 限哪些支付场景 · `payment_scene_list`
      public var paymentSceneList: [String]? {
        get { fields[list: 0] }
        set { fields[list: 0] = newValue }
      }

      public init(paymentSceneList: [String]? = nil) {
        fields = ObjectFields(of: Self.self, paymentSceneList)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["payment_scene_list": [String]?.self]
      }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 活动的编号 · `activity_id`
    public var activityID: String? { fields[text: 0] }
    /// 活动的状态 · `activity_status`
    public var activityStatus: String? { fields[text: 1] }
    /// 创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 2] }
    /// 最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp? { fields[time: 3] }
    /// 会员卡模板的编号 · `card_id`
    public var cardID: String? { fields[text: 4] }
    /// 活动的名称 · `activity_name`
    public var activityName: String? { fields[text: 5] }
    /// 活动的类型 · `activity_type`
    public var activityType: String? { fields[text: 6] }
    /// 开始的时间 · `begin_time`
    public var beginTime: Timestamp? { fields[time: 7] }
    /// 活动到何时止 · `end_time`
    public var endTime: Timestamp? { fields[time: 8] }
    /// 何时发放 · `award_send_period`
    public var awardSendPeriod: AwardSendPeriod? { fields[object: 9] }
    /// 各个批次 · `stock_list`
    public var stockList: [Stock]? { fields[list: 10] }
    /// 商户自定的请求单号 · `out_request_no`
    public var outRequestNo: String? { fields[text: 11] }
    /// 支付后开卡活动的设置 · `pay_activity_setting`
    public var payActivitySetting: PayActivitySetting? { fields[object: 12] }
    /// 支付前开卡活动的设置 · `miniprogram_activity_setting`
    public var miniprogramActivitySetting: MiniprogramActivitySetting? { fields[object: 13] }

    public init(
      activityID: String? = nil, activityStatus: String? = nil, createTime: Timestamp? = nil,
      updateTime: Timestamp? = nil, cardID: String? = nil, activityName: String? = nil, activityType: String? = nil,
      beginTime: Timestamp? = nil, endTime: Timestamp? = nil, awardSendPeriod: AwardSendPeriod? = nil,
      stockList: [Stock]? = nil, outRequestNo: String? = nil, payActivitySetting: PayActivitySetting? = nil,
      miniprogramActivitySetting: MiniprogramActivitySetting? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, activityID, activityStatus, createTime, updateTime, cardID, activityName, activityType,
        beginTime, endTime, awardSendPeriod, stockList, outRequestNo, payActivitySetting, miniprogramActivitySetting
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "activity_id": String?.self, "activity_status": String?.self, "create_time": Timestamp?.self,
        "update_time": Timestamp?.self, "card_id": String?.self, "activity_name": String?.self,
        "activity_type": String?.self, "begin_time": Timestamp?.self, "end_time": Timestamp?.self,
        "award_send_period": AwardSendPeriod?.self, "stock_list": [Stock]?.self, "out_request_no": String?.self,
        "pay_activity_setting": PayActivitySetting?.self,
        "miniprogram_activity_setting": MiniprogramActivitySetting?.self,
      ]
    }

    /// 何时发放
    public typealias AwardSendPeriod = V3.Marketing.MembercardActivity.Activities.AwardSendPeriod

    /// 各个批次
    public typealias Stock = V3.Marketing.MembercardActivity.Activities.Stock

    /// 支付后开卡活动的设置
    public typealias PayActivitySetting = V3.Marketing.MembercardActivity.Activities.PayActivitySetting

    /// 支付前开卡活动的设置
    public typealias MiniprogramActivitySetting = V3.Marketing.MembercardActivity.Activities.MiniprogramActivitySetting

    /// 按日期指定的发放时间
    public typealias AwardSendTime = V3.Marketing.MembercardActivity.Activities.AwardSendTime

    /// 一天中发放的时段
    public typealias AwardSendDayTime = V3.Marketing.MembercardActivity.Activities.AwardSendDayTime

    /// 怎样激活会员卡
    public typealias ActivateSetting = V3.Marketing.MembercardActivity.Activities.ActivateSetting

    /// 支付方式上的限制
    public typealias PaymentSetting = V3.Marketing.MembercardActivity.Activities.PaymentSetting

    /// 领奖页的跳转
    public typealias AwardJumpDeploy = V3.Marketing.MembercardActivity.Activities.AwardJumpDeploy

    /// 一天中何时起
    public typealias BeginDayTime = V3.Marketing.MembercardActivity.Activities.BeginDayTime

    /// 一天中何时止
    public typealias EndDayTime = V3.Marketing.MembercardActivity.Activities.EndDayTime

    /// 激活所用的小程序
    public typealias ActivateMiniprogram = V3.Marketing.MembercardActivity.Activities.ActivateMiniprogram

    /// 支付方式上的限制
    public typealias PaymentMode = V3.Marketing.MembercardActivity.Activities.PaymentMode
  }

  /// 激活所用的小程序
  public struct ActivateMiniprogram: APIObject {
    /// 激活所用小程序的 AppID · `activate_appid`
    public var activateAppid: String? { fields[text: 0] }
    /// 激活所用小程序页面的路径 · `activate_path`
    public var activatePath: String? { fields[text: 1] }

    public init(activateAppid: String? = nil, activatePath: String? = nil) {
      fields = ObjectFields(of: Self.self, activateAppid, activatePath)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["activate_appid": String?.self, "activate_path": String?.self]
    }
  }

  /// 怎样激活会员卡
  public struct ActivateSetting: APIObject {
    /// 怎样激活 · `activate_type`
    public var activateType: String? { fields[text: 0] }
    /// 激活页的地址 · `activate_url`
    public var activateURL: String? { fields[text: 1] }
    /// 激活所用的小程序 · `activate_miniprogram`
    public var activateMiniprogram: ActivateMiniprogram? { fields[object: 2] }

    public init(
      activateType: String? = nil, activateURL: String? = nil, activateMiniprogram: ActivateMiniprogram? = nil
    ) {
      fields = ObjectFields(of: Self.self, activateType, activateURL, activateMiniprogram)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["activate_type": String?.self, "activate_url": String?.self, "activate_miniprogram": ActivateMiniprogram?.self]
    }
  }

  /// 活动的类型
  public struct ActivityType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 非会员支付后 · `NON_MEMBER_AFTERPAY`
    public static var nonMemberAfterpay: Self { Self(rawValue: "NON_MEMBER_AFTERPAY") }

    /// 会员支付后 · `MEMBER_AFTERPAY`
    public static var memberAfterpay: Self { Self(rawValue: "MEMBER_AFTERPAY") }

    /// 非会员小程序 · `NON_MEMBER_MINIPROGRAM`
    public static var nonMemberMiniprogram: Self { Self(rawValue: "NON_MEMBER_MINIPROGRAM") }

    /// 会员小程序 · `MEMBER_MINIPROGRAM`
    public static var memberMiniprogram: Self { Self(rawValue: "MEMBER_MINIPROGRAM") }
  }

  /// 领奖页的跳转
  public struct AwardJumpDeploy: APIObject {
    /// 小程序的 AppID · `mini_program_appid`
    public var miniProgramAppid: String? { fields[text: 0] }
    /// 小程序页面的路径 · `mini_program_path`
    public var miniProgramPath: String? { fields[text: 1] }
    /// 按钮上的文字 · `button_text`
    public var buttonText: String? { fields[text: 2] }

    public init(miniProgramAppid: String? = nil, miniProgramPath: String? = nil, buttonText: String? = nil) {
      fields = ObjectFields(of: Self.self, miniProgramAppid, miniProgramPath, buttonText)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["mini_program_appid": String?.self, "mini_program_path": String?.self, "button_text": String?.self]
    }
  }

  /// 一天中发放的时段
  public struct AwardSendDayTime: APIObject {
    /// 一天中何时起 · `begin_day_time`
    public var beginDayTime: BeginDayTime? { fields[object: 0] }
    /// 一天中何时止 · `end_day_time`
    public var endDayTime: EndDayTime? { fields[object: 1] }

    public init(beginDayTime: BeginDayTime? = nil, endDayTime: EndDayTime? = nil) {
      fields = ObjectFields(of: Self.self, beginDayTime, endDayTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["begin_day_time": BeginDayTime?.self, "end_day_time": EndDayTime?.self]
    }
  }

  /// 何时发放
  public struct AwardSendPeriod: APIObject {
    /// 按日期指定的发放时间 · `award_send_time`
    public var awardSendTime: [AwardSendTime]? { fields[list: 0] }
    /// 一天中发放的时段 · `award_send_day_time`
    public var awardSendDayTime: [AwardSendDayTime]? { fields[list: 1] }

    public init(awardSendTime: [AwardSendTime]? = nil, awardSendDayTime: [AwardSendDayTime]? = nil) {
      fields = ObjectFields(of: Self.self, awardSendTime, awardSendDayTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["award_send_time": [AwardSendTime]?.self, "award_send_day_time": [AwardSendDayTime]?.self]
    }
  }

  /// 按日期指定的发放时间
  public struct AwardSendTime: APIObject {
    /// 发放从何时起 · `begin_time`
    public var beginTime: Timestamp? { fields[time: 0] }
    /// 发放到何时止 · `end_time`
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

  /// 一天中何时起
  public struct BeginDayTime: APIObject {
    /// 时
    public var hours: Int? { fields[integer: 0] }
    /// 分
    public var minutes: Int? { fields[integer: 1] }
    /// 秒
    public var seconds: Int? { fields[integer: 2] }

    public init(hours: Int? = nil, minutes: Int? = nil, seconds: Int? = nil) {
      fields = ObjectFields(of: Self.self, hours, minutes, seconds)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["hours": Int?.self, "minutes": Int?.self, "seconds": Int?.self]
    }
  }

  /// 一天中何时止
  public struct EndDayTime: APIObject {
    /// 时
    public var hours: Int? { fields[integer: 0] }
    /// 分
    public var minutes: Int? { fields[integer: 1] }
    /// 秒
    public var seconds: Int? { fields[integer: 2] }

    public init(hours: Int? = nil, minutes: Int? = nil, seconds: Int? = nil) {
      fields = ObjectFields(of: Self.self, hours, minutes, seconds)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["hours": Int?.self, "minutes": Int?.self, "seconds": Int?.self]
    }
  }

  /// 支付前开卡活动的设置
  public struct MiniprogramActivitySetting: APIObject {
    /// 商户自定的场景值 · `outer_str`
    public var outerStr: [String]? { fields[list: 0] }
    /// 领奖页的跳转 · `award_jump_deploy`
    public var awardJumpDeploy: AwardJumpDeploy? { fields[object: 1] }

    public init(outerStr: [String]? = nil, awardJumpDeploy: AwardJumpDeploy? = nil) {
      fields = ObjectFields(of: Self.self, outerStr, awardJumpDeploy)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["outer_str": [String]?.self, "award_jump_deploy": AwardJumpDeploy?.self]
    }
  }

  /// 支付后开卡活动的设置
  public struct PayActivitySetting: APIObject {
    /// 标志的图片地址 · `logo_url`
    public var logoURL: String? { fields[text: 0] }
    /// 活动的副标题 · `activity_second_title`
    public var activitySecondTitle: String? { fields[text: 1] }
    /// 各个商户号 · `mchid_list`
    public var mchidList: [String]? { fields[list: 2] }
    /// 怎样激活会员卡 · `activate_setting`
    public var activateSetting: ActivateSetting? { fields[object: 3] }
    /// 支付方式上的限制 · `payment_setting`
    public var paymentSetting: PaymentSetting? { fields[object: 4] }

    public init(
      logoURL: String? = nil, activitySecondTitle: String? = nil, mchidList: [String]? = nil,
      activateSetting: ActivateSetting? = nil, paymentSetting: PaymentSetting? = nil
    ) {
      fields = ObjectFields(of: Self.self, logoURL, activitySecondTitle, mchidList, activateSetting, paymentSetting)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "logo_url": String?.self, "activity_second_title": String?.self, "mchid_list": [String]?.self,
        "activate_setting": ActivateSetting?.self, "payment_setting": PaymentSetting?.self,
      ]
    }
  }

  /// 支付方式上的限制
  public struct PaymentMode: APIObject {
    /// 限哪些支付场景 · `payment_scene_list`
    public var paymentSceneList: [String]? { fields[list: 0] }

    public init(paymentSceneList: [String]? = nil) {
      fields = ObjectFields(of: Self.self, paymentSceneList)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["payment_scene_list": [String]?.self]
    }
  }

  /// 支付方式上的限制
  public struct PaymentSetting: APIObject {
    /// 支付方式上的限制 · `payment_mode`
    public var paymentMode: PaymentMode? { fields[object: 0] }
    /// 限哪家银行，填其简称 · `limit_bank`
    public var limitBank: String? { fields[text: 1] }
    /// 各个优惠标记 · `goods_tags`
    public var goodsTags: [String]? { fields[list: 2] }

    public init(paymentMode: PaymentMode? = nil, limitBank: String? = nil, goodsTags: [String]? = nil) {
      fields = ObjectFields(of: Self.self, paymentMode, limitBank, goodsTags)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["payment_mode": PaymentMode?.self, "limit_bank": String?.self, "goods_tags": [String]?.self]
    }
  }

  /// 各个批次
  public struct Stock: APIObject {
    /// 创建批次的商户的商户号 · `stock_creator_mchid`
    public var stockCreatorMchid: String? { fields[text: 0] }
    /// 批次的编号 · `stock_id`
    public var stockID: String? { fields[text: 1] }

    public init(stockCreatorMchid: String? = nil, stockID: String? = nil) {
      fields = ObjectFields(of: Self.self, stockCreatorMchid, stockID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["stock_creator_mchid": String?.self, "stock_id": String?.self]
    }
  }
}
