// Written by wechatpay-gen: change the description, not this file.
// POST /v3/ecommerce/account/apply-cancel-withdraw

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.Account.ApplyCancelWithdraw {
  /// 二级商户注销提现：提交申请
  ///
  /// 为二级商户申请注销，或注销并提走余额。
  ///
  /// `POST /v3/ecommerce/account/apply-cancel-withdraw` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013892756)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/ecommerce/account/apply-cancel-withdraw"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商户自定的注销申请单号 · `out_request_no`, 例如 `P202410241010125346`
    public var outRequestNo: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 是否提出资金
    public var withdraw: Withdraw? {
      get { fields[enumeration: 2] }
      set { fields[enumeration: 2] = newValue }
    }
    /// 收款的账户 · `payee_info`
    public var payeeInfo: PayeeInfo {
      get { fields[requiredObject: 3] }
      set { fields[requiredObject: 3] = newValue }
    }
    /// 付款申请的材料 · `proof_medias`
    public var proofMedias: [ProofMedia]? {
      get { fields[list: 4] }
      set { fields[list: 4] = newValue }
    }
    /// 补充的材料 · `additional_materials`
    public var additionalMaterials: [String]? {
      get { fields[list: 5] }
      set { fields[list: 5] = newValue }
    }
    /// 备注 · 例如 `特殊理由`
    public var remark: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }

    public init(
      subMchid: String, outRequestNo: String, withdraw: Withdraw? = nil, payeeInfo: PayeeInfo,
      proofMedias: [ProofMedia]? = nil, additionalMaterials: [String]? = nil, remark: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, outRequestNo, withdraw, payeeInfo, proofMedias, additionalMaterials, remark
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String.self, "out_request_no": String.self, "withdraw": Withdraw?.self,
        "payee_info": PayeeInfo.self, "proof_medias": [ProofMedia]?.self, "additional_materials": [String]?.self,
        "remark": String?.self,
      ]
    }

    /// 是否提出资金
    public typealias Withdraw = V3.Ecommerce.Account.ApplyCancelWithdraw.Withdraw

    /// 收款的账户
    public struct PayeeInfo: APIObject {
      /// 账户的类型 · `account_type`
      public var accountType: AccountType {
        get { fields[requiredEnumeration: 0] }
        set { fields[requiredEnumeration: 0] = newValue }
      }
      /// 结算的银行账户 · `bank_account_info`
      public var bankAccountInfo: BankAccountInfo {
        get { fields[requiredObject: 1] }
        set { fields[requiredObject: 1] = newValue }
      }
      /// 身份证件 · `identity_info`
      public var identityInfo: IdentityInfo? {
        get { fields[object: 2] }
        set { fields[object: 2] = newValue }
      }

      public init(accountType: AccountType, bankAccountInfo: BankAccountInfo, identityInfo: IdentityInfo? = nil) {
        fields = ObjectFields(of: Self.self, accountType, bankAccountInfo, identityInfo)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "account_type": AccountType.self, "bank_account_info": BankAccountInfo.self,
          "identity_info": IdentityInfo?.self,
        ]
      }
    }

    /// 付款申请的材料
    public struct ProofMedia: APIObject {
      /// 哪种证明材料，枚举值之一 · `proof_media_type`
      public var proofMediaType: ProofMediaType {
        get { fields[requiredEnumeration: 0] }
        set { fields[requiredEnumeration: 0] = newValue }
      }
      /// 证明材料的照片 · `proof_media`, 例如 `jTpGmxUX3FBWVQ5NJTZvlKXQ`
      public var proofMedia: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }

      public init(proofMediaType: ProofMediaType, proofMedia: String) {
        fields = ObjectFields(of: Self.self, proofMediaType, proofMedia)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["proof_media_type": ProofMediaType.self, "proof_media": String.self]
      }
    }

    /// 账户的类型
    public struct AccountType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 对公账户 · `ACCOUNT_TYPE_CORPORATE`
      public static var accountTypeCorporate: Self { Self(rawValue: "ACCOUNT_TYPE_CORPORATE") }

      /// 对私账户 · `ACCOUNT_TYPE_PERSONAL`
      public static var accountTypePersonal: Self { Self(rawValue: "ACCOUNT_TYPE_PERSONAL") }
    }

    /// 结算的银行账户
    public struct BankAccountInfo: APIObject {
      /// 账户的户名，加密传输 · `account_name`, 例如 `AOZdYGISxo4y44/UgZ69b0zZXkw==`
      public var accountName: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 开户的银行 · `account_bank`, 例如 `工商银行`
      public var accountBank: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 开户支行的联行号 · `bank_branch_id`, 例如 `402713354941`
      public var bankBranchID: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 开户支行的名称 · `bank_branch_name`
      public var bankBranchName: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }
      /// 开户行的全称，含支行 · `bank_name`, 例如 `402713354941`
      public var bankName: String? {
        get { fields[text: 4] }
        set { fields[text: 4] = newValue }
      }
      /// 银行账号，加密传输 · `account_number`, 例如 `d+xT+MQCvrLHeorwC+w==`
      public var accountNumber: String {
        get { fields[requiredText: 5] }
        set { fields[requiredText: 5] = newValue }
      }

      public init(
        accountName: String, accountBank: String, bankBranchID: String? = nil, bankBranchName: String? = nil,
        bankName: String? = nil, accountNumber: String
      ) {
        fields = ObjectFields(
          of: Self.self, accountName, accountBank, bankBranchID, bankBranchName, bankName, accountNumber
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "account_name": Sensitive<String>.self, "account_bank": String.self, "bank_branch_id": String?.self,
          "bank_branch_name": String?.self, "bank_name": String?.self, "account_number": Sensitive<String>.self,
        ]
      }
    }

    /// 身份证件
    public struct IdentityInfo: APIObject {
      /// 证件的类型 · `id_doc_type`
      public var idDocType: IDDocType? {
        get { fields[enumeration: 0] }
        set { fields[enumeration: 0] = newValue }
      }
      /// 证件上的姓名，加密传输 · `identification_name`, 例如 `pVd1HJ6zyvPedzfg==`
      public var identificationName: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 证件号码，加密传输 · `identification_no`, 例如 `AOZdYGISxo4y44/UgZ69bkw==`
      public var identificationNo: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }

      public init(idDocType: IDDocType? = nil, identificationName: String, identificationNo: String) {
        fields = ObjectFields(of: Self.self, idDocType, identificationName, identificationNo)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "id_doc_type": IDDocType?.self, "identification_name": Sensitive<String>.self,
          "identification_no": Sensitive<String>.self,
        ]
      }
    }

    /// 哪种证明材料，枚举值之一
    public struct ProofMediaType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 提现申请函 · `WITHDRAWAL_APPLICATION`
      public static var withdrawalApplication: Self { Self(rawValue: "WITHDRAWAL_APPLICATION") }
    }

    /// 证件的类型
    public typealias IDDocType = V3.Ecommerce.IDDocType
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 微信支付侧的申请单号 · `applyment_id`
    public var applymentID: String? { fields[text: 0] }
    /// 商户自定的注销提现申请单号 · `out_request_no`
    public var outRequestNo: String? { fields[text: 1] }

    public init(applymentID: String? = nil, outRequestNo: String? = nil) {
      fields = ObjectFields(of: Self.self, applymentID, outRequestNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["applyment_id": String?.self, "out_request_no": String?.self]
    }
  }

  /// 是否提出资金
  public struct Withdraw: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 要提现 · `APPLY_WITHDRAW`
    public static var applyWithdraw: Self { Self(rawValue: "APPLY_WITHDRAW") }

    /// 不提现 · `NOT_APPLY_WITHDRAW`
    public static var notApplyWithdraw: Self { Self(rawValue: "NOT_APPLY_WITHDRAW") }
  }
}
