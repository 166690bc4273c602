// Written by wechatpay-gen: change the description, not this file.
// POST /v3/ecommerce/applyments/

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.Applyments {
  /// 二级商户进件：提交
  ///
  /// 提交资料，为平台上的卖家开通二级商户号。
  ///
  /// `POST /v3/ecommerce/applyments/` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012713017)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/ecommerce/applyments/"), body: body)
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
    /// 法人是否就是受益人
    public var owner: Bool? {
      get { fields[boolean: 10] }
      set { fields[boolean: 10] = newValue }
    }
    /// 各位最终受益人 · `ubo_info_list`
    public var uboInfoList: [UboInfo]? {
      get { fields[list: 11] }
      set { fields[list: 11] = newValue }
    }
    /// 账户 · `account_info`
    public var accountInfo: AccountInfo {
      get { fields[requiredObject: 12] }
      set { fields[requiredObject: 12] = newValue }
    }
    /// 联系人 · `contact_info`
    public var contactInfo: ContactInfo {
      get { fields[requiredObject: 13] }
      set { fields[requiredObject: 13] = newValue }
    }
    /// 店铺 · `sales_scene_info`
    public var salesSceneInfo: SalesSceneInfo {
      get { fields[requiredObject: 14] }
      set { fields[requiredObject: 14] = newValue }
    }
    /// 结算的规则 · `settlement_info`
    public var settlementInfo: SettlementInfo? {
      get { fields[object: 15] }
      set { fields[object: 15] = newValue }
    }
    /// 商户的简称 · `merchant_shortname`
    public var merchantShortname: String {
      get { fields[requiredText: 16] }
      set { fields[requiredText: 16] = newValue }
    }
    /// 特殊资质的图片
    public var qualifications: [String]? {
      get { fields[list: 17] }
      set { fields[list: 17] = newValue }
    }
    /// 补充材料的图片 · `business_addition_pics`
    public var businessAdditionPics: [String]? {
      get { fields[list: 18] }
      set { fields[list: 18] = newValue }
    }
    /// 补充的说明 · `business_addition_desc`
    public var businessAdditionDesc: [String]? {
      get { fields[list: 19] }
      set { fields[list: 19] = newValue }
    }

    public init(
      outRequestNo: String, organizationType: OrganizationType, financeInstitution: Bool? = nil,
      businessLicenseInfo: BusinessLicenseInfo? = nil, financeInstitutionInfo: FinanceInstitutionInfo? = nil,
      idHolderType: IDHolderType? = nil, idDocType: IDDocType? = nil, authorizeLetterCopy: String? = nil,
      idCardInfo: IDCardInfo? = nil, idDocInfo: IDDocInfo? = nil, owner: Bool? = nil, uboInfoList: [UboInfo]? = nil,
      accountInfo: AccountInfo, contactInfo: ContactInfo, salesSceneInfo: SalesSceneInfo,
      settlementInfo: SettlementInfo? = nil, merchantShortname: String, qualifications: [String]? = nil,
      businessAdditionPics: [String]? = nil, businessAdditionDesc: [String]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outRequestNo, organizationType, financeInstitution, businessLicenseInfo, financeInstitutionInfo,
        idHolderType, idDocType, authorizeLetterCopy, idCardInfo, idDocInfo, owner, uboInfoList, accountInfo,
        contactInfo, salesSceneInfo, settlementInfo, merchantShortname, qualifications, businessAdditionPics,
        businessAdditionDesc
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_request_no": String.self, "organization_type": OrganizationType.self, "finance_institution": Bool?.self,
        "business_license_info": BusinessLicenseInfo?.self, "finance_institution_info": FinanceInstitutionInfo?.self,
        "id_holder_type": IDHolderType?.self, "id_doc_type": IDDocType?.self, "authorize_letter_copy": String?.self,
        "id_card_info": IDCardInfo?.self, "id_doc_info": IDDocInfo?.self, "owner": Bool?.self,
        "ubo_info_list": [UboInfo]?.self, "account_info": AccountInfo.self, "contact_info": ContactInfo.self,
        "sales_scene_info": SalesSceneInfo.self, "settlement_info": SettlementInfo?.self,
        "merchant_shortname": String.self, "qualifications": [String]?.self, "business_addition_pics": [String]?.self,
        "business_addition_desc": [String]?.self,
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
      public var idCardCopy: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 身份证国徽面的照片 · `id_card_national`
      public var idCardNational: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 身份证上的姓名，加密传输 · `id_card_name`
      public var idCardName: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 身份证件的号码，加密传输 · `id_card_number`
      public var idCardNumber: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }
      /// 身份证从何时起有效 · `id_card_valid_time_begin`
      public var idCardValidTimeBegin: String? {
        get { fields[text: 4] }
        set { fields[text: 4] = newValue }
      }
      /// 身份证到何时止有效 · `id_card_valid_time`
      public var idCardValidTime: String? {
        get { fields[text: 5] }
        set { fields[text: 5] = newValue }
      }

      public init(
        idCardCopy: String? = nil, idCardNational: String? = nil, idCardName: String? = nil,
        idCardNumber: String? = nil, idCardValidTimeBegin: String? = nil, idCardValidTime: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, idCardCopy, idCardNational, idCardName, idCardNumber, idCardValidTimeBegin, idCardValidTime
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "id_card_copy": String?.self, "id_card_national": String?.self, "id_card_name": Sensitive<String>?.self,
          "id_card_number": Sensitive<String>?.self, "id_card_valid_time_begin": String?.self,
          "id_card_valid_time": String?.self,
        ]
      }
    }

    /// 身份证以外的证件
    public struct IDDocInfo: APIObject {
      /// 证件上的姓名，加密传输 · `id_doc_name`
      public var idDocName: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 证件号码，加密传输 · `id_doc_number`
      public var idDocNumber: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 证件正面的照片 · `id_doc_copy`
      public var idDocCopy: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 证件反面的照片 · `id_doc_copy_back`
      public var idDocCopyBack: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }
      /// 证件从何时起有效，形如 2020-01-02 · `doc_period_begin`, 例如 `2020-01-02`
      public var docPeriodBegin: String? {
        get { fields[text: 4] }
        set { fields[text: 4] = newValue }
      }
      /// 证件到何时止有效，形如 2020-01-02 · `doc_period_end`, 例如 `2020-01-02`
      public var docPeriodEnd: String? {
        get { fields[text: 5] }
        set { fields[text: 5] = newValue }
      }

      public init(
        idDocName: String? = nil, idDocNumber: String? = nil, idDocCopy: String? = nil, idDocCopyBack: String? = nil,
        docPeriodBegin: String? = nil, docPeriodEnd: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, idDocName, idDocNumber, idDocCopy, idDocCopyBack, docPeriodBegin, docPeriodEnd
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "id_doc_name": Sensitive<String>?.self, "id_doc_number": Sensitive<String>?.self, "id_doc_copy": String?.self,
          "id_doc_copy_back": String?.self, "doc_period_begin": String?.self, "doc_period_end": String?.self,
        ]
      }
    }

    /// 各位最终受益人
    public struct UboInfo: APIObject {
      /// 受益人证件的类型 · `ubo_id_doc_type`
      public var uboIDDocType: UboIDDocType {
        get { fields[requiredEnumeration: 0] }
        set { fields[requiredEnumeration: 0] = newValue }
      }
      /// 受益人证件正面的照片 · `ubo_id_doc_copy`
      public var uboIDDocCopy: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 受益人证件反面的照片 · `ubo_id_doc_copy_back`
      public var uboIDDocCopyBack: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }
      /// 受益人的姓名，加密传输 · `ubo_id_doc_name`
      public var uboIDDocName: String {
        get { fields[requiredText: 3] }
        set { fields[requiredText: 3] = newValue }
      }
      /// 受益人的证件号码，加密传输 · `ubo_id_doc_number`
      public var uboIDDocNumber: String {
        get { fields[requiredText: 4] }
        set { fields[requiredText: 4] = newValue }
      }
      /// 受益人证件上的住址，加密传输 · `ubo_id_doc_address`
      public var uboIDDocAddress: String {
        get { fields[requiredText: 5] }
        set { fields[requiredText: 5] = newValue }
      }
      /// 受益人证件从何时起有效 · `ubo_period_begin`
      public var uboPeriodBegin: String {
        get { fields[requiredText: 6] }
        set { fields[requiredText: 6] = newValue }
      }
      /// 受益人证件到何时止有效 · `ubo_period_end`
      public var uboPeriodEnd: String {
        get { fields[requiredText: 7] }
        set { fields[requiredText: 7] = newValue }
      }

      public init(
        uboIDDocType: UboIDDocType, uboIDDocCopy: String, uboIDDocCopyBack: String, uboIDDocName: String,
        uboIDDocNumber: String, uboIDDocAddress: String, uboPeriodBegin: String, uboPeriodEnd: String
      ) {
        fields = ObjectFields(
          of: Self.self, uboIDDocType, uboIDDocCopy, uboIDDocCopyBack, uboIDDocName, uboIDDocNumber, uboIDDocAddress,
          uboPeriodBegin, uboPeriodEnd
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "ubo_id_doc_type": UboIDDocType.self, "ubo_id_doc_copy": String.self, "ubo_id_doc_copy_back": String.self,
          "ubo_id_doc_name": Sensitive<String>.self, "ubo_id_doc_number": Sensitive<String>.self,
          "ubo_id_doc_address": Sensitive<String>.self, "ubo_period_begin": String.self, "ubo_period_end": String.self,
        ]
      }
    }

    /// 账户
    public struct AccountInfo: APIObject {
      /// 对公还是对私账户 · `bank_account_type`
      public var bankAccountType: BankAccountType? {
        get { fields[enumeration: 0] }
        set { fields[enumeration: 0] = newValue }
      }
      /// 开户的银行 · `account_bank`, 例如 `工商银行`
      public var accountBank: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 账户的户名，加密传输 · `account_name`
      public var accountName: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 开户行所在地的行政区划码 · `bank_address_code`, 例如 `110000`
      public var bankAddressCode: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }
      /// 开户支行的联行号 · `bank_branch_id`, 例如 `402713354941`
      public var bankBranchID: String? {
        get { fields[text: 4] }
        set { fields[text: 4] = newValue }
      }
      /// 开户行的全称，含支行 · `bank_name`
      public var bankName: String? {
        get { fields[text: 5] }
        set { fields[text: 5] = newValue }
      }
      /// 银行账号，加密传输 · `account_number`
      public var accountNumber: String? {
        get { fields[text: 6] }
        set { fields[text: 6] = newValue }
      }

      public init(
        bankAccountType: BankAccountType? = nil, accountBank: String? = nil, accountName: String? = nil,
        bankAddressCode: String? = nil, bankBranchID: String? = nil, bankName: String? = nil,
        accountNumber: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, bankAccountType, accountBank, accountName, bankAddressCode, bankBranchID, bankName,
          accountNumber
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "bank_account_type": BankAccountType?.self, "account_bank": String?.self,
          "account_name": Sensitive<String>?.self, "bank_address_code": String?.self, "bank_branch_id": String?.self,
          "bank_name": String?.self, "account_number": Sensitive<String>?.self,
        ]
      }
    }

    /// 联系人
    public struct ContactInfo: APIObject {
      /// 联系人的身份 · `contact_type`
      public var contactType: ContactType? {
        get { fields[enumeration: 0] }
        set { fields[enumeration: 0] = newValue }
      }
      /// 联系人的姓名，加密传输 · `contact_name`
      public var contactName: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
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
      /// 手机号，加密传输 · `mobile_phone`
      public var mobilePhone: String? {
        get { fields[text: 9] }
        set { fields[text: 9] = newValue }
      }

      public init(
        contactType: ContactType? = nil, contactName: String? = nil, contactIDDocType: ContactIDDocType? = nil,
        contactIDCardNumber: String? = nil, contactIDDocCopy: String? = nil, contactIDDocCopyBack: String? = nil,
        contactPeriodBegin: String? = nil, contactPeriodEnd: String? = nil, businessAuthorizationLetter: String? = nil,
        mobilePhone: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, contactType, contactName, contactIDDocType, contactIDCardNumber, contactIDDocCopy,
          contactIDDocCopyBack, contactPeriodBegin, contactPeriodEnd, businessAuthorizationLetter, mobilePhone
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "contact_type": ContactType?.self, "contact_name": Sensitive<String>?.self,
          "contact_id_doc_type": ContactIDDocType?.self, "contact_id_card_number": Sensitive<String>?.self,
          "contact_id_doc_copy": String?.self, "contact_id_doc_copy_back": String?.self,
          "contact_period_begin": String?.self, "contact_period_end": String?.self,
          "business_authorization_letter": String?.self, "mobile_phone": Sensitive<String>?.self,
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

  /// 对公还是对私账户
  public struct BankAccountType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 对公账户 · `74`
    public static var value74: Self { Self(rawValue: "74") }

    /// 对私账户 · `75`
    public static var value75: Self { Self(rawValue: "75") }
  }

  /// 营业执照
  public struct BusinessLicenseInfo: APIObject {
    /// 证件的类型 · `cert_type`
    public var certType: CertType? {
      get { fields[enumeration: 0] }
      set { fields[enumeration: 0] = newValue }
    }
    /// 营业执照的照片 · `business_license_copy`
    public var businessLicenseCopy: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 营业执照的编号 · `business_license_number`, 例如 `123456789012345678`
    public var businessLicenseNumber: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 商户的名称 · `merchant_name`, 例如 `腾讯科技有限公司`
    public var merchantName: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 法人或经营者的姓名 · `legal_person`, 例如 `张三`
    public var legalPerson: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 公司的注册地址 · `company_address`, 例如 `深圳南山区科苑路`
    public var companyAddress: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 营业的期限，内为 JSON 列表 · `business_time`, 例如 `["2014-01-01","长期"]`
    public var businessTime: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }

    public init(
      certType: CertType? = nil, businessLicenseCopy: String? = nil, businessLicenseNumber: String? = nil,
      merchantName: String? = nil, legalPerson: String? = nil, companyAddress: String? = nil,
      businessTime: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, certType, businessLicenseCopy, businessLicenseNumber, merchantName, legalPerson, companyAddress,
        businessTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "cert_type": CertType?.self, "business_license_copy": String?.self, "business_license_number": String?.self,
        "merchant_name": String?.self, "legal_person": String?.self, "company_address": String?.self,
        "business_time": String?.self,
      ]
    }
  }

  /// 证件的类型
  public struct CertType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 事业单位法人证书 · `CERTIFICATE_TYPE_2388`
    public static var certificateType2388: Self { Self(rawValue: "CERTIFICATE_TYPE_2388") }

    /// 统一社会信用代码证书 · `CERTIFICATE_TYPE_2389`
    public static var certificateType2389: Self { Self(rawValue: "CERTIFICATE_TYPE_2389") }

    /// 有偿服务许可证 · `CERTIFICATE_TYPE_2390`
    public static var certificateType2390: Self { Self(rawValue: "CERTIFICATE_TYPE_2390") }

    /// 医疗机构执业许可证 · `CERTIFICATE_TYPE_2391`
    public static var certificateType2391: Self { Self(rawValue: "CERTIFICATE_TYPE_2391") }

    /// 企业营业执照 · `CERTIFICATE_TYPE_2392`
    public static var certificateType2392: Self { Self(rawValue: "CERTIFICATE_TYPE_2392") }

    /// 组织机构代码证 · `CERTIFICATE_TYPE_2393`
    public static var certificateType2393: Self { Self(rawValue: "CERTIFICATE_TYPE_2393") }

    /// 社会团体法人登记证书 · `CERTIFICATE_TYPE_2394`
    public static var certificateType2394: Self { Self(rawValue: "CERTIFICATE_TYPE_2394") }

    /// 民办非企业单位登记证书 · `CERTIFICATE_TYPE_2395`
    public static var certificateType2395: Self { Self(rawValue: "CERTIFICATE_TYPE_2395") }

    /// 基金会法人登记证书 · `CERTIFICATE_TYPE_2396`
    public static var certificateType2396: Self { Self(rawValue: "CERTIFICATE_TYPE_2396") }

    /// 宗教活动场所登记证 · `CERTIFICATE_TYPE_2399`
    public static var certificateType2399: Self { Self(rawValue: "CERTIFICATE_TYPE_2399") }

    /// 其他证书 · `CERTIFICATE_TYPE_2400`
    public static var certificateType2400: Self { Self(rawValue: "CERTIFICATE_TYPE_2400") }

    /// 执业许可证 · `CERTIFICATE_TYPE_2520`
    public static var certificateType2520: Self { Self(rawValue: "CERTIFICATE_TYPE_2520") }

    /// 基层自治组织信用代码证 · `CERTIFICATE_TYPE_2521`
    public static var certificateType2521: Self { Self(rawValue: "CERTIFICATE_TYPE_2521") }

    /// 农村集体经济组织登记证 · `CERTIFICATE_TYPE_2522`
    public static var certificateType2522: Self { Self(rawValue: "CERTIFICATE_TYPE_2522") }
  }

  /// 联系人证件的类型
  public struct ContactIDDocType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 身份证 · `IDENTIFICATION_TYPE_IDCARD`
    public static var identificationTypeIdcard: Self { Self(rawValue: "IDENTIFICATION_TYPE_IDCARD") }

    /// 外国护照 · `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`
    public static var identificationTypeOverseaPassport: Self { Self(rawValue: "IDENTIFICATION_TYPE_OVERSEA_PASSPORT") }

    /// 香港居民来往内地通行证 · `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`
    public static var identificationTypeHongkongPassport: Self {
      Self(rawValue: "IDENTIFICATION_TYPE_HONGKONG_PASSPORT")
    }

    /// 澳门居民来往内地通行证 · `IDENTIFICATION_TYPE_MACAO_PASSPORT`
    public static var identificationTypeMacaoPassport: Self { Self(rawValue: "IDENTIFICATION_TYPE_MACAO_PASSPORT") }

    /// 台湾居民来往大陆通行证 · `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`
    public static var identificationTypeTaiwanPassport: Self { Self(rawValue: "IDENTIFICATION_TYPE_TAIWAN_PASSPORT") }

    /// 外国人永久居留证 · `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`
    public static var identificationTypeForeignResident: Self { Self(rawValue: "IDENTIFICATION_TYPE_FOREIGN_RESIDENT") }

    /// 港澳居民居住证 · `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`
    public static var identificationTypeHongkongMacaoResident: Self {
      Self(rawValue: "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT")
    }

    /// 台湾居民居住证 · `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`
    public static var identificationTypeTaiwanResident: Self { Self(rawValue: "IDENTIFICATION_TYPE_TAIWAN_RESIDENT") }
  }

  /// 联系人的身份
  public struct ContactType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 法定代表人或经营者 · `65`
    public static var value65: Self { Self(rawValue: "65") }

    /// 经办人 · `66`
    public static var value66: Self { Self(rawValue: "66") }
  }

  /// 金融机构的许可证
  public struct FinanceInstitutionInfo: APIObject {
    /// 哪种金融机构 · `finance_type`
    public var financeType: FinanceType? {
      get { fields[enumeration: 0] }
      set { fields[enumeration: 0] = newValue }
    }
    /// 许可证的图片 · `finance_license_pics`
    public var financeLicensePics: [String]? {
      get { fields[list: 1] }
      set { fields[list: 1] = newValue }
    }

    public init(financeType: FinanceType? = nil, financeLicensePics: [String]? = nil) {
      fields = ObjectFields(of: Self.self, financeType, financeLicensePics)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["finance_type": FinanceType?.self, "finance_license_pics": [String]?.self]
    }
  }

  /// 哪种金融机构
  public struct FinanceType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 银行业 · `BANK_AGENT`
    public static var bankAgent: Self { Self(rawValue: "BANK_AGENT") }

    /// 支付机构 · `PAYMENT_AGENT`
    public static var paymentAgent: Self { Self(rawValue: "PAYMENT_AGENT") }

    /// 保险业 · `INSURANCE`
    public static var insurance: Self { Self(rawValue: "INSURANCE") }

    /// 交易与结算类机构 · `TRADE_AND_SETTLE`
    public static var tradeAndSettle: Self { Self(rawValue: "TRADE_AND_SETTLE") }

    /// 其他金融机构 · `OTHER`
    public static var other: Self { Self(rawValue: "OTHER") }
  }

  /// 证件的类型
  public typealias IDDocType = V3.Ecommerce.IDDocType

  /// 持证人的身份
  public struct IDHolderType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 法定代表人 · `LEGAL`
    public static var legal: Self { Self(rawValue: "LEGAL") }

    /// 经办人 · `SUPER`
    public static var `super`: Self { Self(rawValue: "SUPER") }
  }

  /// 主体的类型
  public struct OrganizationType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 小微 · `2401`
    public static var value2401: Self { Self(rawValue: "2401") }

    /// 个人卖家 · `2500`
    public static var value2500: Self { Self(rawValue: "2500") }

    /// 个体户 · `4`
    public static var value4: Self { Self(rawValue: "4") }

    /// 企业 · `2`
    public static var value2: Self { Self(rawValue: "2") }

    /// 事业单位 · `3`
    public static var value3: Self { Self(rawValue: "3") }

    /// 政府机关 · `2502`
    public static var value2502: Self { Self(rawValue: "2502") }

    /// 社会组织 · `1708`
    public static var value1708: Self { Self(rawValue: "1708") }
  }

  /// 店铺
  public struct SalesSceneInfo: APIObject {
    /// 门店的名称 · `store_name`, 例如 `爱烧烤`
    public var storeName: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 店铺的链接 · `store_url`, 例如 `http://www.qq.com`
    public var storeURL: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 店铺的二维码 · `store_qr_code`
    public var storeQrCode: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 商家小程序的 AppID · `mini_program_sub_appid`
    public var miniProgramSubAppid: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }

    public init(
      storeName: String? = nil, storeURL: String? = nil, storeQrCode: String? = nil, miniProgramSubAppid: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, storeName, storeURL, storeQrCode, miniProgramSubAppid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "store_name": String?.self, "store_url": String?.self, "store_qr_code": String?.self,
        "mini_program_sub_appid": String?.self,
      ]
    }
  }

  /// 结算的规则
  public struct SettlementInfo: APIObject {
    /// 结算规则的编号 · `settlement_id`
    public var settlementID: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 属于哪个行业 · `qualification_type`
    public var qualificationType: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }

    public init(settlementID: String? = nil, qualificationType: String? = nil) {
      fields = ObjectFields(of: Self.self, settlementID, qualificationType)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["settlement_id": String?.self, "qualification_type": String?.self]
    }
  }

  /// `post` 返回的内容
  public struct SharedPostResponse: APIObject {
    /// 微信支付侧的申请单号 · `applyment_id`
    public var applymentID: Int? { fields[integer: 0] }
    /// 商户自定的申请单号 · `out_request_no`
    public var outRequestNo: String? { fields[text: 1] }

    public init(applymentID: Int? = nil, outRequestNo: String? = nil) {
      fields = ObjectFields(of: Self.self, applymentID, outRequestNo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["applyment_id": Int?.self, "out_request_no": String?.self]
    }
  }

  /// 受益人证件的类型
  public struct UboIDDocType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 身份证 · `IDENTIFICATION_TYPE_IDCARD`
    public static var identificationTypeIdcard: Self { Self(rawValue: "IDENTIFICATION_TYPE_IDCARD") }

    /// 外国护照 · `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`
    public static var identificationTypeOverseaPassport: Self { Self(rawValue: "IDENTIFICATION_TYPE_OVERSEA_PASSPORT") }

    /// 香港居民来往内地通行证 · `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`
    public static var identificationTypeHongkongPassport: Self {
      Self(rawValue: "IDENTIFICATION_TYPE_HONGKONG_PASSPORT")
    }

    /// 澳门居民来往内地通行证 · `IDENTIFICATION_TYPE_MACAO_PASSPORT`
    public static var identificationTypeMacaoPassport: Self { Self(rawValue: "IDENTIFICATION_TYPE_MACAO_PASSPORT") }

    /// 台湾居民来往大陆通行证 · `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`
    public static var identificationTypeTaiwanPassport: Self { Self(rawValue: "IDENTIFICATION_TYPE_TAIWAN_PASSPORT") }

    /// 外国人永久居留证 · `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`
    public static var identificationTypeForeignResident: Self { Self(rawValue: "IDENTIFICATION_TYPE_FOREIGN_RESIDENT") }

    /// 港澳居民居住证 · `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`
    public static var identificationTypeHongkongMacaoResident: Self {
      Self(rawValue: "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT")
    }

    /// 台湾居民居住证 · `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`
    public static var identificationTypeTaiwanResident: Self { Self(rawValue: "IDENTIFICATION_TYPE_TAIWAN_RESIDENT") }
  }
}
