// Written by wechatpay-gen: change the description, not this file.
// POST /v3/recharge/bank-transfer-recharges/apply

@_spi(Generated) public import WeChatPay

extension V3.Recharge.BankTransferRecharges.Apply {
  /// 商户充值：申请银行转账
  ///
  /// 取得商户转账充值用的银行账号。
  ///
  /// `POST /v3/recharge/bank-transfer-recharges/apply` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012585425)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/recharge/bank-transfer-recharges/apply"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户自定的充值单号 · `out_recharge_no`, 例如 `cz202407181234`
    public var outRechargeNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 充值的场景，枚举值之一 · `recharge_scene`
    public var rechargeScene: RechargeScene {
      get { fields[requiredEnumeration: 1] }
      set { fields[requiredEnumeration: 1] = newValue }
    }
    /// 充值进哪种账户 · `account_type`
    public var accountType: AccountType {
      get { fields[requiredEnumeration: 2] }
      set { fields[requiredEnumeration: 2] = newValue }
    }
    /// 充值的金额 · `recharge_amount`
    public var rechargeAmount: RechargeAmount {
      get { fields[requiredObject: 3] }
      set { fields[requiredObject: 3] = newValue }
    }

    public init(
      outRechargeNo: String, rechargeScene: RechargeScene, accountType: AccountType, rechargeAmount: RechargeAmount
    ) {
      fields = ObjectFields(of: Self.self, outRechargeNo, rechargeScene, accountType, rechargeAmount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_recharge_no": String.self, "recharge_scene": RechargeScene.self, "account_type": AccountType.self,
        "recharge_amount": RechargeAmount.self,
      ]
    }

    /// 充值的场景，枚举值之一
    public struct RechargeScene: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 普通商户的银行转账 · `NORMAL_BANK_TRANSFER`
      public static var normalBankTransfer: Self { Self(rawValue: "NORMAL_BANK_TRANSFER") }
    }

    /// 充值进哪种账户
    public typealias AccountType = V3.Recharge.BankTransferRecharges.AccountType

    /// 充值的金额
    public struct RechargeAmount: APIObject {
      /// 充值的金额，单位为分 · 例如 `500000`
      public var amount: Int? {
        get { fields[integer: 0] }
        set { fields[integer: 0] = newValue }
      }
      /// 币种，人民币为 CNY · 例如 `CNY`
      public var currency: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }

      public init(amount: Int? = nil, currency: String? = nil) {
        fields = ObjectFields(of: Self.self, amount, currency)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["amount": Int?.self, "currency": String?.self]
      }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 微信支付侧的充值单号 · `recharge_id`
    public var rechargeID: String? { fields[text: 0] }
    /// 商户自定的充值单号 · `out_recharge_no`
    public var outRechargeNo: String? { fields[text: 1] }
    /// 转入的银行账户 · `transfer_in_account`
    public var transferInAccount: TransferInAccount? { fields[object: 2] }

    public init(rechargeID: String? = nil, outRechargeNo: String? = nil, transferInAccount: TransferInAccount? = nil) {
      fields = ObjectFields(of: Self.self, rechargeID, outRechargeNo, transferInAccount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["recharge_id": String?.self, "out_recharge_no": String?.self, "transfer_in_account": TransferInAccount?.self]
    }

    /// 转入的银行账户
    public struct TransferInAccount: APIObject {
      /// 开户行的名称 · `bank_name`
      public var bankName: String? { fields[text: 0] }
      /// 开户行所在地的行政区划码 · `bank_address_code`
      public var bankAddressCode: String? { fields[text: 1] }
      /// 开户行的行号 · `bank_code`
      public var bankCode: String? { fields[text: 2] }
      /// 银行账户的户名 · `bank_account_name`
      public var bankAccountName: String? { fields[text: 3] }
      /// 银行的账号 · `bank_account_no`
      public var bankAccountNo: String? { fields[text: 4] }

      public init(
        bankName: String? = nil, bankAddressCode: String? = nil, bankCode: String? = nil,
        bankAccountName: String? = nil, bankAccountNo: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, bankName, bankAddressCode, bankCode, bankAccountName, bankAccountNo)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "bank_name": String?.self, "bank_address_code": String?.self, "bank_code": String?.self,
          "bank_account_name": String?.self, "bank_account_no": String?.self,
        ]
      }
    }
  }
}
