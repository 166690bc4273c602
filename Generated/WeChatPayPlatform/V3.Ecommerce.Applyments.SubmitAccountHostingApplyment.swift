// Written by wechatpay-gen: change the description, not this file.
// POST /v3/ecommerce/applyments/submit-account-hosting-applyment

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.Applyments.SubmitAccountHostingApplyment {
  /// 二级商户进件：提交账号托管类申请
  ///
  /// 以账号由平台托管的方式为卖家进件。
  ///
  /// `POST /v3/ecommerce/applyments/submit-account-hosting-applyment` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015616688)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/ecommerce/applyments/submit-account-hosting-applyment"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户自定的申请单号 · `out_request_no`
    public var outRequestNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 主体的类型 · `organization_type`
    public var organizationType: OrganizationType {
      get { fields[requiredEnumeration: 1] }
      set { fields[requiredEnumeration: 1] = newValue }
    }
    /// 是否属于金融机构 · `finance_institution`
    public var financeInstitution: Bool? {
      get { fields[boolean: 2] }
      set { fields[boolean: 2] = newValue }
    }
    /// 营业执照 · `business_license_info`
    public var businessLicenseInfo: BusinessLicenseInfo? {
      get { fields[object: 3] }
      set { fields[object: 3] = newValue }
    }
    /// 金融机构的许可证 · `finance_institution_info`
    public var financeInstitutionInfo: FinanceInstitutionInfo? {
      get { fields[object: 4] }
      set { fields[object: 4] = newValue }
    }
    /// 持证人的身份 · `id_holder_type`
    public var idHolderType: IDHolderType? {
      get { fields[enumeration: 5] }
      set { fields[enumeration: 5] = newValue }
    }
    /// 证件的类型 · `id_doc_type`
    public var idDocType: IDDocType? {
      get { fields[enumeration: 6] }
      set { fields[enumeration: 6] = newValue }
    }
    /// 法定代表人的说明函 · `authorize_letter_copy`
    public var authorizeLetterCopy: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    /// 身份证 · `id_card_info`
    public var idCardInfo: IDCardInfo? {
      get { fields[object: 8] }
      set { fields[object: 8] = newValue }
    }
    /// 身份证以外的证件 · `id_doc_info`
    public var idDocInfo: IDDocInfo? {
      get { fields[object: 9] }
      set { fields[object: 9] = newValue }
    }
    /// 各位最终受益人 · `ubo_info_list`
    public var uboInfoList: [UboInfo]? {
      get { fields[list: 10] }
      set { fields[list: 10] = newValue }
    }
    /// 账户 · `account_info`
    public var accountInfo: AccountInfo {
      get { fields[requiredObject: 11] }
      set { fields[requiredObject: 11] = newValue }
    }
    /// 联系人 · `contact_info`
    public var contactInfo: ContactInfo {
      get { fields[requiredObject: 12] }
      set { fields[requiredObject: 12] = newValue }
    }
    /// 店铺 · `sales_scene_info`
    public var salesSceneInfo: SalesSceneInfo {
      get { fields[requiredObject: 13] }
      set { fields[requiredObject: 13] = newValue }
    }
    /// 结算的规则 · `settlement_info`
    public var settlementInfo: SettlementInfo? {
      get { fields[object: 14] }
      set { fields[object: 14] = newValue }
    }
    /// 商户的简称 · `merchant_shortname`
    public var merchantShortname: String {
      get { fields[requiredText: 15] }
      set { fields[requiredText: 15] = newValue }
    }
    /// 特殊资质的图片
    public var qualifications: [String]? {
      get { fields[list: 16] }
      set { fields[list: 16] = newValue }
    }
    /// 补充材料的图片 · `business_addition_pics`
    public var businessAdditionPics: [String]? {
      get { fields[list: 17] }
      set { fields[list: 17] = newValue }
    }
    /// 补充的说明 · `business_addition_desc`
    public var businessAdditionDesc: [String]? {
      get { fields[list: 18] }
      set { fields[list: 18] = newValue }
    }
    /// 是否由平台代为签约与核身 · `proxy_sign_verify_mode`
    public var proxySignVerifyMode: Bool? {
      get { fields[boolean: 19] }
      set { fields[boolean: 19] = newValue }
    }
    /// 平台代填法人证件信息的声明 · `id_card_complete_statement`
    public var idCardCompleteStatement: String? {
      get { fields[text: 20] }
      set { fields[text: 20] = newValue }
    }

    public init(
      outRequestNo: String, organizationType: OrganizationType, financeInstitution: Bool? = nil,
      businessLicenseInfo: BusinessLicenseInfo? = nil, financeInstitutionInfo: FinanceInstitutionInfo? = nil,
      idHolderType: IDHolderType? = nil, idDocType: IDDocType? = nil, authorizeLetterCopy: String? = nil,
      idCardInfo: IDCardInfo? = nil, idDocInfo: IDDocInfo? = nil, uboInfoList: [UboInfo]? = nil,
      accountInfo: AccountInfo, contactInfo: ContactInfo, salesSceneInfo: SalesSceneInfo,
      settlementInfo: SettlementInfo? = nil, merchantShortname: String, qualifications: [String]? = nil,
      businessAdditionPics: [String]? = nil, businessAdditionDesc: [String]? = nil, proxySignVerifyMode: Bool? = nil,
      idCardCompleteStatement: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outRequestNo, organizationType, financeInstitution, businessLicenseInfo, financeInstitutionInfo,
        idHolderType, idDocType, authorizeLetterCopy, idCardInfo, idDocInfo, uboInfoList, accountInfo, contactInfo,
        salesSceneInfo, settlementInfo, merchantShortname, qualifications, businessAdditionPics, businessAdditionDesc,
        proxySignVerifyMode, idCardCompleteStatement
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_request_no": String.self, "organization_type": OrganizationType.self, "finance_institution": Bool?.self,
        "business_license_info": BusinessLicenseInfo?.self, "finance_institution_info": FinanceInstitutionInfo?.self,
        "id_holder_type": IDHolderType?.self, "id_doc_type": IDDocType?.self, "authorize_letter_copy": String?.self,
        "id_card_info": IDCardInfo?.self, "id_doc_info": IDDocInfo?.self, "ubo_info_list": [UboInfo]?.self,
        "account_info": AccountInfo.self, "contact_info": ContactInfo.self, "sales_scene_info": SalesSceneInfo.self,
        "settlement_info": SettlementInfo?.self, "merchant_shortname": String.self, "qualifications": [String]?.self,
        "business_addition_pics": [String]?.self, "business_addition_desc": [String]?.self,
        "proxy_sign_verify_mode": Bool?.self, "id_card_complete_statement": String?.self,
      ]
    }

    /// 主体的类型
    public typealias OrganizationType = V3.Ecommerce.Applyments.OrganizationType

    /// 营业执照
    public typealias BusinessLicenseInfo = V3.Ecommerce.Applyments.BusinessLicenseInfo

    /// 金融机构的许可证
    public typealias FinanceInstitutionInfo = V3.Ecommerce.Applyments.FinanceInstitutionInfo

    /// 持证人的身份
    public typealias IDHolderType = V3.Ecommerce.Applyments.IDHolderType

    /// 证件的类型
    public typealias IDDocType = V3.Ecommerce.IDDocType

    /// 身份证
    public struct IDCardInfo: APIObject {
      /// 身份证人像面的照片 · `id_card_copy`
      public var idCardCopy: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 身份证国徽面的照片 · `id_card_national`
      public var idCardNational: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 身份证上的姓名，加密传输 · `id_card_name`
      public var idCardName: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }
      /// 身份证件的号码，加密传输 · `id_card_number`
      public var idCardNumber: String {
        get { fields[requiredText: 3] }
        set { fields[requiredText: 3] = newValue }
      }
      /// 身份证从何时起有效 · `id_card_valid_time_begin`
      public var idCardValidTimeBegin: String {
        get { fields[requiredText: 4] }
        set { fields[requiredText: 4] = newValue }
      }
      /// 身份证到何时止有效 · `id_card_valid_time`
      public var idCardValidTime: String {
        get { fields[requiredText: 5] }
        set { fields[requiredText: 5] = newValue }
      }

      public init(
        idCardCopy: String, idCardNational: String, idCardName: String, idCardNumber: String,
        idCardValidTimeBegin: String, idCardValidTime: String
      ) {
        fields = ObjectFields(
          of: Self.self, idCardCopy, idCardNational, idCardName, idCardNumber, idCardValidTimeBegin, idCardValidTime
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "id_card_copy": String.self, "id_card_national": String.self, "id_card_name": Sensitive<String>.self,
          "id_card_number": Sensitive<String>.self, "id_card_valid_time_begin": String.self,
          "id_card_valid_time": String.self,
        ]
      }
    }

    /// 身份证以外的证件
    public struct IDDocInfo: APIObject {
      /// 证件上的姓名，加密传输 · `id_doc_name`
      public var idDocName: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 证件号码，加密传输 · `id_doc_number`
      public var idDocNumber: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 证件正面的照片 · `id_doc_copy`
      public var idDocCopy: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }
      /// 证件反面的照片 · `id_doc_copy_back`
      public var idDocCopyBack: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }
      /// 证件从何时起有效，形如 2020-01-02 · `doc_period_begin`, 例如 `2020-01-02`
      public var docPeriodBegin: String {
        get { fields[requiredText: 4] }
        set { fields[requiredText: 4] = newValue }
      }
      /// 证件到何时止有效，形如 2020-01-02 · `doc_period_end`, 例如 `2020-01-02`
      public var docPeriodEnd: String {
        get { fields[requiredText: 5] }
        set { fields[requiredText: 5] = newValue }
      }

      public init(
        idDocName: String, idDocNumber: String, idDocCopy: String, idDocCopyBack: String? = nil, docPeriodBegin: String,
        docPeriodEnd: String
      ) {
        fields = ObjectFields(
          of: Self.self, idDocName, idDocNumber, idDocCopy, idDocCopyBack, docPeriodBegin, docPeriodEnd
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "id_doc_name": Sensitive<String>.self, "id_doc_number": Sensitive<String>.self, "id_doc_copy": String.self,
          "id_doc_copy_back": String?.self, "doc_period_begin": String.self, "doc_period_end": String.self,
        ]
      }
    }

    /// 各位最终受益人
    public struct UboInfo: APIObject {
      /// 受益人证件的类型 · `ubo_id_doc_type`
      public var uboIDDocType: UboIDDocType? {
        get { fields[enumeration: 0] }
        set { fields[enumeration: 0] = newValue }
      }
      /// 受益人证件正面的照片 · `ubo_id_doc_copy`
      public var uboIDDocCopy: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 受益人证件反面的照片 · `ubo_id_doc_copy_back`
      public var uboIDDocCopyBack: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 受益人的姓名，加密传输 · `ubo_id_doc_name`
      public var uboIDDocName: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }
      /// 受益人的证件号码，加密传输 · `ubo_id_doc_number`
      public var uboIDDocNumber: String? {
        get { fields[text: 4] }
        set { fields[text: 4] = newValue }
      }
      /// 受益人证件上的住址，加密传输 · `ubo_id_doc_address`
      public var uboIDDocAddress: String? {
        get { fields[text: 5] }
        set { fields[text: 5] = newValue }
      }
      /// 受益人证件从何时起有效 · `ubo_period_begin`
      public var uboPeriodBegin: String? {
        get { fields[text: 6] }
        set { fields[text: 6] = newValue }
      }
      /// 受益人证件到何时止有效 · `ubo_period_end`
      public var uboPeriodEnd: String? {
        get { fields[text: 7] }
        set { fields[text: 7] = newValue }
      }
      /// 受益人证件从何时起有效 · `ubo_id_doc_period_begin`
      public var uboIDDocPeriodBegin: String? {
        get { fields[text: 8] }
        set { fields[text: 8] = newValue }
      }
      /// 受益人证件到何时止有效 · `ubo_id_doc_period_end`
      public var uboIDDocPeriodEnd: String? {
        get { fields[text: 9] }
        set { fields[text: 9] = newValue }
      }

      public init(
        uboIDDocType: UboIDDocType? = nil, uboIDDocCopy: String? = nil, uboIDDocCopyBack: String? = nil,
        uboIDDocName: String? = nil, uboIDDocNumber: String? = nil, uboIDDocAddress: String? = nil,
        uboPeriodBegin: String? = nil, uboPeriodEnd: String? = nil, uboIDDocPeriodBegin: String? = nil,
        uboIDDocPeriodEnd: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, uboIDDocType, uboIDDocCopy, uboIDDocCopyBack, uboIDDocName, uboIDDocNumber, uboIDDocAddress,
          uboPeriodBegin, uboPeriodEnd, uboIDDocPeriodBegin, uboIDDocPeriodEnd
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "ubo_id_doc_type": UboIDDocType?.self, "ubo_id_doc_copy": String?.self, "ubo_id_doc_copy_back": String?.self,
          "ubo_id_doc_name": Sensitive<String>?.self, "ubo_id_doc_number": Sensitive<String>?.self,
          "ubo_id_doc_address": Sensitive<String>?.self, "ubo_period_begin": String?.self,
          "ubo_period_end": String?.self, "ubo_id_doc_period_begin": String?.self,
          "ubo_id_doc_period_end": String?.self,
        ]
      }
    }

    /// 账户
    public struct AccountInfo: APIObject {
      /// 对公还是对私账户 · `bank_account_type`
      public var bankAccountType: BankAccountType {
        get { fields[requiredEnumeration: 0] }
        set { fields[requiredEnumeration: 0] = newValue }
      }
      /// 开户的银行 · `account_bank`, 例如 `工商银行`
      public var accountBank: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 账户的户名，加密传输 · `account_name`
      public var accountName: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }
      /// 开户支行的联行号 · `bank_branch_id`, 例如 `402713354941`
      public var bankBranchID: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }
      /// 开户行的全称，含支行 · `bank_name`
      public var bankName: String? {
        get { fields[text: 4] }
        set { fields[text: 4] = newValue }
      }
      /// 银行账号，加密传输 · `account_number`
      public var accountNumber: String {
        get { fields[requiredText: 5] }
        set { fields[requiredText: 5] = newValue }
      }

      public init(
        bankAccountType: BankAccountType, accountBank: String, accountName: String, bankBranchID: String? = nil,
        bankName: String? = nil, accountNumber: String
      ) {
        fields = ObjectFields(
          of: Self.self, bankAccountType, accountBank, accountName, bankBranchID, bankName, accountNumber
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "bank_account_type": BankAccountType.self, "account_bank": String.self,
          "account_name": Sensitive<String>.self, "bank_branch_id": String?.self, "bank_name": String?.self,
          "account_number": Sensitive<String>.self,
        ]
      }
    }

    /// 联系人
    public struct ContactInfo: APIObject {
      /// 联系人的身份 · `contact_type`
      public var contactType: ContactType {
        get { fields[requiredEnumeration: 0] }
        set { fields[requiredEnumeration: 0] = newValue }
      }
      /// 联系人的姓名，加密传输 · `contact_name`
      public var contactName: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 联系人证件的类型 · `contact_id_doc_type`
      public var contactIDDocType: ContactIDDocType? {
        get { fields[enumeration: 2] }
        set { fields[enumeration: 2] = newValue }
      }
      /// 联系人的身份证号码，加密传输 · `contact_id_card_number`
      public var contactIDCardNumber: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }
      /// 联系人证件正面的照片 · `contact_id_doc_copy`
      public var contactIDDocCopy: String? {
        get { fields[text: 4] }
        set { fields[text: 4] = newValue }
      }
      /// 联系人证件反面的照片 · `contact_id_doc_copy_back`
      public var contactIDDocCopyBack: String? {
        get { fields[text: 5] }
        set { fields[text: 5] = newValue }
      }
      /// 联系人证件从何时起有效 · `contact_period_begin`
      public var contactPeriodBegin: String? {
        get { fields[text: 6] }
        set { fields[text: 6] = newValue }
      }
      /// 联系人证件到何时止有效 · `contact_period_end`
      public var contactPeriodEnd: String? {
        get { fields[text: 7] }
        set { fields[text: 7] = newValue }
      }
      /// 授权办理业务的函件 · `business_authorization_letter`
      public var businessAuthorizationLetter: String? {
        get { fields[text: 8] }
        set { fields[text: 8] = newValue }
      }
      /// 联系人证件从何时起有效，形如 2019-06-06 · `contact_id_doc_period_begin`, 例如 `2019-06-06`
      public var contactIDDocPeriodBegin: String? {
        get { fields[text: 9] }
        set { fields[text: 9] = newValue }
      }
      /// 联系人证件到何时止有效，形如 2026-06-06 · `contact_id_doc_period_end`, 例如 `2026-06-06`
      public var contactIDDocPeriodEnd: String? {
        get { fields[text: 10] }
        set { fields[text: 10] = newValue }
      }
      /// 手机号，加密传输 · `mobile_phone`
      public var mobilePhone: String? {
        get { fields[text: 11] }
        set { fields[text: 11] = newValue }
      }

      public init(
        contactType: ContactType, contactName: String, contactIDDocType: ContactIDDocType? = nil,
        contactIDCardNumber: String? = nil, contactIDDocCopy: String? = nil, contactIDDocCopyBack: String? = nil,
        contactPeriodBegin: String? = nil, contactPeriodEnd: String? = nil, businessAuthorizationLetter: String? = nil,
        contactIDDocPeriodBegin: String? = nil, contactIDDocPeriodEnd: String? = nil, mobilePhone: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, contactType, contactName, contactIDDocType, contactIDCardNumber, contactIDDocCopy,
          contactIDDocCopyBack, contactPeriodBegin, contactPeriodEnd, businessAuthorizationLetter,
          contactIDDocPeriodBegin, contactIDDocPeriodEnd, mobilePhone
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "contact_type": ContactType.self, "contact_name": Sensitive<String>.self,
          "contact_id_doc_type": ContactIDDocType?.self, "contact_id_card_number": Sensitive<String>?.self,
          "contact_id_doc_copy": String?.self, "contact_id_doc_copy_back": String?.self,
          "contact_period_begin": String?.self, "contact_period_end": String?.self,
          "business_authorization_letter": String?.self, "contact_id_doc_period_begin": String?.self,
          "contact_id_doc_period_end": String?.self, "mobile_phone": Sensitive<String>?.self,
        ]
      }
    }

    /// 店铺
    public typealias SalesSceneInfo = V3.Ecommerce.Applyments.SalesSceneInfo

    /// 结算的规则
    public typealias SettlementInfo = V3.Ecommerce.Applyments.SettlementInfo

    /// 证件的类型
    public typealias CertType = V3.Ecommerce.Applyments.CertType

    /// 哪种金融机构
    public typealias FinanceType = V3.Ecommerce.Applyments.FinanceType

    /// 受益人证件的类型
    public typealias UboIDDocType = V3.Ecommerce.Applyments.UboIDDocType

    /// 对公还是对私账户
    public typealias BankAccountType = V3.Ecommerce.Applyments.BankAccountType

    /// 联系人的身份
    public typealias ContactType = V3.Ecommerce.Applyments.ContactType

    /// 联系人证件的类型
    public typealias ContactIDDocType = V3.Ecommerce.Applyments.ContactIDDocType
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Ecommerce.Applyments.SharedPostResponse
}
