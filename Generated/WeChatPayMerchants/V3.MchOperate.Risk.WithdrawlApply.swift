// Written by wechatpay-gen: change the description, not this file.
// POST /v3/mch_operate/risk/withdrawl-apply

@_spi(Generated) public import WeChatPay

extension V3.MchOperate.Risk.WithdrawlApply {
  /// 已注销商户提现：提交申请
  ///
  /// 为已注销、不能收付的二级商户提走余额。
  ///
  /// `POST /v3/mch_operate/risk/withdrawl-apply` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012488950)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/mch_operate/risk/withdrawl-apply"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 从哪种账户出款 · `out_account_type`
    public var outAccountType: OutAccountType {
      get { fields[requiredEnumeration: 1] }
      set { fields[requiredEnumeration: 1] = newValue }
    }
    /// 提现的金额，单位为分 · 例如 `101`
    public var amount: Int {
      get { fields[requiredInteger: 2] }
      set { fields[requiredInteger: 2] = newValue }
    }
    /// 商户自定的提现申请单号 · `out_request_no`, 例如 `2019061122222222122`
    public var outRequestNo: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 收款方的类型 · `payee_type`
    public var payeeType: PayeeType {
      get { fields[requiredEnumeration: 4] }
      set { fields[requiredEnumeration: 4] = newValue }
    }
    /// 收款方的商户号 · `payee_mchid`, 例如 `1900000109`
    public var payeeMchid: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 收款的账户 · `payee_info`
    public var payeeInfo: PayeeInfo {
      get { fields[requiredObject: 6] }
      set { fields[requiredObject: 6] = newValue }
    }
    /// 付款申请的证明材料 · `proof_media_list`
    public var proofMediaList: ProofMediaList? {
      get { fields[object: 7] }
      set { fields[object: 7] = newValue }
    }
    /// 补充的材料 · `additional_materials`
    public var additionalMaterials: AdditionalMaterials? {
      get { fields[object: 8] }
      set { fields[object: 8] = newValue }
    }
    /// 备注 · 例如 `特殊理由`
    public var remark: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }

    public init(
      subMchid: String, outAccountType: OutAccountType, amount: Int, outRequestNo: String, payeeType: PayeeType,
      payeeMchid: String? = nil, payeeInfo: PayeeInfo, proofMediaList: ProofMediaList? = nil,
      additionalMaterials: AdditionalMaterials? = nil, remark: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, outAccountType, amount, outRequestNo, payeeType, payeeMchid, payeeInfo, proofMediaList,
        additionalMaterials, remark
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String.self, "out_account_type": OutAccountType.self, "amount": Int.self,
        "out_request_no": String.self, "payee_type": PayeeType.self, "payee_mchid": String?.self,
        "payee_info": PayeeInfo.self, "proof_media_list": ProofMediaList?.self,
        "additional_materials": AdditionalMaterials?.self, "remark": String?.self,
      ]
    }

    /// 从哪种账户出款
    public struct OutAccountType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 基本账户 · `BASIC_ACCOUNT`
      public static var basicAccount: Self { Self(rawValue: "BASIC_ACCOUNT") }

      /// 运营账户 · `OPERATE_ACCOUNT`
      public static var operateAccount: Self { Self(rawValue: "OPERATE_ACCOUNT") }

      /// 保证金账户 · `MARGIN_ACCOUNT`
      public static var marginAccount: Self { Self(rawValue: "MARGIN_ACCOUNT") }
    }

    /// 收款方的类型
    public struct PayeeType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 出资商户 · `CONTRIBUTION_MERCHANT`
      public static var contributionMerchant: Self { Self(rawValue: "CONTRIBUTION_MERCHANT") }

      /// 服务商 · `SERVICE_PROVIDER_MERCHANT`
      public static var serviceProviderMerchant: Self { Self(rawValue: "SERVICE_PROVIDER_MERCHANT") }

      /// 其他商户 · `OTHER_MERCHANT`
      public static var otherMerchant: Self { Self(rawValue: "OTHER_MERCHANT") }

      /// 个人 · `INDIVIDUAL`
      public static var individual: Self { Self(rawValue: "INDIVIDUAL") }
    }

    /// 收款的账户
    public struct PayeeInfo: APIObject {
      /// 账户的类型 · `account_type`
      public var accountType: AccountType {
        get { fields[requiredEnumeration: 0] }
        set { fields[requiredEnumeration: 0] = newValue }
      }
      /// 结算的银行账户 · `bank_account_info`
      public var bankAccountInfo: BankAccountInfo? {
        get { fields[object: 1] }
        set { fields[object: 1] = newValue }
      }
      /// 身份证件 · `identity_info`
      public var identityInfo: IdentityInfo? {
        get { fields[object: 2] }
        set { fields[object: 2] = newValue }
      }

      public init(
        accountType: AccountType, bankAccountInfo: BankAccountInfo? = nil, identityInfo: IdentityInfo? = nil
      ) {
        fields = ObjectFields(of: Self.self, accountType, bankAccountInfo, identityInfo)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "account_type": AccountType.self, "bank_account_info": BankAccountInfo?.self,
          "identity_info": IdentityInfo?.self,
        ]
      }
    }

    /// 付款申请的证明材料
    public struct ProofMediaList: APIObject {
      /// 各份证明材料 · `proof_payee_media`
      public var proofPayeeMedia: [ProofPayeeMedia]? {
        get { fields[list: 0] }
        set { fields[list: 0] = newValue }
      }

      public init(proofPayeeMedia: [ProofPayeeMedia]? = nil) {
        fields = ObjectFields(of: Self.self, proofPayeeMedia)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["proof_payee_media": [ProofPayeeMedia]?.self]
      }
    }

    /// 补充的材料
    public struct AdditionalMaterials: APIObject {
      /// 补充材料的照片，最多十张 · `additional_media`
      public var additionalMedia: [String]? {
        get { fields[list: 0] }
        set { fields[list: 0] = newValue }
      }

      public init(additionalMedia: [String]? = nil) {
        fields = ObjectFields(of: Self.self, additionalMedia)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["additional_media": [String]?.self]
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
      /// 开户行的全称，含支行 · `bank_name`, 例如 `402713354941`
      public var bankName: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }
      /// 银行账号，加密传输 · `account_number`, 例如 `d+xT+MQCvrLHeorwC+w==`
      public var accountNumber: String {
        get { fields[requiredText: 4] }
        set { fields[requiredText: 4] = newValue }
      }

      public init(
        accountName: String, accountBank: String, bankBranchID: String? = nil, bankName: String? = nil,
        accountNumber: String
      ) {
        fields = ObjectFields(of: Self.self, accountName, accountBank, bankBranchID, bankName, accountNumber)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "account_name": Sensitive<String>.self, "account_bank": String.self, "bank_branch_id": String?.self,
          "bank_name": String?.self, "account_number": Sensitive<String>.self,
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

    /// 各份证明材料
    public struct ProofPayeeMedia: APIObject {
      /// 哪种证明材料 · `proof_media_type`
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

    /// 证件的类型
    public struct IDDocType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 身份证 · `IDENTIFICATION_TYPE_IDCARD`
      public static var identificationTypeIdcard: Self { Self(rawValue: "IDENTIFICATION_TYPE_IDCARD") }

      /// 外国护照 · `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`
      public static var identificationTypeOverseaPassport: Self {
        Self(rawValue: "IDENTIFICATION_TYPE_OVERSEA_PASSPORT")
      }

      /// 香港居民来往内地通行证 · `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`
      public static var identificationTypeHongkongPassport: Self {
        Self(rawValue: "IDENTIFICATION_TYPE_HONGKONG_PASSPORT")
      }

      /// 澳门居民来往内地通行证 · `IDENTIFICATION_TYPE_MACAO_PASSPORT`
      public static var identificationTypeMacaoPassport: Self { Self(rawValue: "IDENTIFICATION_TYPE_MACAO_PASSPORT") }

      /// 台湾居民来往大陆通行证 · `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`
      public static var identificationTypeTaiwanPassport: Self { Self(rawValue: "IDENTIFICATION_TYPE_TAIWAN_PASSPORT") }

      /// 外国人永久居留证 · `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`
      public static var identificationTypeForeignResident: Self {
        Self(rawValue: "IDENTIFICATION_TYPE_FOREIGN_RESIDENT")
      }

      /// 港澳居民居住证 · `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`
      public static var identificationTypeHongkongMacaoResident: Self {
        Self(rawValue: "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT")
      }

      /// 台湾居民居住证 · `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`
      public static var identificationTypeTaiwanResident: Self { Self(rawValue: "IDENTIFICATION_TYPE_TAIWAN_RESIDENT") }
    }

    /// 哪种证明材料
    public struct ProofMediaType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 基本的交易资料 · `BASIC_TRANSACTION_INFORMATION`
      public static var basicTransactionInformation: Self { Self(rawValue: "BASIC_TRANSACTION_INFORMATION") }

      /// 法人的身份证 · `LEGAL_ID_CARD`
      public static var legalIDCard: Self { Self(rawValue: "LEGAL_ID_CARD") }

      /// 身份证 · `ID_CARD`
      public static var idCard: Self { Self(rawValue: "ID_CARD") }

      /// 营业执照的照片 · `BUSINESS_LICENSE_PHOTO`
      public static var businessLicensePhoto: Self { Self(rawValue: "BUSINESS_LICENSE_PHOTO") }

      /// 收款人的身份证 · `PAYEE_ID_CARD`
      public static var payeeIDCard: Self { Self(rawValue: "PAYEE_ID_CARD") }

      /// `WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6`
      public static var wechatPayWithdrawalApplicationType6: Self {
        Self(rawValue: "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6")
      }

      /// `WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7`
      public static var wechatPayWithdrawalApplicationType7: Self {
        Self(rawValue: "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7")
      }

      /// `WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8`
      public static var wechatPayWithdrawalApplicationType8: Self {
        Self(rawValue: "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8")
      }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 微信支付侧的申请单号 · `applyment_id`
    public var applymentID: String? { fields[text: 0] }
    /// 商户自定的提现申请单号 · `out_request_no`
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
}
