// Written by wechatpay-gen: change the description, not this file.
// GET PATCH /v3/global/merchant/h5/permission/domain/applications/{applyment_id}

@_spi(Generated) public import WeChatPay

extension V3.Global.Merchant.H5.Permission.Domain.Applications.ApplymentID {
  /// 境外 H5 域名：查询申请
  ///
  /// 取得一份域名申请的详情。
  ///
  /// `GET /v3/global/merchant/h5/permission/domain/applications/{applyment_id}` · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025112)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/global/merchant/h5/permission/domain/applications/{applyment_id}"))
  }

  /// 境外 H5 域名：修改申请
  ///
  /// 更改被驳回的域名申请，重新审核。
  ///
  /// `PATCH /v3/global/merchant/h5/permission/domain/applications/{applyment_id}` · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025114)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  public func patch(_ body: PatchRequest) async throws(WeChatPayError) -> Response<PatchResponse> {
    try await call.send(
      Endpoint(.patch, "/v3/global/merchant/h5/permission/domain/applications/{applyment_id}"), body: body
    )
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 网址的审核状态 · `website_state`
    public var websiteState: WebsiteState? { fields[enumeration: 1] }
    /// H5 支付所用的域名
    public var domains: [String]? { fields[list: 2] }
    /// H5 网站的地址 · `webiste_url`
    public var webisteURL: String? { fields[text: 3] }
    /// 网站商品页的截图 · `website_business_page_pics`
    public var websiteBusinessPagePics: [String]? { fields[list: 4] }
    /// 网站首页的截图 · `website_homepage_pics`
    public var websiteHomepagePics: [String]? { fields[list: 5] }
    /// 微信支付侧的申请单号 · `applyment_id`
    public var applymentID: Int? { fields[integer: 6] }
    /// 审核驳回的详情 · `audit_reject_detail`
    public var auditRejectDetail: String? { fields[text: 7] }
    /// 申请单的状态 · `applyment_state`
    public var applymentState: ApplymentState? { fields[enumeration: 8] }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String? { fields[text: 9] }
    /// 商户自定的申请单号 · `out_applyment_id`
    public var outApplymentID: String? { fields[text: 10] }

    public init(
      subMchid: String? = nil, websiteState: WebsiteState? = nil, domains: [String]? = nil, webisteURL: String? = nil,
      websiteBusinessPagePics: [String]? = nil, websiteHomepagePics: [String]? = nil, applymentID: Int? = nil,
      auditRejectDetail: String? = nil, applymentState: ApplymentState? = nil, notifyURL: String? = nil,
      outApplymentID: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, websiteState, domains, webisteURL, websiteBusinessPagePics, websiteHomepagePics,
        applymentID, auditRejectDetail, applymentState, notifyURL, outApplymentID
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "website_state": WebsiteState?.self, "domains": [String]?.self,
        "webiste_url": String?.self, "website_business_page_pics": [String]?.self,
        "website_homepage_pics": [String]?.self, "applyment_id": Int?.self, "audit_reject_detail": String?.self,
        "applyment_state": ApplymentState?.self, "notify_url": String?.self, "out_applyment_id": String?.self,
      ]
    }

    /// 网址的审核状态
    public typealias WebsiteState = V3.Global.Merchant.H5.Permission.WebsiteState

    /// 申请单的状态
    public typealias ApplymentState = V3.Global.Merchant.H5.Permission.ApplymentState
  }

  /// `patch` 发送的内容
  public struct PatchRequest: APIObject {
    /// H5 支付所用的域名
    public var domains: [String] {
      get { fields[requiredList: 0] }
      set { fields[requiredList: 0] = newValue }
    }
    /// 网址的审核状态 · `website_state`
    public var websiteState: WebsiteState? {
      get { fields[enumeration: 1] }
      set { fields[enumeration: 1] = newValue }
    }
    /// H5 网站的地址 · `website_url`, 例如 `https://qq.com`
    public var websiteURL: String? {
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

    public init(
      domains: [String], websiteState: WebsiteState? = nil, websiteURL: String? = nil,
      websiteBusinessPagePics: [String]? = nil, websiteHomepagePics: [String]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, domains, websiteState, websiteURL, websiteBusinessPagePics, websiteHomepagePics
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "domains": [String].self, "website_state": WebsiteState?.self, "website_url": String?.self,
        "website_business_page_pics": [String]?.self, "website_homepage_pics": [String]?.self,
      ]
    }

    /// 网址的审核状态
    public typealias WebsiteState = V3.Global.Merchant.H5.Permission.WebsiteState
  }

  /// `patch` 返回的内容
  public struct PatchResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 网址的审核状态 · `website_state`
    public var websiteState: WebsiteState? { fields[enumeration: 1] }
    /// H5 支付所用的域名
    public var domains: [String]? { fields[list: 2] }
    /// H5 网站的地址 · `webiste_url`
    public var webisteURL: String? { fields[text: 3] }
    /// 网站商品页的截图 · `website_business_page_pics`
    public var websiteBusinessPagePics: [String]? { fields[list: 4] }
    /// 网站首页的截图 · `website_homepage_pics`
    public var websiteHomepagePics: [String]? { fields[list: 5] }
    /// 微信支付侧的申请单号 · `applyment_id`
    public var applymentID: Int? { fields[integer: 6] }
    /// 审核驳回的详情 · `audit_reject_detail`
    public var auditRejectDetail: String? { fields[text: 7] }
    /// 申请单的状态 · `applyment_state`
    public var applymentState: ApplymentState? { fields[enumeration: 8] }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String? { fields[text: 9] }
    /// 商户自定的申请单号 · `out_applyment_id`
    public var outApplymentID: String? { fields[text: 10] }

    public init(
      subMchid: String? = nil, websiteState: WebsiteState? = nil, domains: [String]? = nil, webisteURL: String? = nil,
      websiteBusinessPagePics: [String]? = nil, websiteHomepagePics: [String]? = nil, applymentID: Int? = nil,
      auditRejectDetail: String? = nil, applymentState: ApplymentState? = nil, notifyURL: String? = nil,
      outApplymentID: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, websiteState, domains, webisteURL, websiteBusinessPagePics, websiteHomepagePics,
        applymentID, auditRejectDetail, applymentState, notifyURL, outApplymentID
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "website_state": WebsiteState?.self, "domains": [String]?.self,
        "webiste_url": String?.self, "website_business_page_pics": [String]?.self,
        "website_homepage_pics": [String]?.self, "applyment_id": Int?.self, "audit_reject_detail": String?.self,
        "applyment_state": ApplymentState?.self, "notify_url": String?.self, "out_applyment_id": String?.self,
      ]
    }

    /// 网址的审核状态
    public typealias WebsiteState = V3.Global.Merchant.H5.Permission.WebsiteState

    /// 申请单的状态
    public typealias ApplymentState = V3.Global.Merchant.H5.Permission.ApplymentState
  }

  /// 申请单的状态
  public typealias ApplymentState = V3.Global.Merchant.H5.Permission.ApplymentState

  /// 网址的审核状态
  public typealias WebsiteState = V3.Global.Merchant.H5.Permission.WebsiteState
}
