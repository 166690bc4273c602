// Written by wechatpay-gen: change the description, not this file.
// GET /v3/offlineface/transactions/out-trade-no/{out_trade_no}

@_spi(Generated) public import WeChatPay

extension V3.Offlineface.Transactions.OutTradeNo.OutTradeNo {
  /// 离线刷脸：查询订单
  ///
  /// 用商户订单号查询一笔扣款。
  ///
  /// `GET /v3/offlineface/transactions/out-trade-no/{out_trade_no}` · [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/offlineface/transactions/out-trade-no/{out_trade_no}"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 平台产品的编号，枚举值之一 `2` | `11` · `business_product_id`
    public var businessProductID: BusinessProductID {
      get { fields[requiredEnumeration: 2] }
      set { fields[requiredEnumeration: 2] = newValue }
    }

    public init(spMchid: String, subMchid: String, businessProductID: BusinessProductID) {
      fields = ObjectFields(of: Self.self, spMchid, subMchid, businessProductID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sp_mchid": String.self, "sub_mchid": String.self, "business_product_id": BusinessProductID.self]
    }

    /// 平台产品的编号，枚举值之一 `2` | `11`
    public struct BusinessProductID: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// `2`
      public static var value2: Self { Self(rawValue: "2") }

      /// `11`
      public static var value11: Self { Self(rawValue: "11") }
    }
  }

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
    /// 付款人
    public var payer: Payer? { fields[object: 4] }
    /// 金额
    public var amount: Amount? { fields[object: 5] }
    /// 所享的优惠 · `promotion_detail`
    public var promotionDetail: [[String: JSONValue]]? { fields[list: 6] }
    /// 支付的场景 · `scene_info`
    public var sceneInfo: SceneInfo? { fields[object: 7] }
    /// 付款银行的代码 · `bank_type`
    public var bankType: String? { fields[text: 8] }
    /// 交易的类型 · `trade_type`
    public var tradeType: TradeType? { fields[enumeration: 9] }
    /// 交易的状态 · `trade_state`
    public var tradeState: String? { fields[text: 10] }
    /// 对交易状态的说明 · `trade_state_description`
    public var tradeStateDescription: String? { fields[text: 11] }
    /// 欠款的状态 · `debt_state`
    public var debtState: String? { fields[text: 12] }
    /// 商品的描述
    public var description: String? { fields[text: 13] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[text: 14] }
    /// 支付成功的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 15] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 16] }
    /// 还款的微信支付订单号 · `repayment_transaction_id`
    public var repaymentTransactionID: String? { fields[text: 17] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 18] }
    /// 错误的分类 · `error_type`
    public var errorType: String? { fields[text: 19] }

    public init(
      spAppid: String? = nil, spMchid: String? = nil, subAppid: String? = nil, subMchid: String? = nil,
      payer: Payer? = nil, amount: Amount? = nil, promotionDetail: [[String: JSONValue]]? = nil,
      sceneInfo: SceneInfo? = nil, bankType: String? = nil, tradeType: TradeType? = nil, tradeState: String? = nil,
      tradeStateDescription: String? = nil, debtState: String? = nil, description: String? = nil, attach: String? = nil,
      successTime: Timestamp? = nil, transactionID: String? = nil, repaymentTransactionID: String? = nil,
      outTradeNo: String? = nil, errorType: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spAppid, spMchid, subAppid, subMchid, payer, amount, promotionDetail, sceneInfo, bankType,
        tradeType, tradeState, tradeStateDescription, debtState, description, attach, successTime, transactionID,
        repaymentTransactionID, outTradeNo, errorType
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_appid": String?.self, "sp_mchid": String?.self, "sub_appid": String?.self, "sub_mchid": String?.self,
        "payer": Payer?.self, "amount": Amount?.self, "promotion_detail": [[String: JSONValue]]?.self,
        "scene_info": SceneInfo?.self, "bank_type": String?.self, "trade_type": TradeType?.self,
        "trade_state": String?.self, "trade_state_description": String?.self, "debt_state": String?.self,
        "description": String?.self, "attach": String?.self, "success_time": Timestamp?.self,
        "transaction_id": String?.self, "repayment_transaction_id": String?.self, "out_trade_no": String?.self,
        "error_type": String?.self,
      ]
    }

    /// 付款人
    public typealias Payer = V3.Offlineface.Transactions.Payer

    /// 金额
    public typealias Amount = V3.Offlineface.Transactions.Amount

    /// 支付的场景
    public typealias SceneInfo = V3.Offlineface.Transactions.SceneInfo

    /// 交易的类型
    public typealias TradeType = V3.Offlineface.Transactions.TradeType

    /// 币种，人民币为 CNY，枚举值之一
    public typealias Currency = V3.Offlineface.Transactions.Currency
  }
}
