// Written by wechatpay-gen: change the description, not this file.
// POST /v3/brand/applyments

@_spi(Generated) public import WeChatPay

extension V3.Brand.Applyments {
  /// 品牌入驻：提交申请
  ///
  /// 提交商家资料，使其成为微信支付的品牌商家。
  ///
  /// `POST /v3/brand/applyments` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016249989)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/brand/applyments"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商户自定的申请编号 · `business_code`, 例如 `1900013511_10000`
    public var businessCode: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 管理员 · `admin_info`
    public var adminInfo: AdminInfo {
      get { fields[requiredObject: 1] }
      set { fields[requiredObject: 1] = newValue }
    }
    /// 主体 · `subject_info`
    public var subjectInfo: SubjectInfo {
      get { fields[requiredObject: 2] }
      set { fields[requiredObject: 2] = newValue }
    }
    /// 品牌的基本信息 · `brand_basic_info`
    public var brandBasicInfo: BrandBasicInfo {
      get { fields[requiredObject: 3] }
      set { fields[requiredObject: 3] = newValue }
    }
    /// 品牌的商标
    public var trademark: Trademark {
      get { fields[requiredObject: 4] }
      set { fields[requiredObject: 4] = newValue }
    }

    public init(
      businessCode: String, adminInfo: AdminInfo, subjectInfo: SubjectInfo, brandBasicInfo: BrandBasicInfo,
      trademark: Trademark
    ) {
      fields = ObjectFields(of: Self.self, businessCode, adminInfo, subjectInfo, brandBasicInfo, trademark)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "business_code": String.self, "admin_info": AdminInfo.self, "subject_info": SubjectInfo.self,
        "brand_basic_info": BrandBasicInfo.self, "trademark": Trademark.self,
      ]
    }

    /// 管理员
    public struct AdminInfo: APIObject {
      /// 管理员的姓名，加密传输 · `admin_name`
      public var adminName: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 证件的类型 · `id_doc_type`
      public var idDocType: IDDocType {
        get { fields[requiredEnumeration: 1] }
        set { fields[requiredEnumeration: 1] = newValue }
      }
      /// 管理员的证件号码，加密传输 · `id_card_number`
      public var idCardNumber: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }

      public init(adminName: String, idDocType: IDDocType, idCardNumber: String) {
        fields = ObjectFields(of: Self.self, adminName, idDocType, idCardNumber)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["admin_name": Sensitive<String>.self, "id_doc_type": IDDocType.self, "id_card_number": Sensitive<String>.self]
      }
    }

    /// 主体
    public struct SubjectInfo: APIObject {
      /// 主体的类型 · `subject_type`
      public var subjectType: SubjectType {
        get { fields[requiredEnumeration: 0] }
        set { fields[requiredEnumeration: 0] = newValue }
      }
      /// 主体的名称 · `subject_name`, 例如 `xx有限公司`
      public var subjectName: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 统一社会信用代码 · `unified_social_credit_code`, 例如 `91310101MA1FPX1234`
      public var unifiedSocialCreditCode: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }

      public init(subjectType: SubjectType, subjectName: String, unifiedSocialCreditCode: String) {
        fields = ObjectFields(of: Self.self, subjectType, subjectName, unifiedSocialCreditCode)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["subject_type": SubjectType.self, "subject_name": String.self, "unified_social_credit_code": String.self]
      }
    }

    /// 品牌的基本信息
    public struct BrandBasicInfo: APIObject {
      /// 品牌的名称 · `brand_name`, 例如 `爱马哥`
      public var brandName: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 品牌的标志 · `brand_logo`, 例如 `U2FsdGVkX1+8n2qLk9jP4vRtY6Wx`
      public var brandLogo: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }

      public init(brandName: String, brandLogo: String) {
        fields = ObjectFields(of: Self.self, brandName, brandLogo)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["brand_name": String.self, "brand_logo": String.self]
      }
    }

    /// 品牌的商标
    public struct Trademark: APIObject {
      /// 有没有商标 · `trademark_exists`
      public var trademarkExists: TrademarkExists {
        get { fields[requiredEnumeration: 0] }
        set { fields[requiredEnumeration: 0] = newValue }
      }
      /// 品牌名的商标注册证 · `trademark_registration_certificate`
      public var trademarkRegistrationCertificate: TrademarkRegistrationCertificate? {
        get { fields[object: 1] }
        set { fields[object: 1] = newValue }
      }
      /// 标志的商标注册证 · `logo_trademark_registration_certificate`
      public var logoTrademarkRegistrationCertificate: LogoTrademarkRegistrationCertificate? {
        get { fields[object: 2] }
        set { fields[object: 2] = newValue }
      }
      /// 没有商标时的证明 · `no_trademark_addition_prove`
      public var noTrademarkAdditionProve: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }
      /// 没有商标时的各份证明 · `no_trademark_addition_prove_list`
      public var noTrademarkAdditionProveList: [String]? {
        get { fields[list: 4] }
        set { fields[list: 4] = newValue }
      }

      public init(
        trademarkExists: TrademarkExists, trademarkRegistrationCertificate: TrademarkRegistrationCertificate? = nil,
        logoTrademarkRegistrationCertificate: LogoTrademarkRegistrationCertificate? = nil,
        noTrademarkAdditionProve: String? = nil, noTrademarkAdditionProveList: [String]? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, trademarkExists, trademarkRegistrationCertificate, logoTrademarkRegistrationCertificate,
          noTrademarkAdditionProve, noTrademarkAdditionProveList
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "trademark_exists": TrademarkExists.self,
          "trademark_registration_certificate": TrademarkRegistrationCertificate?.self,
          "logo_trademark_registration_certificate": LogoTrademarkRegistrationCertificate?.self,
          "no_trademark_addition_prove": String?.self, "no_trademark_addition_prove_list": [String]?.self,
        ]
      }
    }

    /// 证件的类型
    public struct IDDocType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 身份证 · `IDENTIFICATION_TYPE_MAINLAND_ID_CARD`
      public static var identificationTypeMainlandIDCard: Self {
        Self(rawValue: "IDENTIFICATION_TYPE_MAINLAND_ID_CARD")
      }

      /// 香港居民来往内地通行证 · `IDENTIFICATION_TYPE_HONGKONG`
      public static var identificationTypeHongkong: Self { Self(rawValue: "IDENTIFICATION_TYPE_HONGKONG") }

      /// 澳门居民来往内地通行证 · `IDENTIFICATION_TYPE_MACAO`
      public static var identificationTypeMacao: Self { Self(rawValue: "IDENTIFICATION_TYPE_MACAO") }

      /// 台湾居民来往大陆通行证 · `IDENTIFICATION_TYPE_TAIWAN`
      public static var identificationTypeTaiwan: Self { Self(rawValue: "IDENTIFICATION_TYPE_TAIWAN") }

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

      /// 企业 · `SUBJECT_TYPE_ENTERPRISE`
      public static var subjectTypeEnterprise: Self { Self(rawValue: "SUBJECT_TYPE_ENTERPRISE") }

      /// 个体户 · `SUBJECT_TYPE_INDIVIDUAL`
      public static var subjectTypeIndividual: Self { Self(rawValue: "SUBJECT_TYPE_INDIVIDUAL") }
    }

    /// 有没有商标
    public struct TrademarkExists: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 有商标 · `TRADEMARK_EXISTS`
      public static var trademarkExists: Self { Self(rawValue: "TRADEMARK_EXISTS") }

      /// 没有商标 · `TRADEMARK_NONE`
      public static var trademarkNone: Self { Self(rawValue: "TRADEMARK_NONE") }
    }

    /// 品牌名的商标注册证
    public struct TrademarkRegistrationCertificate: APIObject {
      /// 商标注册证的图片
      public var certificate: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 商标的名称 · 例如 `爱马哥`
      public var name: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 商标的注册号 · 例如 `12345678`
      public var number: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }
      /// 商标从何时起有效，形如 2025-09-08 · `valid_begin_time`, 例如 `2025-09-08`
      public var validBeginTime: String {
        get { fields[requiredText: 3] }
        set { fields[requiredText: 3] = newValue }
      }
      /// 商标到何时止有效，形如 2035-09-08 · `valid_end_time`, 例如 `2035-09-08`
      public var validEndTime: String {
        get { fields[requiredText: 4] }
        set { fields[requiredText: 4] = newValue }
      }
      /// 商标属于第几类 · `international_class`, 例如 `25`
      public var internationalClass: String {
        get { fields[requiredText: 5] }
        set { fields[requiredText: 5] = newValue }
      }
      /// 商标的注册人 · 例如 `腾讯科技有限公司`
      public var holder: String {
        get { fields[requiredText: 6] }
        set { fields[requiredText: 6] = newValue }
      }
      /// 商标使用授权书的图片 · 例如 `jTpGmxUXqRTvDujqhThn4ReFxikqJ5YW6zFQ`
      public var license: String? {
        get { fields[text: 7] }
        set { fields[text: 7] = newValue }
      }
      /// 商标授权从何时起，形如 2025-09-08 · `authorization_begin_time`, 例如 `2025-09-08`
      public var authorizationBeginTime: String? {
        get { fields[text: 8] }
        set { fields[text: 8] = newValue }
      }
      /// 商标授权到何时止，形如 2035-09-08 · `authorization_end_time`, 例如 `2035-09-08`
      public var authorizationEndTime: String? {
        get { fields[text: 9] }
        set { fields[text: 9] = newValue }
      }
      /// 商标注册证的各张图片 · `certificate_list`
      public var certificateList: [String]? {
        get { fields[list: 10] }
        set { fields[list: 10] = newValue }
      }
      /// 商标使用授权书的各张图片 · `license_list`
      public var licenseList: [String]? {
        get { fields[list: 11] }
        set { fields[list: 11] = newValue }
      }

      public init(
        certificate: String? = nil, name: String, number: String, validBeginTime: String, validEndTime: String,
        internationalClass: String, holder: String, license: String? = nil, authorizationBeginTime: String? = nil,
        authorizationEndTime: String? = nil, certificateList: [String]? = nil, licenseList: [String]? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, certificate, name, number, validBeginTime, validEndTime, internationalClass, holder, license,
          authorizationBeginTime, authorizationEndTime, certificateList, licenseList
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "certificate": String?.self, "name": String.self, "number": String.self, "valid_begin_time": String.self,
          "valid_end_time": String.self, "international_class": String.self, "holder": String.self,
          "license": String?.self, "authorization_begin_time": String?.self, "authorization_end_time": String?.self,
          "certificate_list": [String]?.self, "license_list": [String]?.self,
        ]
      }
    }

    /// 标志的商标注册证
    public struct LogoTrademarkRegistrationCertificate: APIObject {
      /// 商标注册证的图片 · 例如 `jTpGmxUXqRTvDujqhThn4ReFxikqJ5YW6zFQ`
      public var certificate: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// 标志商标的名称 · 例如 `爱马哥`
      public var name: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 标志商标的注册号 · 例如 `21312344`
      public var number: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }
      /// 商标从何时起有效，形如 2025-09-08 · `valid_begin_time`, 例如 `2025-09-08`
      public var validBeginTime: String {
        get { fields[requiredText: 3] }
        set { fields[requiredText: 3] = newValue }
      }
      /// 商标到何时止有效，形如 2035-09-08 · `valid_end_time`, 例如 `2035-09-08`
      public var validEndTime: String {
        get { fields[requiredText: 4] }
        set { fields[requiredText: 4] = newValue }
      }
      /// 商标属于第几类 · `international_class`, 例如 `25`
      public var internationalClass: String {
        get { fields[requiredText: 5] }
        set { fields[requiredText: 5] = newValue }
      }
      /// 商标的注册人 · 例如 `腾讯科技有限公司`
      public var holder: String {
        get { fields[requiredText: 6] }
        set { fields[requiredText: 6] = newValue }
      }
      /// 商标使用授权书的图片 · 例如 `jTpGmxUXqRTvDujqhThn4ReFxikqJ5YW6zFQ`
      public var license: String? {
        get { fields[text: 7] }
        set { fields[text: 7] = newValue }
      }
      /// 商标授权从何时起，形如 2025-09-08 · `authorization_begin_time`, 例如 `2025-09-08`
      public var authorizationBeginTime: String? {
        get { fields[text: 8] }
        set { fields[text: 8] = newValue }
      }
      /// 商标授权到何时止，形如 2035-09-08 · `authorization_end_time`, 例如 `2035-09-08`
      public var authorizationEndTime: String? {
        get { fields[text: 9] }
        set { fields[text: 9] = newValue }
      }
      /// 商标注册证的各张图片 · `certificate_list`
      public var certificateList: [String]? {
        get { fields[list: 10] }
        set { fields[list: 10] = newValue }
      }
      /// 商标使用授权书的各张图片 · `license_list`
      public var licenseList: [String]? {
        get { fields[list: 11] }
        set { fields[list: 11] = newValue }
      }

      public init(
        certificate: String? = nil, name: String, number: String, validBeginTime: String, validEndTime: String,
        internationalClass: String, holder: String, license: String? = nil, authorizationBeginTime: String? = nil,
        authorizationEndTime: String? = nil, certificateList: [String]? = nil, licenseList: [String]? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, certificate, name, number, validBeginTime, validEndTime, internationalClass, holder, license,
          authorizationBeginTime, authorizationEndTime, certificateList, licenseList
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "certificate": String?.self, "name": String.self, "number": String.self, "valid_begin_time": String.self,
          "valid_end_time": String.self, "international_class": String.self, "holder": String.self,
          "license": String?.self, "authorization_begin_time": String?.self, "authorization_end_time": String?.self,
          "certificate_list": [String]?.self, "license_list": [String]?.self,
        ]
      }
    }
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Brand.Applyments.SharedPostResponse

  /// `post` 返回的内容
  public struct SharedPostResponse: APIObject {
    /// 微信支付侧的申请单号 · `applyment_id`
    public var applymentID: String? { fields[text: 0] }
    /// 商户自定的申请编号 · `business_code`
    public var businessCode: String? { fields[text: 1] }

    public init(applymentID: String? = nil, businessCode: String? = nil) {
      fields = ObjectFields(of: Self.self, applymentID, businessCode)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["applyment_id": String?.self, "business_code": String?.self]
    }
  }
}
