// Written by wechatpay-gen: change the description, not this file.
// GET PATCH /v3/global/merchants/{sub_mchid}

@_spi(Generated) public import WeChatPay

extension V3.Global.Merchants.SubMchid {
  /// 境外子商户：查询
  ///
  /// 取得一个子商户的资料与状态。
  ///
  /// `GET /v3/global/merchants/{sub_mchid}` · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025092)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/global/merchants/{sub_mchid}"), query: query)
  }

  /// 境外子商户：修改
  ///
  /// 更改已开通的子商户的资料。
  ///
  /// `PATCH /v3/global/merchants/{sub_mchid}` · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025096)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  public func patch(_ body: PatchRequest) async throws(WeChatPayError) -> Response<PatchResponse> {
    try await call.send(Endpoint(.patch, "/v3/global/merchants/{sub_mchid}"), body: body)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 服务商的 AppID · `sp_appid`
    public var spAppid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }

    public init(spAppid: String, spMchid: String) {
      fields = ObjectFields(of: Self.self, spAppid, spMchid)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sp_appid": String.self, "sp_mchid": String.self]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 子商户的全称
    public var name: String? { fields[text: 1] }
    /// 简称
    public var shortname: String? { fields[text: 2] }
    /// 公司的电话 · `office_phone`
    public var officePhone: String? { fields[text: 3] }
    /// 在哪个国家或地区注册 · `merchant_country_code`
    public var merchantCountryCode: String? { fields[text: 4] }
    /// 经营的类目 · `business_category`
    public var businessCategory: Int? { fields[integer: 5] }
    /// 联系人
    public var contact: Contact? { fields[object: 6] }
    /// 商户的类型 · `merchant_type`
    public var merchantType: MerchantType? { fields[enumeration: 7] }
    /// 注册证书的编号 · `registration_certificate_number`
    public var registrationCertificateNumber: String? { fields[text: 8] }
    /// 注册证书何时到期，形如 2020-10-16 · `registration_certificate_date`
    public var registrationCertificateDate: String? { fields[text: 9] }
    /// 结算的银行账号 · `settlement_bank_number`
    public var settlementBankNumber: String? { fields[text: 10] }
    /// 经营的业务
    public var business: Business? { fields[object: 11] }
    /// 董事
    public var director: Director? { fields[object: 12] }
    /// 负责人
    public var principal: Principal? { fields[object: 13] }
    /// H5 支付的权限 · `h5_payment`
    public var h5Payment: H5Payment? { fields[object: 14] }
    /// 子商户的状态 · `sub_merchant_state`
    public var subMerchantState: SubMerchantState? { fields[object: 15] }
    /// 原样带回查询与通知的附加数据
    public var attach: String? { fields[text: 16] }

    public init(
      subMchid: String? = nil, name: String? = nil, shortname: String? = nil, officePhone: String? = nil,
      merchantCountryCode: String? = nil, businessCategory: Int? = nil, contact: Contact? = nil,
      merchantType: MerchantType? = nil, registrationCertificateNumber: String? = nil,
      registrationCertificateDate: String? = nil, settlementBankNumber: String? = nil, business: Business? = nil,
      director: Director? = nil, principal: Principal? = nil, h5Payment: H5Payment? = nil,
      subMerchantState: SubMerchantState? = nil, attach: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, name, shortname, officePhone, merchantCountryCode, businessCategory, contact,
        merchantType, registrationCertificateNumber, registrationCertificateDate, settlementBankNumber, business,
        director, principal, h5Payment, subMerchantState, attach
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "name": String?.self, "shortname": String?.self, "office_phone": String?.self,
        "merchant_country_code": String?.self, "business_category": Int?.self, "contact": Contact?.self,
        "merchant_type": MerchantType?.self, "registration_certificate_number": String?.self,
        "registration_certificate_date": String?.self, "settlement_bank_number": String?.self,
        "business": Business?.self, "director": Director?.self, "principal": Principal?.self,
        "h5_payment": H5Payment?.self, "sub_merchant_state": SubMerchantState?.self, "attach": String?.self,
      ]
    }

    /// 联系人
    public struct Contact: APIObject {
      /// 联系人的姓名，加密传输
      public var name: String? { fields[text: 0] }
      /// 联系人的电话，加密传输
      public var phone: String? { fields[text: 1] }
      /// 联系人的邮箱，加密传输
      public var email: String? { fields[text: 2] }

      public init(name: String? = nil, phone: String? = nil, email: String? = nil) {
        fields = ObjectFields(of: Self.self, name, phone, email)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["name": Sensitive<String>?.self, "phone": Sensitive<String>?.self, "email": Sensitive<String>?.self]
      }
    }

    /// 商户的类型
    public typealias MerchantType = V3.Global.Merchants.MerchantType

    /// 经营的业务
    public struct Business: APIObject {
      /// 业务的类型 · `business_type`
      public var businessType: BusinessType? { fields[enumeration: 0] }
      /// 应用的下载地址 · `app_download`
      public var appDownload: String? { fields[text: 1] }
      /// 网站的地址
      public var website: String? { fields[text: 2] }
      /// 公众号 · `office_account`
      public var officeAccount: String? { fields[text: 3] }
      /// 小程序 · `mini_program`
      public var miniProgram: String? { fields[text: 4] }
      /// 门店的地址 · `store_address`
      public var storeAddress: String? { fields[text: 5] }
      /// 商户类别码（MCC）
      public var mcc: String? { fields[text: 6] }

      public init(
        businessType: BusinessType? = nil, appDownload: String? = nil, website: String? = nil,
        officeAccount: String? = nil, miniProgram: String? = nil, storeAddress: String? = nil, mcc: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, businessType, appDownload, website, officeAccount, miniProgram, storeAddress, mcc
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "business_type": BusinessType?.self, "app_download": String?.self, "website": String?.self,
          "office_account": String?.self, "mini_program": String?.self, "store_address": String?.self,
          "mcc": String?.self,
        ]
      }
    }

    /// 董事
    public struct Director: APIObject {
      /// 董事的姓名
      public var name: String? { fields[text: 0] }
      /// 董事的证件号码
      public var number: String? { fields[text: 1] }

      public init(name: String? = nil, number: String? = nil) {
        fields = ObjectFields(of: Self.self, name, number)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["name": String?.self, "number": String?.self]
      }
    }

    /// 负责人
    public struct Principal: APIObject {
      /// 负责人的姓名
      public var name: String? { fields[text: 0] }
      /// 负责人的证件号码
      public var number: String? { fields[text: 1] }

      public init(name: String? = nil, number: String? = nil) {
        fields = ObjectFields(of: Self.self, name, number)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["name": String?.self, "number": String?.self]
      }
    }

    /// H5 支付的权限
    public struct H5Payment: APIObject {
      /// 审核驳回的详情 · `audit_reject_detail`
      public var auditRejectDetail: String? { fields[text: 0] }
      /// H5 支付权限的状态 · `h5_authorization_state`
      public var h5AuthorizationState: H5AuthorizationState? { fields[enumeration: 1] }

      public init(auditRejectDetail: String? = nil, h5AuthorizationState: H5AuthorizationState? = nil) {
        fields = ObjectFields(of: Self.self, auditRejectDetail, h5AuthorizationState)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["audit_reject_detail": String?.self, "h5_authorization_state": H5AuthorizationState?.self]
      }
    }

    /// 子商户的状态
    public struct SubMerchantState: APIObject {
      /// 子商户的状态 · `sub_merchant_status`
      public var subMerchantStatus: SubMerchantStatus? { fields[enumeration: 0] }
      /// 子商户入驻的状态 · `application_status`
      public var applicationStatus: ApplicationStatus? { fields[enumeration: 1] }
      /// 入驻被驳回的详情 · `application_reject_detail`
      public var applicationRejectDetail: ApplicationRejectDetail? { fields[object: 2] }

      public init(
        subMerchantStatus: SubMerchantStatus? = nil, applicationStatus: ApplicationStatus? = nil,
        applicationRejectDetail: ApplicationRejectDetail? = nil
      ) {
        fields = ObjectFields(of: Self.self, subMerchantStatus, applicationStatus, applicationRejectDetail)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "sub_merchant_status": SubMerchantStatus?.self, "application_status": ApplicationStatus?.self,
          "application_reject_detail": ApplicationRejectDetail?.self,
        ]
      }
    }

    /// 业务的类型
    public typealias BusinessType = V3.Global.Merchants.BusinessType

    /// H5 支付权限的状态
    public typealias H5AuthorizationState = V3.Global.Merchants.H5AuthorizationState

    /// 子商户的状态
    public struct SubMerchantStatus: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 正常经营 · `OPERATING`
      public static var operating: Self { Self(rawValue: "OPERATING") }

      /// 待开通 · `PENDING`
      public static var pending: Self { Self(rawValue: "PENDING") }

      /// 已停用 · `DEACTIVATED`
      public static var deactivated: Self { Self(rawValue: "DEACTIVATED") }

      /// 已关闭 · `CLOSED`
      public static var closed: Self { Self(rawValue: "CLOSED") }

      /// 资料未齐 · `INCOMPLETE_APPLICATION`
      public static var incompleteApplication: Self { Self(rawValue: "INCOMPLETE_APPLICATION") }
    }

    /// 子商户入驻的状态
    public struct ApplicationStatus: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 资料未齐 · `INCOMPLETE_APPLICATION`
      public static var incompleteApplication: Self { Self(rawValue: "INCOMPLETE_APPLICATION") }

      /// 审核中 · `UNDER_REVIEW`
      public static var underReview: Self { Self(rawValue: "UNDER_REVIEW") }

      /// 已驳回 · `REJECTED`
      public static var rejected: Self { Self(rawValue: "REJECTED") }
    }

    /// 入驻被驳回的详情
    public struct ApplicationRejectDetail: APIObject {
      /// 哪个字段被驳回
      public var field: String? { fields[text: 0] }
      /// 驳回的原因
      public var reason: String? { fields[text: 1] }

      public init(field: String? = nil, reason: String? = nil) {
        fields = ObjectFields(of: Self.self, field, reason)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["field": String?.self, "reason": String?.self]
      }
    }
  }

  /// `patch` 发送的内容
  public struct PatchRequest: APIObject {
    /// 服务商的 AppID · `sp_appid`, 例如 `wx8888888888888888`
    public var spAppid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 服务商的商户号 · `sp_mchid`, 例如 `3200000001`
    public var spMchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 子商户的全称 · 例如 `Merchant name`
    public var name: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `示例值: 20000100`
    public var subMchid: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 简称 · 例如 `Merchant shortname`
    public var shortname: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 公司的电话 · `office_phone`, 例如 `075586010000`
    public var officePhone: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 联系人
    public var contact: Contact {
      get { fields[requiredObject: 6] }
      set { fields[requiredObject: 6] = newValue }
    }
    /// 经营的类目 · `business_category`, 例如 `644`
    public var businessCategory: Int {
      get { fields[requiredInteger: 7] }
      set { fields[requiredInteger: 7] = newValue }
    }
    /// 渠道商的商户号 · `channel_id`, 例如 `3200000001`
    public var channelID: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    /// 在哪个国家或地区注册 · `merchant_country_code`, 例如 `344`
    public var merchantCountryCode: String {
      get { fields[requiredText: 9] }
      set { fields[requiredText: 9] = newValue }
    }
    /// 商户的类型 · `merchant_type`
    public var merchantType: MerchantType {
      get { fields[requiredEnumeration: 10] }
      set { fields[requiredEnumeration: 10] = newValue }
    }
    /// 注册证书的编号 · `registration_certificate_number`, 例如 `5555-8888`
    public var registrationCertificateNumber: String {
      get { fields[requiredText: 11] }
      set { fields[requiredText: 11] = newValue }
    }
    /// 注册证书何时到期，形如 2020-10-16 · `registration_certificate_date`, 例如 `2020-10-16`
    public var registrationCertificateDate: String {
      get { fields[requiredText: 12] }
      set { fields[requiredText: 12] = newValue }
    }
    /// 注册证书的照片 · `registration_certificate_copy`, 例如 `w7yQFawBtja5uEdm_aoXokv2SDoEmHIPs`
    public var registrationCertificateCopy: String? {
      get { fields[text: 13] }
      set { fields[text: 13] = newValue }
    }
    /// 结算的银行账号 · `settlement_bank_number`, 例如 `555588889999`
    public var settlementBankNumber: String? {
      get { fields[text: 14] }
      set { fields[text: 14] = newValue }
    }
    /// 经营的业务
    public var business: Business {
      get { fields[requiredObject: 15] }
      set { fields[requiredObject: 15] = newValue }
    }
    /// 董事
    public var director: Director? {
      get { fields[object: 16] }
      set { fields[object: 16] = newValue }
    }
    /// 负责人
    public var principal: Principal? {
      get { fields[object: 17] }
      set { fields[object: 17] = newValue }
    }
    /// 是否申请 H5 支付 · `apply_h5_payment`
    public var applyH5Payment: Bool? {
      get { fields[boolean: 18] }
      set { fields[boolean: 18] = newValue }
    }
    /// 申请 H5 支付的资料 · `h5_payment_apply_info`
    public var h5PaymentApplyInfo: H5PaymentApplyInfo? {
      get { fields[object: 19] }
      set { fields[object: 19] = newValue }
    }

    public init(
      spAppid: String, spMchid: String, name: String, subMchid: String, shortname: String, officePhone: String,
      contact: Contact, businessCategory: Int, channelID: String? = nil, merchantCountryCode: String,
      merchantType: MerchantType, registrationCertificateNumber: String, registrationCertificateDate: String,
      registrationCertificateCopy: String? = nil, settlementBankNumber: String? = nil, business: Business,
      director: Director? = nil, principal: Principal? = nil, applyH5Payment: Bool? = nil,
      h5PaymentApplyInfo: H5PaymentApplyInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spAppid, spMchid, name, subMchid, shortname, officePhone, contact, businessCategory, channelID,
        merchantCountryCode, merchantType, registrationCertificateNumber, registrationCertificateDate,
        registrationCertificateCopy, settlementBankNumber, business, director, principal, applyH5Payment,
        h5PaymentApplyInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_appid": String.self, "sp_mchid": String.self, "name": String.self, "sub_mchid": String.self,
        "shortname": String.self, "office_phone": String.self, "contact": Contact.self, "business_category": Int.self,
        "channel_id": String?.self, "merchant_country_code": String.self, "merchant_type": MerchantType.self,
        "registration_certificate_number": String.self, "registration_certificate_date": String.self,
        "registration_certificate_copy": String?.self, "settlement_bank_number": String?.self,
        "business": Business.self, "director": Director?.self, "principal": Principal?.self,
        "apply_h5_payment": Bool?.self, "h5_payment_apply_info": H5PaymentApplyInfo?.self,
      ]
    }

    /// 联系人
    public typealias Contact = V3.Global.Merchants.Contact

    /// 商户的类型
    public typealias MerchantType = V3.Global.Merchants.MerchantType

    /// 经营的业务
    public struct Business: APIObject {
      /// 业务的类型 · `business_type`
      public var businessType: BusinessType {
        get { fields[requiredEnumeration: 0] }
        set { fields[requiredEnumeration: 0] = newValue }
      }
      /// 应用的下载地址 · `app_download`, 例如 `https://download.qq.com`
      public var appDownload: String? {
        get { fields[text: 1] }
        set { fields[text: 1] = newValue }
      }
      /// 网站的地址 · 例如 `https://www.qq.com`
      public var website: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 公众号 · `office_account`, 例如 `wx8888888888888888`
      public var officeAccount: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }
      /// 小程序 · `mini_program`, 例如 `wx8888888888888888`
      public var miniProgram: String? {
        get { fields[text: 4] }
        set { fields[text: 4] = newValue }
      }
      /// 门店的地址 · `store_address`
      public var storeAddress: String? {
        get { fields[text: 5] }
        set { fields[text: 5] = newValue }
      }
      /// 门店的照片 · `store_photos`, 例如 `["Media_id1", "Media_id2", "Media_id3"]`
      public var storePhotos: String? {
        get { fields[text: 6] }
        set { fields[text: 6] = newValue }
      }
      /// 商户类别码（MCC） · 例如 `4214`
      public var mcc: String? {
        get { fields[text: 7] }
        set { fields[text: 7] = newValue }
      }

      public init(
        businessType: BusinessType, appDownload: String? = nil, website: String? = nil, officeAccount: String? = nil,
        miniProgram: String? = nil, storeAddress: String? = nil, storePhotos: String? = nil, mcc: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, businessType, appDownload, website, officeAccount, miniProgram, storeAddress, storePhotos, mcc
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "business_type": BusinessType.self, "app_download": String?.self, "website": String?.self,
          "office_account": String?.self, "mini_program": String?.self, "store_address": String?.self,
          "store_photos": String?.self, "mcc": String?.self,
        ]
      }
    }

    /// 董事
    public typealias Director = V3.Global.Merchants.Director

    /// 负责人
    public typealias Principal = V3.Global.Merchants.Principal

    /// 申请 H5 支付的资料
    public struct H5PaymentApplyInfo: APIObject {
      /// H5 网站的地址 · `website_url`, 例如 `https://qq.com`
      public var websiteURL: String? {
        get { fields[text: 0] }
        set { fields[text: 0] = newValue }
      }
      /// H5 支付所用的域名
      public var domains: [String]? {
        get { fields[list: 1] }
        set { fields[list: 1] = newValue }
      }

      public init(websiteURL: String? = nil, domains: [String]? = nil) {
        fields = ObjectFields(of: Self.self, websiteURL, domains)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["website_url": String?.self, "domains": [String]?.self]
      }
    }

    /// 业务的类型
    public typealias BusinessType = V3.Global.Merchants.BusinessType
  }

  /// `patch` 返回的内容
  public struct PatchResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// H5 支付权限的状态 · `h5_authorization_state`
    public var h5AuthorizationState: H5AuthorizationState? { fields[enumeration: 1] }

    public init(subMchid: String? = nil, h5AuthorizationState: H5AuthorizationState? = nil) {
      fields = ObjectFields(of: Self.self, subMchid, h5AuthorizationState)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String?.self, "h5_authorization_state": H5AuthorizationState?.self]
    }

    /// H5 支付权限的状态
    public typealias H5AuthorizationState = V3.Global.Merchants.H5AuthorizationState
  }

  /// 业务的类型
  public typealias BusinessType = V3.Global.Merchants.BusinessType

  /// H5 支付权限的状态
  public typealias H5AuthorizationState = V3.Global.Merchants.H5AuthorizationState

  /// 商户的类型
  public typealias MerchantType = V3.Global.Merchants.MerchantType
}
