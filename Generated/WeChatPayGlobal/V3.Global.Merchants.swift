// Written by wechatpay-gen: change the description, not this file.
// POST /v3/global/merchants

@_spi(Generated) public import WeChatPay

extension V3.Global.Merchants {
  /// 境外子商户：进件
  ///
  /// 提交资料，为商家开通融合钱包的子商户号。
  ///
  /// `POST /v3/global/merchants` · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025088)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  public func post(
    _ body: PostRequest, headers: PostHeaders = PostHeaders()
  ) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/global/merchants"), body: body, headers: headers)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
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
    /// 简称 · 例如 `Merchant shortname`
    public var shortname: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 公司的电话 · `office_phone`, 例如 `075586010000`
    public var officePhone: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 联系人
    public var contact: Contact {
      get { fields[requiredObject: 5] }
      set { fields[requiredObject: 5] = newValue }
    }
    /// 经营的类目 · `business_category`, 例如 `644`
    public var businessCategory: Int {
      get { fields[requiredInteger: 6] }
      set { fields[requiredInteger: 6] = newValue }
    }
    /// 渠道商的商户号 · `channel_id`, 例如 `3200000001`
    public var channelID: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    /// 在哪个国家或地区注册 · `merchant_country_code`, 例如 `344`
    public var merchantCountryCode: String {
      get { fields[requiredText: 8] }
      set { fields[requiredText: 8] = newValue }
    }
    /// 商户的类型 · `merchant_type`
    public var merchantType: MerchantType {
      get { fields[requiredEnumeration: 9] }
      set { fields[requiredEnumeration: 9] = newValue }
    }
    /// 注册证书的编号 · `registration_certificate_number`, 例如 `5555-8888`
    public var registrationCertificateNumber: String? {
      get { fields[text: 10] }
      set { fields[text: 10] = newValue }
    }
    /// 注册证书何时到期，形如 2020-10-16 · `registration_certificate_date`, 例如 `2020-10-16`
    public var registrationCertificateDate: String? {
      get { fields[text: 11] }
      set { fields[text: 11] = newValue }
    }
    /// 注册证书的照片 · `registration_certificate_copy`, 例如 `w7yQFawBtja5uEdm_aoXokv2SDoEmHIPs`
    public var registrationCertificateCopy: String? {
      get { fields[text: 12] }
      set { fields[text: 12] = newValue }
    }
    /// 结算的银行账号 · `settlement_bank_number`, 例如 `555588889999`
    public var settlementBankNumber: String? {
      get { fields[text: 13] }
      set { fields[text: 13] = newValue }
    }
    /// 经营的业务
    public var business: Business {
      get { fields[requiredObject: 14] }
      set { fields[requiredObject: 14] = newValue }
    }
    /// 董事
    public var director: Director? {
      get { fields[object: 15] }
      set { fields[object: 15] = newValue }
    }
    /// 负责人
    public var principal: Principal? {
      get { fields[object: 16] }
      set { fields[object: 16] = newValue }
    }
    /// 是否申请 H5 支付 · `apply_h5_payment`
    public var applyH5Payment: Bool? {
      get { fields[boolean: 17] }
      set { fields[boolean: 17] = newValue }
    }
    /// 申请 H5 支付的资料 · `h5_payment_apply_info`
    public var h5PaymentApplyInfo: H5PaymentApplyInfo? {
      get { fields[object: 18] }
      set { fields[object: 18] = newValue }
    }
    /// 原样带回查询与通知的附加数据 · 例如 `555588889999`
    public var attach: String? {
      get { fields[text: 19] }
      set { fields[text: 19] = newValue }
    }

    public init(
      spAppid: String, spMchid: String, name: String, shortname: String, officePhone: String, contact: Contact,
      businessCategory: Int, channelID: String? = nil, merchantCountryCode: String, merchantType: MerchantType,
      registrationCertificateNumber: String? = nil, registrationCertificateDate: String? = nil,
      registrationCertificateCopy: String? = nil, settlementBankNumber: String? = nil, business: Business,
      director: Director? = nil, principal: Principal? = nil, applyH5Payment: Bool? = nil,
      h5PaymentApplyInfo: H5PaymentApplyInfo? = nil, attach: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spAppid, spMchid, name, shortname, officePhone, contact, businessCategory, channelID,
        merchantCountryCode, merchantType, registrationCertificateNumber, registrationCertificateDate,
        registrationCertificateCopy, settlementBankNumber, business, director, principal, applyH5Payment,
        h5PaymentApplyInfo, attach
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_appid": String.self, "sp_mchid": String.self, "name": String.self, "shortname": String.self,
        "office_phone": String.self, "contact": Contact.self, "business_category": Int.self, "channel_id": String?.self,
        "merchant_country_code": String.self, "merchant_type": MerchantType.self,
        "registration_certificate_number": String?.self, "registration_certificate_date": String?.self,
        "registration_certificate_copy": String?.self, "settlement_bank_number": String?.self,
        "business": Business.self, "director": Director?.self, "principal": Principal?.self,
        "apply_h5_payment": Bool?.self, "h5_payment_apply_info": H5PaymentApplyInfo?.self, "attach": String?.self,
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
      /// 门店的照片，内为 JSON 列表 · `store_photos`, 例如 `["Media_id1","Media_id2","Media_id3"]`
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
      /// H5 网站的地址 · `h5_website_url`, 例如 `https://qq.com`
      public var h5WebsiteURL: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// H5 支付所用的域名
      public var domains: [String] {
        get { fields[requiredList: 1] }
        set { fields[requiredList: 1] = newValue }
      }

      public init(h5WebsiteURL: String, domains: [String]) {
        fields = ObjectFields(of: Self.self, h5WebsiteURL, domains)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        ["h5_website_url": String.self, "domains": [String].self]
      }
    }

    /// 业务的类型
    public typealias BusinessType = V3.Global.Merchants.BusinessType
  }

  /// `post` 的请求头
  public struct PostHeaders: APIObject {
    /// 让重试只生效一次的标识 · `Idempotency-Key`
    public var idempotencyKey: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }

    public init(idempotencyKey: String? = nil) {
      fields = ObjectFields(of: Self.self, idempotencyKey)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["Idempotency-Key": String?.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 验证的状态 · `verification_status`
    public var verificationStatus: VerificationStatus? { fields[enumeration: 1] }
    /// 对验证状态的说明
    public var description: String? { fields[text: 2] }
    /// H5 支付权限的状态 · `h5_authorization_state`
    public var h5AuthorizationState: H5AuthorizationState? { fields[enumeration: 3] }

    public init(
      subMchid: String? = nil, verificationStatus: VerificationStatus? = nil, description: String? = nil,
      h5AuthorizationState: H5AuthorizationState? = nil
    ) {
      fields = ObjectFields(of: Self.self, subMchid, verificationStatus, description, h5AuthorizationState)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "verification_status": VerificationStatus?.self, "description": String?.self,
        "h5_authorization_state": H5AuthorizationState?.self,
      ]
    }

    /// 验证的状态
    public struct VerificationStatus: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 审核中 · `Under Review`
      public static var underReview: Self { Self(rawValue: "Under Review") }

      /// 已通过 · `Approved`
      public static var approved: Self { Self(rawValue: "Approved") }
    }

    /// H5 支付权限的状态
    public typealias H5AuthorizationState = V3.Global.Merchants.H5AuthorizationState
  }

  /// 业务的类型
  public struct BusinessType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 线上 · `ONLINE`
    public static var online: Self { Self(rawValue: "ONLINE") }

    /// 线下 · `OFFLINE`
    public static var offline: Self { Self(rawValue: "OFFLINE") }

    /// 线上与线下 · `BOTH`
    public static var both: Self { Self(rawValue: "BOTH") }
  }

  /// 联系人
  public struct Contact: APIObject {
    /// 联系人的姓名，加密传输 · 例如 `李先生`
    public var name: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 联系人的电话，加密传输 · 例如 `075586010000`
    public var phone: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 联系人的邮箱，加密传输 · 例如 `test@test.com`
    public var email: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }

    public init(name: String, phone: String, email: String) {
      fields = ObjectFields(of: Self.self, name, phone, email)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["name": Sensitive<String>.self, "phone": Sensitive<String>.self, "email": Sensitive<String>.self]
    }
  }

  /// 董事
  public struct Director: APIObject {
    /// 董事的姓名 · 例如 `Bob`
    public var name: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 董事的证件号码 · 例如 `5555-8888`
    public var number: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }

    public init(name: String? = nil, number: String? = nil) {
      fields = ObjectFields(of: Self.self, name, number)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["name": String?.self, "number": String?.self]
    }
  }

  /// H5 支付权限的状态
  public struct H5AuthorizationState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 已开通 · `APPROVED`
    public static var approved: Self { Self(rawValue: "APPROVED") }

    /// 未开通 · `UNAUTHORIZED`
    public static var unauthorized: Self { Self(rawValue: "UNAUTHORIZED") }

    /// 审核中 · `UNDER_REVIEW`
    public static var underReview: Self { Self(rawValue: "UNDER_REVIEW") }

    /// 已驳回 · `REJECTED`
    public static var rejected: Self { Self(rawValue: "REJECTED") }

    /// 处罚中 · `UNDER_PUNISHMENT`
    public static var underPunishment: Self { Self(rawValue: "UNDER_PUNISHMENT") }

    /// 申请失败 · `APPLICATION_FAILED`
    public static var applicationFailed: Self { Self(rawValue: "APPLICATION_FAILED") }
  }

  /// 商户的类型
  public struct MerchantType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 企业 · `ENTERPRISE`
    public static var enterprise: Self { Self(rawValue: "ENTERPRISE") }

    /// 个人 · `INDIVIDUAL`
    public static var individual: Self { Self(rawValue: "INDIVIDUAL") }
  }

  /// 负责人
  public struct Principal: APIObject {
    /// 负责人的姓名 · 例如 `Bob`
    public var name: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 负责人的证件号码 · 例如 `5555-8888`
    public var number: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }

    public init(name: String? = nil, number: String? = nil) {
      fields = ObjectFields(of: Self.self, name, number)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["name": String?.self, "number": String?.self]
    }
  }
}
