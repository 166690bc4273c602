// Written by wechatpay-gen: change the description, not this file.
// GET /v3/merchants/{sub_mchid}

@_spi(Generated) public import WeChatPay

extension V3.Merchants.SubMchid {
  /// 融合钱包子商户：查询
  ///
  /// 取得一个子商户的资料与状态。
  ///
  /// - Note: 已由新接口取代 改用 `GET /v3/global/merchants/{sub_mchid}`。
  ///
  /// `GET /v3/merchants/{sub_mchid}` · [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml)
  ///
  /// 域名：https://api.mch.weixin.qq.com/hk
  @available(*, deprecated, message: "改用 GET /v3/global/merchants/{sub_mchid}。")
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/merchants/{sub_mchid}", server: "https://api.mch.weixin.qq.com/hk"), query: query
    )
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

    public init(
      subMchid: String? = nil, name: String? = nil, shortname: String? = nil, officePhone: String? = nil,
      merchantCountryCode: String? = nil, businessCategory: Int? = nil, contact: Contact? = nil,
      merchantType: MerchantType? = nil, registrationCertificateNumber: String? = nil,
      registrationCertificateDate: String? = nil, settlementBankNumber: String? = nil, business: Business? = nil,
      director: Director? = nil, principal: Principal? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, name, shortname, officePhone, merchantCountryCode, businessCategory, contact,
        merchantType, registrationCertificateNumber, registrationCertificateDate, settlementBankNumber, business,
        director, principal
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
    public typealias MerchantType = V3.Merchants.MerchantType

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

    /// 业务的类型
    public typealias BusinessType = V3.Merchants.BusinessType
  }
}
