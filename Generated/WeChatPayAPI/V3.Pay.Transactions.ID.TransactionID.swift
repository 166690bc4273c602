// Written by wechatpay-gen: change the description, not this file.
// GET /v3/pay/transactions/id/{transaction_id}

@_spi(Generated) public import WeChatPay

extension V3.Pay.Transactions.ID.TransactionID {
  /// 商户按微信单号查订单
  ///
  /// 按微信支付订单号查询订单。
  ///
  /// `GET /v3/pay/transactions/id/{transaction_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791858)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/pay/transactions/id/{transaction_id}"), query: query)
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Pay.Transactions.SharedGetRequest

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 0] }
    /// 交易的类型 · `trade_type`
    public var tradeType: TradeType? { fields[enumeration: 1] }
    /// 交易的状态 · `trade_state`
    public var tradeState: TradeState? { fields[enumeration: 2] }
    /// 对交易状态的说明 · `trade_state_desc`
    public var tradeStateDesc: String? { fields[text: 3] }
    /// 银行的代码 · `bank_type`
    public var bankType: String? { fields[text: 4] }
    /// 支付完成的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 5] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 6] }
    /// 商户号
    public var mchid: String? { fields[text: 7] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[text: 8] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 9] }
    /// 订单的金额
    public var amount: Amount? { fields[object: 10] }
    /// 支付的场景 · `scene_info`
    public var sceneInfo: SceneInfo? { fields[object: 11] }
    /// 付款人
    public var payer: Payer? { fields[object: 12] }
    /// 所享的优惠 · `promotion_detail`
    public var promotionDetail: [PromotionDetail]? { fields[list: 13] }

    public init(
      transactionID: String? = nil, tradeType: TradeType? = nil, tradeState: TradeState? = nil,
      tradeStateDesc: String? = nil, bankType: String? = nil, successTime: Timestamp? = nil, appid: String? = nil,
      mchid: String? = nil, attach: String? = nil, outTradeNo: String? = nil, amount: Amount? = nil,
      sceneInfo: SceneInfo? = nil, payer: Payer? = nil, promotionDetail: [PromotionDetail]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, transactionID, tradeType, tradeState, tradeStateDesc, bankType, successTime, appid, mchid,
        attach, outTradeNo, amount, sceneInfo, payer, promotionDetail
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "transaction_id": String?.self, "trade_type": TradeType?.self, "trade_state": TradeState?.self,
        "trade_state_desc": String?.self, "bank_type": String?.self, "success_time": Timestamp?.self,
        "appid": String?.self, "mchid": String?.self, "attach": String?.self, "out_trade_no": String?.self,
        "amount": Amount?.self, "scene_info": SceneInfo?.self, "payer": Payer?.self,
        "promotion_detail": [PromotionDetail]?.self,
      ]
    }

    /// 交易的类型
    public typealias TradeType = V3.Pay.TradeType

    /// 交易的状态
    public typealias TradeState = V3.Pay.TradeState

    /// 订单的金额
    public typealias Amount = V3.Pay.ResponseAmount

    /// 支付的场景
    public typealias SceneInfo = V3.Pay.ResponseSceneInfo

    /// 付款人
    public typealias Payer = V3.Pay.Transactions.ResponsePayer

    /// 所享的优惠
    public typealias PromotionDetail = V3.Pay.PromotionDetail

    /// 优惠的适用范围
    public typealias PromotionDetailScope = V3.Pay.PromotionDetailScope

    /// 优惠由谁承担
    public typealias PromotionDetailType = V3.Pay.PromotionDetailType

    /// 单品
    public typealias GoodsDetail = V3.Pay.PromotionDetailGoodsDetail
  }
}
