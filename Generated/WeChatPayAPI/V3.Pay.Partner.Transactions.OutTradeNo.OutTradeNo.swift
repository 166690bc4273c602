// Written by wechatpay-gen: change the description, not this file.
// GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}

@_spi(Generated) public import WeChatPay

extension V3.Pay.Partner.Transactions.OutTradeNo.OutTradeNo {
  /// 服务商按商户单号查订单
  ///
  /// 按商户自定的订单号查询订单。
  ///
  /// `GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012526944)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}"), query: query)
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Pay.Partner.Transactions.SharedGetRequest

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 服务商的 AppID · `sp_appid`
    public var spAppid: String? { fields[text: 0] }
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 1] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 2] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 3] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 4] }
    /// 交易的类型 · `trade_type`
    public var tradeType: TradeType? { fields[enumeration: 5] }
    /// 交易的状态 · `trade_state`
    public var tradeState: TradeState? { fields[enumeration: 6] }
    /// 对交易状态的说明 · `trade_state_desc`
    public var tradeStateDesc: String? { fields[text: 7] }
    /// 银行的代码 · `bank_type`
    public var bankType: String? { fields[text: 8] }
    /// 支付完成的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 9] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[text: 10] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 11] }
    /// 订单的金额
    public var amount: Amount? { fields[object: 12] }
    /// 支付的场景 · `scene_info`
    public var sceneInfo: SceneInfo? { fields[object: 13] }
    /// 付款人
    public var payer: Payer? { fields[object: 14] }
    /// 微信分付的贴息使用情况 · `installment_info`
    public var installmentInfo: InstallmentInfo? { fields[object: 15] }
    /// 所享的优惠 · `promotion_detail`
    public var promotionDetail: [PromotionDetail]? { fields[list: 16] }

    public init(
      spAppid: String? = nil, spMchid: String? = nil, subAppid: String? = nil, subMchid: String? = nil,
      transactionID: String? = nil, tradeType: TradeType? = nil, tradeState: TradeState? = nil,
      tradeStateDesc: String? = nil, bankType: String? = nil, successTime: Timestamp? = nil, attach: String? = nil,
      outTradeNo: String? = nil, amount: Amount? = nil, sceneInfo: SceneInfo? = nil, payer: Payer? = nil,
      installmentInfo: InstallmentInfo? = nil, promotionDetail: [PromotionDetail]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spAppid, spMchid, subAppid, subMchid, transactionID, tradeType, tradeState, tradeStateDesc,
        bankType, successTime, attach, outTradeNo, amount, sceneInfo, payer, installmentInfo, promotionDetail
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_appid": String?.self, "sp_mchid": String?.self, "sub_appid": String?.self, "sub_mchid": String?.self,
        "transaction_id": String?.self, "trade_type": TradeType?.self, "trade_state": TradeState?.self,
        "trade_state_desc": String?.self, "bank_type": String?.self, "success_time": Timestamp?.self,
        "attach": String?.self, "out_trade_no": String?.self, "amount": Amount?.self, "scene_info": SceneInfo?.self,
        "payer": Payer?.self, "installment_info": InstallmentInfo?.self, "promotion_detail": [PromotionDetail]?.self,
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
    public typealias Payer = V3.Pay.Partner.Transactions.ResponsePayer

    /// 微信分付的贴息使用情况
    public typealias InstallmentInfo = V3.Pay.InstallmentInfo

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
