// Written by wechatpay-gen: change the description, not this file.
// GET /v3/pay/partner/transactions/id/{transaction_id}

@_spi(Generated) public import WeChatPay

extension V3.Pay.Partner.Transactions.ID.TransactionID {
  /// 服务商按微信单号查订单
  ///
  /// 按微信支付订单号查询订单。
  ///
  /// `GET /v3/pay/partner/transactions/id/{transaction_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012526943)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/pay/partner/transactions/id/{transaction_id}"), query: query)
  }

  /// What `get` sends.
  public struct GetRequest: APIObject {
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String { fields[required: 0] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String { fields[required: 1] }

    public init(spMchid: String, subMchid: String) {
      fields = ObjectFields(of: Self.self, spMchid, subMchid)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      ["sp_mchid": String.self, "sub_mchid": String.self]
    }
  }

  /// What `get` gets back.
  public struct GetResponse: APIObject {
    /// 服务商的 AppID · `sp_appid`
    public var spAppid: String? { fields[0] }
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[1] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[2] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[3] }
    /// 结算的要求 · `settle_info`
    public var settleInfo: SettleInfo? { fields[4] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[5] }
    /// 交易的类型 · `trade_type`
    public var tradeType: TradeType? { fields[6] }
    /// 交易的状态 · `trade_state`
    public var tradeState: TradeState? { fields[7] }
    /// 对交易状态的说明 · `trade_state_desc`
    public var tradeStateDesc: String? { fields[8] }
    /// 银行的代码 · `bank_type`
    public var bankType: String? { fields[9] }
    /// 支付完成的时间 · `success_time`
    public var successTime: Timestamp? { fields[10] }
    /// 商品的描述
    public var description: String? { fields[11] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[12] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[13] }
    /// 订单的金额
    public var amount: Amount? { fields[14] }
    /// 订单失效的时间 · `time_expire`
    public var timeExpire: Timestamp? { fields[15] }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String? { fields[16] }
    /// 优惠标记 · `goods_tag`
    public var goodsTag: String? { fields[17] }
    /// 限用的支付方式 · `limit_pay`
    ///
    /// `no_balance`：不可用余额
    ///
    /// `no_credit`：不可用信用卡
    ///
    /// `no_debit`：不可用借记卡
    ///
    /// `balance_only`：只用余额
    public var limitPay: [LimitPay]? { fields[18] }
    /// 是否开放电子发票入口 · `support_fapiao`
    public var supportFapiao: Bool? { fields[19] }
    /// 商品的详情
    public var detail: Detail? { fields[20] }
    /// 支付的场景 · `scene_info`
    public var sceneInfo: SceneInfo? { fields[21] }
    /// 付款人
    public var payer: Payer? { fields[22] }

    public init(
      spAppid: String? = nil, spMchid: String? = nil, subAppid: String? = nil, subMchid: String? = nil,
      settleInfo: SettleInfo? = nil, transactionID: String? = nil, tradeType: TradeType? = nil,
      tradeState: TradeState? = nil, tradeStateDesc: String? = nil, bankType: String? = nil,
      successTime: Timestamp? = nil, description: String? = nil, attach: String? = nil, outTradeNo: String? = nil,
      amount: Amount? = nil, timeExpire: Timestamp? = nil, notifyURL: String? = nil, goodsTag: String? = nil,
      limitPay: [LimitPay]? = nil, supportFapiao: Bool? = nil, detail: Detail? = nil, sceneInfo: SceneInfo? = nil,
      payer: Payer? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spAppid, spMchid, subAppid, subMchid, settleInfo, transactionID, tradeType, tradeState,
        tradeStateDesc, bankType, successTime, description, attach, outTradeNo, amount, timeExpire, notifyURL, goodsTag,
        limitPay, supportFapiao, detail, sceneInfo, payer
      )
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      [
        "sp_appid": String?.self, "sp_mchid": String?.self, "sub_appid": String?.self, "sub_mchid": String?.self,
        "settle_info": SettleInfo?.self, "transaction_id": String?.self, "trade_type": TradeType?.self,
        "trade_state": TradeState?.self, "trade_state_desc": String?.self, "bank_type": String?.self,
        "success_time": Timestamp?.self, "description": String?.self, "attach": String?.self,
        "out_trade_no": String?.self, "amount": Amount?.self, "time_expire": Timestamp?.self,
        "notify_url": String?.self, "goods_tag": String?.self, "limit_pay": [LimitPay]?.self,
        "support_fapiao": Bool?.self, "detail": Detail?.self, "scene_info": SceneInfo?.self, "payer": Payer?.self,
      ]
    }

    /// 结算的要求
    public typealias SettleInfo = V3.Pay.Partner.Transactions.App.PostRequest.SettleInfo

    /// 交易的类型
    public typealias TradeType = V3.Pay.Transactions.Codepay.PostResponse.TradeType

    /// 交易的状态
    public typealias TradeState = V3.Pay.Transactions.Codepay.PostResponse.TradeState

    /// 订单的金额
    public typealias Amount = V3.Pay.Transactions.ID.TransactionID.GetResponse.Amount

    /// 限用的支付方式
    public typealias LimitPay = V3.Pay.Transactions.App.PostRequest.LimitPay

    /// 商品的详情
    public typealias Detail = V3.Pay.Transactions.ID.TransactionID.GetResponse.Detail

    /// 支付的场景
    public typealias SceneInfo = V3.Pay.Transactions.ID.TransactionID.GetResponse.SceneInfo

    /// 付款人
    public typealias Payer = V3.Pay.Partner.Transactions.Codepay.PostResponse.Payer

    /// 单品
    public typealias GoodsDetail = V3.Pay.Transactions.ID.TransactionID.GetResponse.GoodsDetail

    /// 门店
    public typealias StoreInfo = V3.Pay.Transactions.AppWithContract.PostRequest.StoreInfo
  }
}
