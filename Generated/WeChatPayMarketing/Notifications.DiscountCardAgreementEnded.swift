// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 先享卡守约通知
  ///
  /// 用户是否守约有了结果。
  ///
  /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_5.shtml)
  public struct DiscountCardAgreementEnded: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("DISCOUNT_CARD.AGREEMENT_ENDED")
      ]
    }

    /// 应用的 AppID
    public var appid: String? { fields[text: 0] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 1] }
    /// 先享卡的编号 · `card_id`
    public var cardID: String? { fields[text: 2] }
    /// 卡模板的编号 · `card_template_id`
    public var cardTemplateID: String? { fields[text: 3] }
    /// 创建的时间 · `create_time`
    public var createTime: String? { fields[text: 4] }
    /// 商户号
    public var mchid: String? { fields[text: 5] }
    /// 各项约定的目标
    public var objectives: [Objective]? { fields[list: 6] }
    /// 商户自定的领卡号 · `out_card_code`
    public var outCardCode: String? { fields[text: 7] }
    /// 各项奖励
    public var rewards: [Reward]? { fields[list: 8] }
    /// 先享卡的状态
    public var state: String? { fields[text: 9] }
    /// 服务的时间 · `time_range`
    public var timeRange: TimeRange? { fields[object: 10] }
    /// 总金额，单位为分 · `total_amount`
    public var totalAmount: String? { fields[text: 11] }
    /// 为何没有完成约定 · `unfinished_reason`
    public var unfinishedReason: String? { fields[text: 12] }

    public init(
      appid: String? = nil, openid: String? = nil, cardID: String? = nil, cardTemplateID: String? = nil,
      createTime: String? = nil, mchid: String? = nil, objectives: [Objective]? = nil, outCardCode: String? = nil,
      rewards: [Reward]? = nil, state: String? = nil, timeRange: TimeRange? = nil, totalAmount: String? = nil,
      unfinishedReason: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, openid, cardID, cardTemplateID, createTime, mchid, objectives, outCardCode, rewards,
        state, timeRange, totalAmount, unfinishedReason
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String?.self, "openid": String?.self, "card_id": String?.self, "card_template_id": String?.self,
        "create_time": String?.self, "mchid": String?.self, "objectives": [Objective]?.self,
        "out_card_code": String?.self, "rewards": [Reward]?.self, "state": String?.self, "time_range": TimeRange?.self,
        "total_amount": String?.self, "unfinished_reason": String?.self,
      ]
    }

    /// 各项约定的目标
    public typealias Objective = Notifications.DiscountCardObjective

    /// 各项奖励
    public typealias Reward = Notifications.DiscountCardReward

    /// 服务的时间
    public typealias TimeRange = Notifications.DiscountCardTimeRange
  }
}
