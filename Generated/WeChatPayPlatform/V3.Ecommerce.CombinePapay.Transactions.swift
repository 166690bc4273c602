// Written by wechatpay-gen: change the description, not this file.
// POST /v3/ecommerce/combine-papay/transactions

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.CombinePapay.Transactions {
  /// 合单代扣：扣款
  ///
  /// 按协议免密支付一笔合单。
  ///
  /// `POST /v3/ecommerce/combine-papay/transactions` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012884121)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/ecommerce/combine-papay/transactions"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 合单发起方的 AppID · `combine_appid`, 例如 `wxd678efh567hg6787`
    public var combineAppid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 合单发起方的商户号 · `combine_mchid`, 例如 `1900000109`
    public var combineMchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 合单发起方的订单号 · `combine_out_trade_no`, 例如 `P20150806125346`
    public var combineOutTradeNo: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 协议的编号 · `contract_id`, 例如 `123124412412423431`
    public var contractID: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 各笔子单 · `sub_orders`
    public var subOrders: [SubOrder]? {
      get { fields[list: 4] }
      set { fields[list: 4] = newValue }
    }
    /// 风控的信息 · `risk_info`
    public var riskInfo: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }

    public init(
      combineAppid: String, combineMchid: String, combineOutTradeNo: String, contractID: String,
      subOrders: [SubOrder]? = nil, riskInfo: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, combineAppid, combineMchid, combineOutTradeNo, contractID, subOrders, riskInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "combine_appid": String.self, "combine_mchid": String.self, "combine_out_trade_no": String.self,
        "contract_id": String.self, "sub_orders": [SubOrder]?.self, "risk_info": String?.self,
      ]
    }

    /// 各笔子单
    public struct SubOrder: APIObject {
      /// 子单商户的商户号 · 例如 `1900000109`
      public var mchid: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 子单的附加数据 · 例如 `深圳分店`
      public var attach: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 子单的金额
      public var amount: Amount {
        get { fields[requiredObject: 2] }
        set { fields[requiredObject: 2] = newValue }
      }
      /// 子单的商户订单号 · `out_trade_no`, 例如 `20150806125346`
      public var outTradeNo: String {
        get { fields[requiredText: 3] }
        set { fields[requiredText: 3] = newValue }
      }
      /// 子单的二级商户号 · `sub_mchid`, 例如 `1900000109`
      public var subMchid: String {
        get { fields[requiredText: 4] }
        set { fields[requiredText: 4] = newValue }
      }
      /// 子商户的 AppID · `sub_appid`, 例如 `wxd678efh567hg6787`
      public var subAppid: String? {
        get { fields[text: 5] }
        set { fields[text: 5] = newValue }
      }
      /// 商品的描述 · 例如 `腾讯充值中心-QQ会员充值`
      public var description: String {
        get { fields[requiredText: 6] }
        set { fields[requiredText: 6] = newValue }
      }
      /// 结算的要求 · `settle_info`
      public var settleInfo: SettleInfo? {
        get { fields[object: 7] }
        set { fields[object: 7] = newValue }
      }
      /// 子单的风控信息 · `sub_risk_info`
      public var subRiskInfo: String? {
        get { fields[text: 8] }
        set { fields[text: 8] = newValue }
      }

      public init(
        mchid: String, attach: String? = nil, amount: Amount, outTradeNo: String, subMchid: String,
        subAppid: String? = nil, description: String, settleInfo: SettleInfo? = nil, subRiskInfo: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, mchid, attach, amount, outTradeNo, subMchid, subAppid, description, settleInfo, subRiskInfo
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "mchid": String.self, "attach": String?.self, "amount": Amount.self, "out_trade_no": String.self,
          "sub_mchid": String.self, "sub_appid": String?.self, "description": String.self,
          "settle_info": SettleInfo?.self, "sub_risk_info": String?.self,
        ]
      }
    }

    /// 子单的金额
    public struct Amount: APIObject {
      /// 订单金额，单位为分 · `total_amount`, 例如 `100`
      public var totalAmount: Int {
        get { fields[requiredInteger: 0] }
        set { fields[requiredInteger: 0] = newValue }
      }
      /// 币种，人民币为 CNY · 例如 `CNY`
      public var currency: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }

      public init(totalAmount: Int, currency: String) {
        fields = ObjectFields(of: Self.self, totalAmount, currency)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["total_amount": Int.self, "currency": String.self]
      }
    }

    /// 结算的要求
    public struct SettleInfo: APIObject {
      /// 是否分账 · `profit_sharing`
      public var profitSharing: Bool? {
        get { fields[boolean: 0] }
        set { fields[boolean: 0] = newValue }
      }
      /// 补差的金额，单位为分 · `subsidy_amount`, 例如 `10`
      public var subsidyAmount: Int? {
        get { fields[integer: 1] }
        set { fields[integer: 1] = newValue }
      }

      public init(profitSharing: Bool? = nil, subsidyAmount: Int? = nil) {
        fields = ObjectFields(of: Self.self, profitSharing, subsidyAmount)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["profit_sharing": Bool?.self, "subsidy_amount": Int?.self]
      }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 合单发起方的 AppID · `combine_appid`
    public var combineAppid: String? { fields[text: 0] }
    /// 合单发起方的商户号 · `combine_mchid`
    public var combineMchid: String? { fields[text: 1] }
    /// 合单发起方的订单号 · `combine_out_trade_no`
    public var combineOutTradeNo: String? { fields[text: 2] }
    /// 各笔子单 · `sub_orders`
    public var subOrders: [SubOrder]? { fields[list: 3] }
    /// 付款人 · `combine_payer_info`
    public var combinePayerInfo: CombinePayerInfo? { fields[object: 4] }

    public init(
      combineAppid: String? = nil, combineMchid: String? = nil, combineOutTradeNo: String? = nil,
      subOrders: [SubOrder]? = nil, combinePayerInfo: CombinePayerInfo? = nil
    ) {
      fields = ObjectFields(of: Self.self, combineAppid, combineMchid, combineOutTradeNo, subOrders, combinePayerInfo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "combine_appid": String?.self, "combine_mchid": String?.self, "combine_out_trade_no": String?.self,
        "sub_orders": [SubOrder]?.self, "combine_payer_info": CombinePayerInfo?.self,
      ]
    }

    /// 各笔子单
    public typealias SubOrder = V3.Ecommerce.CombinePapay.Transactions.SubOrder

    /// 付款人
    public typealias CombinePayerInfo = V3.Ecommerce.CombinePapay.Transactions.CombinePayerInfo

    /// 子单的金额
    public typealias Amount = V3.Ecommerce.CombinePapay.Transactions.Amount
  }

  /// 子单的金额
  public struct Amount: APIObject {
    /// 订单金额，单位为分 · `total_amount`
    public var totalAmount: Int? { fields[integer: 0] }
    /// 币种，人民币为 CNY
    public var currency: String? { fields[text: 1] }
    /// 用户实付的金额，单位为分 · `payer_amount`
    public var payerAmount: Int? { fields[integer: 2] }
    /// 用户支付的币种 · `payer_currency`
    public var payerCurrency: String? { fields[text: 3] }

    public init(
      totalAmount: Int? = nil, currency: String? = nil, payerAmount: Int? = nil, payerCurrency: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, totalAmount, currency, payerAmount, payerCurrency)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["total_amount": Int?.self, "currency": String?.self, "payer_amount": Int?.self, "payer_currency": String?.self]
    }
  }

  /// 付款人
  public struct CombinePayerInfo: APIObject {
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 0] }

    public init(openid: String? = nil) {
      fields = ObjectFields(of: Self.self, openid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["openid": String?.self]
    }
  }

  /// 各笔子单
  public struct SubOrder: APIObject {
    /// 子单商户的商户号
    public var mchid: String? { fields[text: 0] }
    /// 交易的类型 · `trade_type`
    public var tradeType: String? { fields[text: 1] }
    /// 交易的状态 · `trade_state`
    public var tradeState: String? { fields[text: 2] }
    /// 银行的代码 · `bank_type`
    public var bankType: String? { fields[text: 3] }
    /// 子单的附加数据
    public var attach: String? { fields[text: 4] }
    /// 支付完成的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 5] }
    /// 子单的微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 6] }
    /// 子单的商户订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 7] }
    /// 子单的二级商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 8] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 9] }
    /// 子单的金额
    public var amount: Amount? { fields[object: 10] }

    public init(
      mchid: String? = nil, tradeType: String? = nil, tradeState: String? = nil, bankType: String? = nil,
      attach: String? = nil, successTime: Timestamp? = nil, transactionID: String? = nil, outTradeNo: String? = nil,
      subMchid: String? = nil, subAppid: String? = nil, amount: Amount? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, mchid, tradeType, tradeState, bankType, attach, successTime, transactionID, outTradeNo, subMchid,
        subAppid, amount
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mchid": String?.self, "trade_type": String?.self, "trade_state": String?.self, "bank_type": String?.self,
        "attach": String?.self, "success_time": Timestamp?.self, "transaction_id": String?.self,
        "out_trade_no": String?.self, "sub_mchid": String?.self, "sub_appid": String?.self, "amount": Amount?.self,
      ]
    }
  }
}
