// Written by wechatpay-gen: change the description, not this file.
// POST /v3/platsolution/ecommerce/settle/prepay-settle-orders

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.Ecommerce.Settle.PrepaySettleOrders {
  /// 个人收款结算：申请
  ///
  /// 为个人卖家的一批订单结算。
  ///
  /// `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012649847)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/platsolution/ecommerce/settle/prepay-settle-orders"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 应用的 AppID · 例如 `WXA12368855126622`
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商户自定的结算批次单号 · `out_settle_batch_no`, 例如 `1236698745558870`
    public var outSettleBatchNo: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 个人收款方的受理授权编号 · `individual_auth_id`, 例如 `256322110225`
    public var individualAuthID: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://www.weixin.qq.com/wxpay/pay.php`
    public var notifyURL: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 对收款方的说明
    public var description: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 交易的场景，枚举值之一 · `trade_scenario`
    public var tradeScenario: TradeScenario {
      get { fields[requiredEnumeration: 5] }
      set { fields[requiredEnumeration: 5] = newValue }
    }
    /// 各笔结算 · `settle_info_list`
    public var settleInfoList: [SettleInfo] {
      get { fields[requiredList: 6] }
      set { fields[requiredList: 6] = newValue }
    }
    /// 收款类型模板的编号，枚举值之一 `1` | `2` · `receive_type_template_id`
    public var receiveTypeTemplateID: ReceiveTypeTemplateID? {
      get { fields[enumeration: 7] }
      set { fields[enumeration: 7] = newValue }
    }

    public init(
      appid: String, outSettleBatchNo: String, individualAuthID: String, notifyURL: String, description: String,
      tradeScenario: TradeScenario, settleInfoList: [SettleInfo], receiveTypeTemplateID: ReceiveTypeTemplateID? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, appid, outSettleBatchNo, individualAuthID, notifyURL, description, tradeScenario, settleInfoList,
        receiveTypeTemplateID
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String.self, "out_settle_batch_no": String.self, "individual_auth_id": String.self,
        "notify_url": String.self, "description": String.self, "trade_scenario": TradeScenario.self,
        "settle_info_list": [SettleInfo].self, "receive_type_template_id": ReceiveTypeTemplateID?.self,
      ]
    }

    /// 交易的场景，枚举值之一
    public typealias TradeScenario = V3.Platsolution.Ecommerce.Settle.PrepaySettleOrders.TradeScenario

    /// 各笔结算
    public struct SettleInfo: APIObject {
      /// 商户自定的结算单号 · `out_settle_no`, 例如 `12369666555136622`
      public var outSettleNo: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 微信支付订单号 · `transaction_id`, 例如 `4207752501201407033233368018`
      public var transactionID: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 结算的各笔明细 · `settle_detail_info_list`
      public var settleDetailInfoList: [SettleDetailInfo] {
        get { fields[requiredList: 2] }
        set { fields[requiredList: 2] = newValue }
      }

      public init(outSettleNo: String, transactionID: String, settleDetailInfoList: [SettleDetailInfo]) {
        fields = ObjectFields(of: Self.self, outSettleNo, transactionID, settleDetailInfoList)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "out_settle_no": String.self, "transaction_id": String.self,
          "settle_detail_info_list": [SettleDetailInfo].self,
        ]
      }
    }

    /// 收款类型模板的编号，枚举值之一 `1` | `2`
    public struct ReceiveTypeTemplateID: OpenEnumeration {
      public let rawValue: Int
      public init(rawValue: Int) { self.rawValue = rawValue }

      /// `1`
      public static var value1: Self { Self(rawValue: 1) }

      /// `2`
      public static var value2: Self { Self(rawValue: 2) }
    }

    /// 结算的各笔明细
    public struct SettleDetailInfo: APIObject {
      /// 商户自定的结算明细单号 · `out_settle_detail_no`, 例如 `123688556699666554`
      public var outSettleDetailNo: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 结算的类型 · `settle_type`, 例如 `RECEIVE`
      public var settleType: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 接收方的类型 · `receiver_type`, 例如 `MERCHANT`
      public var receiverType: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }
      /// 接收方的账号 · `receiver_account`, 例如 `1234567890`
      public var receiverAccount: String {
        get { fields[requiredText: 3] }
        set { fields[requiredText: 3] = newValue }
      }
      /// 该笔明细的金额，单位为分
      public var amount: Amount {
        get { fields[requiredObject: 4] }
        set { fields[requiredObject: 4] = newValue }
      }

      public init(
        outSettleDetailNo: String, settleType: String, receiverType: String, receiverAccount: String, amount: Amount
      ) {
        fields = ObjectFields(of: Self.self, outSettleDetailNo, settleType, receiverType, receiverAccount, amount)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "out_settle_detail_no": String.self, "settle_type": String.self, "receiver_type": String.self,
          "receiver_account": String.self, "amount": Amount.self,
        ]
      }
    }

    /// 该笔明细的金额，单位为分
    public struct Amount: APIObject {
      /// 金额，以分计 · 例如 `11000`
      public var amount: Int {
        get { fields[requiredInteger: 0] }
        set { fields[requiredInteger: 0] = newValue }
      }
      /// 币种，人民币为 CNY · 例如 `CNY`
      public var currency: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }

      public init(amount: Int, currency: String? = nil) {
        fields = ObjectFields(of: Self.self, amount, currency)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["amount": Int.self, "currency": String?.self]
      }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
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
    /// 交易的场景 · `trade_scenario`
    public var tradeScenario: String? { fields[text: 5] }
    /// 批次创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 6] }
    /// 完成的时间 · `finish_time`
    public var finishTime: Timestamp? { fields[time: 7] }

    public init(
      outSettleBatchNo: String? = nil, settleBatchNo: String? = nil, individualAuthID: String? = nil,
      description: String? = nil, state: String? = nil, tradeScenario: String? = nil, createTime: Timestamp? = nil,
      finishTime: Timestamp? = nil
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
        "description": String?.self, "state": String?.self, "trade_scenario": String?.self,
        "create_time": Timestamp?.self, "finish_time": Timestamp?.self,
      ]
    }
  }

  /// 交易的场景，枚举值之一
  public struct TradeScenario: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 二手回收 · `RECOMMERCE`
    public static var recommerce: Self { Self(rawValue: "RECOMMERCE") }
  }
}
