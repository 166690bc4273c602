// Written by wechatpay-gen: change the description, not this file.
// GET PATCH /v3/discount-card/orders/{out_order_no}

@_spi(Generated) public import WeChatPay

extension V3.DiscountCard.Orders.OutOrderNo {
  /// 先享卡：按订单号查询
  ///
  /// 用先享卡订单号查询使用与结算。
  ///
  /// `GET /v3/discount-card/orders/{out_order_no}` · [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/discount-card/orders/{out_order_no}"))
  }

  /// 先享卡：更新订单
  ///
  /// 用户完成目标或领取奖励时，更新先享卡订单。
  ///
  /// `PATCH /v3/discount-card/orders/{out_order_no}` · [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml)
  public func patch(_ body: PatchRequest) async throws(WeChatPayError) -> Response<PatchResponse> {
    try await call.send(Endpoint(.patch, "/v3/discount-card/orders/{out_order_no}"), body: body)
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.DiscountCard.Orders.SharedGetResponse

  /// `patch` 发送的内容
  public struct PatchRequest: APIObject {
    /// 各项约定的目标
    public var objectives: [Objective]? {
      get { fields[list: 0] }
      set { fields[list: 0] = newValue }
    }
    /// 各项奖励
    public var rewards: [Reward]? {
      get { fields[list: 1] }
      set { fields[list: 1] = newValue }
    }

    public init(objectives: [Objective]? = nil, rewards: [Reward]? = nil) {
      fields = ObjectFields(of: Self.self, objectives, rewards)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["objectives": [Objective]?.self, "rewards": [Reward]?.self]
    }

    /// 各项约定的目标
    public struct Objective: APIObject {
      /// 目标的流水号 · `objective_serial_no`, 例如 `578354545`
      public var objectiveSerialNo: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 目标的编号 · `objective_id`, 例如 `123456`
      public var objectiveID: Int {
        get { fields[requiredInteger: 1] }
        set { fields[requiredInteger: 1] = newValue }
      }
      /// 怎样履约的说明 · `performance_description`, 例如 `购买商品`
      public var performanceDescription: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }
      /// 履约的类型 · `performance_type`, 例如 `INCREASE`
      public var performanceType: String {
        get { fields[requiredText: 3] }
        set { fields[requiredText: 3] = newValue }
      }
      /// 要完成多少 · 例如 `1`
      public var count: Int {
        get { fields[requiredInteger: 4] }
        set { fields[requiredInteger: 4] = newValue }
      }
      /// 履约的时间 · `performance_time`, 例如 `2015-05-20T13:29:35.120+08:00`
      public var performanceTime: Timestamp {
        get { fields[requiredTime: 5] }
        set { fields[requiredTime: 5] = newValue }
      }
      /// 目标的备注 · 例如 `特价商品`
      public var remark: String? {
        get { fields[text: 6] }
        set { fields[text: 6] = newValue }
      }

      public init(
        objectiveSerialNo: String, objectiveID: Int, performanceDescription: String, performanceType: String,
        count: Int, performanceTime: Timestamp, remark: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, objectiveSerialNo, objectiveID, performanceDescription, performanceType, count,
          performanceTime, remark
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "objective_serial_no": String.self, "objective_id": Int.self, "performance_description": String.self,
          "performance_type": String.self, "count": Int.self, "performance_time": Timestamp.self,
          "remark": String?.self,
        ]
      }
    }

    /// 各项奖励
    public struct Reward: APIObject {
      /// 奖励的流水号 · `reward_serial_no`, 例如 `578354`
      public var rewardSerialNo: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 奖励的编号 · `reward_id`, 例如 `123456`
      public var rewardID: Int {
        get { fields[requiredInteger: 1] }
        set { fields[requiredInteger: 1] = newValue }
      }
      /// 奖励的说明 · 例如 `购买商品`
      public var description: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }
      /// 奖励的类型 · `reward_type`, 例如 `INCREASE`
      public var rewardType: String {
        get { fields[requiredText: 3] }
        set { fields[requiredText: 3] = newValue }
      }
      /// 奖励多少 · 例如 `1`
      public var count: Int {
        get { fields[requiredInteger: 4] }
        set { fields[requiredInteger: 4] = newValue }
      }
      /// 奖励的金额，单位为分 · 例如 `100`
      public var amount: Int {
        get { fields[requiredInteger: 5] }
        set { fields[requiredInteger: 5] = newValue }
      }
      /// 奖励的时间 · `reward_time`, 例如 `2015-05-20T13:29:35.120+08:00`
      public var rewardTime: Timestamp {
        get { fields[requiredTime: 6] }
        set { fields[requiredTime: 6] = newValue }
      }
      /// 奖励的备注 · 例如 `特价商品`
      public var remark: String? {
        get { fields[text: 7] }
        set { fields[text: 7] = newValue }
      }

      public init(
        rewardSerialNo: String, rewardID: Int, description: String, rewardType: String, count: Int, amount: Int,
        rewardTime: Timestamp, remark: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, rewardSerialNo, rewardID, description, rewardType, count, amount, rewardTime, remark
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "reward_serial_no": String.self, "reward_id": Int.self, "description": String.self,
          "reward_type": String.self, "count": Int.self, "amount": Int.self, "reward_time": Timestamp.self,
          "remark": String?.self,
        ]
      }
    }
  }

  /// `patch` 返回的内容
  public struct PatchResponse: APIObject {
    /// 商户自定的先享卡订单号 · `out_order_no`
    public var outOrderNo: String? { fields[text: 0] }
    /// 微信支付侧的服务订单号 · `order_id`
    public var orderID: String? { fields[text: 1] }

    public init(outOrderNo: String? = nil, orderID: String? = nil) {
      fields = ObjectFields(of: Self.self, outOrderNo, orderID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["out_order_no": String?.self, "order_id": String?.self]
    }
  }
}
