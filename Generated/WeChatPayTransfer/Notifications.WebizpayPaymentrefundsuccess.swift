// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 额度卡退款通知
  ///
  /// 用额度卡支付的一笔钱已退。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015764405)
  public struct WebizpayPaymentrefundsuccess: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("WEBIZPAY.PAYMENTREFUNDSUCCESS", originalType: "webizpay")
      ]
    }

    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 0] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 1] }
    /// 卡号 · `card_no`
    public var cardNo: String? { fields[text: 2] }
    /// 员工授权关系的编号 · `employee_id`
    public var employeeID: String? { fields[text: 3] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 4] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 5] }
    /// 微信支付的退款单号 · `refund_id`
    public var refundID: String? { fields[text: 6] }
    /// 商户自定的退款单号 · `out_refund_no`
    public var outRefundNo: String? { fields[text: 7] }
    /// 金额，以分计
    public var amount: Int? { fields[integer: 8] }
    /// 支付完成的时间 · `pay_success_time`
    public var paySuccessTime: Int? { fields[integer: 9] }
    /// 已退的金额，单位为分 · `refunded_amount`
    public var refundedAmount: Int? { fields[integer: 10] }
    /// 退款的金额，单位为分 · `refund_amount`
    public var refundAmount: Int? { fields[integer: 11] }
    /// 退款的状态，枚举值之一 · `refund_state`
    public var refundState: RefundState? { fields[enumeration: 12] }
    /// 创建退款的时间 · `refund_create_time`
    public var refundCreateTime: Int? { fields[integer: 13] }
    /// 退款成功的时间 · `refund_success_time`
    public var refundSuccessTime: Int? { fields[integer: 14] }

    public init(
      spMchid: String? = nil, subMchid: String? = nil, cardNo: String? = nil, employeeID: String? = nil,
      transactionID: String? = nil, outTradeNo: String? = nil, refundID: String? = nil, outRefundNo: String? = nil,
      amount: Int? = nil, paySuccessTime: Int? = nil, refundedAmount: Int? = nil, refundAmount: Int? = nil,
      refundState: RefundState? = nil, refundCreateTime: Int? = nil, refundSuccessTime: Int? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spMchid, subMchid, cardNo, employeeID, transactionID, outTradeNo, refundID, outRefundNo, amount,
        paySuccessTime, refundedAmount, refundAmount, refundState, refundCreateTime, refundSuccessTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String?.self, "sub_mchid": String?.self, "card_no": String?.self, "employee_id": String?.self,
        "transaction_id": String?.self, "out_trade_no": String?.self, "refund_id": String?.self,
        "out_refund_no": String?.self, "amount": Int?.self, "pay_success_time": Int?.self, "refunded_amount": Int?.self,
        "refund_amount": Int?.self, "refund_state": RefundState?.self, "refund_create_time": Int?.self,
        "refund_success_time": Int?.self,
      ]
    }

    /// 退款的状态，枚举值之一
    public struct RefundState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 成功 · `SUCCESS`
      public static var success: Self { Self(rawValue: "SUCCESS") }
    }
  }
}
