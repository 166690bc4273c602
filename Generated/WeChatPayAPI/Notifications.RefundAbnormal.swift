// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 退款异常通知
  ///
  /// 退款未能原路退回，须发起异常退款。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791865)
  public struct RefundAbnormal: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("REFUND.ABNORMAL", originalType: "refund")
      ]
    }

    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 0] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 1] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 2] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 3] }
    /// 商户自定的退款单号 · `out_refund_no`
    public var outRefundNo: String? { fields[text: 4] }
    /// 微信支付的退款单号 · `refund_id`
    public var refundID: String? { fields[text: 5] }
    /// 退款的状态 · `refund_status`
    public var refundStatus: RefundStatus? { fields[enumeration: 6] }
    /// 退款成功的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 7] }
    /// 退款入账的账户 · `user_received_account`
    public var userReceivedAccount: String? { fields[text: 8] }
    /// 退款的金额
    public var amount: Amount? { fields[object: 9] }
    /// 商户号
    public var mchid: String? { fields[text: 10] }
    /// 垫资退款的出资方 · `refund_account`
    public var refundAccount: RefundAccount? { fields[enumeration: 11] }
    /// 个人收款方的受理授权编号 · `individual_auth_id`
    public var individualAuthID: String? { fields[text: 12] }

    public init(
      spMchid: String? = nil, subMchid: String? = nil, outTradeNo: String? = nil, transactionID: String? = nil,
      outRefundNo: String? = nil, refundID: String? = nil, refundStatus: RefundStatus? = nil,
      successTime: Timestamp? = nil, userReceivedAccount: String? = nil, amount: Amount? = nil, mchid: String? = nil,
      refundAccount: RefundAccount? = nil, individualAuthID: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spMchid, subMchid, outTradeNo, transactionID, outRefundNo, refundID, refundStatus, successTime,
        userReceivedAccount, amount, mchid, refundAccount, individualAuthID
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String?.self, "sub_mchid": String?.self, "out_trade_no": String?.self,
        "transaction_id": String?.self, "out_refund_no": String?.self, "refund_id": String?.self,
        "refund_status": RefundStatus?.self, "success_time": Timestamp?.self, "user_received_account": String?.self,
        "amount": Amount?.self, "mchid": String?.self, "refund_account": RefundAccount?.self,
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
