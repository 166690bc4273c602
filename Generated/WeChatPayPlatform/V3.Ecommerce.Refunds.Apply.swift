// Written by wechatpay-gen: change the description, not this file.
// POST /v3/ecommerce/refunds/apply

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.Refunds.Apply {
  /// 二级商户退款：申请
  ///
  /// 把二级商户订单的全部或部分金额退给买家。
  ///
  /// `POST /v3/ecommerce/refunds/apply` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012649457) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476892) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015251094) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015252418)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/ecommerce/refunds/apply"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 个人收款方的受理授权编号 · `individual_auth_id`, 例如 `1900000109`
    public var individualAuthID: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 服务商的 AppID · `sp_appid`, 例如 `wx8888888888888888`
    public var spAppid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 子商户的 AppID · `sub_appid`, 例如 `wx8888888888888888`
    public var subAppid: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 合单发起方的商户号 · `combine_mchid`, 例如 `1230000109`
    public var combineMchid: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 合单发起方的订单号 · `combine_out_trade_no`, 例如 `P20150806125346`
    public var combineOutTradeNo: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 合单的微信支付订单号 · `combine_transaction_id`, 例如 `1217752501201407033233368018`
    public var combineTransactionID: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }
    /// 微信支付订单号 · `transaction_id`, 例如 `1217752501201407033233368018`
    public var transactionID: String {
      get { fields[requiredText: 7] }
      set { fields[requiredText: 7] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`, 例如 `1217752501201407033233368018`
    public var outTradeNo: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    /// 商户自定的退款单号 · `out_refund_no`, 例如 `1217752501201407033233368018`
    public var outRefundNo: String {
      get { fields[requiredText: 9] }
      set { fields[requiredText: 9] = newValue }
    }
    /// 退款的原因 · 例如 `商品已售完`
    public var reason: String? {
      get { fields[text: 10] }
      set { fields[text: 10] = newValue }
    }
    /// 金额
    public var amount: Amount {
      get { fields[requiredObject: 11] }
      set { fields[requiredObject: 11] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://weixin.qq.com`
    public var notifyURL: String? {
      get { fields[text: 12] }
      set { fields[text: 12] = newValue }
    }
    /// 垫资退款的出资方 · `refund_account`
    public var refundAccount: RefundAccount? {
      get { fields[enumeration: 13] }
      set { fields[enumeration: 13] = newValue }
    }
    /// 出款的资金账户 · `funds_account`
    public var fundsAccount: FundsAccount {
      get { fields[requiredEnumeration: 14] }
      set { fields[requiredEnumeration: 14] = newValue }
    }

    public init(
      individualAuthID: String? = nil, subMchid: String? = nil, spAppid: String, subAppid: String? = nil,
      combineMchid: String? = nil, combineOutTradeNo: String? = nil, combineTransactionID: String,
      transactionID: String, outTradeNo: String? = nil, outRefundNo: String, reason: String? = nil, amount: Amount,
      notifyURL: String? = nil, refundAccount: RefundAccount? = nil, fundsAccount: FundsAccount
    ) {
      fields = ObjectFields(
        of: Self.self, individualAuthID, subMchid, spAppid, subAppid, combineMchid, combineOutTradeNo,
        combineTransactionID, transactionID, outTradeNo, outRefundNo, reason, amount, notifyURL, refundAccount,
        fundsAccount
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "individual_auth_id": String?.self, "sub_mchid": String?.self, "sp_appid": String.self,
        "sub_appid": String?.self, "combine_mchid": String?.self, "combine_out_trade_no": String?.self,
        "combine_transaction_id": String.self, "transaction_id": String.self, "out_trade_no": String?.self,
        "out_refund_no": String.self, "reason": String?.self, "amount": Amount.self, "notify_url": String?.self,
        "refund_account": RefundAccount?.self, "funds_account": FundsAccount.self,
      ]
    }

    /// 金额
    public struct Amount: APIObject {
      /// 退款金额，单位为分 · 例如 `888`
      public var refund: Int {
        get { fields[requiredInteger: 0] }
        set { fields[requiredInteger: 0] = newValue }
      }
      /// 各出资账户
      public var from: [From]? {
        get { fields[list: 1] }
        set { fields[list: 1] = newValue }
      }
      /// 订单的总金额，单位为分 · 例如 `888`
      public var total: Int {
        get { fields[requiredInteger: 2] }
        set { fields[requiredInteger: 2] = newValue }
      }
      /// 币种，人民币为 CNY · 例如 `CNY`
      public var currency: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }

      public init(refund: Int, from: [From]? = nil, total: Int, currency: String? = nil) {
        fields = ObjectFields(of: Self.self, refund, from, total, currency)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["refund": Int.self, "from": [From]?.self, "total": Int.self, "currency": String?.self]
      }
    }

    /// 垫资退款的出资方
    public typealias RefundAccount = V3.Ecommerce.Refunds.RefundAccount

    /// 出款的资金账户
    public struct FundsAccount: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 可用余额 · `AVAILABLE`
      public static var available: Self { Self(rawValue: "AVAILABLE") }

      /// 未结算资金 · `UNSETTLED`
      public static var unsettled: Self { Self(rawValue: "UNSETTLED") }

      /// 预付资金 · `PREPAID`
      public static var prepaid: Self { Self(rawValue: "PREPAID") }
    }

    /// 各出资账户
    public struct From: APIObject {
      /// 出资的账户
      public var account: Account {
        get { fields[requiredEnumeration: 0] }
        set { fields[requiredEnumeration: 0] = newValue }
      }
      /// 出资的金额，单位为分 · 例如 `444`
      public var amount: Int {
        get { fields[requiredInteger: 1] }
        set { fields[requiredInteger: 1] = newValue }
      }

      public init(account: Account, amount: Int) {
        fields = ObjectFields(of: Self.self, account, amount)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["account": Account.self, "amount": Int.self]
      }
    }

    /// 出资的账户
    public typealias Account = V3.Ecommerce.AccountType
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 微信支付的退款单号 · `refund_id`
    public var refundID: String? { fields[text: 0] }
    /// 商户自定的退款单号 · `out_refund_no`
    public var outRefundNo: String? { fields[text: 1] }
    /// 退款受理的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 2] }
    /// 金额
    public var amount: Amount? { fields[object: 3] }
    /// 所享的优惠 · `promotion_detail`
    public var promotionDetail: [PromotionDetail]? { fields[list: 4] }
    /// 垫资退款的出资方 · `refund_account`
    public var refundAccount: RefundAccount? { fields[enumeration: 5] }

    public init(
      refundID: String? = nil, outRefundNo: String? = nil, createTime: Timestamp? = nil, amount: Amount? = nil,
      promotionDetail: [PromotionDetail]? = nil, refundAccount: RefundAccount? = nil
    ) {
      fields = ObjectFields(of: Self.self, refundID, outRefundNo, createTime, amount, promotionDetail, refundAccount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "refund_id": String?.self, "out_refund_no": String?.self, "create_time": Timestamp?.self,
        "amount": Amount?.self, "promotion_detail": [PromotionDetail]?.self, "refund_account": RefundAccount?.self,
      ]
    }

    /// 金额
    public struct Amount: APIObject {
      /// 退款金额，单位为分
      public var refund: Int? { fields[integer: 0] }
      /// 各出资账户
      public var from: [From]? { fields[list: 1] }
      /// 退给用户的金额，单位为分 · `payer_refund`
      public var payerRefund: Int? { fields[integer: 2] }
      /// 退回的优惠金额，单位为分 · `discount_refund`
      public var discountRefund: Int? { fields[integer: 3] }
      /// 币种，人民币为 CNY
      public var currency: String? { fields[text: 4] }
      /// 垫付的金额，单位为分
      public var advance: Int? { fields[integer: 5] }

      public init(
        refund: Int? = nil, from: [From]? = nil, payerRefund: Int? = nil, discountRefund: Int? = nil,
        currency: String? = nil, advance: Int? = nil
      ) {
        fields = ObjectFields(of: Self.self, refund, from, payerRefund, discountRefund, currency, advance)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "refund": Int?.self, "from": [From]?.self, "payer_refund": Int?.self, "discount_refund": Int?.self,
          "currency": String?.self, "advance": Int?.self,
        ]
      }
    }

    /// 所享的优惠
    public typealias PromotionDetail = V3.Ecommerce.Refunds.PromotionDetail

    /// 垫资退款的出资方
    public typealias RefundAccount = V3.Ecommerce.Refunds.RefundAccount

    /// 各出资账户
    public typealias From = V3.Ecommerce.Refunds.AmountFrom
  }

  /// 垫资退款的出资方
  public typealias RefundAccount = V3.Ecommerce.Refunds.RefundAccount
}
