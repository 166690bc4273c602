// Written by wechatpay-gen: change the description, not this file.
// POST /v3/global/profit-sharing/orders

@_spi(Generated) public import WeChatPay

extension V3.Global.ProfitSharing.Orders {
  /// 境外分账：请求
  ///
  /// 把已支付订单的钱分给各接收方。
  ///
  /// `POST /v3/global/profit-sharing/orders` · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024892)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/global/profit-sharing/orders"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 应用的 AppID · 例如 `wx8888888888888888`
    public var appid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wx8888888888888889`
    public var subAppid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 微信支付订单号 · `transaction_id`, 例如 `4208450740201411110007820472`
    public var transactionID: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 商户自定的分账单号 · `out_order_no`, 例如 `P20150806125346`
    public var outOrderNo: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 分账接收方
    public var receivers: [Receiver]? {
      get { fields[list: 5] }
      set { fields[list: 5] = newValue }
    }
    /// 分账后是否解冻剩余资金 · `unfreeze_unsplit`
    public var unfreezeUnsplit: Bool {
      get { fields[requiredBoolean: 6] }
      set { fields[requiredBoolean: 6] = newValue }
    }

    public init(
      subMchid: String? = nil, appid: String, subAppid: String? = nil, transactionID: String, outOrderNo: String,
      receivers: [Receiver]? = nil, unfreezeUnsplit: Bool
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, appid, subAppid, transactionID, outOrderNo, receivers, unfreezeUnsplit
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "appid": String.self, "sub_appid": String?.self, "transaction_id": String.self,
        "out_order_no": String.self, "receivers": [Receiver]?.self, "unfreeze_unsplit": Bool.self,
      ]
    }

    /// 分账接收方
    public struct Receiver: APIObject {
      /// 币种，ISO 4217 三位代码，枚举值之一
      public var currency: Currency {
        get { fields[requiredEnumeration: 0] }
        set { fields[requiredEnumeration: 0] = newValue }
      }
      /// 接收方的类型
      public var type: ReceiverType {
        get { fields[requiredEnumeration: 1] }
        set { fields[requiredEnumeration: 1] = newValue }
      }
      /// 接收方的账号：商户号或用户标识 · 例如 `86693852`
      public var account: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }
      /// 接收方的姓名，加密传输 · 例如 `hu89ohu89ohu89o`
      public var name: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }
      /// 是否已获实名授权
      public var authorized: Bool? {
        get { fields[boolean: 4] }
        set { fields[boolean: 4] = newValue }
      }
      /// 分给接收方的金额，以币种的最小单位计 · 例如 `888`
      public var amount: Int {
        get { fields[requiredInteger: 5] }
        set { fields[requiredInteger: 5] = newValue }
      }
      /// 分账的说明 · 例如 `分给商户A`
      public var description: String {
        get { fields[requiredText: 6] }
        set { fields[requiredText: 6] = newValue }
      }

      public init(
        currency: Currency, type: ReceiverType, account: String, name: String? = nil, authorized: Bool? = nil,
        amount: Int, description: String
      ) {
        fields = ObjectFields(of: Self.self, currency, type, account, name, authorized, amount, description)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "currency": Currency.self, "type": ReceiverType.self, "account": String.self, "name": Sensitive<String>?.self,
          "authorized": Bool?.self, "amount": Int.self, "description": String.self,
        ]
      }
    }

    /// 币种，ISO 4217 三位代码，枚举值之一
    public struct Currency: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 人民币 · `CNY`
      public static var cny: Self { Self(rawValue: "CNY") }
    }

    /// 接收方的类型
    public typealias ReceiverType = V3.Global.ProfitSharing.Orders.ReceiverType
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Global.ProfitSharing.Orders.SharedPostResponse

  /// 分账接收方
  public struct Receiver: APIObject {
    /// 币种，ISO 4217 三位代码
    public var currency: String? { fields[text: 0] }
    /// 分给接收方的金额，以币种的最小单位计
    public var amount: Int? { fields[integer: 1] }
    /// 分账的说明
    public var description: String? { fields[text: 2] }
    /// 接收方的类型
    public var type: ReceiverType? { fields[enumeration: 3] }
    /// 接收方的账号：商户号或用户标识
    public var account: String? { fields[text: 4] }
    /// 分账的结果
    public var result: String? { fields[text: 5] }
    /// 分账失败的原因 · `fail_reason`
    public var failReason: String? { fields[text: 6] }
    /// 创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 7] }
    /// 完成的时间 · `finish_time`
    public var finishTime: Timestamp? { fields[time: 8] }
    /// 分账明细的单号 · `detail_id`
    public var detailID: String? { fields[text: 9] }
    /// 分账明细的类型 · `detail_type`
    public var detailType: String? { fields[text: 10] }
    /// 结算的币种 · `settlement_currency`
    public var settlementCurrency: String? { fields[text: 11] }
    /// 按结算币种计的金额，以最小单位计 · `settlement_amount`
    public var settlementAmount: Int? { fields[integer: 12] }
    /// 汇率乘以十的八次方
    public var rate: Int? { fields[integer: 13] }

    public init(
      currency: String? = nil, amount: Int? = nil, description: String? = nil, type: ReceiverType? = nil,
      account: String? = nil, result: String? = nil, failReason: String? = nil, createTime: Timestamp? = nil,
      finishTime: Timestamp? = nil, detailID: String? = nil, detailType: String? = nil,
      settlementCurrency: String? = nil, settlementAmount: Int? = nil, rate: Int? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, currency, amount, description, type, account, result, failReason, createTime, finishTime,
        detailID, detailType, settlementCurrency, settlementAmount, rate
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "currency": String?.self, "amount": Int?.self, "description": String?.self, "type": ReceiverType?.self,
        "account": String?.self, "result": String?.self, "fail_reason": String?.self, "create_time": Timestamp?.self,
        "finish_time": Timestamp?.self, "detail_id": String?.self, "detail_type": String?.self,
        "settlement_currency": String?.self, "settlement_amount": Int?.self, "rate": Int?.self,
      ]
    }
  }

  /// 接收方的类型
  public struct ReceiverType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 商户号 · `MERCHANT_ID`
    public static var merchantID: Self { Self(rawValue: "MERCHANT_ID") }

    /// 用户标识 · `PERSONAL_OPENID`
    public static var personalOpenid: Self { Self(rawValue: "PERSONAL_OPENID") }

    /// 用户在子商户下的标识 · `PERSONAL_SUB_OPENID`
    public static var personalSubOpenid: Self { Self(rawValue: "PERSONAL_SUB_OPENID") }
  }

  /// `post` 返回的内容
  public struct SharedPostResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 1] }
    /// 商户自定的分账单号 · `out_order_no`
    public var outOrderNo: String? { fields[text: 2] }
    /// 微信侧的分账单号 · `order_id`
    public var orderID: String? { fields[text: 3] }
    /// 分账单的状态
    public var state: String? { fields[text: 4] }
    /// 分账接收方
    public var receivers: [Receiver]? { fields[list: 5] }

    public init(
      subMchid: String? = nil, transactionID: String? = nil, outOrderNo: String? = nil, orderID: String? = nil,
      state: String? = nil, receivers: [Receiver]? = nil
    ) {
      fields = ObjectFields(of: Self.self, subMchid, transactionID, outOrderNo, orderID, state, receivers)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "transaction_id": String?.self, "out_order_no": String?.self,
        "order_id": String?.self, "state": String?.self, "receivers": [Receiver]?.self,
      ]
    }

    /// 分账接收方
    public typealias Receiver = V3.Global.ProfitSharing.Orders.Receiver

    /// 接收方的类型
    public typealias ReceiverType = V3.Global.ProfitSharing.Orders.ReceiverType
  }
}
