// Written by wechatpay-gen: change the description, not this file.
// POST /v3/refund/domestic/refunds

@_spi(Generated) public import WeChatPay

extension V3.Refund.Domestic.Refunds {
  /// 退款
  ///
  /// 退还订单的全部或部分金额；同一退款单号可以安全地重复提交。
  ///
  /// `POST /v3/refund/domestic/refunds` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791862)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/refund/domestic/refunds"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 微信支付订单号 · `transaction_id`, 例如 `1217752501201407033233368018`
    public var transactionID: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 商户自定的订单号 · `out_trade_no`, 例如 `1217752501201407033233368018`
    public var outTradeNo: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 商户自定的退款单号 · `out_refund_no`, 例如 `1217752501201407033233368018`
    public var outRefundNo: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 告诉用户的退款原因 · 例如 `商品已售完`
    public var reason: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, 例如 `https://weixin.qq.com`
    public var notifyURL: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 出款的资金账户 · `funds_account`
    public var fundsAccount: FundsAccount? {
      get { fields[enumeration: 6] }
      set { fields[enumeration: 6] = newValue }
    }
    /// 垫资退款的出资方 · `refund_account`
    public var refundAccount: RefundAccount? {
      get { fields[enumeration: 7] }
      set { fields[enumeration: 7] = newValue }
    }
    /// 退款的金额
    public var amount: Amount {
      get { fields[requiredObject: 8] }
      set { fields[requiredObject: 8] = newValue }
    }
    /// 退款的商品 · `goods_detail`
    public var goodsDetail: [GoodsDetail]? {
      get { fields[list: 9] }
      set { fields[list: 9] = newValue }
    }

    public init(
      subMchid: String? = nil, transactionID: String? = nil, outTradeNo: String? = nil, outRefundNo: String,
      reason: String? = nil, notifyURL: String? = nil, fundsAccount: FundsAccount? = nil,
      refundAccount: RefundAccount? = nil, amount: Amount, goodsDetail: [GoodsDetail]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, transactionID, outTradeNo, outRefundNo, reason, notifyURL, fundsAccount, refundAccount,
        amount, goodsDetail
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "transaction_id": String?.self, "out_trade_no": String?.self,
        "out_refund_no": String.self, "reason": String?.self, "notify_url": String?.self,
        "funds_account": FundsAccount?.self, "refund_account": RefundAccount?.self, "amount": Amount.self,
        "goods_detail": [GoodsDetail]?.self,
      ]
    }

    /// 出款的资金账户
    public struct FundsAccount: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 可用余额 · `AVAILABLE`
      public static var available: Self { Self(rawValue: "AVAILABLE") }

      /// 未结算资金 · `UNSETTLED`
      public static var unsettled: Self { Self(rawValue: "UNSETTLED") }
    }

    /// 垫资退款的出资方
    public typealias RefundAccount = V3.Refund.Domestic.Refunds.RefundAccount

    /// 退款的金额
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
      public var currency: String {
        get { fields[requiredText: 3] }
        set { fields[requiredText: 3] = newValue }
      }

      public init(refund: Int, from: [From]? = nil, total: Int, currency: String) {
        fields = ObjectFields(of: Self.self, refund, from, total, currency)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["refund": Int.self, "from": [From]?.self, "total": Int.self, "currency": String.self]
      }
    }

    /// 退款的商品
    public struct GoodsDetail: APIObject {
      /// 商户的商品编码 · `merchant_goods_id`, 例如 `1217752501201407033233368018`
      public var merchantGoodsID: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 微信支付的商品编码 · `wechatpay_goods_id`, 例如 `1001`
      public var wechatpayGoodsID: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 商品的名称 · `goods_name`, 例如 `iPhone6s 16G`
      public var goodsName: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 商品的单价，单位为分 · `unit_price`, 例如 `528800`
      public var unitPrice: Int {
        get { fields[requiredInteger: 3] }
        set { fields[requiredInteger: 3] = newValue }
      }
      /// 该商品的退款金额，单位为分 · `refund_amount`, 例如 `528800`
      public var refundAmount: Int {
        get { fields[requiredInteger: 4] }
        set { fields[requiredInteger: 4] = newValue }
      }
      /// 退货数量 · `refund_quantity`, 例如 `1`
      public var refundQuantity: Int {
        get { fields[requiredInteger: 5] }
        set { fields[requiredInteger: 5] = newValue }
      }

      public init(
        merchantGoodsID: String, wechatpayGoodsID: String? = nil, goodsName: String? = nil, unitPrice: Int,
        refundAmount: Int, refundQuantity: Int
      ) {
        fields = ObjectFields(
          of: Self.self, merchantGoodsID, wechatpayGoodsID, goodsName, unitPrice, refundAmount, refundQuantity
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "merchant_goods_id": String.self, "wechatpay_goods_id": String?.self, "goods_name": String?.self,
          "unit_price": Int.self, "refund_amount": Int.self, "refund_quantity": Int.self,
        ]
      }
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
    public typealias Account = V3.Refund.Domestic.Refunds.Account
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
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

  /// 出资的账户
  public struct Account: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 可用余额 · `AVAILABLE`
    public static var available: Self { Self(rawValue: "AVAILABLE") }

    /// 不可用余额 · `UNAVAILABLE`
    public static var unavailable: Self { Self(rawValue: "UNAVAILABLE") }
  }

  /// 退款的金额
  public struct Amount: APIObject {
    /// 订单的总金额，单位为分
    public var total: Int? { fields[integer: 0] }
    /// 退款金额，单位为分
    public var refund: Int? { fields[integer: 1] }
    /// 各出资账户
    public var from: [From]? { fields[list: 2] }
    /// 用户支付的金额，单位为分 · `payer_total`
    public var payerTotal: Int? { fields[integer: 3] }
    /// 退给用户的金额，单位为分 · `payer_refund`
    public var payerRefund: Int? { fields[integer: 4] }
    /// 应结退款金额，单位为分 · `settlement_refund`
    public var settlementRefund: Int? { fields[integer: 5] }
    /// 应结订单金额，单位为分 · `settlement_total`
    public var settlementTotal: Int? { fields[integer: 6] }
    /// 退回的优惠金额，单位为分 · `discount_refund`
    public var discountRefund: Int? { fields[integer: 7] }
    /// 币种，人民币为 CNY
    public var currency: String? { fields[text: 8] }
    /// 退回的手续费，单位为分 · `refund_fee`
    public var refundFee: Int? { fields[integer: 9] }
    /// 垫付的金额，单位为分
    public var advance: Int? { fields[integer: 10] }

    public init(
      total: Int? = nil, refund: Int? = nil, from: [From]? = nil, payerTotal: Int? = nil, payerRefund: Int? = nil,
      settlementRefund: Int? = nil, settlementTotal: Int? = nil, discountRefund: Int? = nil, currency: String? = nil,
      refundFee: Int? = nil, advance: Int? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, total, refund, from, payerTotal, payerRefund, settlementRefund, settlementTotal, discountRefund,
        currency, refundFee, advance
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "total": Int?.self, "refund": Int?.self, "from": [From]?.self, "payer_total": Int?.self,
        "payer_refund": Int?.self, "settlement_refund": Int?.self, "settlement_total": Int?.self,
        "discount_refund": Int?.self, "currency": String?.self, "refund_fee": Int?.self, "advance": Int?.self,
      ]
    }
  }

  /// 各出资账户
  public struct From: APIObject {
    /// 出资的账户
    public var account: Account? { fields[enumeration: 0] }
    /// 出资的金额，单位为分
    public var amount: Int? { fields[integer: 1] }

    public init(account: Account? = nil, amount: Int? = nil) {
      fields = ObjectFields(of: Self.self, account, amount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["account": Account?.self, "amount": Int?.self]
    }
  }

  /// 出款的资金账户
  public struct FundsAccount: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 未结算资金 · `UNSETTLED`
    public static var unsettled: Self { Self(rawValue: "UNSETTLED") }

    /// 可用余额 · `AVAILABLE`
    public static var available: Self { Self(rawValue: "AVAILABLE") }

    /// 不可用余额 · `UNAVAILABLE`
    public static var unavailable: Self { Self(rawValue: "UNAVAILABLE") }

    /// 运营账户 · `OPERATION`
    public static var operation: Self { Self(rawValue: "OPERATION") }

    /// 基本账户 · `BASIC`
    public static var basic: Self { Self(rawValue: "BASIC") }

    /// 数字人民币基本账户 · `ECNY_BASIC`
    public static var ecnyBasic: Self { Self(rawValue: "ECNY_BASIC") }
  }

  /// 单品
  public struct GoodsDetail: APIObject {
    /// 商户的商品编码 · `merchant_goods_id`
    public var merchantGoodsID: String? { fields[text: 0] }
    /// 微信支付的商品编码 · `wechatpay_goods_id`
    public var wechatpayGoodsID: String? { fields[text: 1] }
    /// 商品的名称 · `goods_name`
    public var goodsName: String? { fields[text: 2] }
    /// 商品的单价，单位为分 · `unit_price`
    public var unitPrice: Int? { fields[integer: 3] }
    /// 该商品的退款金额，单位为分 · `refund_amount`
    public var refundAmount: Int? { fields[integer: 4] }
    /// 退货数量 · `refund_quantity`
    public var refundQuantity: Int? { fields[integer: 5] }

    public init(
      merchantGoodsID: String? = nil, wechatpayGoodsID: String? = nil, goodsName: String? = nil, unitPrice: Int? = nil,
      refundAmount: Int? = nil, refundQuantity: Int? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, merchantGoodsID, wechatpayGoodsID, goodsName, unitPrice, refundAmount, refundQuantity
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "merchant_goods_id": String?.self, "wechatpay_goods_id": String?.self, "goods_name": String?.self,
        "unit_price": Int?.self, "refund_amount": Int?.self, "refund_quantity": Int?.self,
      ]
    }
  }

  /// 所享的优惠
  public struct PromotionDetail: APIObject {
    /// 优惠的编号 · `promotion_id`
    public var promotionID: String? { fields[text: 0] }
    /// 优惠的适用范围
    public var scope: PromotionDetailScope? { fields[enumeration: 1] }
    /// 优惠由谁承担
    public var type: PromotionDetailType? { fields[enumeration: 2] }
    /// 优惠的金额，单位为分
    public var amount: Int? { fields[integer: 3] }
    /// 退款金额，单位为分 · `refund_amount`
    public var refundAmount: Int? { fields[integer: 4] }
    /// 单品 · `goods_detail`
    public var goodsDetail: [GoodsDetail]? { fields[list: 5] }

    public init(
      promotionID: String? = nil, scope: PromotionDetailScope? = nil, type: PromotionDetailType? = nil,
      amount: Int? = nil, refundAmount: Int? = nil, goodsDetail: [GoodsDetail]? = nil
    ) {
      fields = ObjectFields(of: Self.self, promotionID, scope, type, amount, refundAmount, goodsDetail)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "promotion_id": String?.self, "scope": PromotionDetailScope?.self, "type": PromotionDetailType?.self,
        "amount": Int?.self, "refund_amount": Int?.self, "goods_detail": [GoodsDetail]?.self,
      ]
    }
  }

  /// 优惠的适用范围
  public struct PromotionDetailScope: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 全场 · `GLOBAL`
    public static var global: Self { Self(rawValue: "GLOBAL") }

    /// 单品 · `SINGLE`
    public static var single: Self { Self(rawValue: "SINGLE") }
  }

  /// 优惠由谁承担
  public struct PromotionDetailType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 由出资方补足，计入结算 · `COUPON`
    public static var coupon: Self { Self(rawValue: "COUPON") }

    /// 直接减免，不计入结算 · `DISCOUNT`
    public static var discount: Self { Self(rawValue: "DISCOUNT") }

    /// 充值型代金券 · `CASH`
    public static var cash: Self { Self(rawValue: "CASH") }

    /// 免充值型代金券 · `NOCASH`
    public static var nocash: Self { Self(rawValue: "NOCASH") }
  }

  /// 垫资退款的出资方
  public struct RefundAccount: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 平台垫资 · `REFUND_SOURCE_PARTNER_ADVANCE`
    public static var refundSourcePartnerAdvance: Self { Self(rawValue: "REFUND_SOURCE_PARTNER_ADVANCE") }

    /// 二级商户 · `REFUND_SOURCE_SUB_MERCHANT`
    public static var refundSourceSubMerchant: Self { Self(rawValue: "REFUND_SOURCE_SUB_MERCHANT") }

    /// 二级商户垫资 · `REFUND_SOURCE_SUB_MERCHANT_ADVANCE`
    public static var refundSourceSubMerchantAdvance: Self { Self(rawValue: "REFUND_SOURCE_SUB_MERCHANT_ADVANCE") }
  }

  /// 退款去往的渠道
  public struct ResponseChannel: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 原路退回 · `ORIGINAL`
    public static var original: Self { Self(rawValue: "ORIGINAL") }

    /// 退到零钱 · `BALANCE`
    public static var balance: Self { Self(rawValue: "BALANCE") }

    /// 原账户异常，退到其他零钱账户 · `OTHER_BALANCE`
    public static var otherBalance: Self { Self(rawValue: "OTHER_BALANCE") }

    /// 原银行卡异常，退到其他银行卡 · `OTHER_BANKCARD`
    public static var otherBankcard: Self { Self(rawValue: "OTHER_BANKCARD") }
  }

  /// 退款的状态
  public struct ResponseStatus: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 退款成功 · `SUCCESS`
    public static var success: Self { Self(rawValue: "SUCCESS") }

    /// 退款关闭 · `CLOSED`
    public static var closed: Self { Self(rawValue: "CLOSED") }

    /// 退款处理中 · `PROCESSING`
    public static var processing: Self { Self(rawValue: "PROCESSING") }

    /// 退款异常 · `ABNORMAL`
    public static var abnormal: Self { Self(rawValue: "ABNORMAL") }
  }
}
