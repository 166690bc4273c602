// Written by wechatpay-gen: change the description, not this file.
// GET /v3/marketing/membercard-activity/activities/{activity_id}

@_spi(Generated) public import WeChatPay

extension V3.Marketing.MembercardActivity.Activities.ActivityID {
  /// 会员有礼：查询活动
  ///
  /// 取得一个活动的详情。
  ///
  /// `GET /v3/marketing/membercard-activity/activities/{activity_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012553365) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012714471)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/marketing/membercard-activity/activities/{activity_id}"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
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
}
