// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 二级商户充值成功通知
  ///
  /// 二级商户的一笔充值已到账。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012763652)
  public struct RechargeSuccess: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("RECHARGE.SUCCESS", originalType: "recharge")
      ]
    }

    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 0] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 1] }
    /// 商户自定的充值单号 · `out_recharge_no`
    public var outRechargeNo: String? { fields[text: 2] }
    /// 微信支付侧的充值单号 · `recharge_id`
    public var rechargeID: String? { fields[text: 3] }
    /// 充值的渠道 · `recharge_channel`
    public var rechargeChannel: RechargeChannel? { fields[enumeration: 4] }
    /// 充值进哪种账户 · `account_type`
    public var accountType: AccountType? { fields[enumeration: 5] }
    /// 充值的场景 · `recharge_scene`
    public var rechargeScene: RechargeScene? { fields[enumeration: 6] }
    /// 充值的状态 · `recharge_state`
    public var rechargeState: RechargeState? { fields[enumeration: 7] }
    /// 对充值状态的说明 · `recharge_state_desc`
    public var rechargeStateDesc: String? { fields[text: 8] }
    /// 充值的金额 · `recharge_amount`
    public var rechargeAmount: RechargeAmount? { fields[object: 9] }
    /// 备注
    public var remark: String? { fields[text: 10] }
    /// 银行转账的付款方 · `bank_transfer_info`
    public var bankTransferInfo: BankTransferInfo? { fields[object: 11] }
    /// 扫码充值的付款方 · `qr_recharge_info`
    public var qrRechargeInfo: QrRechargeInfo? { fields[object: 12] }
    /// 网银充值的付款方 · `online_bank_recharge_info`
    public var onlineBankRechargeInfo: OnlineBankRechargeInfo? { fields[object: 13] }
    /// 受理的时间 · `accept_time`
    public var acceptTime: String? { fields[text: 14] }
    /// 充值成功的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 15] }
    /// 关闭的时间 · `close_time`
    public var closeTime: String? { fields[text: 16] }
    /// 可用的充值渠道 · `available_recharge_channels`
    public var availableRechargeChannels: [AvailableRechargeChannel]? { fields[list: 17] }

    public init(
      spMchid: String? = nil, subMchid: String? = nil, outRechargeNo: String? = nil, rechargeID: String? = nil,
      rechargeChannel: RechargeChannel? = nil, accountType: AccountType? = nil, rechargeScene: RechargeScene? = nil,
      rechargeState: RechargeState? = nil, rechargeStateDesc: String? = nil, rechargeAmount: RechargeAmount? = nil,
      remark: String? = nil, bankTransferInfo: BankTransferInfo? = nil, qrRechargeInfo: QrRechargeInfo? = nil,
      onlineBankRechargeInfo: OnlineBankRechargeInfo? = nil, acceptTime: String? = nil, successTime: Timestamp? = nil,
      closeTime: String? = nil, availableRechargeChannels: [AvailableRechargeChannel]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spMchid, subMchid, outRechargeNo, rechargeID, rechargeChannel, accountType, rechargeScene,
        rechargeState, rechargeStateDesc, rechargeAmount, remark, bankTransferInfo, qrRechargeInfo,
        onlineBankRechargeInfo, acceptTime, successTime, closeTime, availableRechargeChannels
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String?.self, "sub_mchid": String?.self, "out_recharge_no": String?.self,
        "recharge_id": String?.self, "recharge_channel": RechargeChannel?.self, "account_type": AccountType?.self,
        "recharge_scene": RechargeScene?.self, "recharge_state": RechargeState?.self,
        "recharge_state_desc": String?.self, "recharge_amount": RechargeAmount?.self, "remark": String?.self,
        "bank_transfer_info": BankTransferInfo?.self, "qr_recharge_info": QrRechargeInfo?.self,
        "online_bank_recharge_info": OnlineBankRechargeInfo?.self, "accept_time": String?.self,
        "success_time": Timestamp?.self, "close_time": String?.self,
        "available_recharge_channels": [AvailableRechargeChannel]?.self,
      ]
    }

    /// 充值的渠道
    public typealias RechargeChannel = Notifications.RechargeChannel

    /// 充值进哪种账户
    public typealias AccountType = Notifications.RechargeAccountType

    /// 充值的场景
    public typealias RechargeScene = Notifications.RechargeScene

    /// 充值的状态
    public typealias RechargeState = Notifications.RechargeState

    /// 充值的金额
    public typealias RechargeAmount = Notifications.RechargeAmount

    /// 银行转账的付款方
    public typealias BankTransferInfo = Notifications.RechargeBankTransferInfo

    /// 扫码充值的付款方
    public typealias QrRechargeInfo = Notifications.RechargeQrRechargeInfo

    /// 网银充值的付款方
    public struct OnlineBankRechargeInfo: APIObject {
      /// 银行的流水单号 · `bill_no`
      public var billNo: String? { fields[text: 0] }
      /// 退回充值的时间 · `return_time`
      public var returnTime: String? { fields[text: 1] }
      /// 退回的原因 · `return_reason`
      public var returnReason: String? { fields[text: 2] }
      /// 付款方的开户行 · `bank_name`
      public var bankName: String? { fields[text: 3] }
      /// 网银的类型 · `online_bank_type`
      public var onlineBankType: OnlineBankType? { fields[enumeration: 4] }
      /// 银行卡号的末四位 · `bank_card_tail`
      public var bankCardTail: String? { fields[text: 5] }
      /// 付款方的户名 · `bank_account_name`
      public var bankAccountName: String? { fields[text: 6] }

      public init(
        billNo: String? = nil, returnTime: String? = nil, returnReason: String? = nil, bankName: String? = nil,
        onlineBankType: OnlineBankType? = nil, bankCardTail: String? = nil, bankAccountName: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, billNo, returnTime, returnReason, bankName, onlineBankType, bankCardTail, bankAccountName
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "bill_no": String?.self, "return_time": String?.self, "return_reason": String?.self,
          "bank_name": String?.self, "online_bank_type": OnlineBankType?.self, "bank_card_tail": String?.self,
          "bank_account_name": String?.self,
        ]
      }
    }

    /// 可用的充值渠道
    public struct AvailableRechargeChannel: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 银行转账 · `BANK_TRANSFER`
      public static var bankTransfer: Self { Self(rawValue: "BANK_TRANSFER") }

      /// 扫码充值 · `QR_RECHARGE`
      public static var qrRecharge: Self { Self(rawValue: "QR_RECHARGE") }

      /// 网银充值 · `ONLINE_BANK`
      public static var onlineBank: Self { Self(rawValue: "ONLINE_BANK") }
    }

    /// 员工的类型
    public typealias EmployeeType = Notifications.RechargeEmployeeType

    /// 网银的类型
    public typealias OnlineBankType = Notifications.RechargeOnlineBankType
  }
}
