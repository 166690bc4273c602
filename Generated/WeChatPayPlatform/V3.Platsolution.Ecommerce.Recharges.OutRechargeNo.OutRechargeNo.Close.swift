// Written by wechatpay-gen: change the description, not this file.
// POST /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.Ecommerce.Recharges.OutRechargeNo.OutRechargeNo.Close {
  /// 二级商户充值：关闭
  ///
  /// 放弃一笔尚未付款的充值。
  ///
  /// `POST /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012762895)
  public func post(_ query: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close"), query: query
    )
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Platsolution.SharedPostRequest

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
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
}
