// Written by wechatpay-gen: change the description, not this file.
// /v3/global/papay/transactions/**

@_spi(Generated) public import WeChatPay

extension V3.Global.Papay.Transactions {
  /// 金额
  public typealias Amount = V3.Global.ResponseAmount

  /// 所用的汇率
  public typealias ExchangeRate = V3.Global.ExchangeRate

  /// 汇率的用途，枚举值之一
  public typealias ExchangeRateType = V3.Global.ExchangeRateType

  /// `get` 发送的内容
  public struct SharedGetRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }

    public init(subMchid: String) {
      fields = ObjectFields(of: Self.self, subMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String.self]
    }
  }

  /// `get` 返回的内容
  public struct SharedGetResponse: APIObject {
    /// 商户号
    public var mchid: String? { fields[text: 0] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 1] }
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 2] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 3] }
    /// 服务商的 AppID · `sp_appid`
    public var spAppid: String? { fields[text: 4] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 5] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 6] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 7] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[text: 8] }
    /// 交易的类型 · `trade_type`
    public var tradeType: TradeType? { fields[enumeration: 9] }
    /// 付款银行的代码 · `bank_type`
    public var bankType: String? { fields[text: 10] }
    /// 支付完成的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 11] }
    /// 交易的状态 · `trade_state`
    public var tradeState: String? { fields[text: 12] }
    /// 对交易状态的说明 · `trade_state_desc`
    public var tradeStateDesc: String? { fields[text: 13] }
    /// 付款人
    public var payer: Payer? { fields[object: 14] }
    /// 金额
    public var amount: Amount? { fields[object: 15] }
    /// 所享的优惠 · `promotion_detail`
    public var promotionDetail: [PromotionDetail]? { fields[list: 16] }

    public init(
      mchid: String? = nil, appid: String? = nil, spMchid: String? = nil, subMchid: String? = nil,
      spAppid: String? = nil, subAppid: String? = nil, outTradeNo: String? = nil, transactionID: String? = nil,
      attach: String? = nil, tradeType: TradeType? = nil, bankType: String? = nil, successTime: Timestamp? = nil,
      tradeState: String? = nil, tradeStateDesc: String? = nil, payer: Payer? = nil, amount: Amount? = nil,
      promotionDetail: [PromotionDetail]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, mchid, appid, spMchid, subMchid, spAppid, subAppid, outTradeNo, transactionID, attach, tradeType,
        bankType, successTime, tradeState, tradeStateDesc, payer, amount, promotionDetail
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mchid": String?.self, "appid": String?.self, "sp_mchid": String?.self, "sub_mchid": String?.self,
        "sp_appid": String?.self, "sub_appid": String?.self, "out_trade_no": String?.self,
        "transaction_id": String?.self, "attach": String?.self, "trade_type": TradeType?.self,
        "bank_type": String?.self, "success_time": Timestamp?.self, "trade_state": String?.self,
        "trade_state_desc": String?.self, "payer": Payer?.self, "amount": Amount?.self,
        "promotion_detail": [PromotionDetail]?.self,
      ]
    }

    /// 交易的类型
    public typealias TradeType = V3.Global.TradeType

    /// 付款人
    public typealias Payer = V3.Global.Payer

    /// 金额
    public typealias Amount = V3.Global.ResponseAmount

    /// 所享的优惠
    public typealias PromotionDetail = V3.Global.Papay.Transactions.PromotionDetail

    /// 所用的汇率
    public typealias ExchangeRate = V3.Global.ExchangeRate

    /// 优惠的适用范围
    public typealias PromotionDetailScope = V3.Global.Papay.Transactions.PromotionDetailScope

    /// 优惠由谁承担
    public typealias PromotionDetailType = V3.Global.PromotionDetailType

    /// 单品
    public typealias GoodsDetail = V3.Global.PromotionDetailGoodsDetail

    /// 汇率的用途，枚举值之一
    public typealias ExchangeRateType = V3.Global.ExchangeRateType
  }

  /// 交易的类型
  public typealias TradeType = V3.Global.TradeType
}
