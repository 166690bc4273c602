// Written by wechatpay-gen: change the description, not this file.
// POST /v3/applyment4sub/applyment/

@_spi(Generated) public import WeChatPay

extension V3.Applyment4sub.Applyment {
  /// 特约商户进件：提交申请单
  ///
  /// 提交主体、经营与结算资料，为商家开通特约商户号。
  ///
  /// `POST /v3/applyment4sub/applyment/` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012719997) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012722249)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/applyment4sub/applyment/"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户自定的申请编号 · `business_code`
    public var businessCode: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 超级管理员 · `contact_info`
    public var contactInfo: ContactInfo {
      get { fields[requiredObject: 1] }
      set { fields[requiredObject: 1] = newValue }
    }
    /// 主体 · `subject_info`
    public var subjectInfo: SubjectInfo {
      get { fields[requiredObject: 2] }
      set { fields[requiredObject: 2] = newValue }
    }
    /// 经营的资料 · `business_info`
    public var businessInfo: BusinessInfo {
      get { fields[requiredObject: 3] }
      set { fields[requiredObject: 3] = newValue }
    }
    /// 结算的规则 · `settlement_info`
    public var settlementInfo: SettlementInfo {
      get { fields[requiredObject: 4] }
      set { fields[requiredObject: 4] = newValue }
    }
    /// 结算的银行账户 · `bank_account_info`
    public var bankAccountInfo: BankAccountInfo {
      get { fields[requiredObject: 5] }
      set { fields[requiredObject: 5] = newValue }
    }
    /// 补充的材料 · `addition_info`
    public var additionInfo: AdditionInfo? {
      get { fields[object: 6] }
      set { fields[object: 6] = newValue }
    }

    public init(
      businessCode: String, contactInfo: ContactInfo, subjectInfo: SubjectInfo, businessInfo: BusinessInfo,
      settlementInfo: SettlementInfo, bankAccountInfo: BankAccountInfo, additionInfo: AdditionInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, businessCode, contactInfo, subjectInfo, businessInfo, settlementInfo, bankAccountInfo,
        additionInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "business_code": String.self, "contact_info": ContactInfo.self, "subject_info": SubjectInfo.self,
        "business_info": BusinessInfo.self, "settlement_info": SettlementInfo.self,
        "bank_account_info": BankAccountInfo.self, "addition_info": AdditionInfo?.self,
      ]
    }

    /// 超级管理员
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
      /// 联系人的证件号码，加密传输 · `contact_id_number`
      public var contactIDNumber: String? {
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
      /// 超级管理员的 OpenID
      public var openid: String? {
        get { fields[text: 9] }
        set { fields[text: 9] = newValue }
      }
      /// 手机号，加密传输 · `mobile_phone`
      public var mobilePhone: String {
        get { fields[requiredText: 10] }
        set { fields[requiredText: 10] = newValue }
      }
      /// 联系人的邮箱，加密传输 · `contact_email`
      public var contactEmail: String {
        get { fields[requiredText: 11] }
        set { fields[requiredText: 11] = newValue }
      }

      public init(
        contactType: ContactType, contactName: String, contactIDDocType: ContactIDDocType? = nil,
        contactIDNumber: String? = nil, contactIDDocCopy: String? = nil, contactIDDocCopyBack: String? = nil,
        contactPeriodBegin: String? = nil, contactPeriodEnd: String? = nil, businessAuthorizationLetter: String? = nil,
        openid: String? = nil, mobilePhone: String, contactEmail: String
      ) {
        fields = ObjectFields(
          of: Self.self, contactType, contactName, contactIDDocType, contactIDNumber, contactIDDocCopy,
          contactIDDocCopyBack, contactPeriodBegin, contactPeriodEnd, businessAuthorizationLetter, openid, mobilePhone,
          contactEmail
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "contact_type": ContactType.self, "contact_name": Sensitive<String>.self,
          "contact_id_doc_type": ContactIDDocType?.self, "contact_id_number": Sensitive<String>?.self,
          "contact_id_doc_copy": String?.self, "contact_id_doc_copy_back": String?.self,
          "contact_period_begin": String?.self, "contact_period_end": String?.self,
          "business_authorization_letter": String?.self, "openid": String?.self, "mobile_phone": Sensitive<String>.self,
          "contact_email": Sensitive<String>.self,
        ]
      }
    }

    /// 主体
    public struct SubjectInfo: APIObject {
      /// 主体的类型 · `subject_type`
      public var subjectType: SubjectType {
        get { fields[requiredEnumeration: 0] }
        set { fields[requiredEnumeration: 0] = newValue }
      }
      /// 是否属于金融机构 · `finance_institution`
      public var financeInstitution: Bool? {
        get { fields[boolean: 1] }
        set { fields[boolean: 1] = newValue }
      }
      /// 小微经营的证明材料 · `micro_biz_info`
      public var microBizInfo: MicroBizInfo? {
        get { fields[object: 2] }
        set { fields[object: 2] = newValue }
      }
      /// 营业执照 · `business_license_info`
      public var businessLicenseInfo: BusinessLicenseInfo {
        get { fields[requiredObject: 3] }
        set { fields[requiredObject: 3] = newValue }
      }
      /// 登记证书 · `certificate_info`
      public var certificateInfo: CertificateInfo {
        get { fields[requiredObject: 4] }
        set { fields[requiredObject: 4] = newValue }
      }
      /// 组织机构代码证 · `organization_info`
      public var organizationInfo: OrganizationInfo? {
        get { fields[object: 5] }
        set { fields[object: 5] = newValue }
      }
      /// 单位证明函的照片 · `certificate_letter_copy`
      public var certificateLetterCopy: String? {
        get { fields[text: 6] }
        set { fields[text: 6] = newValue }
      }
      /// 金融机构的许可证 · `finance_institution_info`
      public var financeInstitutionInfo: FinanceInstitutionInfo? {
        get { fields[object: 7] }
        set { fields[object: 7] = newValue }
      }
      /// 身份证件 · `identity_info`
      public var identityInfo: IdentityInfo {
        get { fields[requiredObject: 8] }
        set { fields[requiredObject: 8] = newValue }
      }
      /// 各位最终受益人 · `ubo_info_list`
      public var uboInfoList: [UboInfo]? {
        get { fields[list: 9] }
        set { fields[list: 9] = newValue }
      }

      public init(
        subjectType: SubjectType, financeInstitution: Bool? = nil, microBizInfo: MicroBizInfo? = nil,
        businessLicenseInfo: BusinessLicenseInfo, certificateInfo: CertificateInfo,
        organizationInfo: OrganizationInfo? = nil, certificateLetterCopy: String? = nil,
        financeInstitutionInfo: FinanceInstitutionInfo? = nil, identityInfo: IdentityInfo,
        uboInfoList: [UboInfo]? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, subjectType, financeInstitution, microBizInfo, businessLicenseInfo, certificateInfo,
          organizationInfo, certificateLetterCopy, financeInstitutionInfo, identityInfo, uboInfoList
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "subject_type": SubjectType.self, "finance_institution": Bool?.self, "micro_biz_info": MicroBizInfo?.self,
          "business_license_info": BusinessLicenseInfo.self, "certificate_info": CertificateInfo.self,
          "organization_info": OrganizationInfo?.self, "certificate_letter_copy": String?.self,
          "finance_institution_info": FinanceInstitutionInfo?.self, "identity_info": IdentityInfo.self,
          "ubo_info_list": [UboInfo]?.self,
        ]
      }
    }

    /// 经营的资料
    public struct BusinessInfo: APIObject {
      /// 商户的简称 · `merchant_shortname`
      public var merchantShortname: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 客服的电话 · `service_phone`
      public var servicePhone: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 在哪些场景经营 · `sales_info`
      public var salesInfo: SalesInfo {
        get { fields[requiredObject: 2] }
        set { fields[requiredObject: 2] = newValue }
      }

      public init(merchantShortname: String, servicePhone: String, salesInfo: SalesInfo) {
        fields = ObjectFields(of: Self.self, merchantShortname, servicePhone, salesInfo)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["merchant_shortname": String.self, "service_phone": String.self, "sales_info": SalesInfo.self]
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
      /// 特殊资质的图片
      public var qualifications: [String]? {
        get { fields[list: 2] }
        set { fields[list: 2] = newValue }
      }
      /// 优惠费率活动的编号 · `activities_id`
      public var activitiesID: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }
      /// 活动的费率 · `activities_rate`
      public var activitiesRate: String? {
        get { fields[text: 4] }
        set { fields[text: 4] = newValue }
      }
      /// 非信用卡的活动费率 · `debit_activities_rate`
      public var debitActivitiesRate: String? {
        get { fields[text: 5] }
        set { fields[text: 5] = newValue }
      }
      /// 信用卡的活动费率 · `credit_activities_rate`
      public var creditActivitiesRate: String? {
        get { fields[text: 6] }
        set { fields[text: 6] = newValue }
      }
      /// 优惠费率活动的补充材料 · `activities_additions`
      public var activitiesAdditions: [String]? {
        get { fields[list: 7] }
        set { fields[list: 7] = newValue }
      }

      public init(
        settlementID: String? = nil, qualificationType: String? = nil, qualifications: [String]? = nil,
        activitiesID: String? = nil, activitiesRate: String? = nil, debitActivitiesRate: String? = nil,
        creditActivitiesRate: String? = nil, activitiesAdditions: [String]? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, settlementID, qualificationType, qualifications, activitiesID, activitiesRate,
          debitActivitiesRate, creditActivitiesRate, activitiesAdditions
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "settlement_id": String?.self, "qualification_type": String?.self, "qualifications": [String]?.self,
          "activities_id": String?.self, "activities_rate": String?.self, "debit_activities_rate": String?.self,
          "credit_activities_rate": String?.self, "activities_additions": [String]?.self,
        ]
      }
    }

    /// 结算的银行账户
    public struct BankAccountInfo: APIObject {
      /// 对公还是对私账户 · `bank_account_type`
      public var bankAccountType: BankAccountType {
        get { fields[requiredEnumeration: 0] }
        set { fields[requiredEnumeration: 0] = newValue }
      }
      /// 账户的户名，加密传输 · `account_name`
      public var accountName: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 开户的银行 · `account_bank`, 例如 `工商银行`
      public var accountBank: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }
      /// 开户行所在地的行政区划码 · `bank_address_code`
      public var bankAddressCode: String {
        get { fields[requiredText: 3] }
        set { fields[requiredText: 3] = newValue }
      }
      /// 开户行的全称，含支行 · `bank_name`
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
      public var accountNumber: String? {
        get { fields[text: 6] }
        set { fields[text: 6] = newValue }
      }

      public init(
        bankAccountType: BankAccountType, accountName: String, accountBank: String, bankAddressCode: String,
        bankName: String? = nil, bankBranchID: String? = nil, accountNumber: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, bankAccountType, accountName, accountBank, bankAddressCode, bankName, bankBranchID,
          accountNumber
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "bank_account_type": BankAccountType.self, "account_name": Sensitive<String>.self,
          "account_bank": String.self, "bank_address_code": String.self, "bank_name": String?.self,
          "bank_branch_id": String?.self, "account_number": Sensitive<String>?.self,
        ]
      }
    }

    /// 补充的材料
    public struct AdditionInfo: APIObject {
      /// 法人开户的承诺函 · `legal_person_commitment`
      public var legalPersonCommitment: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 法人表明开户意愿的视频 · `legal_person_video`
      public var legalPersonVideo: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 补充材料的图片 · `business_addition_pics`
      public var businessAdditionPics: [String]? {
        get { fields[list: 2] }
        set { fields[list: 2] = newValue }
      }
      /// 补充的说明 · `business_addition_msg`
      public var businessAdditionMsg: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }

      public init(
        legalPersonCommitment: String? = nil, legalPersonVideo: String? = nil, businessAdditionPics: [String]? = nil,
        businessAdditionMsg: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, legalPersonCommitment, legalPersonVideo, businessAdditionPics, businessAdditionMsg
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "legal_person_commitment": String?.self, "legal_person_video": String?.self,
          "business_addition_pics": [String]?.self, "business_addition_msg": String?.self,
        ]
      }
    }

    /// 联系人的身份
    public struct ContactType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 法定代表人 · `LEGAL`
      public static var legal: Self { Self(rawValue: "LEGAL") }

      /// 经办人 · `SUPER`
      public static var `super`: Self { Self(rawValue: "SUPER") }
    }

    /// 联系人证件的类型
    public struct ContactIDDocType: OpenEnumeration {
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

    /// 主体的类型
    public struct SubjectType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 个体户 · `SUBJECT_TYPE_INDIVIDUAL`
      public static var subjectTypeIndividual: Self { Self(rawValue: "SUBJECT_TYPE_INDIVIDUAL") }

      /// 企业 · `SUBJECT_TYPE_ENTERPRISE`
      public static var subjectTypeEnterprise: Self { Self(rawValue: "SUBJECT_TYPE_ENTERPRISE") }

      /// 党政机关与事业单位 · `SUBJECT_TYPE_INSTITUTIONS`
      public static var subjectTypeInstitutions: Self { Self(rawValue: "SUBJECT_TYPE_INSTITUTIONS") }

      /// 其他组织 · `SUBJECT_TYPE_OTHERS`
      public static var subjectTypeOthers: Self { Self(rawValue: "SUBJECT_TYPE_OTHERS") }

      /// 小微 · `SUBJECT_TYPE_MICRO`
      public static var subjectTypeMicro: Self { Self(rawValue: "SUBJECT_TYPE_MICRO") }

      /// 政府机关 · `SUBJECT_TYPE_GOVERNMENT`
      public static var subjectTypeGovernment: Self { Self(rawValue: "SUBJECT_TYPE_GOVERNMENT") }

      /// 事业单位 · `SUBJECT_TYPE_INSTITUTIONS_CLONED`
      public static var subjectTypeInstitutionsCloned: Self { Self(rawValue: "SUBJECT_TYPE_INSTITUTIONS_CLONED") }
    }

    /// 小微经营的证明材料
    public struct MicroBizInfo: APIObject {
      /// 小微怎样经营 · `micro_biz_type`
      public var microBizType: MicroBizType {
        get { fields[requiredEnumeration: 0] }
        set { fields[requiredEnumeration: 0] = newValue }
      }
      /// 在门店经营 · `micro_store_info`
      public var microStoreInfo: MicroStoreInfo? {
        get { fields[object: 1] }
        set { fields[object: 1] = newValue }
      }
      /// 流动经营或便民服务 · `micro_mobile_info`
      public var microMobileInfo: MicroMobileInfo? {
        get { fields[object: 2] }
        set { fields[object: 2] = newValue }
      }
      /// 在线上交易 · `micro_online_info`
      public var microOnlineInfo: MicroOnlineInfo? {
        get { fields[object: 3] }
        set { fields[object: 3] = newValue }
      }

      public init(
        microBizType: MicroBizType, microStoreInfo: MicroStoreInfo? = nil, microMobileInfo: MicroMobileInfo? = nil,
        microOnlineInfo: MicroOnlineInfo? = nil
      ) {
        fields = ObjectFields(of: Self.self, microBizType, microStoreInfo, microMobileInfo, microOnlineInfo)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "micro_biz_type": MicroBizType.self, "micro_store_info": MicroStoreInfo?.self,
          "micro_mobile_info": MicroMobileInfo?.self, "micro_online_info": MicroOnlineInfo?.self,
        ]
      }
    }

    /// 营业执照
    public struct BusinessLicenseInfo: APIObject {
      /// 营业执照的照片 · `license_copy`
      public var licenseCopy: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 营业执照的编号 · `license_number`
      public var licenseNumber: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 商户的名称 · `merchant_name`
      public var merchantName: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }
      /// 法人或经营者的姓名 · `legal_person`
      public var legalPerson: String {
        get { fields[requiredText: 3] }
        set { fields[requiredText: 3] = newValue }
      }
      /// 营业执照上的注册地址 · `license_address`
      public var licenseAddress: String? {
        get { fields[text: 4] }
        set { fields[text: 4] = newValue }
      }
      /// 有效期从哪天起 · `period_begin`
      public var periodBegin: String? {
        get { fields[text: 5] }
        set { fields[text: 5] = newValue }
      }
      /// 有效期到哪天止 · `period_end`
      public var periodEnd: String? {
        get { fields[text: 6] }
        set { fields[text: 6] = newValue }
      }

      public init(
        licenseCopy: String, licenseNumber: String, merchantName: String, legalPerson: String,
        licenseAddress: String? = nil, periodBegin: String? = nil, periodEnd: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, licenseCopy, licenseNumber, merchantName, legalPerson, licenseAddress, periodBegin, periodEnd
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "license_copy": String.self, "license_number": String.self, "merchant_name": String.self,
          "legal_person": String.self, "license_address": String?.self, "period_begin": String?.self,
          "period_end": String?.self,
        ]
      }
    }

    /// 登记证书
    public struct CertificateInfo: APIObject {
      /// 证书的照片 · `cert_copy`
      public var certCopy: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 证件的类型 · `cert_type`
      public var certType: CertType {
        get { fields[requiredEnumeration: 1] }
        set { fields[requiredEnumeration: 1] = newValue }
      }
      /// 证书的编号 · `cert_number`
      public var certNumber: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }
      /// 商户的名称 · `merchant_name`
      public var merchantName: String {
        get { fields[requiredText: 3] }
        set { fields[requiredText: 3] = newValue }
      }
      /// 公司的注册地址 · `company_address`
      public var companyAddress: String {
        get { fields[requiredText: 4] }
        set { fields[requiredText: 4] = newValue }
      }
      /// 法人的姓名 · `legal_person`
      public var legalPerson: String {
        get { fields[requiredText: 5] }
        set { fields[requiredText: 5] = newValue }
      }
      /// 有效期从哪天起 · `period_begin`
      public var periodBegin: String {
        get { fields[requiredText: 6] }
        set { fields[requiredText: 6] = newValue }
      }
      /// 有效期到哪天止 · `period_end`
      public var periodEnd: String {
        get { fields[requiredText: 7] }
        set { fields[requiredText: 7] = newValue }
      }

      public init(
        certCopy: String, certType: CertType, certNumber: String, merchantName: String, companyAddress: String,
        legalPerson: String, periodBegin: String, periodEnd: String
      ) {
        fields = ObjectFields(
          of: Self.self, certCopy, certType, certNumber, merchantName, companyAddress, legalPerson, periodBegin,
          periodEnd
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "cert_copy": String.self, "cert_type": CertType.self, "cert_number": String.self,
          "merchant_name": String.self, "company_address": String.self, "legal_person": String.self,
          "period_begin": String.self, "period_end": String.self,
        ]
      }
    }

    /// 组织机构代码证
    public struct OrganizationInfo: APIObject {
      /// 组织机构代码证的照片 · `organization_copy`
      public var organizationCopy: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 组织机构代码 · `organization_code`
      public var organizationCode: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 代码证从哪天起有效 · `org_period_begin`
      public var orgPeriodBegin: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }
      /// 代码证到哪天止有效 · `org_period_end`
      public var orgPeriodEnd: String {
        get { fields[requiredText: 3] }
        set { fields[requiredText: 3] = newValue }
      }

      public init(organizationCopy: String, organizationCode: String, orgPeriodBegin: String, orgPeriodEnd: String) {
        fields = ObjectFields(of: Self.self, organizationCopy, organizationCode, orgPeriodBegin, orgPeriodEnd)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "organization_copy": String.self, "organization_code": String.self, "org_period_begin": String.self,
          "org_period_end": String.self,
        ]
      }
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

    /// 身份证件
    public struct IdentityInfo: APIObject {
      /// 持证人的身份 · `id_holder_type`
      public var idHolderType: IDHolderType? {
        get { fields[enumeration: 0] }
        set { fields[enumeration: 0] = newValue }
      }
      /// 证件的类型 · `id_doc_type`
      public var idDocType: IDDocType {
        get { fields[requiredEnumeration: 1] }
        set { fields[requiredEnumeration: 1] = newValue }
      }
      /// 法定代表人的说明函 · `authorize_letter_copy`
      public var authorizeLetterCopy: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 身份证 · `id_card_info`
      public var idCardInfo: IDCardInfo? {
        get { fields[object: 3] }
        set { fields[object: 3] = newValue }
      }
      /// 身份证以外的证件 · `id_doc_info`
      public var idDocInfo: IDDocInfo? {
        get { fields[object: 4] }
        set { fields[object: 4] = newValue }
      }
      /// 法人是否就是受益人
      public var owner: Bool? {
        get { fields[boolean: 5] }
        set { fields[boolean: 5] = newValue }
      }

      public init(
        idHolderType: IDHolderType? = nil, idDocType: IDDocType, authorizeLetterCopy: String? = nil,
        idCardInfo: IDCardInfo? = nil, idDocInfo: IDDocInfo? = nil, owner: Bool? = nil
      ) {
        fields = ObjectFields(of: Self.self, idHolderType, idDocType, authorizeLetterCopy, idCardInfo, idDocInfo, owner)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "id_holder_type": IDHolderType?.self, "id_doc_type": IDDocType.self, "authorize_letter_copy": String?.self,
          "id_card_info": IDCardInfo?.self, "id_doc_info": IDDocInfo?.self, "owner": Bool?.self,
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

    /// 在哪些场景经营
    public struct SalesInfo: APIObject {
      /// 经营场景的类型 · `sales_scenes_type`
      public var salesScenesType: [SalesScenesType] {
        get { fields[requiredList: 0] }
        set { fields[requiredList: 0] = newValue }
      }
      /// 在线下场所经营 · `biz_store_info`
      public var bizStoreInfo: BizStoreInfo? {
        get { fields[object: 1] }
        set { fields[object: 1] = newValue }
      }
      /// 在公众号经营 · `mp_info`
      public var mpInfo: MpInfo? {
        get { fields[object: 2] }
        set { fields[object: 2] = newValue }
      }
      /// 在小程序经营 · `mini_program_info`
      public var miniProgramInfo: MiniProgramInfo? {
        get { fields[object: 3] }
        set { fields[object: 3] = newValue }
      }
      /// 应用 · `app_info`
      public var appInfo: AppInfo? {
        get { fields[object: 4] }
        set { fields[object: 4] = newValue }
      }
      /// 在网站经营 · `web_info`
      public var webInfo: WebInfo? {
        get { fields[object: 5] }
        set { fields[object: 5] = newValue }
      }
      /// 在企业微信经营 · `wework_info`
      public var weworkInfo: WeworkInfo? {
        get { fields[object: 6] }
        set { fields[object: 6] = newValue }
      }

      public init(
        salesScenesType: [SalesScenesType], bizStoreInfo: BizStoreInfo? = nil, mpInfo: MpInfo? = nil,
        miniProgramInfo: MiniProgramInfo? = nil, appInfo: AppInfo? = nil, webInfo: WebInfo? = nil,
        weworkInfo: WeworkInfo? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, salesScenesType, bizStoreInfo, mpInfo, miniProgramInfo, appInfo, webInfo, weworkInfo
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "sales_scenes_type": [SalesScenesType].self, "biz_store_info": BizStoreInfo?.self, "mp_info": MpInfo?.self,
          "mini_program_info": MiniProgramInfo?.self, "app_info": AppInfo?.self, "web_info": WebInfo?.self,
          "wework_info": WeworkInfo?.self,
        ]
      }
    }

    /// 对公还是对私账户
    public struct BankAccountType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 对公账户 · `BANK_ACCOUNT_TYPE_CORPORATE`
      public static var bankAccountTypeCorporate: Self { Self(rawValue: "BANK_ACCOUNT_TYPE_CORPORATE") }

      /// 经营者个人账户 · `BANK_ACCOUNT_TYPE_PERSONAL`
      public static var bankAccountTypePersonal: Self { Self(rawValue: "BANK_ACCOUNT_TYPE_PERSONAL") }
    }

    /// 小微怎样经营
    public struct MicroBizType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 门店经营 · `MICRO_TYPE_STORE`
      public static var microTypeStore: Self { Self(rawValue: "MICRO_TYPE_STORE") }

      /// 流动经营 · `MICRO_TYPE_MOBILE`
      public static var microTypeMobile: Self { Self(rawValue: "MICRO_TYPE_MOBILE") }

      /// 线上交易 · `MICRO_TYPE_ONLINE`
      public static var microTypeOnline: Self { Self(rawValue: "MICRO_TYPE_ONLINE") }
    }

    /// 在门店经营
    public struct MicroStoreInfo: APIObject {
      /// 门店的名称 · `micro_name`
      public var microName: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 门店所在地的行政区划码 · `micro_address_code`
      public var microAddressCode: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 门店的地址 · `micro_address`
      public var microAddress: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }
      /// 门店门头的照片 · `store_entrance_pic`
      public var storeEntrancePic: String {
        get { fields[requiredText: 3] }
        set { fields[requiredText: 3] = newValue }
      }
      /// 店内环境的照片 · `micro_indoor_copy`
      public var microIndoorCopy: String {
        get { fields[requiredText: 4] }
        set { fields[requiredText: 4] = newValue }
      }
      /// 门店的经度 · `store_longitude`
      public var storeLongitude: String? {
        get { fields[text: 5] }
        set { fields[text: 5] = newValue }
      }
      /// 门店的纬度 · `store_latitude`
      public var storeLatitude: String? {
        get { fields[text: 6] }
        set { fields[text: 6] = newValue }
      }

      public init(
        microName: String, microAddressCode: String, microAddress: String, storeEntrancePic: String,
        microIndoorCopy: String, storeLongitude: String? = nil, storeLatitude: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, microName, microAddressCode, microAddress, storeEntrancePic, microIndoorCopy, storeLongitude,
          storeLatitude
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "micro_name": String.self, "micro_address_code": String.self, "micro_address": String.self,
          "store_entrance_pic": String.self, "micro_indoor_copy": String.self, "store_longitude": String?.self,
          "store_latitude": String?.self,
        ]
      }
    }

    /// 流动经营或便民服务
    public struct MicroMobileInfo: APIObject {
      /// 经营或服务的名称 · `micro_mobile_name`
      public var microMobileName: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 在哪个省市经营 · `micro_mobile_city`
      public var microMobileCity: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 经营地的详细地址，不含省市 · `micro_mobile_address`
      public var microMobileAddress: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }
      /// 经营现场的照片 · `micro_mobile_pics`
      public var microMobilePics: [String] {
        get { fields[requiredList: 3] }
        set { fields[requiredList: 3] = newValue }
      }

      public init(
        microMobileName: String, microMobileCity: String, microMobileAddress: String, microMobilePics: [String]
      ) {
        fields = ObjectFields(of: Self.self, microMobileName, microMobileCity, microMobileAddress, microMobilePics)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "micro_mobile_name": String.self, "micro_mobile_city": String.self, "micro_mobile_address": String.self,
          "micro_mobile_pics": [String].self,
        ]
      }
    }

    /// 在线上交易
    public struct MicroOnlineInfo: APIObject {
      /// 线上店铺的名称 · `micro_online_store`
      public var microOnlineStore: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 电商平台的名称 · `micro_ec_name`
      public var microEcName: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 店铺的二维码 · `micro_qrcode`
      public var microQrcode: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 店铺的链接 · `micro_link`
      public var microLink: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }

      public init(microOnlineStore: String, microEcName: String, microQrcode: String? = nil, microLink: String? = nil) {
        fields = ObjectFields(of: Self.self, microOnlineStore, microEcName, microQrcode, microLink)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "micro_online_store": String.self, "micro_ec_name": String.self, "micro_qrcode": String?.self,
          "micro_link": String?.self,
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
      /// 身份证上的住址，加密传输 · `id_card_address`
      public var idCardAddress: String? {
        get { fields[text: 4] }
        set { fields[text: 4] = newValue }
      }
      /// 证件从何时起有效，形如 2019-06-06 · `card_period_begin`
      public var cardPeriodBegin: String {
        get { fields[requiredText: 5] }
        set { fields[requiredText: 5] = newValue }
      }
      /// 证件到何时止有效，形如 2026-06-06 · `card_period_end`
      public var cardPeriodEnd: String {
        get { fields[requiredText: 6] }
        set { fields[requiredText: 6] = newValue }
      }

      public init(
        idCardCopy: String, idCardNational: String, idCardName: String, idCardNumber: String,
        idCardAddress: String? = nil, cardPeriodBegin: String, cardPeriodEnd: String
      ) {
        fields = ObjectFields(
          of: Self.self, idCardCopy, idCardNational, idCardName, idCardNumber, idCardAddress, cardPeriodBegin,
          cardPeriodEnd
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "id_card_copy": String.self, "id_card_national": String.self, "id_card_name": Sensitive<String>.self,
          "id_card_number": Sensitive<String>.self, "id_card_address": Sensitive<String>?.self,
          "card_period_begin": String.self, "card_period_end": String.self,
        ]
      }
    }

    /// 身份证以外的证件
    public struct IDDocInfo: APIObject {
      /// 证件正面的照片 · `id_doc_copy`
      public var idDocCopy: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 证件反面的照片 · `id_doc_copy_back`
      public var idDocCopyBack: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 证件上的姓名，加密传输 · `id_doc_name`
      public var idDocName: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }
      /// 证件号码，加密传输 · `id_doc_number`
      public var idDocNumber: String {
        get { fields[requiredText: 3] }
        set { fields[requiredText: 3] = newValue }
      }
      /// 证件上的住址，加密传输 · `id_doc_address`
      public var idDocAddress: String? {
        get { fields[text: 4] }
        set { fields[text: 4] = newValue }
      }
      /// 证件从何时起有效，形如 2020-01-02 · `doc_period_begin`
      public var docPeriodBegin: String {
        get { fields[requiredText: 5] }
        set { fields[requiredText: 5] = newValue }
      }
      /// 证件到何时止有效，形如 2020-01-02 · `doc_period_end`
      public var docPeriodEnd: String {
        get { fields[requiredText: 6] }
        set { fields[requiredText: 6] = newValue }
      }

      public init(
        idDocCopy: String, idDocCopyBack: String? = nil, idDocName: String, idDocNumber: String,
        idDocAddress: String? = nil, docPeriodBegin: String, docPeriodEnd: String
      ) {
        fields = ObjectFields(
          of: Self.self, idDocCopy, idDocCopyBack, idDocName, idDocNumber, idDocAddress, docPeriodBegin, docPeriodEnd
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "id_doc_copy": String.self, "id_doc_copy_back": String?.self, "id_doc_name": Sensitive<String>.self,
          "id_doc_number": Sensitive<String>.self, "id_doc_address": Sensitive<String>?.self,
          "doc_period_begin": String.self, "doc_period_end": String.self,
        ]
      }
    }

    /// 受益人证件的类型
    public struct UboIDDocType: OpenEnumeration {
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

    /// 经营场景的类型
    public struct SalesScenesType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 线下场所 · `SALES_SCENES_STORE`
      public static var salesScenesStore: Self { Self(rawValue: "SALES_SCENES_STORE") }

      /// 公众号 · `SALES_SCENES_MP`
      public static var salesScenesMp: Self { Self(rawValue: "SALES_SCENES_MP") }

      /// 小程序 · `SALES_SCENES_MINI_PROGRAM`
      public static var salesScenesMiniProgram: Self { Self(rawValue: "SALES_SCENES_MINI_PROGRAM") }

      /// 网站 · `SALES_SCENES_WEB`
      public static var salesScenesWeb: Self { Self(rawValue: "SALES_SCENES_WEB") }

      /// 应用 · `SALES_SCENES_APP`
      public static var salesScenesApp: Self { Self(rawValue: "SALES_SCENES_APP") }

      /// 企业微信 · `SALES_SCENES_WEWORK`
      public static var salesScenesWework: Self { Self(rawValue: "SALES_SCENES_WEWORK") }
    }

    /// 在线下场所经营
    public struct BizStoreInfo: APIObject {
      /// 线下场所的名称 · `biz_store_name`
      public var bizStoreName: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 线下场所所在地的行政区划码 · `biz_address_code`
      public var bizAddressCode: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 线下场所的地址 · `biz_store_address`
      public var bizStoreAddress: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }
      /// 门店门头的照片 · `store_entrance_pic`
      public var storeEntrancePic: [String] {
        get { fields[requiredList: 3] }
        set { fields[requiredList: 3] = newValue }
      }
      /// 线下场所内部的照片 · `indoor_pic`
      public var indoorPic: [String] {
        get { fields[requiredList: 4] }
        set { fields[requiredList: 4] = newValue }
      }
      /// 线下场所所用的商家 AppID · `biz_sub_appid`
      public var bizSubAppid: String? {
        get { fields[text: 5] }
        set { fields[text: 5] = newValue }
      }

      public init(
        bizStoreName: String, bizAddressCode: String, bizStoreAddress: String, storeEntrancePic: [String],
        indoorPic: [String], bizSubAppid: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, bizStoreName, bizAddressCode, bizStoreAddress, storeEntrancePic, indoorPic, bizSubAppid
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "biz_store_name": String.self, "biz_address_code": String.self, "biz_store_address": String.self,
          "store_entrance_pic": [String].self, "indoor_pic": [String].self, "biz_sub_appid": String?.self,
        ]
      }
    }

    /// 在公众号经营
    public struct MpInfo: APIObject {
      /// 服务商公众号的 AppID · `mp_appid`
      public var mpAppid: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 商家公众号的 AppID · `mp_sub_appid`
      public var mpSubAppid: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 公众号页面的截图 · `mp_pics`
      public var mpPics: [String]? {
        get { fields[list: 2] }
        set { fields[list: 2] = newValue }
      }

      public init(mpAppid: String? = nil, mpSubAppid: String? = nil, mpPics: [String]? = nil) {
        fields = ObjectFields(of: Self.self, mpAppid, mpSubAppid, mpPics)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["mp_appid": String?.self, "mp_sub_appid": String?.self, "mp_pics": [String]?.self]
      }
    }

    /// 在小程序经营
    public struct MiniProgramInfo: APIObject {
      /// 服务商小程序的 AppID · `mini_program_appid`
      public var miniProgramAppid: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 商家小程序的 AppID · `mini_program_sub_appid`
      public var miniProgramSubAppid: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 小程序的截图 · `mini_program_pics`
      public var miniProgramPics: [String]? {
        get { fields[list: 2] }
        set { fields[list: 2] = newValue }
      }

      public init(
        miniProgramAppid: String? = nil, miniProgramSubAppid: String? = nil, miniProgramPics: [String]? = nil
      ) {
        fields = ObjectFields(of: Self.self, miniProgramAppid, miniProgramSubAppid, miniProgramPics)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "mini_program_appid": String?.self, "mini_program_sub_appid": String?.self,
          "mini_program_pics": [String]?.self,
        ]
      }
    }

    /// 应用
    public struct AppInfo: APIObject {
      /// 服务商应用的 AppID · `app_appid`
      public var appAppid: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 商家应用的 AppID · `app_sub_appid`
      public var appSubAppid: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 应用的截图 · `app_pics`
      public var appPics: [String]? {
        get { fields[list: 2] }
        set { fields[list: 2] = newValue }
      }

      public init(appAppid: String? = nil, appSubAppid: String? = nil, appPics: [String]? = nil) {
        fields = ObjectFields(of: Self.self, appAppid, appSubAppid, appPics)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["app_appid": String?.self, "app_sub_appid": String?.self, "app_pics": [String]?.self]
      }
    }

    /// 在网站经营
    public struct WebInfo: APIObject {
      /// 网站的域名
      public var domain: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 网站的授权函 · `web_authorisation`
      public var webAuthorisation: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 网站所用的商家 AppID · `web_appid`
      public var webAppid: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }

      public init(domain: String? = nil, webAuthorisation: String? = nil, webAppid: String? = nil) {
        fields = ObjectFields(of: Self.self, domain, webAuthorisation, webAppid)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["domain": String?.self, "web_authorisation": String?.self, "web_appid": String?.self]
      }
    }

    /// 在企业微信经营
    public struct WeworkInfo: APIObject {
      /// 商家企业微信的 CorpID · `sub_corp_id`
      public var subCorpID: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 企业微信页面的截图 · `wework_pics`
      public var weworkPics: [String]? {
        get { fields[list: 1] }
        set { fields[list: 1] = newValue }
      }

      public init(subCorpID: String? = nil, weworkPics: [String]? = nil) {
        fields = ObjectFields(of: Self.self, subCorpID, weworkPics)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["sub_corp_id": String?.self, "wework_pics": [String]?.self]
      }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 微信支付侧的申请单号 · `applyment_id`
    public var applymentID: Int? { fields[integer: 0] }

    public init(applymentID: Int? = nil) {
      fields = ObjectFields(of: Self.self, applymentID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["applyment_id": Int?.self]
    }
  }
}
