// Written by wechatpay-gen: change the description, not this file.
// GET /v3/discount-card/cards/{out_card_code}

@_spi(Generated) public import WeChatPay

extension V3.DiscountCard.Cards.OutCardCode {
  /// 先享卡：按领卡号查询
  ///
  /// 用商户的领卡号查询一张先享卡。
  ///
  /// `GET /v3/discount-card/cards/{out_card_code}` · [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_3.shtml)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/discount-card/cards/{out_card_code}"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 先享卡的编号 · `card_id`
    public var cardID: String? { fields[text: 0] }
    /// 卡模板的编号 · `card_template_id`
    public var cardTemplateID: String? { fields[text: 1] }
    /// 商户自定的领卡号 · `out_card_code`
    public var outCardCode: String? { fields[text: 2] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 3] }
    /// 商户号
    public var mchid: String? { fields[text: 4] }
    /// 服务的时间 · `time_range`
    public var timeRange: TimeRange? { fields[object: 5] }
    /// 先享卡的状态
    public var state: String? { fields[text: 6] }
    /// 为何没有完成约定 · `unfinished_reason`
    public var unfinishedReason: String? { fields[text: 7] }
    /// 享受优惠的总额，单位为分 · `total_amount`
    public var totalAmount: Int? { fields[integer: 8] }
    /// 退回优惠时的付款 · `pay_information`
    public var payInformation: PayInformation? { fields[object: 9] }
    /// 创建卡的时间 · `create_time`
    public var createTime: String? { fields[text: 10] }
    /// 各项约定的目标
    public var objectives: [Objective]? { fields[list: 11] }
    /// 各项奖励
    public var rewards: [Reward]? { fields[list: 12] }
    /// 邀请人的用户标识 · `sharer_openid`
    public var sharerOpenid: String? { fields[text: 13] }

    public init(
      cardID: String? = nil, cardTemplateID: String? = nil, outCardCode: String? = nil, appid: String? = nil,
      mchid: String? = nil, timeRange: TimeRange? = nil, state: String? = nil, unfinishedReason: String? = nil,
      totalAmount: Int? = nil, payInformation: PayInformation? = nil, createTime: String? = nil,
      objectives: [Objective]? = nil, rewards: [Reward]? = nil, sharerOpenid: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, cardID, cardTemplateID, outCardCode, appid, mchid, timeRange, state, unfinishedReason,
        totalAmount, payInformation, createTime, objectives, rewards, sharerOpenid
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "card_id": String?.self, "card_template_id": String?.self, "out_card_code": String?.self, "appid": String?.self,
        "mchid": String?.self, "time_range": TimeRange?.self, "state": String?.self, "unfinished_reason": String?.self,
        "total_amount": Int?.self, "pay_information": PayInformation?.self, "create_time": String?.self,
        "objectives": [Objective]?.self, "rewards": [Reward]?.self, "sharer_openid": String?.self,
      ]
    }

    /// 服务的时间
    public struct TimeRange: APIObject {
      /// 开始的时间 · `begin_time`
      public var beginTime: String? { fields[text: 0] }
      /// 服务结束的时间 · `end_time`
      public var endTime: String? { fields[text: 1] }

      public init(beginTime: String? = nil, endTime: String? = nil) {
        fields = ObjectFields(of: Self.self, beginTime, endTime)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["begin_time": String?.self, "end_time": String?.self]
      }
    }

    /// 退回优惠时的付款
    public struct PayInformation: APIObject {
      /// 退回优惠所付的金额，单位为分 · `pay_amount`
      public var payAmount: Int? { fields[integer: 0] }
      /// 该笔付款的状态 · `pay_state`
      public var payState: String? { fields[text: 1] }
      /// 退回优惠所付的微信支付订单号 · `transaction_id`
      public var transactionID: String? { fields[text: 2] }
      /// 付款的时间 · `pay_time`
      public var payTime: String? { fields[text: 3] }

      public init(
        payAmount: Int? = nil, payState: String? = nil, transactionID: String? = nil, payTime: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, payAmount, payState, transactionID, payTime)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["pay_amount": Int?.self, "pay_state": String?.self, "transaction_id": String?.self, "pay_time": String?.self]
      }
    }

    /// 各项约定的目标
    public struct Objective: APIObject {
      /// 目标的编号 · `objective_id`
      public var objectiveID: String? { fields[text: 0] }
      /// 目标的名称
      public var name: String? { fields[text: 1] }
      /// 要完成多少
      public var count: Int? { fields[integer: 2] }
      /// 目标的单位
      public var unit: String? { fields[text: 3] }
      /// 目标的说明
      public var description: String? { fields[text: 4] }
      /// 目标的完成记录 · `objective_completion_records`
      public var objectiveCompletionRecords: [ObjectiveCompletionRecord]? { fields[list: 5] }

      public init(
        objectiveID: String? = nil, name: String? = nil, count: Int? = nil, unit: String? = nil,
        description: String? = nil, objectiveCompletionRecords: [ObjectiveCompletionRecord]? = nil
      ) {
        fields = ObjectFields(of: Self.self, objectiveID, name, count, unit, description, objectiveCompletionRecords)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "objective_id": String?.self, "name": String?.self, "count": Int?.self, "unit": String?.self,
          "description": String?.self, "objective_completion_records": [ObjectiveCompletionRecord]?.self,
        ]
      }
    }

    /// 各项奖励
    public struct Reward: APIObject {
      /// 奖励的编号 · `reward_id`
      public var rewardID: String? { fields[text: 0] }
      /// 奖励的名称
      public var name: String? { fields[text: 1] }
      /// 数量有没有限制 · `count_type`
      public var countType: String? { fields[text: 2] }
      /// 奖励多少
      public var count: Int? { fields[integer: 3] }
      /// 奖励的单位
      public var unit: String? { fields[text: 4] }
      /// 奖励的金额，单位为分
      public var amount: Int? { fields[integer: 5] }
      /// 奖励的说明
      public var description: String? { fields[text: 6] }
      /// 奖励的使用记录 · `reward_usage_records`
      public var rewardUsageRecords: [RewardUsageRecord]? { fields[list: 7] }

      public init(
        rewardID: String? = nil, name: String? = nil, countType: String? = nil, count: Int? = nil, unit: String? = nil,
        amount: Int? = nil, description: String? = nil, rewardUsageRecords: [RewardUsageRecord]? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, rewardID, name, countType, count, unit, amount, description, rewardUsageRecords
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "reward_id": String?.self, "name": String?.self, "count_type": String?.self, "count": Int?.self,
          "unit": String?.self, "amount": Int?.self, "description": String?.self,
          "reward_usage_records": [RewardUsageRecord]?.self,
        ]
      }
    }

    /// 目标的完成记录
    public struct ObjectiveCompletionRecord: APIObject {
      /// 完成记录的流水号 · `objective_completion_serial_no`
      public var objectiveCompletionSerialNo: String? { fields[text: 0] }
      /// 目标的编号 · `objective_id`
      public var objectiveID: String? { fields[text: 1] }
      /// 完成目标的时间 · `completion_time`
      public var completionTime: Timestamp? { fields[time: 2] }
      /// 算完成还是撤回完成 · `completion_type`
      public var completionType: String? { fields[text: 3] }
      /// 对完成情况的说明
      public var description: String? { fields[text: 4] }
      /// 完成了多少 · `completion_count`
      public var completionCount: Int? { fields[integer: 5] }
      /// 对该记录的备注
      public var remark: String? { fields[text: 6] }

      public init(
        objectiveCompletionSerialNo: String? = nil, objectiveID: String? = nil, completionTime: Timestamp? = nil,
        completionType: String? = nil, description: String? = nil, completionCount: Int? = nil, remark: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, objectiveCompletionSerialNo, objectiveID, completionTime, completionType, description,
          completionCount, remark
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "objective_completion_serial_no": String?.self, "objective_id": String?.self,
          "completion_time": Timestamp?.self, "completion_type": String?.self, "description": String?.self,
          "completion_count": Int?.self, "remark": String?.self,
        ]
      }
    }

    /// 奖励的使用记录
    public struct RewardUsageRecord: APIObject {
      /// 使用记录的流水号 · `reward_usage_serial_no`
      public var rewardUsageSerialNo: String? { fields[text: 0] }
      /// 奖励的编号 · `reward_id`
      public var rewardID: String? { fields[text: 1] }
      /// 使用奖励的时间 · `usage_time`
      public var usageTime: Timestamp? { fields[time: 2] }
      /// 算使用还是撤回使用 · `usage_type`
      public var usageType: String? { fields[text: 3] }
      /// 对使用情况的说明
      public var description: String? { fields[text: 4] }
      /// 用了多少 · `usage_count`
      public var usageCount: Int? { fields[integer: 5] }
      /// 使用的金额，单位为分
      public var amount: Int? { fields[integer: 6] }
      /// 对该记录的备注
      public var remark: String? { fields[text: 7] }

      public init(
        rewardUsageSerialNo: String? = nil, rewardID: String? = nil, usageTime: Timestamp? = nil,
        usageType: String? = nil, description: String? = nil, usageCount: Int? = nil, amount: Int? = nil,
        remark: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, rewardUsageSerialNo, rewardID, usageTime, usageType, description, usageCount, amount, remark
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "reward_usage_serial_no": String?.self, "reward_id": String?.self, "usage_time": Timestamp?.self,
          "usage_type": String?.self, "description": String?.self, "usage_count": Int?.self, "amount": Int?.self,
          "remark": String?.self,
        ]
      }
    }
  }
}
