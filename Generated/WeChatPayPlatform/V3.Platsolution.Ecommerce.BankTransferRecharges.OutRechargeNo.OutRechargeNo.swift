// Written by wechatpay-gen: change the description, not this file.
// GET /v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.Ecommerce.BankTransferRecharges.OutRechargeNo.OutRechargeNo {
  /// 平台充值：查询银行转账
  ///
  /// 按商户充值单号了解充值结果。
  ///
  /// `GET /v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}` · [官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-get-by-out-no.html)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}")
    )
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 充值的商户号
    public var mchid: String? { fields[text: 0] }
    /// 微信支付侧的充值单号 · `recharge_id`
    public var rechargeID: String? { fields[text: 1] }
    /// 商户自定的充值单号 · `out_recharge_no`
    public var outRechargeNo: String? { fields[text: 2] }
    /// 充值进哪种账户 · `account_type`
    public var accountType: AccountType? { fields[enumeration: 3] }
    /// 充值的状态 · `recharge_state`
    public var rechargeState: RechargeState? { fields[enumeration: 4] }
    /// 充值的场景，枚举值之一 · `recharge_scene`
    public var rechargeScene: RechargeScene? { fields[enumeration: 5] }
    /// 对充值状态的说明 · `recharge_state_desc`
    public var rechargeStateDesc: String? { fields[text: 6] }
    /// 充值的金额 · `recharge_amount`
    public var rechargeAmount: RechargeAmount? { fields[object: 7] }
    /// 银行转账的付款方 · `bank_transfer_info`
    public var bankTransferInfo: BankTransferInfo? { fields[object: 8] }
    /// 受理的时间 · `accept_time`
    public var acceptTime: String? { fields[text: 9] }
    /// 充值成功的时间 · `success_time`
    public var successTime: Timestamp? { fields[time: 10] }
    /// 关闭的时间 · `close_time`
    public var closeTime: String? { fields[text: 11] }

    public init(
      mchid: String? = nil, rechargeID: String? = nil, outRechargeNo: String? = nil, accountType: AccountType? = nil,
      rechargeState: RechargeState? = nil, rechargeScene: RechargeScene? = nil, rechargeStateDesc: String? = nil,
      rechargeAmount: RechargeAmount? = nil, bankTransferInfo: BankTransferInfo? = nil, acceptTime: String? = nil,
      successTime: Timestamp? = nil, closeTime: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, mchid, rechargeID, outRechargeNo, accountType, rechargeState, rechargeScene, rechargeStateDesc,
        rechargeAmount, bankTransferInfo, acceptTime, successTime, closeTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mchid": String?.self, "recharge_id": String?.self, "out_recharge_no": String?.self,
        "account_type": AccountType?.self, "recharge_state": RechargeState?.self, "recharge_scene": RechargeScene?.self,
        "recharge_state_desc": String?.self, "recharge_amount": RechargeAmount?.self,
        "bank_transfer_info": BankTransferInfo?.self, "accept_time": String?.self, "success_time": Timestamp?.self,
        "close_time": String?.self,
      ]
    }

    /// 充值进哪种账户
    public typealias AccountType = V3.Platsolution.Ecommerce.AccountType

    /// 充值的状态
    public typealias RechargeState = V3.Platsolution.Ecommerce.RechargeState

    /// 充值的场景，枚举值之一
    public struct RechargeScene: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 平台商户的银行转账 · `ECOMMERCE_BANK_TRANSFER`
      public static var ecommerceBankTransfer: Self { Self(rawValue: "ECOMMERCE_BANK_TRANSFER") }
    }

    /// 充值的金额
    public typealias RechargeAmount = V3.Platsolution.Ecommerce.RechargeAmount

    /// 银行转账的付款方
    public struct BankTransferInfo: APIObject {
      /// 附言
      public var memo: String? { fields[text: 0] }
      /// 退回转账的时间 · `return_time`
      public var returnTime: String? { fields[text: 1] }
      /// 退回的原因 · `return_reason`
      public var returnReason: String? { fields[text: 2] }
      /// 付款方的开户行 · `bank_name`
      public var bankName: String? { fields[text: 3] }
      /// 银行卡号的末四位 · `bank_card_tail`
      public var bankCardTail: String? { fields[text: 4] }

      public init(
        memo: String? = nil, returnTime: String? = nil, returnReason: String? = nil, bankName: String? = nil,
        bankCardTail: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, memo, returnTime, returnReason, bankName, bankCardTail)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "memo": String?.self, "return_time": String?.self, "return_reason": String?.self, "bank_name": String?.self,
          "bank_card_tail": String?.self,
        ]
      }
    }
  }
}
