// Written by wechatpay-gen: change the description, not this file.
// POST /v3/discount-card/cards/{out_card_code}/add-user-records

@_spi(Generated) public import WeChatPay

extension V3.DiscountCard.Cards.OutCardCode.AddUserRecords {
  /// 先享卡：添加用户记录
  ///
  /// 用户完成目标或享用优惠时，把记录告诉先享卡。
  ///
  /// `POST /v3/discount-card/cards/{out_card_code}/add-user-records` · [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/discount-card/cards/{out_card_code}/add-user-records"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 卡模板的编号 · `card_template_id`, 例如 `87789b2f25177433bcbf407e8e471f95`
    public var cardTemplateID: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 目标的完成记录 · `objective_completion_records`
    public var objectiveCompletionRecords: [ObjectiveCompletionRecord]? {
      get { fields[list: 1] }
      set { fields[list: 1] = newValue }
    }
    /// 奖励的使用记录 · `reward_usage_records`
    public var rewardUsageRecords: [RewardUsageRecord]? {
      get { fields[list: 2] }
      set { fields[list: 2] = newValue }
    }

    public init(
      cardTemplateID: String, objectiveCompletionRecords: [ObjectiveCompletionRecord]? = nil,
      rewardUsageRecords: [RewardUsageRecord]? = nil
    ) {
      fields = ObjectFields(of: Self.self, cardTemplateID, objectiveCompletionRecords, rewardUsageRecords)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "card_template_id": String.self, "objective_completion_records": [ObjectiveCompletionRecord]?.self,
        "reward_usage_records": [RewardUsageRecord]?.self,
      ]
    }

    /// 目标的完成记录
    public struct ObjectiveCompletionRecord: APIObject {
      /// 完成记录的流水号 · `objective_completion_serial_no`, 例如 `578354545`
      public var objectiveCompletionSerialNo: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 目标的编号 · `objective_id`, 例如 `123456`
      public var objectiveID: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 完成目标的时间 · `completion_time`, 例如 `2015-05-20T13:29:35.120+08:00`
      public var completionTime: Timestamp {
        get { fields[requiredTime: 2] }
        set { fields[requiredTime: 2] = newValue }
      }
      /// 算完成还是撤回完成 · `completion_type`, 例如 `INCREASE`
      public var completionType: String {
        get { fields[requiredText: 3] }
        set { fields[requiredText: 3] = newValue }
      }
      /// 对完成情况的说明 · 例如 `购买商品`
      public var description: String {
        get { fields[requiredText: 4] }
        set { fields[requiredText: 4] = newValue }
      }
      /// 完成了多少 · `completion_count`, 例如 `1`
      public var completionCount: Int {
        get { fields[requiredInteger: 5] }
        set { fields[requiredInteger: 5] = newValue }
      }
      /// 对该记录的备注 · 例如 `特价商品`
      public var remark: String? {
        get { fields[text: 6] }
        set { fields[text: 6] = newValue }
      }

      public init(
        objectiveCompletionSerialNo: String, objectiveID: String, completionTime: Timestamp, completionType: String,
        description: String, completionCount: Int, remark: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, objectiveCompletionSerialNo, objectiveID, completionTime, completionType, description,
          completionCount, remark
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "objective_completion_serial_no": String.self, "objective_id": String.self, "completion_time": Timestamp.self,
          "completion_type": String.self, "description": String.self, "completion_count": Int.self,
          "remark": String?.self,
        ]
      }
    }

    /// 奖励的使用记录
    public struct RewardUsageRecord: APIObject {
      /// 使用记录的流水号 · `reward_usage_serial_no`, 例如 `578354`
      public var rewardUsageSerialNo: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 奖励的编号 · `reward_id`, 例如 `123456`
      public var rewardID: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 使用奖励的时间 · `usage_time`, 例如 `2015-05-20T13:29:35.120+08:00`
      public var usageTime: Timestamp {
        get { fields[requiredTime: 2] }
        set { fields[requiredTime: 2] = newValue }
      }
      /// 算使用还是撤回使用 · `usage_type`, 例如 `INCREASE`
      public var usageType: String {
        get { fields[requiredText: 3] }
        set { fields[requiredText: 3] = newValue }
      }
      /// 对使用情况的说明 · 例如 `购买商品`
      public var description: String {
        get { fields[requiredText: 4] }
        set { fields[requiredText: 4] = newValue }
      }
      /// 用了多少 · `usage_count`, 例如 `1`
      public var usageCount: Int {
        get { fields[requiredInteger: 5] }
        set { fields[requiredInteger: 5] = newValue }
      }
      /// 使用的金额，单位为分 · 例如 `100`
      public var amount: Int {
        get { fields[requiredInteger: 6] }
        set { fields[requiredInteger: 6] = newValue }
      }
      /// 对该记录的备注 · 例如 `特价商品`
      public var remark: String? {
        get { fields[text: 7] }
        set { fields[text: 7] = newValue }
      }

      public init(
        rewardUsageSerialNo: String, rewardID: String, usageTime: Timestamp, usageType: String, description: String,
        usageCount: Int, amount: Int, remark: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, rewardUsageSerialNo, rewardID, usageTime, usageType, description, usageCount, amount, remark
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "reward_usage_serial_no": String.self, "reward_id": String.self, "usage_time": Timestamp.self,
          "usage_type": String.self, "description": String.self, "usage_count": Int.self, "amount": Int.self,
          "remark": String?.self,
        ]
      }
    }
  }
}
