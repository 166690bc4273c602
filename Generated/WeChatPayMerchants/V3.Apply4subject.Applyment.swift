// Written by wechatpay-gen: change the description, not this file.
// GET POST /v3/apply4subject/applyment

@_spi(Generated) public import WeChatPay

extension V3.Apply4subject.Applyment {
  /// 开户意愿：查询审核结果
  ///
  /// 了解申请单的审核状态，驳回时附原因。
  ///
  /// `GET /v3/apply4subject/applyment` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012697715)
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/apply4subject/applyment"), query: query)
  }

  /// 开户意愿：提交申请单
  ///
  /// 提交商户的主体与联系人，供其确认开户意愿。
  ///
  /// `POST /v3/apply4subject/applyment` · [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_1.shtml)
  public func post(
    _ body: PostRequest, query: PostQuery = PostQuery()
  ) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/apply4subject/applyment"), body: body, query: query)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 微信支付侧的申请单号 · `applyment_id`
    public var applymentID: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 商户自定的申请编号 · `business_code`
    public var businessCode: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }

    public init(applymentID: String? = nil, businessCode: String? = nil) {
      fields = ObjectFields(of: Self.self, applymentID, businessCode)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["applyment_id": String?.self, "business_code": String?.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 申请单的状态 · `applyment_state`
    public var applymentState: ApplymentState? { fields[enumeration: 0] }
    /// 小程序码的图片数据 · `qrcode_data`
    public var qrcodeData: String? { fields[text: 1] }
    /// 因哪个参数驳回 · `reject_param`
    public var rejectParam: String? { fields[text: 2] }
    /// 驳回的理由 · `reject_reason`
    public var rejectReason: String? { fields[text: 3] }

    public init(
      applymentState: ApplymentState? = nil, qrcodeData: String? = nil, rejectParam: String? = nil,
      rejectReason: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, applymentState, qrcodeData, rejectParam, rejectReason)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "applyment_state": ApplymentState?.self, "qrcode_data": String?.self, "reject_param": String?.self,
        "reject_reason": String?.self,
      ]
    }

    /// 申请单的状态
    public struct ApplymentState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 待审核 · `APPLYMENT_STATE_WAITTING_FOR_AUDIT`
      public static var applymentStateWaittingForAudit: Self { Self(rawValue: "APPLYMENT_STATE_WAITTING_FOR_AUDIT") }

      /// 待确认联系人 · `APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT`
      public static var applymentStateWaittingForConfirmContact: Self {
        Self(rawValue: "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT")
      }

      /// 待法人确认 · `APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON`
      public static var applymentStateWaittingForConfirmLegalperson: Self {
        Self(rawValue: "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON")
      }

      /// 已通过 · `APPLYMENT_STATE_PASSED`
      public static var applymentStatePassed: Self { Self(rawValue: "APPLYMENT_STATE_PASSED") }

      /// 已冻结 · `APPLYMENT_STATE_FREEZED`
      public static var applymentStateFreezed: Self { Self(rawValue: "APPLYMENT_STATE_FREEZED") }

      /// 编辑中 · `APPLYMENT_STATE_EDITTING`
      public static var applymentStateEditting: Self { Self(rawValue: "APPLYMENT_STATE_EDITTING") }

      /// 审核中 · `APPLYMENT_STATE_AUDITING`
      public static var applymentStateAuditing: Self { Self(rawValue: "APPLYMENT_STATE_AUDITING") }

      /// 已驳回 · `APPLYMENT_STATE_REJECTED`
      public static var applymentStateRejected: Self { Self(rawValue: "APPLYMENT_STATE_REJECTED") }

      /// 待验证账户 · `APPLYMENT_STATE_TO_BE_CONFIRMED`
      public static var applymentStateToBeConfirmed: Self { Self(rawValue: "APPLYMENT_STATE_TO_BE_CONFIRMED") }

      /// 待签约 · `APPLYMENT_STATE_TO_BE_SIGNED`
      public static var applymentStateToBeSigned: Self { Self(rawValue: "APPLYMENT_STATE_TO_BE_SIGNED") }

      /// 开通权限中 · `APPLYMENT_STATE_SIGNING`
      public static var applymentStateSigning: Self { Self(rawValue: "APPLYMENT_STATE_SIGNING") }

      /// 已完成 · `APPLYMENT_STATE_FINISHED`
      public static var applymentStateFinished: Self { Self(rawValue: "APPLYMENT_STATE_FINISHED") }

      /// 已撤销 · `APPLYMENT_STATE_CANCELED`
      public static var applymentStateCanceled: Self { Self(rawValue: "APPLYMENT_STATE_CANCELED") }
    }
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户自定的申请编号 · `business_code`
    public var businessCode: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 联系人 · `contact_info`
    public var contactInfo: ContactInfo {
      get { fields[requiredObject: 1] }
      set { fields[requiredObject: 1] = newValue }
    }
    /// 主体 · `subject_info`
    public var subjectInfo: SubjectInfo {
      get { fields[requiredObject: 2] }
      set { fields[requiredObject: 2] = newValue }
    }
    /// 法人的身份证件 · `identification_info`
    public var identificationInfo: IdentificationInfo {
      get { fields[requiredObject: 3] }
      set { fields[requiredObject: 3] = newValue }
    }
    /// 各位最终受益人 · `ubo_info_list`
    public var uboInfoList: [UboInfo]? {
      get { fields[list: 4] }
      set { fields[list: 4] = newValue }
    }
    /// 补充的材料 · `addition_info`
    public var additionInfo: AdditionInfo? {
      get { fields[object: 5] }
      set { fields[object: 5] = newValue }
    }
    /// 最终受益人 · `ubo_info`
    public var uboInfo: UboInfo2? {
      get { fields[object: 6] }
      set { fields[object: 6] = newValue }
    }

    public init(
      businessCode: String, contactInfo: ContactInfo, subjectInfo: SubjectInfo, identificationInfo: IdentificationInfo,
      uboInfoList: [UboInfo]? = nil, additionInfo: AdditionInfo? = nil, uboInfo: UboInfo2? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, businessCode, contactInfo, subjectInfo, identificationInfo, uboInfoList, additionInfo, uboInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "business_code": String.self, "contact_info": ContactInfo.self, "subject_info": SubjectInfo.self,
        "identification_info": IdentificationInfo.self, "ubo_info_list": [UboInfo]?.self,
        "addition_info": AdditionInfo?.self, "ubo_info": UboInfo2?.self,
      ]
    }

    /// 联系人
    public struct ContactInfo: APIObject {
      /// 联系人的身份 · `contact_type`
      public var contactType: ContactType? {
        get { fields[enumeration: 0] }
        set { fields[enumeration: 0] = newValue }
      }
      /// 联系人的姓名，加密传输
      public var name: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 联系人证件的类型 · `contact_id_doc_type`
      public var contactIDDocType: ContactIDDocType? {
        get { fields[enumeration: 2] }
        set { fields[enumeration: 2] = newValue }
      }
      /// 联系人的身份证号码，加密传输 · `id_card_number`
      public var idCardNumber: String {
        get { fields[requiredText: 3] }
        set { fields[requiredText: 3] = newValue }
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
      /// 联系人的手机号，加密传输
      public var mobile: String {
        get { fields[requiredText: 9] }
        set { fields[requiredText: 9] = newValue }
      }

      public init(
        contactType: ContactType? = nil, name: String, contactIDDocType: ContactIDDocType? = nil, idCardNumber: String,
        contactIDDocCopy: String? = nil, contactIDDocCopyBack: String? = nil, contactPeriodBegin: String? = nil,
        contactPeriodEnd: String? = nil, businessAuthorizationLetter: String? = nil, mobile: String
      ) {
        fields = ObjectFields(
          of: Self.self, contactType, name, contactIDDocType, idCardNumber, contactIDDocCopy, contactIDDocCopyBack,
          contactPeriodBegin, contactPeriodEnd, businessAuthorizationLetter, mobile
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "contact_type": ContactType?.self, "name": Sensitive<String>.self,
          "contact_id_doc_type": ContactIDDocType?.self, "id_card_number": Sensitive<String>.self,
          "contact_id_doc_copy": String?.self, "contact_id_doc_copy_back": String?.self,
          "contact_period_begin": String?.self, "contact_period_end": String?.self,
          "business_authorization_letter": String?.self, "mobile": Sensitive<String>.self,
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
      /// 是否属于金融机构 · `is_finance_institution`
      public var isFinanceInstitution: Bool? {
        get { fields[boolean: 1] }
        set { fields[boolean: 1] = newValue }
      }
      /// 登记证书 · `certificate_info`
      public var certificateInfo: CertificateInfo? {
        get { fields[object: 2] }
        set { fields[object: 2] = newValue }
      }
      /// 单位证明函的照片 · `company_prove_copy`
      public var companyProveCopy: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }
      /// 辅助证明的材料 · `assist_prove_info`
      public var assistProveInfo: AssistProveInfo? {
        get { fields[object: 4] }
        set { fields[object: 4] = newValue }
      }
      /// 金融机构的许可证 · `finance_institution_info`
      public var financeInstitutionInfo: FinanceInstitutionInfo? {
        get { fields[object: 5] }
        set { fields[object: 5] = newValue }
      }
      /// 营业执照 · `business_licence_info`
      public var businessLicenceInfo: BusinessLicenceInfo? {
        get { fields[object: 6] }
        set { fields[object: 6] = newValue }
      }
      /// 各项经营许可 · `special_operation_list`
      public var specialOperationList: [SpecialOperation]? {
        get { fields[list: 7] }
        set { fields[list: 7] = newValue }
      }

      public init(
        subjectType: SubjectType, isFinanceInstitution: Bool? = nil, certificateInfo: CertificateInfo? = nil,
        companyProveCopy: String? = nil, assistProveInfo: AssistProveInfo? = nil,
        financeInstitutionInfo: FinanceInstitutionInfo? = nil, businessLicenceInfo: BusinessLicenceInfo? = nil,
        specialOperationList: [SpecialOperation]? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, subjectType, isFinanceInstitution, certificateInfo, companyProveCopy, assistProveInfo,
          financeInstitutionInfo, businessLicenceInfo, specialOperationList
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "subject_type": SubjectType.self, "is_finance_institution": Bool?.self,
          "certificate_info": CertificateInfo?.self, "company_prove_copy": String?.self,
          "assist_prove_info": AssistProveInfo?.self, "finance_institution_info": FinanceInstitutionInfo?.self,
          "business_licence_info": BusinessLicenceInfo?.self, "special_operation_list": [SpecialOperation]?.self,
        ]
      }
    }

    /// 法人的身份证件
    public struct IdentificationInfo: APIObject {
      /// 持证人的身份 · `id_holder_type`
      public var idHolderType: IDHolderType? {
        get { fields[enumeration: 0] }
        set { fields[enumeration: 0] = newValue }
      }
      /// 证件的类型 · `identification_type`
      public var identificationType: IdentificationType {
        get { fields[requiredEnumeration: 1] }
        set { fields[requiredEnumeration: 1] = newValue }
      }
      /// 法定代表人的说明函 · `authorize_letter_copy`
      public var authorizeLetterCopy: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 证件上的姓名，加密传输 · `identification_name`
      public var identificationName: String {
        get { fields[requiredText: 3] }
        set { fields[requiredText: 3] = newValue }
      }
      /// 证件号码，加密传输 · `identification_number`
      public var identificationNumber: String {
        get { fields[requiredText: 4] }
        set { fields[requiredText: 4] = newValue }
      }
      /// 证件的有效期，内为 JSON 列表 · `identification_valid_date`, 例如 `["1970-01-01","forever"]`
      public var identificationValidDate: String {
        get { fields[requiredText: 5] }
        set { fields[requiredText: 5] = newValue }
      }
      /// 证件上的住址，加密传输 · `identification_address`
      public var identificationAddress: String? {
        get { fields[text: 6] }
        set { fields[text: 6] = newValue }
      }
      /// 证件正面的照片 · `identification_front_copy`
      public var identificationFrontCopy: String {
        get { fields[requiredText: 7] }
        set { fields[requiredText: 7] = newValue }
      }
      /// 证件反面的照片 · `identification_back_copy`
      public var identificationBackCopy: String? {
        get { fields[text: 8] }
        set { fields[text: 8] = newValue }
      }
      /// 法人是否就是受益人
      public var owner: Bool? {
        get { fields[boolean: 9] }
        set { fields[boolean: 9] = newValue }
      }

      public init(
        idHolderType: IDHolderType? = nil, identificationType: IdentificationType, authorizeLetterCopy: String? = nil,
        identificationName: String, identificationNumber: String, identificationValidDate: String,
        identificationAddress: String? = nil, identificationFrontCopy: String, identificationBackCopy: String? = nil,
        owner: Bool? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, idHolderType, identificationType, authorizeLetterCopy, identificationName,
          identificationNumber, identificationValidDate, identificationAddress, identificationFrontCopy,
          identificationBackCopy, owner
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "id_holder_type": IDHolderType?.self, "identification_type": IdentificationType.self,
          "authorize_letter_copy": String?.self, "identification_name": Sensitive<String>.self,
          "identification_number": Sensitive<String>.self, "identification_valid_date": String.self,
          "identification_address": Sensitive<String>?.self, "identification_front_copy": String.self,
          "identification_back_copy": String?.self, "owner": Bool?.self,
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

    /// 补充的材料
    public struct AdditionInfo: APIObject {
      /// 要确认的各个商户号 · `confirm_mchid_list`
      public var confirmMchidList: [String]? {
        get { fields[list: 0] }
        set { fields[list: 0] = newValue }
      }

      public init(confirmMchidList: [String]? = nil) {
        fields = ObjectFields(of: Self.self, confirmMchidList)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["confirm_mchid_list": [String]?.self]
      }
    }

    /// 最终受益人
    public struct UboInfo2: APIObject {
      /// 受益人证件的类型 · `ubo_id_type`
      public var uboIDType: UboIDType? {
        get { fields[enumeration: 0] }
        set { fields[enumeration: 0] = newValue }
      }
      /// 受益人身份证人像面的照片 · `ubo_id_card_copy`
      public var uboIDCardCopy: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 受益人身份证国徽面的照片 · `ubo_id_card_national`
      public var uboIDCardNational: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 受益人证件正面的照片 · `ubo_id_doc_copy`
      public var uboIDDocCopy: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }
      /// 受益人的姓名 · `ubo_name`
      public var uboName: String? {
        get { fields[text: 4] }
        set { fields[text: 4] = newValue }
      }
      /// 受益人的证件号码 · `ubo_id_number`
      public var uboIDNumber: String? {
        get { fields[text: 5] }
        set { fields[text: 5] = newValue }
      }
      /// 受益人身份证的有效期 · `ubo_id_card_valid_date`
      public var uboIDCardValidDate: String? {
        get { fields[text: 6] }
        set { fields[text: 6] = newValue }
      }

      public init(
        uboIDType: UboIDType? = nil, uboIDCardCopy: String? = nil, uboIDCardNational: String? = nil,
        uboIDDocCopy: String? = nil, uboName: String? = nil, uboIDNumber: String? = nil,
        uboIDCardValidDate: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, uboIDType, uboIDCardCopy, uboIDCardNational, uboIDDocCopy, uboName, uboIDNumber,
          uboIDCardValidDate
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "ubo_id_type": UboIDType?.self, "ubo_id_card_copy": String?.self, "ubo_id_card_national": String?.self,
          "ubo_id_doc_copy": String?.self, "ubo_name": String?.self, "ubo_id_number": String?.self,
          "ubo_id_card_valid_date": String?.self,
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

    /// 登记证书
    public struct CertificateInfo: APIObject {
      /// 证件的类型 · `cert_type`
      public var certType: CertType {
        get { fields[requiredEnumeration: 0] }
        set { fields[requiredEnumeration: 0] = newValue }
      }
      /// 证书的编号 · `cert_number`
      public var certNumber: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 证书的照片 · `cert_copy`
      public var certCopy: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }
      /// 商户的名称 · `merchant_name`
      public var merchantName: String {
        get { fields[requiredText: 3] }
        set { fields[requiredText: 3] = newValue }
      }
      /// 法人的姓名 · `legal_person`
      public var legalPerson: String {
        get { fields[requiredText: 4] }
        set { fields[requiredText: 4] = newValue }
      }
      /// 公司的注册地址 · `company_address`
      public var companyAddress: String {
        get { fields[requiredText: 5] }
        set { fields[requiredText: 5] = newValue }
      }
      /// 证书的有效期，内为 JSON 列表 · `cert_valid_date`, 例如 `["1970-01-01","forever"]`
      public var certValidDate: String {
        get { fields[requiredText: 6] }
        set { fields[requiredText: 6] = newValue }
      }

      public init(
        certType: CertType, certNumber: String, certCopy: String, merchantName: String, legalPerson: String,
        companyAddress: String, certValidDate: String
      ) {
        fields = ObjectFields(
          of: Self.self, certType, certNumber, certCopy, merchantName, legalPerson, companyAddress, certValidDate
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "cert_type": CertType.self, "cert_number": String.self, "cert_copy": String.self,
          "merchant_name": String.self, "legal_person": String.self, "company_address": String.self,
          "cert_valid_date": String.self,
        ]
      }
    }

    /// 辅助证明的材料
    public struct AssistProveInfo: APIObject {
      /// 小微怎样经营 · `micro_biz_type`
      public var microBizType: MicroBizType {
        get { fields[requiredEnumeration: 0] }
        set { fields[requiredEnumeration: 0] = newValue }
      }
      /// 门店的名称 · `store_name`
      public var storeName: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 门店所在地的行政区划码 · `store_address_code`
      public var storeAddressCode: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 门店的地址 · `store_address`
      public var storeAddress: String {
        get { fields[requiredText: 3] }
        set { fields[requiredText: 3] = newValue }
      }
      /// 门店门头的照片 · `store_header_copy`
      public var storeHeaderCopy: String {
        get { fields[requiredText: 4] }
        set { fields[requiredText: 4] = newValue }
      }
      /// 店内环境的照片 · `store_indoor_copy`
      public var storeIndoorCopy: String {
        get { fields[requiredText: 5] }
        set { fields[requiredText: 5] = newValue }
      }

      public init(
        microBizType: MicroBizType, storeName: String, storeAddressCode: String? = nil, storeAddress: String,
        storeHeaderCopy: String, storeIndoorCopy: String
      ) {
        fields = ObjectFields(
          of: Self.self, microBizType, storeName, storeAddressCode, storeAddress, storeHeaderCopy, storeIndoorCopy
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "micro_biz_type": MicroBizType.self, "store_name": String.self, "store_address_code": String?.self,
          "store_address": String.self, "store_header_copy": String.self, "store_indoor_copy": String.self,
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

    /// 营业执照
    public struct BusinessLicenceInfo: APIObject {
      /// 营业执照的编号 · `licence_number`
      public var licenceNumber: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 营业执照的照片 · `licence_copy`
      public var licenceCopy: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 商户的名称 · `merchant_name`
      public var merchantName: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 法人的姓名 · `legal_person`
      public var legalPerson: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }
      /// 公司的注册地址 · `company_address`
      public var companyAddress: String? {
        get { fields[text: 4] }
        set { fields[text: 4] = newValue }
      }
      /// 营业执照的有效期，内为 JSON · `licence_valid_date`
      public var licenceValidDate: String? {
        get { fields[text: 5] }
        set { fields[text: 5] = newValue }
      }

      public init(
        licenceNumber: String? = nil, licenceCopy: String? = nil, merchantName: String? = nil,
        legalPerson: String? = nil, companyAddress: String? = nil, licenceValidDate: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, licenceNumber, licenceCopy, merchantName, legalPerson, companyAddress, licenceValidDate
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "licence_number": String?.self, "licence_copy": String?.self, "merchant_name": String?.self,
          "legal_person": String?.self, "company_address": String?.self, "licence_valid_date": String?.self,
        ]
      }
    }

    /// 各项经营许可
    public struct SpecialOperation: APIObject {
      /// 品类的编号 · `category_id`
      public var categoryID: Int? {
        get { fields[integer: 0] }
        set { fields[integer: 0] = newValue }
      }
      /// 许可证的照片 · `operation_copy_list`
      public var operationCopyList: [String]? {
        get { fields[list: 1] }
        set { fields[list: 1] = newValue }
      }

      public init(categoryID: Int? = nil, operationCopyList: [String]? = nil) {
        fields = ObjectFields(of: Self.self, categoryID, operationCopyList)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["category_id": Int?.self, "operation_copy_list": [String]?.self]
      }
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
    public struct IdentificationType: OpenEnumeration {
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

    /// 受益人证件的类型
    public struct UboIDType: OpenEnumeration {
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

      /// 慈善组织公开募捐资格证书 · `CERTIFICATE_TYPE_2397`
      public static var certificateType2397: Self { Self(rawValue: "CERTIFICATE_TYPE_2397") }

      /// 农民专业合作社营业执照 · `CERTIFICATE_TYPE_2398`
      public static var certificateType2398: Self { Self(rawValue: "CERTIFICATE_TYPE_2398") }
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
  }

  /// `post` 的查询参数
  public struct PostQuery: APIObject {
    /// 渠道商的商户号 · `channel_id`
    public var channelID: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }

    public init(channelID: String? = nil) {
      fields = ObjectFields(of: Self.self, channelID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["channel_id": String?.self]
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
