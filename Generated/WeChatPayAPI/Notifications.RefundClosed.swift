// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 退款关闭通知
  ///
  /// 退款已关闭。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791865)
  public struct RefundClosed: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("REFUND.CLOSED", originalType: "refund")
      ]
    }

    /// 商户号
    public var mchid: String? { fields[text: 0] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 1] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 2] }
    /// 商户自定的退款单号 · `out_refund_no`
    public var outRefundNo: String? { fields[text: 3] }
    /// 微信支付的退款单号 · `refund_id`
    public var refundID: String? { fields[text: 4] }
    /// 退款的状态 · `refund_status`
    public var refundStatus: RefundStatus? { fields[enumeration: 5] }
    /// 退款成功的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 6] }
    /// 退款入账的账户 · `user_received_account`
    public var userReceivedAccount: String? { fields[text: 7] }
    /// 退款的金额
    public var amount: Amount? { fields[object: 8] }
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 9] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 10] }
    /// 垫资退款的出资方 · `refund_account`
    public var refundAccount: RefundAccount? { fields[enumeration: 11] }
    /// 个人收款方的受理授权编号 · `individual_auth_id`
    public var individualAuthID: String? { fields[text: 12] }

    public init(
      mchid: String? = nil, outTradeNo: String? = nil, transactionID: String? = nil, outRefundNo: String? = nil,
      refundID: String? = nil, refundStatus: RefundStatus? = nil, successTime: Timestamp? = nil,
      userReceivedAccount: String? = nil, amount: Amount? = nil, spMchid: String? = nil, subMchid: String? = nil,
      refundAccount: RefundAccount? = nil, individualAuthID: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, mchid, outTradeNo, transactionID, outRefundNo, refundID, refundStatus, successTime,
        userReceivedAccount, amount, spMchid, subMchid, refundAccount, individualAuthID
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mchid": String?.self, "out_trade_no": String?.self, "transaction_id": String?.self,
        "out_refund_no": String?.self, "refund_id": String?.self, "refund_status": RefundStatus?.self,
        "success_time": Timestamp?.self, "user_received_account": String?.self, "amount": Amount?.self,
        "sp_mchid": String?.self, "sub_mchid": String?.self, "refund_account": RefundAccount?.self,
        "individual_auth_id": String?.self,
      ]
    }

    /// 退款的状态
    public typealias RefundStatus = Notifications.RefundStatus

    /// 退款的金额
    public typealias Amount = Notifications.RefundAmount

    /// 垫资退款的出资方
    public typealias RefundAccount = Notifications.RefundAccount
  }
}
