// Written by wechatpay-gen: change the description, not this file.
// GET /v3/marketing/paygiftactivity/activities/{activity_id}

@_spi(Generated) public import WeChatPay

extension V3.Marketing.Paygiftactivity.Activities.ActivityID {
  /// 支付有礼：查询活动
  ///
  /// 取得一个活动的详情。
  ///
  /// `GET /v3/marketing/paygiftactivity/activities/{activity_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012487971) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012492967)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/marketing/paygiftactivity/activities/{activity_id}"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 活动的编号 · `activity_id`
    public var activityID: String? { fields[text: 0] }
    /// 活动的类型 · `activity_type`
    public var activityType: ActivityType? { fields[enumeration: 1] }
    /// 活动的状态 · `activity_status`
    public var activityStatus: ActivityStatus? { fields[enumeration: 2] }
    /// 创建方的商户号 · `creator_merchant_id`
    public var creatorMerchantID: String? { fields[text: 3] }
    /// 所属的商户号 · `belong_merchant_id`
    public var belongMerchantID: String? { fields[text: 4] }
    /// 暂停的时间 · `pause_time`
    public var pauseTime: String? { fields[text: 5] }
    /// 恢复活动的时间 · `recovery_time`
    public var recoveryTime: String? { fields[text: 6] }
    /// 创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 7] }
    /// 最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp? { fields[time: 8] }
    /// 活动的基本信息 · `activity_base_info`
    public var activityBaseInfo: ActivityBaseInfo? { fields[object: 9] }
    /// 活动的高级设置 · `advanced_setting`
    public var advancedSetting: AdvancedSetting? { fields[object: 10] }
    /// 奖品怎样发放 · `award_send_rule`
    public var awardSendRule: AwardSendRule? { fields[object: 11] }

    public init(
      activityID: String? = nil, activityType: ActivityType? = nil, activityStatus: ActivityStatus? = nil,
      creatorMerchantID: String? = nil, belongMerchantID: String? = nil, pauseTime: String? = nil,
      recoveryTime: String? = nil, createTime: Timestamp? = nil, updateTime: Timestamp? = nil,
      activityBaseInfo: ActivityBaseInfo? = nil, advancedSetting: AdvancedSetting? = nil,
      awardSendRule: AwardSendRule? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, activityID, activityType, activityStatus, creatorMerchantID, belongMerchantID, pauseTime,
        recoveryTime, createTime, updateTime, activityBaseInfo, advancedSetting, awardSendRule
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "activity_id": String?.self, "activity_type": ActivityType?.self, "activity_status": ActivityStatus?.self,
        "creator_merchant_id": String?.self, "belong_merchant_id": String?.self, "pause_time": String?.self,
        "recovery_time": String?.self, "create_time": Timestamp?.self, "update_time": Timestamp?.self,
        "activity_base_info": ActivityBaseInfo?.self, "advanced_setting": AdvancedSetting?.self,
        "award_send_rule": AwardSendRule?.self,
      ]
    }

    /// 活动的类型
    public typealias ActivityType = V3.Marketing.Paygiftactivity.Activities.ActivityType

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

      /// 未知 · `ACT_STATUS_UNKNOWN`
      public static var actStatusUnknown: Self { Self(rawValue: "ACT_STATUS_UNKNOWN") }
    }

    /// 活动的基本信息
    public typealias ActivityBaseInfo = V3.Marketing.Paygiftactivity.Activities.ActivityBaseInfo

    /// 活动的高级设置
    public typealias AdvancedSetting = V3.Marketing.Paygiftactivity.Activities.AdvancedSetting

    /// 奖品怎样发放
    public struct AwardSendRule: APIObject {
      /// 消费满额即送的规则 · `full_send_rule`
      public var fullSendRule: FullSendRule? { fields[object: 0] }

      public init(fullSendRule: FullSendRule? = nil) {
        fields = ObjectFields(of: Self.self, fullSendRule)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["full_send_rule": FullSendRule?.self]
      }
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
}
