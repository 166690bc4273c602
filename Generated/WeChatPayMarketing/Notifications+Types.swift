// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 各项约定的目标
  public struct DiscountCardObjective: APIObject {
    /// 目标的编号 · `objective_id`
    public var objectiveID: String? { fields[text: 0] }

    public init(objectiveID: String? = nil) {
      fields = ObjectFields(of: Self.self, objectiveID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["objective_id": String?.self]
    }
  }

  /// 各项奖励
  public struct DiscountCardReward: APIObject {
    /// 奖励的编号 · `reward_id`
    public var rewardID: String? { fields[text: 0] }

    public init(rewardID: String? = nil) {
      fields = ObjectFields(of: Self.self, rewardID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["reward_id": String?.self]
    }
  }

  /// 服务的时间
  public struct DiscountCardTimeRange: APIObject {
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
}
