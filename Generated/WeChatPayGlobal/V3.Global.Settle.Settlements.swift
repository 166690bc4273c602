// Written by wechatpay-gen: change the description, not this file.
// GET /v3/global/settle/settlements

@_spi(Generated) public import WeChatPay

extension V3.Global.Settle.Settlements {
  /// 境外：查询结算明细
  ///
  /// 按日期列出已结算或未结算的资金。
  ///
  /// `GET /v3/global/settle/settlements` · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013013893) · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354448) · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354488) · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354542) · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354578) · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354606) · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4014096541) · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354877)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/global/settle/settlements"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 结算的状态 · `settle_state`
    public var settleState: SettleState {
      get { fields[requiredEnumeration: 1] }
      set { fields[requiredEnumeration: 1] = newValue }
    }
    /// 结算从哪天起，形如 20091225 · `settle_start_date`
    public var settleStartDate: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 结算到哪天止，形如 20091226 · `settle_end_date`
    public var settleEndDate: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 最多返回的条数
    public var limit: Int {
      get { fields[requiredInteger: 4] }
      set { fields[requiredInteger: 4] = newValue }
    }
    /// 从第几条开始，从 0 计
    public var offset: Int {
      get { fields[requiredInteger: 5] }
      set { fields[requiredInteger: 5] = newValue }
    }

    public init(
      subMchid: String? = nil, settleState: SettleState, settleStartDate: String? = nil, settleEndDate: String? = nil,
      limit: Int, offset: Int
    ) {
      fields = ObjectFields(of: Self.self, subMchid, settleState, settleStartDate, settleEndDate, limit, offset)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "settle_state": SettleState.self, "settle_start_date": String?.self,
        "settle_end_date": String?.self, "limit": Int.self, "offset": Int.self,
      ]
    }

    /// 结算的状态
    public struct SettleState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 已结算 · `SETTLED`
      public static var settled: Self { Self(rawValue: "SETTLED") }

      /// 未结算 · `UNSETTLE`
      public static var unsettle: Self { Self(rawValue: "UNSETTLE") }
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 各笔结算
    public var data: [ResponseData]? { fields[list: 0] }
    /// 总条数 · `total_count`
    public var totalCount: Int? { fields[integer: 1] }
    /// 从第几条开始，从 0 计
    public var offset: Int? { fields[integer: 2] }
    /// 最多返回的条数
    public var limit: Int? { fields[integer: 3] }

    public init(data: [ResponseData]? = nil, totalCount: Int? = nil, offset: Int? = nil, limit: Int? = nil) {
      fields = ObjectFields(of: Self.self, data, totalCount, offset, limit)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["data": [ResponseData]?.self, "total_count": Int?.self, "offset": Int?.self, "limit": Int?.self]
    }

    /// 各笔结算
    public struct ResponseData: APIObject {
      /// 微信侧的批次单号 · `batch_id`
      public var batchID: String? { fields[text: 0] }
      /// 结算的日期 · `settlement_date`
      public var settlementDate: String? { fields[text: 1] }
      /// 交易从哪天起 · `trade_start_date`
      public var tradeStartDate: String? { fields[text: 2] }
      /// 交易到哪天止 · `trade_end_date`
      public var tradeEndDate: String? { fields[text: 3] }
      /// 金额
      public var amount: Amount? { fields[object: 4] }
      /// 用户用哪里的钱包 · `wallet_region`
      public var walletRegion: WalletRegion? { fields[enumeration: 5] }
      /// 分账业务的金额 · `split_amount`
      public var splitAmount: SplitAmount? { fields[object: 6] }

      public init(
        batchID: String? = nil, settlementDate: String? = nil, tradeStartDate: String? = nil,
        tradeEndDate: String? = nil, amount: Amount? = nil, walletRegion: WalletRegion? = nil,
        splitAmount: SplitAmount? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, batchID, settlementDate, tradeStartDate, tradeEndDate, amount, walletRegion, splitAmount
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "batch_id": String?.self, "settlement_date": String?.self, "trade_start_date": String?.self,
          "trade_end_date": String?.self, "amount": Amount?.self, "wallet_region": WalletRegion?.self,
          "split_amount": SplitAmount?.self,
        ]
      }
    }

    /// 金额
    public struct Amount: APIObject {
      /// 已结算的金额，以币种的最小单位计
      public var settled: Int? { fields[integer: 0] }
      /// 未结算的金额，以币种的最小单位计
      public var unsettle: Int? { fields[integer: 1] }
      /// 币种，ISO 4217 三位代码
      public var currency: String? { fields[text: 2] }
      /// 支付的金额，以币种的最小单位计
      public var pay: Int? { fields[integer: 3] }
      /// 退款金额，以币种的最小单位计
      public var refund: Int? { fields[integer: 4] }
      /// 净额，以币种的最小单位计
      public var net: Int? { fields[integer: 5] }
      /// 手续费的金额，以币种的最小单位计
      public var fee: Int? { fields[integer: 6] }

      public init(
        settled: Int? = nil, unsettle: Int? = nil, currency: String? = nil, pay: Int? = nil, refund: Int? = nil,
        net: Int? = nil, fee: Int? = nil
      ) {
        fields = ObjectFields(of: Self.self, settled, unsettle, currency, pay, refund, net, fee)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "settled": Int?.self, "unsettle": Int?.self, "currency": String?.self, "pay": Int?.self, "refund": Int?.self,
          "net": Int?.self, "fee": Int?.self,
        ]
      }
    }

    /// 用户用哪里的钱包
    public struct WalletRegion: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 中国内地 · `CHINA_MAINLAND`
      public static var chinaMainland: Self { Self(rawValue: "CHINA_MAINLAND") }

      /// 中国香港 · `CHINA_HONGKONG`
      public static var chinaHongkong: Self { Self(rawValue: "CHINA_HONGKONG") }
    }

    /// 分账业务的金额
    public struct SplitAmount: APIObject {
      /// 已结算的金额，以币种的最小单位计
      public var settled: Int? { fields[integer: 0] }
      /// 未结算的金额，以币种的最小单位计
      public var unsettle: Int? { fields[integer: 1] }
      /// 币种，ISO 4217 三位代码
      public var currency: String? { fields[text: 2] }
      /// 支付的金额，以币种的最小单位计
      public var pay: Int? { fields[integer: 3] }
      /// 退款的金额，以币种的最小单位计
      public var refund: Int? { fields[integer: 4] }

      public init(
        settled: Int? = nil, unsettle: Int? = nil, currency: String? = nil, pay: Int? = nil, refund: Int? = nil
      ) {
        fields = ObjectFields(of: Self.self, settled, unsettle, currency, pay, refund)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["settled": Int?.self, "unsettle": Int?.self, "currency": String?.self, "pay": Int?.self, "refund": Int?.self]
      }
    }
  }
}
