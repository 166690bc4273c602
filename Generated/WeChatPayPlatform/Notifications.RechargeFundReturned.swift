// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 二级商户充值退回通知
  ///
  /// 二级商户充值的钱已退回付款的账户。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012973125)
  public struct RechargeFundReturned: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("RECHARGE.FUND_RETURNED", originalType: "recharge")
      ]
    }

    /// 微信侧的充值退回单号 · `recharge_returned_id`
    public var rechargeReturnedID: String? { fields[text: 0] }
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 1] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 2] }
    /// 商户自定的充值单号 · `out_recharge_no`
    public var outRechargeNo: String? { fields[text: 3] }
    /// 微信支付侧的充值单号 · `recharge_id`
    public var rechargeID: String? { fields[text: 4] }
    /// 充值的渠道 · `recharge_channel`
    public var rechargeChannel: RechargeChannel? { fields[enumeration: 5] }
    /// 退回的详情
    public var detail: Detail? { fields[object: 6] }

    public init(
      rechargeReturnedID: String? = nil, spMchid: String? = nil, subMchid: String? = nil, outRechargeNo: String? = nil,
      rechargeID: String? = nil, rechargeChannel: RechargeChannel? = nil, detail: Detail? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, rechargeReturnedID, spMchid, subMchid, outRechargeNo, rechargeID, rechargeChannel, detail
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "recharge_returned_id": String?.self, "sp_mchid": String?.self, "sub_mchid": String?.self,
        "out_recharge_no": String?.self, "recharge_id": String?.self, "recharge_channel": RechargeChannel?.self,
        "detail": Detail?.self,
      ]
    }

    /// 充值的渠道
    public struct RechargeChannel: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 银行转账 · `BANK_TRANSFER`
      public static var bankTransfer: Self { Self(rawValue: "BANK_TRANSFER") }

      /// 网银充值 · `ONLINE_BANK`
      public static var onlineBank: Self { Self(rawValue: "ONLINE_BANK") }
    }

    /// 退回的详情
    public struct Detail: APIObject {
      /// 付款方的开户行 · `bank_name`
      public var bankName: String? { fields[text: 0] }
      /// 银行卡号的末四位 · `bank_card_tail`
      public var bankCardTail: String? { fields[text: 1] }
      /// 银行账户的户名 · `bank_account_name`
      public var bankAccountName: String? { fields[text: 2] }
      /// 充值的金额，单位为分
      public var amount: Int? { fields[integer: 3] }
      /// 充值的币种
      public var currency: String? { fields[text: 4] }
      /// 附言
      public var memo: String? { fields[text: 5] }
      /// 退回的时间 · `return_time`
      public var returnTime: String? { fields[text: 6] }
      /// 退回的原因 · `return_reason`
      public var returnReason: String? { fields[text: 7] }
      /// 网银的类型 · `online_bank_type`
      public var onlineBankType: OnlineBankType? { fields[enumeration: 8] }

      public init(
        bankName: String? = nil, bankCardTail: String? = nil, bankAccountName: String? = nil, amount: Int? = nil,
        currency: String? = nil, memo: String? = nil, returnTime: String? = nil, returnReason: String? = nil,
        onlineBankType: OnlineBankType? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, bankName, bankCardTail, bankAccountName, amount, currency, memo, returnTime, returnReason,
          onlineBankType
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "bank_name": String?.self, "bank_card_tail": String?.self, "bank_account_name": String?.self,
          "amount": Int?.self, "currency": String?.self, "memo": String?.self, "return_time": String?.self,
          "return_reason": String?.self, "online_bank_type": OnlineBankType?.self,
        ]
      }
    }

    /// 网银的类型
    public typealias OnlineBankType = Notifications.RechargeOnlineBankType
  }
}
