// Written by wechatpay-gen: change the description, not this file.
// GET POST /v3/refunds

@_spi(Generated) public import WeChatPay

extension V3.Refunds {
  /// 退款（境外旧版）：查询订单的所有退款
  ///
  /// 列出一笔订单的各次退款。
  ///
  /// - Note: 已由新接口取代 改用 `GET /v3/global/refunds`。
  ///
  /// `GET /v3/refunds` · [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_4.shtml)
  ///
  /// 域名：https://api.mch.weixin.qq.com/hk
  @available(*, deprecated, message: "改用 GET /v3/global/refunds。")
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/refunds", server: "https://api.mch.weixin.qq.com/hk"), query: query)
  }

  /// 退款（境外旧版）：申请
  ///
  /// 把订单的全部或部分金额退给买家。
  ///
  /// - Note: 已由新接口取代 改用 `POST /v3/global/refunds`。
  ///
  /// `POST /v3/refunds` · [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_2.shtml)
  ///
  /// 域名：https://api.mch.weixin.qq.com/hk
  @available(*, deprecated, message: "改用 POST /v3/global/refunds。")
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/refunds", server: "https://api.mch.weixin.qq.com/hk"), body: body)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 商户号
    public var mchid: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 从第几条开始，从 0 计
    public var offset: Int? {
      get { fields[integer: 5] }
      set { fields[integer: 5] = newValue }
    }
    /// 每页几笔
    public var count: Int? {
      get { fields[integer: 6] }
      set { fields[integer: 6] = newValue }
    }

    public init(
      transactionID: String? = nil, outTradeNo: String? = nil, mchid: String? = nil, subMchid: String? = nil,
      spMchid: String? = nil, offset: Int? = nil, count: Int? = nil
    ) {
      fields = ObjectFields(of: Self.self, transactionID, outTradeNo, mchid, subMchid, spMchid, offset, count)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "transaction_id": String?.self, "out_trade_no": String?.self, "mchid": String?.self, "sub_mchid": String?.self,
        "sp_mchid": String?.self, "offset": Int?.self, "count": Int?.self,
      ]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 微信支付退款单号
    public var id: String? { fields[text: 0] }
    /// 商户号
    public var mchid: String? { fields[text: 1] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 2] }
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 3] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 4] }
    /// 金额
    public var amount: Amount? { fields[object: 5] }
    /// 各笔退款
    public var data: [ResponseData]? { fields[list: 6] }
    /// 共退款几次 · `total_num`
    public var totalNum: Int? { fields[integer: 7] }
    /// 本次返回几笔退款 · `current_total_num`
    public var currentTotalNum: Int? { fields[integer: 8] }

    public init(
      id: String? = nil, mchid: String? = nil, subMchid: String? = nil, spMchid: String? = nil,
      outTradeNo: String? = nil, amount: Amount? = nil, data: [ResponseData]? = nil, totalNum: Int? = nil,
      currentTotalNum: Int? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, id, mchid, subMchid, spMchid, outTradeNo, amount, data, totalNum, currentTotalNum
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "id": String?.self, "mchid": String?.self, "sub_mchid": String?.self, "sp_mchid": String?.self,
        "out_trade_no": String?.self, "amount": Amount?.self, "data": [ResponseData]?.self, "total_num": Int?.self,
        "current_total_num": Int?.self,
      ]
    }

    /// 金额
    public struct Amount: APIObject {
      /// 订单的总金额，以币种的最小单位计
      public var total: Int? { fields[integer: 0] }
      /// 币种，ISO 4217 三位代码
      public var currency: String? { fields[text: 1] }
      /// 用户支付的金额，以币种的最小单位计 · `payer_total`
      public var payerTotal: Int? { fields[integer: 2] }
      /// 用户支付的币种 · `payer_currency`
      public var payerCurrency: String? { fields[text: 3] }

      public init(total: Int? = nil, currency: String? = nil, payerTotal: Int? = nil, payerCurrency: String? = nil) {
        fields = ObjectFields(of: Self.self, total, currency, payerTotal, payerCurrency)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["total": Int?.self, "currency": String?.self, "payer_total": Int?.self, "payer_currency": String?.self]
      }
    }

    /// 各笔退款
    public struct ResponseData: APIObject {
      /// 微信支付退款单号
      public var id: String? { fields[text: 0] }
      /// 商户自定的退款单号 · `out_refund_no`
      public var outRefundNo: String? { fields[text: 1] }
      /// 退款去往的渠道
      public var channel: ResponseDataChannel? { fields[enumeration: 2] }
      /// 退款入账的账户 · `recv_account`
      public var recvAccount: String? { fields[text: 3] }
      /// 退款的资金来源 · `fund_source`
      public var fundSource: FundSource? { fields[enumeration: 4] }
      /// 退款成功的时间 · `success_time`
      public var successTime: Timestamp? { fields[time: 5] }
      /// 退款受理的时间 · `create_time`
      public var createTime: Timestamp? { fields[time: 6] }
      /// 退款的状态
      public var status: ResponseDataStatus? { fields[enumeration: 7] }
      /// 金额
      public var amount: ResponseDataAmount? { fields[object: 8] }
      /// 退回的优惠 · `refund_detail`
      public var refundDetail: RefundDetail? { fields[object: 9] }

      public init(
        id: String? = nil, outRefundNo: String? = nil, channel: ResponseDataChannel? = nil, recvAccount: String? = nil,
        fundSource: FundSource? = nil, successTime: Timestamp? = nil, createTime: Timestamp? = nil,
        status: ResponseDataStatus? = nil, amount: ResponseDataAmount? = nil, refundDetail: RefundDetail? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, id, outRefundNo, channel, recvAccount, fundSource, successTime, createTime, status, amount,
          refundDetail
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "id": String?.self, "out_refund_no": String?.self, "channel": ResponseDataChannel?.self,
          "recv_account": String?.self, "fund_source": FundSource?.self, "success_time": Timestamp?.self,
          "create_time": Timestamp?.self, "status": ResponseDataStatus?.self, "amount": ResponseDataAmount?.self,
          "refund_detail": RefundDetail?.self,
        ]
      }
    }

    /// 退款去往的渠道
    public struct ResponseDataChannel: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 原路退回 · `ORIGINAL`
      public static var original: Self { Self(rawValue: "ORIGINAL") }

      /// 退到余额 · `BALANCE`
      public static var balance: Self { Self(rawValue: "BALANCE") }

      /// 原账户异常，退到其他余额 · `OTHER_BALANCE`
      public static var otherBalance: Self { Self(rawValue: "OTHER_BALANCE") }

      /// 原卡异常，退到其他银行卡 · `OTHER_BANKCARD`
      public static var otherBankcard: Self { Self(rawValue: "OTHER_BANKCARD") }
    }

    /// 退款的资金来源
    public typealias FundSource = V3.Refunds.FundSource

    /// 退款的状态
    public struct ResponseDataStatus: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 成功 · `SUCCESS`
      public static var success: Self { Self(rawValue: "SUCCESS") }

      /// 退款关闭 · `REFUNDCLOSE`
      public static var refundclose: Self { Self(rawValue: "REFUNDCLOSE") }

      /// 处理中 · `PROCESSING`
      public static var processing: Self { Self(rawValue: "PROCESSING") }

      /// 异常 · `ABNORMAL`
      public static var abnormal: Self { Self(rawValue: "ABNORMAL") }
    }

    /// 金额
    public typealias ResponseDataAmount = V3.Refunds.Amount

    /// 退回的优惠
    public struct RefundDetail: APIObject {
      /// 优惠的编号 · `promotion_id`
      public var promotionID: String? { fields[text: 0] }
      /// 适用范围
      public var scope: RefundDetailScope? { fields[enumeration: 1] }
      /// 优惠的类型
      public var type: RefundDetailType? { fields[enumeration: 2] }
      /// 优惠券的面额，单位为币种的最小单位
      public var amount: Int? { fields[integer: 3] }
      /// 退回的优惠金额，单位为币种的最小单位 · `refund_amount`
      public var refundAmount: Int? { fields[integer: 4] }
      /// 币种，ISO 4217 三位代码
      public var currency: String? { fields[text: 5] }

      public init(
        promotionID: String? = nil, scope: RefundDetailScope? = nil, type: RefundDetailType? = nil, amount: Int? = nil,
        refundAmount: Int? = nil, currency: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, promotionID, scope, type, amount, refundAmount, currency)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "promotion_id": String?.self, "scope": RefundDetailScope?.self, "type": RefundDetailType?.self,
          "amount": Int?.self, "refund_amount": Int?.self, "currency": String?.self,
        ]
      }
    }

    /// 所用的汇率
    public typealias ExchangeRate = V3.Refunds.ExchangeRate

    /// 适用范围
    public struct RefundDetailScope: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 全场 · `GLOBAL`
      public static var global: Self { Self(rawValue: "GLOBAL") }

      /// 单品 · `SINGLE`
      public static var single: Self { Self(rawValue: "SINGLE") }
    }

    /// 优惠的类型
    public struct RefundDetailType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 充值型代金券 · `COUPON`
      public static var coupon: Self { Self(rawValue: "COUPON") }

      /// 免充值型优惠券 · `DISCOUNT`
      public static var discount: Self { Self(rawValue: "DISCOUNT") }
    }

    /// 汇率的用途，枚举值之一
    public typealias ExchangeRateType = V3.Refunds.ExchangeRateType
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户号 · 例如 `1900000109`
    public var mchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 应用的 AppID · 例如 `wx8888888888888888`
    public var appid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 服务商的商户号 · `sp_mchid`, 例如 `1900000100`
    public var spMchid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 服务商的 AppID · `sp_appid`, 例如 `wx8888888888888888`
    public var spAppid: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wx8888888888888888`
    public var subAppid: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 微信支付订单号 · `transaction_id`, 例如 `1217752501201407033233368018`
    public var transactionID: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    /// 商户自定的退款单号 · `out_refund_no`, 例如 `1217752501201407033233368018`
    public var outRefundNo: String {
      get { fields[requiredText: 8] }
      set { fields[requiredText: 8] = newValue }
    }
    /// 退款的原因 · 例如 `商品已售完`
    public var reason: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    /// 金额
    public var amount: Amount {
      get { fields[requiredObject: 10] }
      set { fields[requiredObject: 10] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://www.weixin.qq.com/wxpay/pay.php`
    public var notifyURL: String? {
      get { fields[text: 11] }
      set { fields[text: 11] = newValue }
    }

    public init(
      mchid: String, appid: String, spMchid: String, subMchid: String, spAppid: String, subAppid: String? = nil,
      transactionID: String? = nil, outTradeNo: String? = nil, outRefundNo: String, reason: String? = nil,
      amount: Amount, notifyURL: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, mchid, appid, spMchid, subMchid, spAppid, subAppid, transactionID, outTradeNo, outRefundNo,
        reason, amount, notifyURL
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mchid": String.self, "appid": String.self, "sp_mchid": String.self, "sub_mchid": String.self,
        "sp_appid": String.self, "sub_appid": String?.self, "transaction_id": String?.self,
        "out_trade_no": String?.self, "out_refund_no": String.self, "reason": String?.self, "amount": Amount.self,
        "notify_url": String?.self,
      ]
    }

    /// 金额
    public struct Amount: APIObject {
      /// 退款金额，以币种的最小单位计 · 例如 `888`
      public var refund: Int {
        get { fields[requiredInteger: 0] }
        set { fields[requiredInteger: 0] = newValue }
      }
      /// 订单的总金额，以币种的最小单位计 · 例如 `888`
      public var total: Int {
        get { fields[requiredInteger: 1] }
        set { fields[requiredInteger: 1] = newValue }
      }
      /// 币种，ISO 4217 三位代码 · 例如 `CNY`
      public var currency: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }

      public init(refund: Int, total: Int, currency: String) {
        fields = ObjectFields(of: Self.self, refund, total, currency)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["refund": Int.self, "total": Int.self, "currency": String.self]
      }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 微信支付退款单号
    public var id: String? { fields[text: 0] }
    /// 商户自定的退款单号 · `out_refund_no`
    public var outRefundNo: String? { fields[text: 1] }
    /// 退款受理的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 2] }
    /// 金额
    public var amount: Amount? { fields[object: 3] }
    /// 退回的优惠
    public var detail: Detail? { fields[object: 4] }

    public init(
      id: String? = nil, outRefundNo: String? = nil, createTime: Timestamp? = nil, amount: Amount? = nil,
      detail: Detail? = nil
    ) {
      fields = ObjectFields(of: Self.self, id, outRefundNo, createTime, amount, detail)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "id": String?.self, "out_refund_no": String?.self, "create_time": Timestamp?.self, "amount": Amount?.self,
        "detail": Detail?.self,
      ]
    }

    /// 金额
    public typealias Amount = V3.Refunds.Amount

    /// 退回的优惠
    public typealias Detail = V3.Refunds.Detail

    /// 所用的汇率
    public typealias ExchangeRate = V3.Refunds.ExchangeRate

    /// 优惠的适用范围
    public typealias DetailScope = V3.Refunds.DetailScope

    /// 优惠的类型
    public typealias DetailType = V3.Refunds.DetailType

    /// 汇率的用途，枚举值之一
    public typealias ExchangeRateType = V3.Refunds.ExchangeRateType
  }

  /// 金额
  public struct Amount: APIObject {
    /// 退款金额，以币种的最小单位计
    public var refund: Int? { fields[integer: 0] }
    /// 币种，ISO 4217 三位代码
    public var currency: String? { fields[text: 1] }
    /// 退给用户的金额，以币种的最小单位计 · `payer_refund`
    public var payerRefund: Int? { fields[integer: 2] }
    /// 用户支付的币种 · `payer_currency`
    public var payerCurrency: String? { fields[text: 3] }
    /// 所用的汇率 · `exchange_rate`
    public var exchangeRate: ExchangeRate? { fields[object: 4] }

    public init(
      refund: Int? = nil, currency: String? = nil, payerRefund: Int? = nil, payerCurrency: String? = nil,
      exchangeRate: ExchangeRate? = nil
    ) {
      fields = ObjectFields(of: Self.self, refund, currency, payerRefund, payerCurrency, exchangeRate)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "refund": Int?.self, "currency": String?.self, "payer_refund": Int?.self, "payer_currency": String?.self,
        "exchange_rate": ExchangeRate?.self,
      ]
    }
  }

  /// 退回的优惠
  public struct Detail: APIObject {
    /// 优惠的编号 · `promotion_id`
    public var promotionID: String? { fields[text: 0] }
    /// 优惠的适用范围
    public var scope: DetailScope? { fields[enumeration: 1] }
    /// 优惠的类型
    public var type: DetailType? { fields[enumeration: 2] }
    /// 优惠券的面额，单位为币种的最小单位
    public var amount: Int? { fields[integer: 3] }
    /// 退回的优惠金额，单位为币种的最小单位 · `refund_amount`
    public var refundAmount: Int? { fields[integer: 4] }
    /// 币种，ISO 4217 三位代码
    public var currency: String? { fields[text: 5] }

    public init(
      promotionID: String? = nil, scope: DetailScope? = nil, type: DetailType? = nil, amount: Int? = nil,
      refundAmount: Int? = nil, currency: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, promotionID, scope, type, amount, refundAmount, currency)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "promotion_id": String?.self, "scope": DetailScope?.self, "type": DetailType?.self, "amount": Int?.self,
        "refund_amount": Int?.self, "currency": String?.self,
      ]
    }
  }

  /// 优惠的适用范围
  public struct DetailScope: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 全场 · `GLOBAL`
    public static var global: Self { Self(rawValue: "GLOBAL") }

    /// 单品 · `SINGLE`
    public static var single: Self { Self(rawValue: "SINGLE") }
  }

  /// 优惠的类型
  public struct DetailType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 充值型代金券 · `COUPON`
    public static var coupon: Self { Self(rawValue: "COUPON") }

    /// 免充值型优惠券 · `DISCOUNT`
    public static var discount: Self { Self(rawValue: "DISCOUNT") }
  }

  /// 所用的汇率
  public struct ExchangeRate: APIObject {
    /// 汇率的用途，枚举值之一
    public var type: ExchangeRateType? { fields[enumeration: 0] }
    /// 汇率乘以十的八次方
    public var rate: Int? { fields[integer: 1] }

    public init(type: ExchangeRateType? = nil, rate: Int? = nil) {
      fields = ObjectFields(of: Self.self, type, rate)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["type": ExchangeRateType?.self, "rate": Int?.self]
    }
  }

  /// 汇率的用途，枚举值之一
  public struct ExchangeRateType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 结算汇率 · `SETTLEMENT_RATE`
    public static var settlementRate: Self { Self(rawValue: "SETTLEMENT_RATE") }
  }

  /// 退款的资金来源
  public struct FundSource: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 未结算资金 · `REFUND_SOURCE_UNSETTLED_FUNDS`
    public static var refundSourceUnsettledFunds: Self { Self(rawValue: "REFUND_SOURCE_UNSETTLED_FUNDS") }

    /// 可用余额 · `REFUND_SOURCE_REchARGE_FUNDS`
    public static var refundSourceREchArgeFunds: Self { Self(rawValue: "REFUND_SOURCE_REchARGE_FUNDS") }
  }
}
