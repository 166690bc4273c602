// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 额度卡支付通知
  ///
  /// 员工用额度卡付了款。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015764398)
  public struct WebizpayPaymentsuccess: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("WEBIZPAY.PAYMENTSUCCESS", originalType: "webizpay")
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
    /// 收款商户的简称 · `receive_mch_name`
    public var receiveMchName: String? { fields[text: 4] }
    /// 收款商户的全称 · `receive_mch_full_name`
    public var receiveMchFullName: String? { fields[text: 5] }
    /// 收款商户的社会组织代码 · `receive_mch_organization_code`
    public var receiveMchOrganizationCode: String? { fields[text: 6] }
    /// 收单机构
    public var acquirer: String? { fields[text: 7] }
    /// 微信支付订单号 · `transaction_id`
    public var transactionID: String? { fields[text: 8] }
    /// 商户自定的订单号 · `out_trade_no`
    public var outTradeNo: String? { fields[text: 9] }
    /// 微信支付的退款单号 · `refund_id`
    public var refundID: String? { fields[text: 10] }
    /// 商户自定的退款单号 · `out_refund_no`
    public var outRefundNo: String? { fields[text: 11] }
    /// 交易的状态 · `transaction_state`
    public var transactionState: TransactionState? { fields[enumeration: 12] }
    /// 金额，以分计
    public var amount: Int? { fields[integer: 13] }
    /// 商品的名称 · `goods_name`
    public var goodsName: Int? { fields[integer: 14] }
    /// 支付完成的时间 · `pay_success_time`
    public var paySuccessTime: Int? { fields[integer: 15] }

    public init(
      spMchid: String? = nil, subMchid: String? = nil, cardNo: String? = nil, employeeID: String? = nil,
      receiveMchName: String? = nil, receiveMchFullName: String? = nil, receiveMchOrganizationCode: String? = nil,
      acquirer: String? = nil, transactionID: String? = nil, outTradeNo: String? = nil, refundID: String? = nil,
      outRefundNo: String? = nil, transactionState: TransactionState? = nil, amount: Int? = nil, goodsName: Int? = nil,
      paySuccessTime: Int? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spMchid, subMchid, cardNo, employeeID, receiveMchName, receiveMchFullName,
        receiveMchOrganizationCode, acquirer, transactionID, outTradeNo, refundID, outRefundNo, transactionState,
        amount, goodsName, paySuccessTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String?.self, "sub_mchid": String?.self, "card_no": String?.self, "employee_id": String?.self,
        "receive_mch_name": String?.self, "receive_mch_full_name": String?.self,
        "receive_mch_organization_code": String?.self, "acquirer": String?.self, "transaction_id": String?.self,
        "out_trade_no": String?.self, "refund_id": String?.self, "out_refund_no": String?.self,
        "transaction_state": TransactionState?.self, "amount": Int?.self, "goods_name": Int?.self,
        "pay_success_time": Int?.self,
      ]
    }

    /// 交易的状态
    public struct TransactionState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 支付成功 · `SUCCESS`
      public static var success: Self { Self(rawValue: "SUCCESS") }

      /// 已转入退款 · `REFUND`
      public static var refund: Self { Self(rawValue: "REFUND") }

      /// 未支付 · `NOTPAY`
      public static var notpay: Self { Self(rawValue: "NOTPAY") }

      /// 已关闭 · `CLOSED`
      public static var closed: Self { Self(rawValue: "CLOSED") }

      /// 已撤销 · `REVOKED`
      public static var revoked: Self { Self(rawValue: "REVOKED") }

      /// 支付中 · `USERPAYING`
      public static var userpaying: Self { Self(rawValue: "USERPAYING") }

      /// 支付失败 · `PAYERROR`
      public static var payerror: Self { Self(rawValue: "PAYERROR") }
    }
  }
}
