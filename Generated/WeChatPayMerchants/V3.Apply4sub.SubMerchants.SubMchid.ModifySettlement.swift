// Written by wechatpay-gen: change the description, not this file.
// POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement

@_spi(Generated) public import WeChatPay

extension V3.Apply4sub.SubMerchants.SubMchid.ModifySettlement {
  /// 特约商户：修改结算账户
  ///
  /// 为子商户换绑收取结算款的银行账户。
  ///
  /// `POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012761138) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012761102) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012721277) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760618)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 怎样修改，枚举值之一 · `modify_mode`
    public var modifyMode: ModifyMode? {
      get { fields[enumeration: 0] }
      set { fields[enumeration: 0] = newValue }
    }
    /// 账户的类型 · `account_type`
    public var accountType: AccountType {
      get { fields[requiredEnumeration: 1] }
      set { fields[requiredEnumeration: 1] = newValue }
    }
    /// 开户的银行 · `account_bank`, 例如 `工商银行`
    public var accountBank: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 开户行所在地的行政区划码 · `bank_address_code`, 例如 `110000`
    public var bankAddressCode: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 银行的名称 · `bank_name`
    public var bankName: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 开户支行的联行号 · `bank_branch_id`, 例如 `402713354941`
    public var bankBranchID: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 银行账号，加密传输 · `account_number`, 例如 `ciphertext`
    public var accountNumber: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }
    /// 账户的户名，加密传输 · `account_name`, 例如 `ciphertext`
    public var accountName: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }

    public init(
      modifyMode: ModifyMode? = nil, accountType: AccountType, accountBank: String, bankAddressCode: String? = nil,
      bankName: String? = nil, bankBranchID: String? = nil, accountNumber: String, accountName: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, modifyMode, accountType, accountBank, bankAddressCode, bankName, bankBranchID, accountNumber,
        accountName
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "modify_mode": ModifyMode?.self, "account_type": AccountType.self, "account_bank": String.self,
        "bank_address_code": String?.self, "bank_name": String?.self, "bank_branch_id": String?.self,
        "account_number": Sensitive<String>.self, "account_name": Sensitive<String>?.self,
      ]
    }

    /// 怎样修改，枚举值之一
    public struct ModifyMode: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 异步修改 · `MODIFY_MODE_ASYNC`
      public static var modifyModeAsync: Self { Self(rawValue: "MODIFY_MODE_ASYNC") }
    }

    /// 账户的类型
    public typealias AccountType = V3.Apply4sub.SubMerchants.SubMchid.AccountType
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 修改结算账户的申请单号 · `application_no`
    public var applicationNo: String? { fields[text: 0] }

    public init(applicationNo: String? = nil) {
      fields = ObjectFields(of: Self.self, applicationNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["application_no": String?.self]
    }
  }
}
