// Written by wechatpay-gen: change the description, not this file.
// POST /v3/global/merchant/h5/permission/applications

@_spi(Generated) public import WeChatPay

extension V3.Global.Merchant.H5.Permission.Applications {
  /// 境外 H5 权限：提交申请
  ///
  /// 为子商户申请开通 H5 支付。
  ///
  /// `POST /v3/global/merchant/h5/permission/applications` · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025106)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/global/merchant/h5/permission/applications"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 公司与业务的介绍 · `business_description`
    public var businessDescription: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 子商户的商户号 · `sub_mchid`, 例如 `2491935631`
    public var subMchid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// H5 支付所用的域名
    public var domains: [String] {
      get { fields[requiredList: 2] }
      set { fields[requiredList: 2] = newValue }
    }
    /// 公司的注册证书 · `company_register_cert`, 例如 `6uqyGjvHzOhsLleGFQVRF`
    public var companyRegisterCert: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 限额的类型 · `transaction_limit_type`
    public var transactionLimitType: TransactionLimitType? {
      get { fields[enumeration: 4] }
      set { fields[enumeration: 4] = newValue }
    }
    /// 网站商品页的截图 · `website_business_page_pics`
    public var websiteBusinessPagePics: [String]? {
      get { fields[list: 5] }
      set { fields[list: 5] = newValue }
    }
    /// 网站首页的截图 · `website_homepage_pics`
    public var websiteHomepagePics: [String]? {
      get { fields[list: 6] }
      set { fields[list: 6] = newValue }
    }
    /// 网址的审核状态 · `website_state`
    public var websiteState: WebsiteState? {
      get { fields[enumeration: 7] }
      set { fields[enumeration: 7] = newValue }
    }
    /// H5 网站的地址 · `website_url`, 例如 `https://qq.com`
    public var websiteURL: String {
      get { fields[requiredText: 8] }
      set { fields[requiredText: 8] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    /// 申请单的类型 · `applyment_type`
    public var applymentType: ApplymentType? {
      get { fields[enumeration: 10] }
      set { fields[enumeration: 10] = newValue }
    }

    public init(
      businessDescription: String? = nil, subMchid: String, domains: [String], companyRegisterCert: String? = nil,
      transactionLimitType: TransactionLimitType? = nil, websiteBusinessPagePics: [String]? = nil,
      websiteHomepagePics: [String]? = nil, websiteState: WebsiteState? = nil, websiteURL: String,
      notifyURL: String? = nil, applymentType: ApplymentType? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, businessDescription, subMchid, domains, companyRegisterCert, transactionLimitType,
        websiteBusinessPagePics, websiteHomepagePics, websiteState, websiteURL, notifyURL, applymentType
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "business_description": String?.self, "sub_mchid": String.self, "domains": [String].self,
        "company_register_cert": String?.self, "transaction_limit_type": TransactionLimitType?.self,
        "website_business_page_pics": [String]?.self, "website_homepage_pics": [String]?.self,
        "website_state": WebsiteState?.self, "website_url": String.self, "notify_url": String?.self,
        "applyment_type": ApplymentType?.self,
      ]
    }

    /// 限额的类型
    public typealias TransactionLimitType = V3.Global.Merchant.H5.Permission.Applications.TransactionLimitType

    /// 网址的审核状态
    public typealias WebsiteState = V3.Global.Merchant.H5.Permission.WebsiteState

    /// 申请单的类型
    public typealias ApplymentType = V3.Global.Merchant.H5.Permission.Applications.ApplymentType
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
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
  public struct ApplymentType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 申请支付权限 · `APPLY_FOR_PAYMENT_AUTHORITY`
    public static var applyForPaymentAuthority: Self { Self(rawValue: "APPLY_FOR_PAYMENT_AUTHORITY") }

    /// 申请解除限制 · `APPLY_FOR_RELIEVE_LIMITED`
    public static var applyForRelieveLimited: Self { Self(rawValue: "APPLY_FOR_RELIEVE_LIMITED") }
  }

  /// 限额的类型
  public struct TransactionLimitType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 网站未上线的限额 · `UN_LAUNCHED_WEBSITE_LIMIT`
    public static var unLaunchedWebsiteLimit: Self { Self(rawValue: "UN_LAUNCHED_WEBSITE_LIMIT") }

    /// 普通限额 · `NORMAL_LIMIT`
    public static var normalLimit: Self { Self(rawValue: "NORMAL_LIMIT") }

    /// 不限额 · `NO_LIMIT`
    public static var noLimit: Self { Self(rawValue: "NO_LIMIT") }
  }

  /// 网址的审核状态
  public typealias WebsiteState = V3.Global.Merchant.H5.Permission.WebsiteState
}
