// Written by wechatpay-gen: change the description, not this file.
// POST /v3/mchalterapply/mchcontactalterapplyment

@_spi(Generated) public import WeChatPay

extension V3.Mchalterapply.Mchcontactalterapplyment {
  /// 变更超级管理员：提交申请
  ///
  /// 为商户更换超级管理员。
  ///
  /// `POST /v3/mchalterapply/mchcontactalterapplyment` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015617906)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/mchalterapply/mchcontactalterapplyment"), body: body)
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
    /// 联系人 · `contact_info`
    public var contactInfo: ContactInfo? {
      get { fields[object: 2] }
      set { fields[object: 2] = newValue }
    }

    public init(merchantCode: String, outRequestNo: String, contactInfo: ContactInfo? = nil) {
      fields = ObjectFields(of: Self.self, merchantCode, outRequestNo, contactInfo)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["merchant_code": String.self, "out_request_no": String.self, "contact_info": ContactInfo?.self]
    }

    /// 联系人
    public struct ContactInfo: APIObject {
      /// 联系人的姓名，加密传输 · `contact_name`
      public var contactName: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 联系人证件的类型 · `contact_id_doc_type`
      public var contactIDDocType: ContactIDDocType {
        get { fields[requiredEnumeration: 1] }
        set { fields[requiredEnumeration: 1] = newValue }
      }
      /// 联系人的身份证号码，加密传输 · `contact_id_card_number`
      public var contactIDCardNumber: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }
      /// 联系人证件正面的照片 · `contact_id_doc_copy`
      public var contactIDDocCopy: String {
        get { fields[requiredText: 3] }
        set { fields[requiredText: 3] = newValue }
      }
      /// 联系人证件反面的照片 · `contact_id_doc_copy_back`
      public var contactIDDocCopyBack: String? {
        get { fields[text: 4] }
        set { fields[text: 4] = newValue }
      }
      /// 联系人证件从何时起有效，形如 2019-06-06 · `contact_id_doc_period_begin`, 例如 `2019-06-06`
      public var contactIDDocPeriodBegin: String {
        get { fields[requiredText: 5] }
        set { fields[requiredText: 5] = newValue }
      }
      /// 联系人证件到何时止有效，形如 2026-06-06 · `contact_id_doc_period_end`, 例如 `2026-06-06`
      public var contactIDDocPeriodEnd: String {
        get { fields[requiredText: 6] }
        set { fields[requiredText: 6] = newValue }
      }
      /// 授权办理业务的函件 · `business_authorization_letter`
      public var businessAuthorizationLetter: String? {
        get { fields[text: 7] }
        set { fields[text: 7] = newValue }
      }
      /// 手机号，加密传输 · `mobile_phone`
      public var mobilePhone: String {
        get { fields[requiredText: 8] }
        set { fields[requiredText: 8] = newValue }
      }

      public init(
        contactName: String, contactIDDocType: ContactIDDocType, contactIDCardNumber: String, contactIDDocCopy: String,
        contactIDDocCopyBack: String? = nil, contactIDDocPeriodBegin: String, contactIDDocPeriodEnd: String,
        businessAuthorizationLetter: String? = nil, mobilePhone: String
      ) {
        fields = ObjectFields(
          of: Self.self, contactName, contactIDDocType, contactIDCardNumber, contactIDDocCopy, contactIDDocCopyBack,
          contactIDDocPeriodBegin, contactIDDocPeriodEnd, businessAuthorizationLetter, mobilePhone
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "contact_name": Sensitive<String>.self, "contact_id_doc_type": ContactIDDocType.self,
          "contact_id_card_number": Sensitive<String>.self, "contact_id_doc_copy": String.self,
          "contact_id_doc_copy_back": String?.self, "contact_id_doc_period_begin": String.self,
          "contact_id_doc_period_end": String.self, "business_authorization_letter": String?.self,
          "mobile_phone": Sensitive<String>.self,
        ]
      }
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
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Mchalterapply.SharedPostResponse
}
