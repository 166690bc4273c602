// Written by wechatpay-gen: change the description, not this file.
// /v3/ecommerce/refunds/**

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.Refunds {
  /// 出资的账户
  public typealias Account = V3.Ecommerce.AccountType

  /// 退款的金额
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

  /// 各出资账户
  public struct AmountFrom: APIObject {
    /// 出资的账户
    public var account: String? { fields[text: 0] }
    /// 出资的金额，单位为分
    public var amount: Int? { fields[integer: 1] }

    public init(account: String? = nil, amount: Int? = nil) {
      fields = ObjectFields(of: Self.self, account, amount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["account": String?.self, "amount": Int?.self]
    }
  }

  /// 各出资账户
  public typealias From = V3.Ecommerce.From

  /// 出款的资金账户
  public struct FundsAccount: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 可用余额 · `AVAILABLE`
    public static var available: Self { Self(rawValue: "AVAILABLE") }

    /// 未结算资金 · `UNSETTLED`
    public static var unsettled: Self { Self(rawValue: "UNSETTLED") }

    /// 运营账户 · `OPERATION`
    public static var operation: Self { Self(rawValue: "OPERATION") }

    /// 基本账户 · `BASIC`
    public static var basic: Self { Self(rawValue: "BASIC") }

    /// 数字人民币基本账户 · `ECNY_BASIC`
    public static var ecnyBasic: Self { Self(rawValue: "ECNY_BASIC") }
  }

  /// 所享的优惠
  public struct PromotionDetail: APIObject {
    /// 优惠的编号 · `promotion_id`
    public var promotionID: String? { fields[text: 0] }
    /// 优惠的适用范围
    public var scope: String? { fields[text: 1] }
    /// 优惠由谁承担
    public var type: String? { fields[text: 2] }
    /// 优惠的金额，单位为分
    public var amount: Int? { fields[integer: 3] }
    /// 退回的优惠金额，单位为分 · `refund_amount`
    public var refundAmount: Int? { fields[integer: 4] }

    public init(
      promotionID: String? = nil, scope: String? = nil, type: String? = nil, amount: Int? = nil,
      refundAmount: Int? = nil
    ) {
      fields = ObjectFields(of: Self.self, promotionID, scope, type, amount, refundAmount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "promotion_id": String?.self, "scope": String?.self, "type": String?.self, "amount": Int?.self,
        "refund_amount": Int?.self,
      ]
    }
  }

  /// 垫资退款的出资方
  public struct RefundAccount: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 二级商户 · `REFUND_SOURCE_SUB_MERCHANT`
    public static var refundSourceSubMerchant: Self { Self(rawValue: "REFUND_SOURCE_SUB_MERCHANT") }

    /// 平台垫资 · `REFUND_SOURCE_PARTNER_ADVANCE`
    public static var refundSourcePartnerAdvance: Self { Self(rawValue: "REFUND_SOURCE_PARTNER_ADVANCE") }
  }

  /// `get` 发送的内容
  public struct SharedGetRequest: APIObject {
    /// 个人收款方的受理授权编号 · `individual_auth_id`
    public var individualAuthID: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }

    public init(individualAuthID: String? = nil, subMchid: String? = nil) {
      fields = ObjectFields(of: Self.self, individualAuthID, subMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["individual_auth_id": String?.self, "sub_mchid": String?.self]
    }
  }

  /// `get` 返回的内容
  public struct SharedGetResponse: APIObject {
    /// 微信支付的退款单号 · `refund_id`
    public var refundID: String? { fields[text: 0] }
    /// 商户自定的退款单号 · `out_refund_no`
    public var outRefundNo: String? { fields[text: 1] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 2] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 3] }
    /// 退款去往的渠道
    public var channel: String? { fields[text: 4] }
    /// 退款入账的账户 · `user_received_account`
    public var userReceivedAccount: String? { fields[text: 5] }
    /// 退款成功的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 6] }
    /// 退款受理的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 7] }
    /// 退款的状态
    public var status: String? { fields[text: 8] }
    /// 退款的金额
    public var amount: Amount? { fields[object: 9] }
    /// 所享的优惠 · `promotion_detail`
    public var promotionDetail: [PromotionDetail]? { fields[list: 10] }
    /// 垫资退款的出资方 · `refund_account`
    public var refundAccount: RefundAccount? { fields[enumeration: 11] }
    /// 出款的资金账户 · `funds_account`
    public var fundsAccount: FundsAccount? { fields[enumeration: 12] }

    public init(
      refundID: String? = nil, outRefundNo: String? = nil, transactionID: String? = nil, outTradeNo: String? = nil,
      channel: String? = nil, userReceivedAccount: String? = nil, successTime: Timestamp? = nil,
      createTime: Timestamp? = nil, status: String? = nil, amount: Amount? = nil,
      promotionDetail: [PromotionDetail]? = nil, refundAccount: RefundAccount? = nil, fundsAccount: FundsAccount? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, refundID, outRefundNo, transactionID, outTradeNo, channel, userReceivedAccount, successTime,
        createTime, status, amount, promotionDetail, refundAccount, fundsAccount
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "refund_id": String?.self, "out_refund_no": String?.self, "transaction_id": String?.self,
        "out_trade_no": String?.self, "channel": String?.self, "user_received_account": String?.self,
        "success_time": Timestamp?.self, "create_time": Timestamp?.self, "status": String?.self, "amount": Amount?.self,
        "promotion_detail": [PromotionDetail]?.self, "refund_account": RefundAccount?.self,
        "funds_account": FundsAccount?.self,
      ]
    }

    /// 退款的金额
    public typealias Amount = V3.Ecommerce.Refunds.Amount

    /// 所享的优惠
    public typealias PromotionDetail = V3.Ecommerce.Refunds.PromotionDetail

    /// 垫资退款的出资方
    public typealias RefundAccount = V3.Ecommerce.Refunds.RefundAccount

    /// 出款的资金账户
    public typealias FundsAccount = V3.Ecommerce.Refunds.FundsAccount

    /// 各出资账户
    public typealias From = V3.Ecommerce.From

    /// 出资的账户
    public typealias Account = V3.Ecommerce.AccountType
  }
}
