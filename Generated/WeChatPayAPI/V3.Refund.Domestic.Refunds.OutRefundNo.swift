// Written by wechatpay-gen: change the description, not this file.
// GET /v3/refund/domestic/refunds/{out_refund_no}

@_spi(Generated) public import WeChatPay

extension V3.Refund.Domestic.Refunds.OutRefundNo {
  /// 查询退款
  ///
  /// 按商户退款单号查询退款的状态。
  ///
  /// `GET /v3/refund/domestic/refunds/{out_refund_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791863)
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/refund/domestic/refunds/{out_refund_no}"), query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }

    public init(subMchid: String? = nil) {
      fields = ObjectFields(of: Self.self, subMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String?.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 微信支付的退款单号 · `refund_id`
    public var refundID: String? { fields[text: 0] }
    /// 商户自定的退款单号 · `out_refund_no`
    public var outRefundNo: String? { fields[text: 1] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 2] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 3] }
    /// 退款去往的渠道
    public var channel: ResponseChannel? { fields[enumeration: 4] }
    /// 退款入账的账户 · `user_received_account`
    public var userReceivedAccount: String? { fields[text: 5] }
    /// 退款成功的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 6] }
    /// 退款受理的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 7] }
    /// 退款的状态
    public var status: ResponseStatus? { fields[enumeration: 8] }
    /// 出款的资金账户 · `funds_account`
    public var fundsAccount: FundsAccount? { fields[enumeration: 9] }
    /// 退款的金额
    public var amount: Amount? { fields[object: 10] }
    /// 所享的优惠 · `promotion_detail`
    public var promotionDetail: [PromotionDetail]? { fields[list: 11] }
    /// 垫资退款的出资方 · `refund_account`
    public var refundAccount: RefundAccount? { fields[enumeration: 12] }

    public init(
      refundID: String? = nil, outRefundNo: String? = nil, transactionID: String? = nil, outTradeNo: String? = nil,
      channel: ResponseChannel? = nil, userReceivedAccount: String? = nil, successTime: Timestamp? = nil,
      createTime: Timestamp? = nil, status: ResponseStatus? = nil, fundsAccount: FundsAccount? = nil,
      amount: Amount? = nil, promotionDetail: [PromotionDetail]? = nil, refundAccount: RefundAccount? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, refundID, outRefundNo, transactionID, outTradeNo, channel, userReceivedAccount, successTime,
        createTime, status, fundsAccount, amount, promotionDetail, refundAccount
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "refund_id": String?.self, "out_refund_no": String?.self, "transaction_id": String?.self,
        "out_trade_no": String?.self, "channel": ResponseChannel?.self, "user_received_account": String?.self,
        "success_time": Timestamp?.self, "create_time": Timestamp?.self, "status": ResponseStatus?.self,
        "funds_account": FundsAccount?.self, "amount": Amount?.self, "promotion_detail": [PromotionDetail]?.self,
        "refund_account": RefundAccount?.self,
      ]
    }

    /// 退款去往的渠道
    public typealias ResponseChannel = V3.Refund.Domestic.Refunds.ResponseChannel

    /// 退款的状态
    public typealias ResponseStatus = V3.Refund.Domestic.Refunds.ResponseStatus

    /// 出款的资金账户
    public typealias FundsAccount = V3.Refund.Domestic.Refunds.FundsAccount

    /// 退款的金额
    public typealias Amount = V3.Refund.Domestic.Refunds.Amount

    /// 所享的优惠
    public typealias PromotionDetail = V3.Refund.Domestic.Refunds.PromotionDetail

    /// 垫资退款的出资方
    public typealias RefundAccount = V3.Refund.Domestic.Refunds.RefundAccount

    /// 各出资账户
    public typealias From = V3.Refund.Domestic.Refunds.From

    /// 优惠的适用范围
    public typealias PromotionDetailScope = V3.Refund.Domestic.Refunds.PromotionDetailScope

    /// 优惠由谁承担
    public typealias PromotionDetailType = V3.Refund.Domestic.Refunds.PromotionDetailType

    /// 单品
    public typealias GoodsDetail = V3.Refund.Domestic.Refunds.GoodsDetail

    /// 出资的账户
    public typealias Account = V3.Refund.Domestic.Refunds.Account
  }
}
