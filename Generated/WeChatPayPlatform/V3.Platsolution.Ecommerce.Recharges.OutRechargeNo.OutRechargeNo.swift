// Written by wechatpay-gen: change the description, not this file.
// GET /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.Ecommerce.Recharges.OutRechargeNo.OutRechargeNo {
  /// 二级商户充值：查询
  ///
  /// 按商户充值单号了解充值结果。
  ///
  /// `GET /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012762874)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}"), query: query
    )
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Platsolution.SharedGetRequest

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 0] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 1] }
    /// 微信支付侧的充值单号 · `recharge_id`
    public var rechargeID: String? { fields[text: 2] }
    /// 商户自定的充值单号 · `out_recharge_no`
    public var outRechargeNo: String? { fields[text: 3] }
    /// 充值的渠道 · `recharge_channel`
    public var rechargeChannel: RechargeChannel? { fields[enumeration: 4] }
    /// 充值进哪种账户 · `account_type`
    public var accountType: AccountType? { fields[enumeration: 5] }
    /// 充值的状态 · `recharge_state`
    public var rechargeState: RechargeState? { fields[enumeration: 6] }
    /// 充值的场景 · `recharge_scene`
    public var rechargeScene: RechargeScene? { fields[enumeration: 7] }
    /// 对充值状态的说明 · `recharge_state_desc`
    public var rechargeStateDesc: String? { fields[text: 8] }
    /// 充值的金额 · `recharge_amount`
    public var rechargeAmount: RechargeAmount? { fields[object: 9] }
    /// 银行转账的付款方 · `bank_transfer_info`
    public var bankTransferInfo: BankTransferInfo? { fields[object: 10] }
    /// 扫码充值的付款方 · `qr_recharge_info`
    public var qrRechargeInfo: QrRechargeInfo? { fields[object: 11] }
    /// 网银充值的付款方 · `online_bank_recharge_info`
    public var onlineBankRechargeInfo: OnlineBankRechargeInfo? { fields[object: 12] }
    /// 受理的时间 · `accept_time`
    public var acceptTime: String? { fields[text: 13] }
    /// 充值成功的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 14] }
    /// 关闭的时间 · `close_time`
    public var closeTime: String? { fields[text: 15] }
    /// 可用的充值渠道 · `available_recharge_channels`
    public var availableRechargeChannels: [AvailableRechargeChannel]? { fields[list: 16] }

    public init(
      spMchid: String? = nil, subMchid: String? = nil, rechargeID: String? = nil, outRechargeNo: String? = nil,
      rechargeChannel: RechargeChannel? = nil, accountType: AccountType? = nil, rechargeState: RechargeState? = nil,
      rechargeScene: RechargeScene? = nil, rechargeStateDesc: String? = nil, rechargeAmount: RechargeAmount? = nil,
      bankTransferInfo: BankTransferInfo? = nil, qrRechargeInfo: QrRechargeInfo? = nil,
      onlineBankRechargeInfo: OnlineBankRechargeInfo? = nil, acceptTime: String? = nil, successTime: Timestamp? = nil,
      closeTime: String? = nil, availableRechargeChannels: [AvailableRechargeChannel]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spMchid, subMchid, rechargeID, outRechargeNo, rechargeChannel, accountType, rechargeState,
        rechargeScene, rechargeStateDesc, rechargeAmount, bankTransferInfo, qrRechargeInfo, onlineBankRechargeInfo,
        acceptTime, successTime, closeTime, availableRechargeChannels
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String?.self, "sub_mchid": String?.self, "recharge_id": String?.self,
        "out_recharge_no": String?.self, "recharge_channel": RechargeChannel?.self, "account_type": AccountType?.self,
        "recharge_state": RechargeState?.self, "recharge_scene": RechargeScene?.self,
        "recharge_state_desc": String?.self, "recharge_amount": RechargeAmount?.self,
        "bank_transfer_info": BankTransferInfo?.self, "qr_recharge_info": QrRechargeInfo?.self,
        "online_bank_recharge_info": OnlineBankRechargeInfo?.self, "accept_time": String?.self,
        "success_time": Timestamp?.self, "close_time": String?.self,
        "available_recharge_channels": [AvailableRechargeChannel]?.self,
      ]
    }

    /// 充值的渠道
    public typealias RechargeChannel = V3.Platsolution.Ecommerce.Recharges.OutRechargeNo.OutRechargeNo.RechargeChannel

    /// 充值进哪种账户
    public typealias AccountType = V3.Platsolution.Ecommerce.Recharges.AccountType

    /// 充值的状态
    public typealias RechargeState = V3.Platsolution.Ecommerce.RechargeState

    /// 充值的场景
    public typealias RechargeScene = V3.Platsolution.Ecommerce.Recharges.RechargeScene

    /// 充值的金额
    public typealias RechargeAmount = V3.Platsolution.Ecommerce.RechargeAmount

    /// 银行转账的付款方
    public typealias BankTransferInfo = V3.Platsolution.Ecommerce.Recharges.OutRechargeNo.OutRechargeNo.BankTransferInfo

    /// 扫码充值的付款方
    public typealias QrRechargeInfo = V3.Platsolution.Ecommerce.Recharges.OutRechargeNo.OutRechargeNo.QrRechargeInfo

    /// 网银充值的付款方
    public typealias OnlineBankRechargeInfo =
      V3.Platsolution.Ecommerce.Recharges.OutRechargeNo.OutRechargeNo.OnlineBankRechargeInfo

    /// 可用的充值渠道
    public typealias AvailableRechargeChannel = V3.Platsolution.Ecommerce.Recharges.AvailableRechargeChannel

    /// 员工的类型
    public typealias EmployeeType = V3.Platsolution.Ecommerce.Recharges.OutRechargeNo.OutRechargeNo.EmployeeType

    /// 网银的类型
    public typealias OnlineBankType = V3.Platsolution.Ecommerce.Recharges.OutRechargeNo.OutRechargeNo.OnlineBankType
  }

  /// 充值进哪种账户
  public typealias AccountType = V3.Platsolution.Ecommerce.Recharges.AccountType

  /// 可用的充值渠道
  public typealias AvailableRechargeChannel = V3.Platsolution.Ecommerce.Recharges.AvailableRechargeChannel

  /// 银行转账的付款方
  public struct BankTransferInfo: APIObject {
    /// 银行的流水单号 · `bill_no`
    public var billNo: String? { fields[text: 0] }
    /// 附言
    public var memo: String? { fields[text: 1] }
    /// 退回转账的时间 · `return_time`
    public var returnTime: String? { fields[text: 2] }
    /// 退回的原因 · `return_reason`
    public var returnReason: String? { fields[text: 3] }
    /// 付款方的开户行 · `bank_name`
    public var bankName: String? { fields[text: 4] }
    /// 银行卡号的末四位 · `bank_card_tail`
    public var bankCardTail: String? { fields[text: 5] }
    /// 付款方的户名 · `bank_account_name`
    public var bankAccountName: String? { fields[text: 6] }

    public init(
      billNo: String? = nil, memo: String? = nil, returnTime: String? = nil, returnReason: String? = nil,
      bankName: String? = nil, bankCardTail: String? = nil, bankAccountName: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, billNo, memo, returnTime, returnReason, bankName, bankCardTail, bankAccountName
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "bill_no": String?.self, "memo": String?.self, "return_time": String?.self, "return_reason": String?.self,
        "bank_name": String?.self, "bank_card_tail": String?.self, "bank_account_name": String?.self,
      ]
    }
  }

  /// 员工的类型
  public struct EmployeeType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 管理员 · `ADMIN`
    public static var admin: Self { Self(rawValue: "ADMIN") }

    /// 员工 · `STAFF`
    public static var staff: Self { Self(rawValue: "STAFF") }
  }

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
        "bill_no": String?.self, "return_time": String?.self, "return_reason": String?.self, "bank_name": String?.self,
        "online_bank_type": OnlineBankType?.self, "bank_card_tail": String?.self, "bank_account_name": String?.self,
      ]
    }
  }

  /// 网银的类型
  public struct OnlineBankType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 企业网银 · `ONLINE_BANK_TYPE_CORPORATE`
    public static var onlineBankTypeCorporate: Self { Self(rawValue: "ONLINE_BANK_TYPE_CORPORATE") }

    /// 个人网银 · `ONLINE_BANK_TYPE_PERSONAL`
    public static var onlineBankTypePersonal: Self { Self(rawValue: "ONLINE_BANK_TYPE_PERSONAL") }
  }

  /// 扫码充值的付款方
  public struct QrRechargeInfo: APIObject {
    /// 付款用户的 OpenID
    public var openid: String? { fields[text: 0] }
    /// 员工的类型 · `employee_type`
    public var employeeType: EmployeeType? { fields[enumeration: 1] }

    public init(openid: String? = nil, employeeType: EmployeeType? = nil) {
      fields = ObjectFields(of: Self.self, openid, employeeType)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["openid": String?.self, "employee_type": EmployeeType?.self]
    }
  }

  /// 充值的金额
  public typealias RechargeAmount = V3.Platsolution.Ecommerce.RechargeAmount

  /// 充值的渠道
  public struct RechargeChannel: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 银行转账 · `BANK_TRANSFER`
    public static var bankTransfer: Self { Self(rawValue: "BANK_TRANSFER") }

    /// 扫码充值 · `QR_RECHARGE`
    public static var qrRecharge: Self { Self(rawValue: "QR_RECHARGE") }

    /// 网银充值 · `ONLINE_BANK`
    public static var onlineBank: Self { Self(rawValue: "ONLINE_BANK") }
  }

  /// 充值的场景
  public typealias RechargeScene = V3.Platsolution.Ecommerce.Recharges.RechargeScene

  /// 充值的状态
  public typealias RechargeState = V3.Platsolution.Ecommerce.RechargeState
}
