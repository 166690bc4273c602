// Written by wechatpay-gen: change the description, not this file.
// POST /v3/mchalterapply/mchsubjectalterapplyment

@_spi(Generated) public import WeChatPay

extension V3.Mchalterapply.Mchsubjectalterapplyment {
  /// 变更主体资料：提交申请
  ///
  /// 更改商户的主体资料。
  ///
  /// `POST /v3/mchalterapply/mchsubjectalterapplyment` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014090649)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/mchalterapply/mchsubjectalterapplyment"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户号 · `merchant_code`, 例如 `2492185251`
    public var merchantCode: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商户自定的申请单号 · `out_request_no`, 例如 `1900013511_10000`
    public var outRequestNo: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 变更哪些主体资料 · `alter_scope`
    public var alterScope: AlterScope? {
      get { fields[enumeration: 2] }
      set { fields[enumeration: 2] = newValue }
    }
    /// 主体的类型 · `organization_type`
    public var organizationType: OrganizationType {
      get { fields[requiredEnumeration: 3] }
      set { fields[requiredEnumeration: 3] = newValue }
    }
    /// 是否属于金融机构 · `finance_institution`
    public var financeInstitution: Bool? {
      get { fields[boolean: 4] }
      set { fields[boolean: 4] = newValue }
    }
    /// 营业执照 · `business_license_info`
    public var businessLicenseInfo: BusinessLicenseInfo? {
      get { fields[object: 5] }
      set { fields[object: 5] = newValue }
    }
    /// 登记证书 · `certificate_info`
    public var certificateInfo: CertificateInfo? {
      get { fields[object: 6] }
      set { fields[object: 6] = newValue }
    }
    /// 金融机构的许可证 · `finance_institution_info`
    public var financeInstitutionInfo: FinanceInstitutionInfo? {
      get { fields[object: 7] }
      set { fields[object: 7] = newValue }
    }
    /// 法人的身份证件 · `legal_person_info`
    public var legalPersonInfo: LegalPersonInfo? {
      get { fields[object: 8] }
      set { fields[object: 8] = newValue }
    }
    /// 各位最终受益人 · `ubo_info_list`
    public var uboInfoList: [UboInfo]? {
      get { fields[list: 9] }
      set { fields[list: 9] = newValue }
    }
    /// 补充的材料
    public var addition: Addition? {
      get { fields[object: 10] }
      set { fields[object: 10] = newValue }
    }

    public init(
      merchantCode: String, outRequestNo: String, alterScope: AlterScope? = nil, organizationType: OrganizationType,
      financeInstitution: Bool? = nil, businessLicenseInfo: BusinessLicenseInfo? = nil,
      certificateInfo: CertificateInfo? = nil, financeInstitutionInfo: FinanceInstitutionInfo? = nil,
      legalPersonInfo: LegalPersonInfo? = nil, uboInfoList: [UboInfo]? = nil, addition: Addition? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, merchantCode, outRequestNo, alterScope, organizationType, financeInstitution,
        businessLicenseInfo, certificateInfo, financeInstitutionInfo, legalPersonInfo, uboInfoList, addition
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "merchant_code": String.self, "out_request_no": String.self, "alter_scope": AlterScope?.self,
        "organization_type": OrganizationType.self, "finance_institution": Bool?.self,
        "business_license_info": BusinessLicenseInfo?.self, "certificate_info": CertificateInfo?.self,
        "finance_institution_info": FinanceInstitutionInfo?.self, "legal_person_info": LegalPersonInfo?.self,
        "ubo_info_list": [UboInfo]?.self, "addition": Addition?.self,
      ]
    }

    /// 变更哪些主体资料
    public struct AlterScope: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 全部资料 · `ALTER_SCOPE_FULL`
      public static var alterScopeFull: Self { Self(rawValue: "ALTER_SCOPE_FULL") }

      /// 营业证照 · `ALTER_SCOPE_BUSINESS_CERT`
      public static var alterScopeBusinessCert: Self { Self(rawValue: "ALTER_SCOPE_BUSINESS_CERT") }

      /// 受益人 · `ALTER_SCOPE_UBO`
      public static var alterScopeUbo: Self { Self(rawValue: "ALTER_SCOPE_UBO") }
    }

    /// 主体的类型
    public struct OrganizationType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 企业 · `SUBJECT_TYPE_ENTERPRISE`
      public static var subjectTypeEnterprise: Self { Self(rawValue: "SUBJECT_TYPE_ENTERPRISE") }

      /// 事业单位 · `SUBJECT_TYPE_INSTITUTIONS_CLONED`
      public static var subjectTypeInstitutionsCloned: Self { Self(rawValue: "SUBJECT_TYPE_INSTITUTIONS_CLONED") }

      /// 个体户 · `SUBJECT_TYPE_INDIVIDUAL`
      public static var subjectTypeIndividual: Self { Self(rawValue: "SUBJECT_TYPE_INDIVIDUAL") }

      /// 其他组织 · `SUBJECT_TYPE_OTHERS`
      public static var subjectTypeOthers: Self { Self(rawValue: "SUBJECT_TYPE_OTHERS") }

      /// 政府机关 · `SUBJECT_TYPE_GOVERNMENT`
      public static var subjectTypeGovernment: Self { Self(rawValue: "SUBJECT_TYPE_GOVERNMENT") }

      /// 小微 · `SUBJECT_TYPE_MICRO`
      public static var subjectTypeMicro: Self { Self(rawValue: "SUBJECT_TYPE_MICRO") }
    }

    /// 营业执照
    public struct BusinessLicenseInfo: APIObject {
      /// 营业执照的编号 · `license_number`, 例如 `123456789012345678`
      public var licenseNumber: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 营业执照的照片 · `license_copy`
      public var licenseCopy: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 商户的名称 · `merchant_name`, 例如 `李四网络有限公司`
      public var merchantName: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }
      /// 法人或经营者的姓名 · `legal_person`, 例如 `李四`
      public var legalPerson: String {
        get { fields[requiredText: 3] }
        set { fields[requiredText: 3] = newValue }
      }
      /// 公司的注册地址 · `company_address`, 例如 `广东省深圳市南山区xx路xx号`
      public var companyAddress: String? {
        get { fields[text: 4] }
        set { fields[text: 4] = newValue }
      }
      /// 执照从何时起有效，形如 2019-06-06 · `license_period_begin`, 例如 `2019-06-06`
      public var licensePeriodBegin: String? {
        get { fields[text: 5] }
        set { fields[text: 5] = newValue }
      }
      /// 执照到何时止有效，形如 2026-06-06 · `license_period_end`, 例如 `2026-06-06`
      public var licensePeriodEnd: String? {
        get { fields[text: 6] }
        set { fields[text: 6] = newValue }
      }

      public init(
        licenseNumber: String, licenseCopy: String, merchantName: String, legalPerson: String,
        companyAddress: String? = nil, licensePeriodBegin: String? = nil, licensePeriodEnd: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, licenseNumber, licenseCopy, merchantName, legalPerson, companyAddress, licensePeriodBegin,
          licensePeriodEnd
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "license_number": String.self, "license_copy": String.self, "merchant_name": String.self,
          "legal_person": String.self, "company_address": String?.self, "license_period_begin": String?.self,
          "license_period_end": String?.self,
        ]
      }
    }

    /// 登记证书
    public struct CertificateInfo: APIObject {
      /// 证件的类型 · `cert_type`
      public var certType: CertType {
        get { fields[requiredEnumeration: 0] }
        set { fields[requiredEnumeration: 0] = newValue }
      }
      /// 证书的编号 · `cert_number`, 例如 `111111111111`
      public var certNumber: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 证书的照片 · `cert_copy`
      public var certCopy: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }
      /// 商户的名称 · `merchant_name`, 例如 `xx公益团体`
      public var merchantName: String {
        get { fields[requiredText: 3] }
        set { fields[requiredText: 3] = newValue }
      }
      /// 法人的姓名 · `legal_person`, 例如 `李四`
      public var legalPerson: String {
        get { fields[requiredText: 4] }
        set { fields[requiredText: 4] = newValue }
      }
      /// 公司的注册地址 · `company_address`, 例如 `广东省深圳市南山区xx路xx号`
      public var companyAddress: String {
        get { fields[requiredText: 5] }
        set { fields[requiredText: 5] = newValue }
      }
      /// 证书从何时起有效，形如 2019-06-06 · `cert_period_begin`, 例如 `2019-06-06`
      public var certPeriodBegin: String {
        get { fields[requiredText: 6] }
        set { fields[requiredText: 6] = newValue }
      }
      /// 证书到何时止有效，形如 2026-06-06 · `cert_period_end`, 例如 `2026-06-06`
      public var certPeriodEnd: String {
        get { fields[requiredText: 7] }
        set { fields[requiredText: 7] = newValue }
      }

      public init(
        certType: CertType, certNumber: String, certCopy: String, merchantName: String, legalPerson: String,
        companyAddress: String, certPeriodBegin: String, certPeriodEnd: String
      ) {
        fields = ObjectFields(
          of: Self.self, certType, certNumber, certCopy, merchantName, legalPerson, companyAddress, certPeriodBegin,
          certPeriodEnd
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "cert_type": CertType.self, "cert_number": String.self, "cert_copy": String.self,
          "merchant_name": String.self, "legal_person": String.self, "company_address": String.self,
          "cert_period_begin": String.self, "cert_period_end": String.self,
        ]
      }
    }

    /// 金融机构的许可证
    public struct FinanceInstitutionInfo: APIObject {
      /// 哪种金融机构 · `finance_type`
      public var financeType: FinanceType {
        get { fields[requiredEnumeration: 0] }
        set { fields[requiredEnumeration: 0] = newValue }
      }
      /// 许可证的图片 · `finance_license_pics`
      public var financeLicensePics: [String] {
        get { fields[requiredList: 1] }
        set { fields[requiredList: 1] = newValue }
      }

      public init(financeType: FinanceType, financeLicensePics: [String]) {
        fields = ObjectFields(of: Self.self, financeType, financeLicensePics)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["finance_type": FinanceType.self, "finance_license_pics": [String].self]
      }
    }

    /// 法人的身份证件
    public struct LegalPersonInfo: APIObject {
      /// 持证人的身份 · `id_holder_type`
      public var idHolderType: IDHolderType {
        get { fields[requiredEnumeration: 0] }
        set { fields[requiredEnumeration: 0] = newValue }
      }
      /// 证件的类型 · `id_doc_type`
      public var idDocType: IDDocType? {
        get { fields[enumeration: 1] }
        set { fields[enumeration: 1] = newValue }
      }
      /// 法定代表人的说明函 · `authorize_letter_copy`
      public var authorizeLetterCopy: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 证件正面的照片 · `card_front`
      public var cardFront: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }
      /// 证件反面的照片 · `card_back`
      public var cardBack: String? {
        get { fields[text: 4] }
        set { fields[text: 4] = newValue }
      }
      /// 证件上的姓名，加密传输 · `card_name`
      public var cardName: String? {
        get { fields[text: 5] }
        set { fields[text: 5] = newValue }
      }
      /// 证件号码，加密传输 · `card_number`
      public var cardNumber: String? {
        get { fields[text: 6] }
        set { fields[text: 6] = newValue }
      }
      /// 证件上的住址，加密传输 · `card_address`
      public var cardAddress: String? {
        get { fields[text: 7] }
        set { fields[text: 7] = newValue }
      }
      /// 证件从何时起有效，形如 2019-06-06 · `card_period_begin`, 例如 `2019-06-06`
      public var cardPeriodBegin: String? {
        get { fields[text: 8] }
        set { fields[text: 8] = newValue }
      }
      /// 证件到何时止有效，形如 2026-06-06 · `card_period_end`, 例如 `2026-06-06`
      public var cardPeriodEnd: String? {
        get { fields[text: 9] }
        set { fields[text: 9] = newValue }
      }
      /// 法人是否就是受益人 · `as_ubo`
      public var asUbo: Bool? {
        get { fields[boolean: 10] }
        set { fields[boolean: 10] = newValue }
      }

      public init(
        idHolderType: IDHolderType, idDocType: IDDocType? = nil, authorizeLetterCopy: String? = nil,
        cardFront: String? = nil, cardBack: String? = nil, cardName: String? = nil, cardNumber: String? = nil,
        cardAddress: String? = nil, cardPeriodBegin: String? = nil, cardPeriodEnd: String? = nil, asUbo: Bool? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, idHolderType, idDocType, authorizeLetterCopy, cardFront, cardBack, cardName, cardNumber,
          cardAddress, cardPeriodBegin, cardPeriodEnd, asUbo
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "id_holder_type": IDHolderType.self, "id_doc_type": IDDocType?.self, "authorize_letter_copy": String?.self,
          "card_front": String?.self, "card_back": String?.self, "card_name": Sensitive<String>?.self,
          "card_number": Sensitive<String>?.self, "card_address": Sensitive<String>?.self,
          "card_period_begin": String?.self, "card_period_end": String?.self, "as_ubo": Bool?.self,
        ]
      }
    }

    /// 各位最终受益人
    public struct UboInfo: APIObject {
      /// 证件的类型 · `id_doc_type`
      public var idDocType: IDDocType {
        get { fields[requiredEnumeration: 0] }
        set { fields[requiredEnumeration: 0] = newValue }
      }
      /// 证件正面的照片 · `card_front`
      public var cardFront: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 证件反面的照片 · `card_back`
      public var cardBack: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 证件上的姓名，加密传输 · `card_name`
      public var cardName: String {
        get { fields[requiredText: 3] }
        set { fields[requiredText: 3] = newValue }
      }
      /// 证件号码，加密传输 · `card_number`
      public var cardNumber: String {
        get { fields[requiredText: 4] }
        set { fields[requiredText: 4] = newValue }
      }
      /// 证件上的住址，加密传输 · `card_address`
      public var cardAddress: String {
        get { fields[requiredText: 5] }
        set { fields[requiredText: 5] = newValue }
      }
      /// 证件从何时起有效，形如 2019-06-06 · `card_period_begin`, 例如 `2019-06-06`
      public var cardPeriodBegin: String {
        get { fields[requiredText: 6] }
        set { fields[requiredText: 6] = newValue }
      }
      /// 证件到何时止有效，形如 2026-06-06 · `card_period_end`, 例如 `2026-06-06`
      public var cardPeriodEnd: String {
        get { fields[requiredText: 7] }
        set { fields[requiredText: 7] = newValue }
      }

      public init(
        idDocType: IDDocType, cardFront: String, cardBack: String? = nil, cardName: String, cardNumber: String,
        cardAddress: String, cardPeriodBegin: String, cardPeriodEnd: String
      ) {
        fields = ObjectFields(
          of: Self.self, idDocType, cardFront, cardBack, cardName, cardNumber, cardAddress, cardPeriodBegin,
          cardPeriodEnd
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "id_doc_type": IDDocType.self, "card_front": String.self, "card_back": String?.self,
          "card_name": Sensitive<String>.self, "card_number": Sensitive<String>.self,
          "card_address": Sensitive<String>.self, "card_period_begin": String.self, "card_period_end": String.self,
        ]
      }
    }

    /// 补充的材料
    public struct Addition: APIObject {
      /// 银行的开户许可证 · `bank_openaccount_license`
      public var bankOpenaccountLicense: [String]? {
        get { fields[list: 0] }
        set { fields[list: 0] = newValue }
      }
      /// 核准开户的通知书 · `openaccount_approval`
      public var openaccountApproval: [String]? {
        get { fields[list: 1] }
        set { fields[list: 1] = newValue }
      }
      /// 证明法人身份的其他材料 · `legal_other_prove`
      public var legalOtherProve: [String]? {
        get { fields[list: 2] }
        set { fields[list: 2] = newValue }
      }
      /// 发证机关开的证明 · `agency_prove`
      public var agencyProve: [String]? {
        get { fields[list: 3] }
        set { fields[list: 3] = newValue }
      }
      /// 受益所有人的补充材料 · `ubo_prove`
      public var uboProve: [String]? {
        get { fields[list: 4] }
        set { fields[list: 4] = newValue }
      }

      public init(
        bankOpenaccountLicense: [String]? = nil, openaccountApproval: [String]? = nil, legalOtherProve: [String]? = nil,
        agencyProve: [String]? = nil, uboProve: [String]? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, bankOpenaccountLicense, openaccountApproval, legalOtherProve, agencyProve, uboProve
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "bank_openaccount_license": [String]?.self, "openaccount_approval": [String]?.self,
          "legal_other_prove": [String]?.self, "agency_prove": [String]?.self, "ubo_prove": [String]?.self,
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

      /// 社会团体法人登记证书 · `CERTIFICATE_TYPE_2394`
      public static var certificateType2394: Self { Self(rawValue: "CERTIFICATE_TYPE_2394") }

      /// 民办非企业单位登记证书 · `CERTIFICATE_TYPE_2395`
      public static var certificateType2395: Self { Self(rawValue: "CERTIFICATE_TYPE_2395") }

      /// 基金会法人登记证书 · `CERTIFICATE_TYPE_2396`
      public static var certificateType2396: Self { Self(rawValue: "CERTIFICATE_TYPE_2396") }

      /// 执业许可证 · `CERTIFICATE_TYPE_2520`
      public static var certificateType2520: Self { Self(rawValue: "CERTIFICATE_TYPE_2520") }

      /// 基层自治组织信用代码证 · `CERTIFICATE_TYPE_2521`
      public static var certificateType2521: Self { Self(rawValue: "CERTIFICATE_TYPE_2521") }

      /// 农村集体经济组织登记证 · `CERTIFICATE_TYPE_2522`
      public static var certificateType2522: Self { Self(rawValue: "CERTIFICATE_TYPE_2522") }

      /// 宗教活动场所登记证 · `CERTIFICATE_TYPE_2399`
      public static var certificateType2399: Self { Self(rawValue: "CERTIFICATE_TYPE_2399") }

      /// 其他证书 · `CERTIFICATE_TYPE_2400`
      public static var certificateType2400: Self { Self(rawValue: "CERTIFICATE_TYPE_2400") }
    }

    /// 哪种金融机构
    public struct FinanceType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 银行业 · `FINANCE_TYPE_BANK_AGENT`
      public static var financeTypeBankAgent: Self { Self(rawValue: "FINANCE_TYPE_BANK_AGENT") }

      /// 支付机构 · `FINANCE_TYPE_PAYMENT_AGENT`
      public static var financeTypePaymentAgent: Self { Self(rawValue: "FINANCE_TYPE_PAYMENT_AGENT") }

      /// 保险业 · `FINANCE_TYPE_INSURANCE`
      public static var financeTypeInsurance: Self { Self(rawValue: "FINANCE_TYPE_INSURANCE") }

      /// 交易与结算类机构 · `FINANCE_TYPE_TRADE_AND_SETTLE`
      public static var financeTypeTradeAndSettle: Self { Self(rawValue: "FINANCE_TYPE_TRADE_AND_SETTLE") }

      /// 其他金融机构 · `FINANCE_TYPE_OTHER`
      public static var financeTypeOther: Self { Self(rawValue: "FINANCE_TYPE_OTHER") }
    }

    /// 持证人的身份
    public struct IDHolderType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 法定代表人 · `LEGAL`
      public static var legal: Self { Self(rawValue: "LEGAL") }

      /// 经办人 · `SUPER`
      public static var `super`: Self { Self(rawValue: "SUPER") }
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
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Mchalterapply.SharedPostResponse
}
