// Written by wechatpay-gen: change the description, not this file.
// POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund

@_spi(Generated) public import WeChatPay

extension V3.Refund.Domestic.Refunds.RefundID.ApplyAbnormalRefund {
  /// 处理异常的退款
  ///
  /// 原路退回失败的退款，改退到用户银行卡或商户账户。
  ///
  /// `POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791864)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 商户自定的退款单号 · `out_refund_no`, 例如 `1217752501201407033233368018`
    public var outRefundNo: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 退款的处理方式
    public var type: RequestType {
      get { fields[requiredEnumeration: 2] }
      set { fields[requiredEnumeration: 2] = newValue }
    }
    /// 银行的代码 · `bank_type`
    public var bankType: BankType? {
      get { fields[enumeration: 3] }
      set { fields[enumeration: 3] = newValue }
    }
    /// 收款的银行卡号 · `bank_account`
    public var bankAccount: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 收款人姓名，加密传输 · `real_name`, 例如 `UPgQcZSdq3zOayJwZ5XLrHY2dZU1W2Cd`
    public var realName: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }

    public init(
      subMchid: String? = nil, outRefundNo: String, type: RequestType, bankType: BankType? = nil,
      bankAccount: String? = nil, realName: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, subMchid, outRefundNo, type, bankType, bankAccount, realName)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "out_refund_no": String.self, "type": RequestType.self, "bank_type": BankType?.self,
        "bank_account": Sensitive<String>?.self, "real_name": Sensitive<String>?.self,
      ]
    }

    /// 退款的处理方式
    public struct RequestType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 退到用户银行卡 · `USER_BANK_CARD`
      public static var userBankCard: Self { Self(rawValue: "USER_BANK_CARD") }

      /// 退到商户银行账户 · `MERCHANT_BANK_CARD`
      public static var merchantBankCard: Self { Self(rawValue: "MERCHANT_BANK_CARD") }
    }

    /// 银行的代码
    public struct BankType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 招商银行 · `CMB_DEBIT`
      public static var cmbDebit: Self { Self(rawValue: "CMB_DEBIT") }

      /// 交通银行 · `COMM_DEBIT`
      public static var commDebit: Self { Self(rawValue: "COMM_DEBIT") }

      /// 农业银行 · `ABC_DEBIT`
      public static var abcDebit: Self { Self(rawValue: "ABC_DEBIT") }

      /// 建设银行 · `CCB_DEBIT`
      public static var ccbDebit: Self { Self(rawValue: "CCB_DEBIT") }

      /// 工商银行 · `ICBC_DEBIT`
      public static var icbcDebit: Self { Self(rawValue: "ICBC_DEBIT") }

      /// 中国银行 · `BOC_DEBIT`
      public static var bocDebit: Self { Self(rawValue: "BOC_DEBIT") }

      /// 平安银行 · `PAB_DEBIT`
      public static var pabDebit: Self { Self(rawValue: "PAB_DEBIT") }

      /// 浦发银行 · `SPDB_DEBIT`
      public static var spdbDebit: Self { Self(rawValue: "SPDB_DEBIT") }

      /// 中信银行 · `CITIC_DEBIT`
      public static var citicDebit: Self { Self(rawValue: "CITIC_DEBIT") }

      /// 光大银行 · `CEB_DEBIT`
      public static var cebDebit: Self { Self(rawValue: "CEB_DEBIT") }

      /// 民生银行 · `CMBC_DEBIT`
      public static var cmbcDebit: Self { Self(rawValue: "CMBC_DEBIT") }

      /// 兴业银行 · `CIB_DEBIT`
      public static var cibDebit: Self { Self(rawValue: "CIB_DEBIT") }

      /// 广发银行 · `GDB_DEBIT`
      public static var gdbDebit: Self { Self(rawValue: "GDB_DEBIT") }

      /// 邮储银行 · `PSBC_DEBIT`
      public static var psbcDebit: Self { Self(rawValue: "PSBC_DEBIT") }

      /// 宁波银行 · `NBCB_DEBIT`
      public static var nbcbDebit: Self { Self(rawValue: "NBCB_DEBIT") }
    }
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

    /// 垫资退款的出资方
    public typealias RefundAccount = V3.Refund.Domestic.Refunds.RefundAccount

    /// 各出资账户
    public typealias From = V3.Refund.Domestic.Refunds.From

    /// 优惠的适用范围
    public typealias PromotionDetailScope = V3.Refund.Domestic.Refunds.PromotionDetailScope

    /// 优惠由谁承担
    public struct PromotionDetailType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 充值型代金券 · `CASH`
      public static var cash: Self { Self(rawValue: "CASH") }

      /// 免充值型代金券 · `NOCASH`
      public static var nocash: Self { Self(rawValue: "NOCASH") }
    }

    /// 单品
    public typealias GoodsDetail = V3.Refund.Domestic.Refunds.GoodsDetail

    /// 出资的账户
    public typealias Account = V3.Refund.Domestic.Refunds.Account
  }
}
