// Written by wechatpay-gen: change the description, not this file.
// /v3/discount-card/orders/**

@_spi(Generated) public import WeChatPay

extension V3.DiscountCard.Orders {
  /// 各项约定的目标
  public struct Objective: APIObject {
    /// 目标的流水号 · `objective_serial_no`
    public var objectiveSerialNo: String? { fields[text: 0] }
    /// 目标的编号 · `objective_id`
    public var objectiveID: Int? { fields[integer: 1] }
    /// 目标的名称
    public var name: String? { fields[text: 2] }
    /// 目标的单位
    public var unit: String? { fields[text: 3] }
    /// 怎样履约的说明 · `performance_description`
    public var performanceDescription: String? { fields[text: 4] }
    /// 履约的类型 · `performance_type`
    public var performanceType: String? { fields[text: 5] }
    /// 要完成多少
    public var count: Int? { fields[integer: 6] }
    /// 履约的时间 · `performance_time`
    public var performanceTime: Timestamp? { fields[time: 7] }
    /// 目标的备注
    public var remark: String? { fields[text: 8] }

    public init(
      objectiveSerialNo: String? = nil, objectiveID: Int? = nil, name: String? = nil, unit: String? = nil,
      performanceDescription: String? = nil, performanceType: String? = nil, count: Int? = nil,
      performanceTime: Timestamp? = nil, remark: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, objectiveSerialNo, objectiveID, name, unit, performanceDescription, performanceType, count,
        performanceTime, remark
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "objective_serial_no": String?.self, "objective_id": Int?.self, "name": String?.self, "unit": String?.self,
        "performance_description": String?.self, "performance_type": String?.self, "count": Int?.self,
        "performance_time": Timestamp?.self, "remark": String?.self,
      ]
    }
  }

  /// 各项奖励
  public struct Reward: APIObject {
    /// 奖励的流水号 · `reward_serial_no`
    public var rewardSerialNo: String? { fields[text: 0] }
    /// 奖励的编号 · `reward_id`
    public var rewardID: Int? { fields[integer: 1] }
    /// 奖励的名称
    public var name: String? { fields[text: 2] }
    /// 奖励的单位
    public var unit: String? { fields[text: 3] }
    /// 奖励的说明
    public var description: String? { fields[text: 4] }
    /// 奖励的类型 · `reward_type`
    public var rewardType: String? { fields[text: 5] }
    /// 奖励多少
    public var count: Int? { fields[integer: 6] }
    /// 奖励的金额，单位为分
    public var amount: Int? { fields[integer: 7] }
    /// 奖励的时间 · `reward_time`
    public var rewardTime: Timestamp? { fields[time: 8] }
    /// 奖励的备注
    public var remark: String? { fields[text: 9] }

    public init(
      rewardSerialNo: String? = nil, rewardID: Int? = nil, name: String? = nil, unit: String? = nil,
      description: String? = nil, rewardType: String? = nil, count: Int? = nil, amount: Int? = nil,
      rewardTime: Timestamp? = nil, remark: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, rewardSerialNo, rewardID, name, unit, description, rewardType, count, amount, rewardTime, remark
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "reward_serial_no": String?.self, "reward_id": Int?.self, "name": String?.self, "unit": String?.self,
        "description": String?.self, "reward_type": String?.self, "count": Int?.self, "amount": Int?.self,
        "reward_time": Timestamp?.self, "remark": String?.self,
      ]
    }
  }

  /// `get` 返回的内容
  public struct SharedGetResponse: APIObject {
    /// 商户自定的先享卡订单号 · `out_order_no`
    public var outOrderNo: String? { fields[text: 0] }
    /// 先享卡的编号 · `discount_card_id`
    public var discountCardID: String? { fields[text: 1] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 2] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 3] }
    /// 支付分服务的编号 · `service_id`
    public var serviceID: String? { fields[text: 4] }
    /// 微信支付侧的服务订单号 · `order_id`
    public var orderID: String? { fields[text: 5] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 6] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 7] }
    /// 先享卡从何时起 · `card_begin_time`
    public var cardBeginTime: String? { fields[text: 8] }
    /// 先享卡到何时止 · `card_end_time`
    public var cardEndTime: String? { fields[text: 9] }
    /// 卡的名称 · `card_name`
    public var cardName: String? { fields[text: 10] }
    /// 目标的说明 · `objective_description`
    public var objectiveDescription: String? { fields[text: 11] }
    /// 奖励的说明 · `reward_description`
    public var rewardDescription: String? { fields[text: 12] }
    /// 预计奖励多少，单位为分 · `estimated_reward_amount`
    public var estimatedRewardAmount: Int? { fields[integer: 13] }
    /// 在线上怎样使用 · `online_instructions`
    public var onlineInstructions: String? { fields[text: 14] }
    /// 在线下怎样使用 · `offline_instructions`
    public var offlineInstructions: String? { fields[text: 15] }
    /// 订单的状态
    public var state: String? { fields[text: 16] }
    /// 享受优惠的总额，单位为分 · `total_amount`
    public var totalAmount: Int? { fields[integer: 17] }
    /// 扣除的金额，单位为分 · `deduction_amount`
    public var deductionAmount: Int? { fields[integer: 18] }
    /// 结算的金额，单位为分 · `settlement_amount`
    public var settlementAmount: Int? { fields[integer: 19] }
    /// 创建的时间 · `create_time`
    public var createTime: String? { fields[text: 20] }
    /// 付款的时间 · `pay_time`
    public var payTime: String? { fields[text: 21] }
    /// 各项约定的目标
    public var objectives: [Objective]? { fields[list: 22] }
    /// 各项奖励
    public var rewards: [Reward]? { fields[list: 23] }

    public init(
      outOrderNo: String? = nil, discountCardID: String? = nil, outTradeNo: String? = nil, appid: String? = nil,
      serviceID: String? = nil, orderID: String? = nil, transactionID: String? = nil, openid: String? = nil,
      cardBeginTime: String? = nil, cardEndTime: String? = nil, cardName: String? = nil,
      objectiveDescription: String? = nil, rewardDescription: String? = nil, estimatedRewardAmount: Int? = nil,
      onlineInstructions: String? = nil, offlineInstructions: String? = nil, state: String? = nil,
      totalAmount: Int? = nil, deductionAmount: Int? = nil, settlementAmount: Int? = nil, createTime: String? = nil,
      payTime: String? = nil, objectives: [Objective]? = nil, rewards: [Reward]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outOrderNo, discountCardID, outTradeNo, appid, serviceID, orderID, transactionID, openid,
        cardBeginTime, cardEndTime, cardName, objectiveDescription, rewardDescription, estimatedRewardAmount,
        onlineInstructions, offlineInstructions, state, totalAmount, deductionAmount, settlementAmount, createTime,
        payTime, objectives, rewards
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_order_no": String?.self, "discount_card_id": String?.self, "out_trade_no": String?.self,
        "appid": String?.self, "service_id": String?.self, "order_id": String?.self, "transaction_id": String?.self,
        "openid": String?.self, "card_begin_time": String?.self, "card_end_time": String?.self,
        "card_name": String?.self, "objective_description": String?.self, "reward_description": String?.self,
        "estimated_reward_amount": Int?.self, "online_instructions": String?.self, "offline_instructions": String?.self,
        "state": String?.self, "total_amount": Int?.self, "deduction_amount": Int?.self, "settlement_amount": Int?.self,
        "create_time": String?.self, "pay_time": String?.self, "objectives": [Objective]?.self,
        "rewards": [Reward]?.self,
      ]
    }

    /// 各项约定的目标
    public typealias Objective = V3.DiscountCard.Orders.Objective

    /// 各项奖励
    public typealias Reward = V3.DiscountCard.Orders.Reward
  }
}
