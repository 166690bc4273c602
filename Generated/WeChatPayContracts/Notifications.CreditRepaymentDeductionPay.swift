// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 自动还款成功通知
  ///
  /// 按协议扣款还款已成功。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016790592)
  public struct CreditRepaymentDeductionPay: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("CREDIT_REPAYMENT.DEDUCTION_PAY", originalType: "credit_repayment")
      ]
    }

    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 0] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 1] }
    /// 服务商的 AppID
    public var appid: String? { fields[text: 2] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 3] }
    /// 用户在该 AppID 下的标识
    public var openid: String? { fields[text: 4] }
    /// 订单的状态，枚举值之一 · `order_state`
    public var orderState: OrderState? { fields[enumeration: 5] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 6] }
    /// 商户自定的预约还款单号 · `out_record_id`
    public var outRecordID: String? { fields[text: 7] }
    /// 协议的编号 · `contract_id`
    public var contractID: String? { fields[text: 8] }
    /// 还款的金额 · `deduct_amount`
    public var deductAmount: String? { fields[text: 9] }
    /// 实际还了多少 · `pay_success_amount`
    public var paySuccessAmount: String? { fields[text: 10] }
    /// 对产品的描述
    public var description: String? { fields[text: 11] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[text: 12] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 13] }

    public init(
      spMchid: String? = nil, subMchid: String? = nil, appid: String? = nil, subAppid: String? = nil,
      openid: String? = nil, orderState: OrderState? = nil, outTradeNo: String? = nil, outRecordID: String? = nil,
      contractID: String? = nil, deductAmount: String? = nil, paySuccessAmount: String? = nil,
      description: String? = nil, attach: String? = nil, transactionID: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spMchid, subMchid, appid, subAppid, openid, orderState, outTradeNo, outRecordID, contractID,
        deductAmount, paySuccessAmount, description, attach, transactionID
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String?.self, "sub_mchid": String?.self, "appid": String?.self, "sub_appid": String?.self,
        "openid": String?.self, "order_state": OrderState?.self, "out_trade_no": String?.self,
        "out_record_id": String?.self, "contract_id": String?.self, "deduct_amount": String?.self,
        "pay_success_amount": String?.self, "description": String?.self, "attach": String?.self,
        "transaction_id": String?.self,
      ]
    }

    /// 订单的状态，枚举值之一
    public struct OrderState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 扣款成功 · `DEDUCT_ORDER_STATE_PAY_SUCCESS`
      public static var deductOrderStatePaySuccess: Self { Self(rawValue: "DEDUCT_ORDER_STATE_PAY_SUCCESS") }
    }
  }
}
