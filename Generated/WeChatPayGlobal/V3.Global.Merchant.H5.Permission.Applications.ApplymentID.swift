// Written by wechatpay-gen: change the description, not this file.
// GET PATCH /v3/global/merchant/h5/permission/applications/{applyment_id}

@_spi(Generated) public import WeChatPay

extension V3.Global.Merchant.H5.Permission.Applications.ApplymentID {
  /// 境外 H5 权限：查询申请
  ///
  /// 取得一份 H5 支付权限申请的详情。
  ///
  /// `GET /v3/global/merchant/h5/permission/applications/{applyment_id}` · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025107)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/global/merchant/h5/permission/applications/{applyment_id}"))
  }

  /// 境外 H5 权限：修改申请
  ///
  /// 更改被驳回的权限申请，重新审核。
  ///
  /// `PATCH /v3/global/merchant/h5/permission/applications/{applyment_id}` · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025109)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  public func patch(_ body: PatchRequest) async throws(WeChatPayError) -> Response<PatchResponse> {
    try await call.send(Endpoint(.patch, "/v3/global/merchant/h5/permission/applications/{applyment_id}"), body: body)
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// H5 支付所用的域名
    public var domains: [String]? { fields[list: 1] }
    /// 公司与业务的介绍 · `business_description`
    public var businessDescription: String? { fields[text: 2] }
    /// 限额的类型 · `transaction_limit_type`
    public var transactionLimitType: TransactionLimitType? { fields[enumeration: 3] }
    /// 公司的注册证书 · `company_register_cert`
    public var companyRegisterCert: String? { fields[text: 4] }
    /// 网站商品页的截图 · `website_business_page_pics`
    public var websiteBusinessPagePics: [String]? { fields[list: 5] }
    /// 网站首页的截图 · `website_homepage_pics`
    public var websiteHomepagePics: [String]? { fields[list: 6] }
    /// 网址的审核状态 · `website_state`
    public var websiteState: WebsiteState? { fields[enumeration: 7] }
    /// H5 网站的地址 · `website_url`
    public var websiteURL: String? { fields[text: 8] }
    /// 微信支付侧的申请单号 · `applyment_id`
    public var applymentID: Int? { fields[integer: 9] }
    /// 审核驳回的详情 · `audit_reject_detail`
    public var auditRejectDetail: String? { fields[text: 10] }
    /// 申请单的状态 · `applyment_state`
    public var applymentState: ApplymentState? { fields[enumeration: 11] }
    /// 申请单的类型 · `applyment_type`
    public var applymentType: ApplymentType? { fields[enumeration: 12] }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String? { fields[text: 13] }

    public init(
      subMchid: String? = nil, domains: [String]? = nil, businessDescription: String? = nil,
      transactionLimitType: TransactionLimitType? = nil, companyRegisterCert: String? = nil,
      websiteBusinessPagePics: [String]? = nil, websiteHomepagePics: [String]? = nil, websiteState: WebsiteState? = nil,
      websiteURL: String? = nil, applymentID: Int? = nil, auditRejectDetail: String? = nil,
      applymentState: ApplymentState? = nil, applymentType: ApplymentType? = nil, notifyURL: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, domains, businessDescription, transactionLimitType, companyRegisterCert,
        websiteBusinessPagePics, websiteHomepagePics, websiteState, websiteURL, applymentID, auditRejectDetail,
        applymentState, applymentType, notifyURL
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "domains": [String]?.self, "business_description": String?.self,
        "transaction_limit_type": TransactionLimitType?.self, "company_register_cert": String?.self,
        "website_business_page_pics": [String]?.self, "website_homepage_pics": [String]?.self,
        "website_state": WebsiteState?.self, "website_url": String?.self, "applyment_id": Int?.self,
        "audit_reject_detail": String?.self, "applyment_state": ApplymentState?.self,
        "applyment_type": ApplymentType?.self, "notify_url": String?.self,
      ]
    }

    /// 限额的类型
    public typealias TransactionLimitType = V3.Global.Merchant.H5.Permission.Applications.TransactionLimitType

    /// 网址的审核状态
    public typealias WebsiteState = V3.Global.Merchant.H5.Permission.WebsiteState

    /// 申请单的状态
    public typealias ApplymentState = V3.Global.Merchant.H5.Permission.ApplymentState

    /// 申请单的类型
    public typealias ApplymentType = V3.Global.Merchant.H5.Permission.Applications.ApplymentType
  }

  /// `patch` 发送的内容
  public struct PatchRequest: APIObject {
    /// H5 支付所用的域名
    public var domains: [String] {
      get { fields[requiredList: 0] }
      set { fields[requiredList: 0] = newValue }
    }
    /// 公司与业务的介绍 · `business_description`
    public var businessDescription: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 公司的注册证书 · `company_register_cert`, 例如 `6uqyGjvHzOhsLleGFQVRF`
    public var companyRegisterCert: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 网站商品页的截图 · `website_business_page_pics`
    public var websiteBusinessPagePics: [String]? {
      get { fields[list: 3] }
      set { fields[list: 3] = newValue }
    }
    /// 网站首页的截图 · `website_homepage_pics`
    public var websiteHomepagePics: [String]? {
      get { fields[list: 4] }
      set { fields[list: 4] = newValue }
    }
    /// 网址的审核状态 · `website_state`
    public var websiteState: WebsiteState? {
      get { fields[enumeration: 5] }
      set { fields[enumeration: 5] = newValue }
    }
    /// H5 网站的地址 · `website_url`, 例如 `https://qq.com`
    public var websiteURL: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }

    public init(
      domains: [String], businessDescription: String? = nil, companyRegisterCert: String? = nil,
      websiteBusinessPagePics: [String]? = nil, websiteHomepagePics: [String]? = nil, websiteState: WebsiteState? = nil,
      websiteURL: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, domains, businessDescription, companyRegisterCert, websiteBusinessPagePics, websiteHomepagePics,
        websiteState, websiteURL
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "domains": [String].self, "business_description": String?.self, "company_register_cert": String?.self,
        "website_business_page_pics": [String]?.self, "website_homepage_pics": [String]?.self,
        "website_state": WebsiteState?.self, "website_url": String?.self,
      ]
    }

    /// 网址的审核状态
    public typealias WebsiteState = V3.Global.Merchant.H5.Permission.WebsiteState
  }

  /// `patch` 返回的内容
  public struct PatchResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// H5 支付所用的域名
    public var domains: [String]? { fields[list: 1] }
    /// 公司与业务的介绍 · `business_description`
    public var businessDescription: String? { fields[text: 2] }
    /// 限额的类型 · `transaction_limit_type`
    public var transactionLimitType: TransactionLimitType? { fields[enumeration: 3] }
    /// 公司的注册证书 · `company_register_cert`
    public var companyRegisterCert: String? { fields[text: 4] }
    /// 网站商品页的截图 · `website_business_page_pics`
    public var websiteBusinessPagePics: [String]? { fields[list: 5] }
    /// 网站首页的截图 · `website_homepage_pics`
    public var websiteHomepagePics: [String]? { fields[list: 6] }
    /// 网址的审核状态 · `website_state`
    public var websiteState: WebsiteState? { fields[enumeration: 7] }
    /// H5 网站的地址 · `website_url`
    public var websiteURL: String? { fields[text: 8] }
    /// 微信支付侧的申请单号 · `applyment_id`
    public var applymentID: Int? { fields[integer: 9] }
    /// 审核驳回的详情 · `audit_reject_detail`
    public var auditRejectDetail: String? { fields[text: 10] }
    /// 申请单的状态 · `applyment_state`
    public var applymentState: ApplymentState? { fields[enumeration: 11] }
    /// 申请单的类型 · `applyment_type`
    public var applymentType: ApplymentType? { fields[enumeration: 12] }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String? { fields[text: 13] }

    public init(
      subMchid: String? = nil, domains: [String]? = nil, businessDescription: String? = nil,
      transactionLimitType: TransactionLimitType? = nil, companyRegisterCert: String? = nil,
      websiteBusinessPagePics: [String]? = nil, websiteHomepagePics: [String]? = nil, websiteState: WebsiteState? = nil,
      websiteURL: String? = nil, applymentID: Int? = nil, auditRejectDetail: String? = nil,
      applymentState: ApplymentState? = nil, applymentType: ApplymentType? = nil, notifyURL: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, domains, businessDescription, transactionLimitType, companyRegisterCert,
        websiteBusinessPagePics, websiteHomepagePics, websiteState, websiteURL, applymentID, auditRejectDetail,
        applymentState, applymentType, notifyURL
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "domains": [String]?.self, "business_description": String?.self,
        "transaction_limit_type": TransactionLimitType?.self, "company_register_cert": String?.self,
        "website_business_page_pics": [String]?.self, "website_homepage_pics": [String]?.self,
        "website_state": WebsiteState?.self, "website_url": String?.self, "applyment_id": Int?.self,
        "audit_reject_detail": String?.self, "applyment_state": ApplymentState?.self,
        "applyment_type": ApplymentType?.self, "notify_url": String?.self,
      ]
    }

    /// 限额的类型
    public typealias TransactionLimitType = V3.Global.Merchant.H5.Permission.Applications.TransactionLimitType

    /// 网址的审核状态
    public typealias WebsiteState = V3.Global.Merchant.H5.Permission.WebsiteState

    /// 申请单的状态
    public typealias ApplymentState = V3.Global.Merchant.H5.Permission.ApplymentState

    /// 申请单的类型
    public typealias ApplymentType = V3.Global.Merchant.H5.Permission.Applications.ApplymentType
  }

  /// 申请单的状态
  public typealias ApplymentState = V3.Global.Merchant.H5.Permission.ApplymentState

  /// 申请单的类型
  public typealias ApplymentType = V3.Global.Merchant.H5.Permission.Applications.ApplymentType

  /// 限额的类型
  public typealias TransactionLimitType = V3.Global.Merchant.H5.Permission.Applications.TransactionLimitType

  /// 网址的审核状态
  public typealias WebsiteState = V3.Global.Merchant.H5.Permission.WebsiteState
}
