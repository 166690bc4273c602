// Written by wechatpay-gen: change the description, not this file.
// GET /v3/qrcode/transactions/out-trade-no/{out_trade_no}

@_spi(Generated) public import WeChatPay

extension V3.Qrcode.Transactions.OutTradeNo.OutTradeNo {
  /// 乘车码：按商户单号查订单
  ///
  /// 用商户订单号查询一笔扣费。
  ///
  /// `GET /v3/qrcode/transactions/out-trade-no/{out_trade_no}`
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/qrcode/transactions/out-trade-no/{out_trade_no}"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }

    public init(subMchid: String? = nil) {
      fields = ObjectFields(of: Self.self, subMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String?.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 应用的 AppID
    public var appid: String? { fields[text: 0] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 1] }
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 2] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 3] }
    /// 对服务的描述
    public var description: String? { fields[text: 4] }
    /// 订单创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 5] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 6] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 7] }
    /// 交易的状态 · `trade_state`
    public var tradeState: TradeState? { fields[enumeration: 8] }
    /// 对交易状态的说明 · `trade_state_description`
    public var tradeStateDescription: String? { fields[text: 9] }
    /// 支付完成的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 10] }
    /// 付款银行的代码 · `bank_type`
    public var bankType: String? { fields[text: 11] }
    /// 用户有没有还款 · `user_repay_state`
    public var userRepayState: UserRepayState? { fields[enumeration: 12] }
    /// 还款的微信支付订单号 · `repay_transaction_id`
    public var repayTransactionID: String? { fields[text: 13] }
    /// 偿还垫资的时间 · `repay_time`
    public var repayTime: String? { fields[text: 14] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[text: 15] }
    /// 代扣协议的编号 · `contract_id`
    public var contractID: String? { fields[text: 16] }
    /// 交易的场景 · `trade_scene`
    public var tradeScene: TradeScene? { fields[enumeration: 17] }
    /// 公交乘车的情况 · `bus_info`
    public var busInfo: BusInfo? { fields[object: 18] }
    /// 地铁乘车的情况 · `metro_info`
    public var metroInfo: MetroInfo? { fields[object: 19] }
    /// 订单的金额
    public var amount: Amount? { fields[object: 20] }
    /// 所享的优惠 · `promotion_detail`
    public var promotionDetail: [PromotionDetail]? { fields[list: 21] }

    public init(
      appid: String? = nil, subAppid: String? = nil, spMchid: String? = nil, subMchid: String? = nil,
      description: String? = nil, createTime: Timestamp? = nil, outTradeNo: String? = nil, transactionID: String? = nil,
      tradeState: TradeState? = nil, tradeStateDescription: String? = nil, successTime: Timestamp? = nil,
      bankType: String? = nil, userRepayState: UserRepayState? = nil, repayTransactionID: String? = nil,
      repayTime: String? = nil, attach: String? = nil, contractID: String? = nil, tradeScene: TradeScene? = nil,
      busInfo: BusInfo? = nil, metroInfo: MetroInfo? = nil, amount: Amount? = nil,
      promotionDetail: [PromotionDetail]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, subAppid, spMchid, subMchid, description, createTime, outTradeNo, transactionID,
        tradeState, tradeStateDescription, successTime, bankType, userRepayState, repayTransactionID, repayTime, attach,
        contractID, tradeScene, busInfo, metroInfo, amount, promotionDetail
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String?.self, "sub_appid": String?.self, "sp_mchid": String?.self, "sub_mchid": String?.self,
        "description": String?.self, "create_time": Timestamp?.self, "out_trade_no": String?.self,
        "transaction_id": String?.self, "trade_state": TradeState?.self, "trade_state_description": String?.self,
        "success_time": Timestamp?.self, "bank_type": String?.self, "user_repay_state": UserRepayState?.self,
        "repay_transaction_id": String?.self, "repay_time": String?.self, "attach": String?.self,
        "contract_id": String?.self, "trade_scene": TradeScene?.self, "bus_info": BusInfo?.self,
        "metro_info": MetroInfo?.self, "amount": Amount?.self, "promotion_detail": [PromotionDetail]?.self,
      ]
    }

    /// 交易的状态
    public typealias TradeState = V3.Qrcode.Transactions.TradeState

    /// 用户有没有还款
    public typealias UserRepayState = V3.Qrcode.Transactions.UserRepayState

    /// 交易的场景
    public typealias TradeScene = V3.Qrcode.Transactions.TradeScene

    /// 公交乘车的情况
    public typealias BusInfo = V3.Qrcode.Transactions.BusInfo

    /// 地铁乘车的情况
    public typealias MetroInfo = V3.Qrcode.Transactions.MetroInfo

    /// 订单的金额
    public typealias Amount = V3.Qrcode.Transactions.Amount

    /// 所享的优惠
    public typealias PromotionDetail = V3.Qrcode.Transactions.PromotionDetail

    /// 优惠的适用范围
    public typealias PromotionDetailScope = V3.Qrcode.Transactions.PromotionDetailScope

    /// 优惠由谁承担
    public typealias PromotionDetailType = V3.Qrcode.Transactions.PromotionDetailType
  }
}
