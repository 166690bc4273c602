// Written by wechatpay-gen: change the description, not this file.
// GET /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.Ecommerce.Settle.PrepaySettleOrders.SettleBatchNo {
  /// 个人收款结算：查询
  ///
  /// 取得一批结算的详情。
  ///
  /// `GET /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012650326)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 商户自定的结算批次单号 · `out_settle_batch_no`
    public var outSettleBatchNo: String? { fields[text: 0] }
    /// 微信侧的结算批次单号 · `settle_batch_no`
    public var settleBatchNo: String? { fields[text: 1] }
    /// 个人收款方的受理授权编号 · `individual_auth_id`
    public var individualAuthID: String? { fields[text: 2] }
    /// 对收款方的说明
    public var description: String? { fields[text: 3] }
    /// 批次的状态
    public var state: String? { fields[text: 4] }
    /// 交易的场景，枚举值之一 · `trade_scenario`
    public var tradeScenario: TradeScenario? { fields[enumeration: 5] }
    /// 批次创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 6] }
    /// 完成的时间 · `finish_time`
    public var finishTime: Timestamp? { fields[time: 7] }

    public init(
      outSettleBatchNo: String? = nil, settleBatchNo: String? = nil, individualAuthID: String? = nil,
      description: String? = nil, state: String? = nil, tradeScenario: TradeScenario? = nil,
      createTime: Timestamp? = nil, finishTime: Timestamp? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outSettleBatchNo, settleBatchNo, individualAuthID, description, state, tradeScenario, createTime,
        finishTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_settle_batch_no": String?.self, "settle_batch_no": String?.self, "individual_auth_id": String?.self,
        "description": String?.self, "state": String?.self, "trade_scenario": TradeScenario?.self,
        "create_time": Timestamp?.self, "finish_time": Timestamp?.self,
      ]
    }

    /// 交易的场景，枚举值之一
    public typealias TradeScenario = V3.Platsolution.Ecommerce.Settle.PrepaySettleOrders.TradeScenario
  }
}
