// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 二级商户充值关闭通知
  ///
  /// 二级商户的一笔充值已关闭。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012763652)
  public struct RechargeClosed: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("RECHARGE.CLOSED", originalType: "recharge")
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

    public init(
      spMchid: String? = nil, subMchid: String? = nil, outRechargeNo: String? = nil, rechargeID: String? = nil,
      rechargeChannel: RechargeChannel? = nil, accountType: AccountType? = nil, rechargeScene: RechargeScene? = nil,
      rechargeState: RechargeState? = nil, rechargeStateDesc: String? = nil, rechargeAmount: RechargeAmount? = nil,
      remark: String? = nil, bankTransferInfo: BankTransferInfo? = nil, qrRechargeInfo: QrRechargeInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spMchid, subMchid, outRechargeNo, rechargeID, rechargeChannel, accountType, rechargeScene,
        rechargeState, rechargeStateDesc, rechargeAmount, remark, bankTransferInfo, qrRechargeInfo
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

    /// 员工的类型
    public typealias EmployeeType = Notifications.RechargeEmployeeType
  }
}
