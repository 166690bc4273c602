// Written by wechatpay-gen: change the description, not this file.
// POST /v3/global/merchant/h5/permission/domain/applications

@_spi(Generated) public import WeChatPay

extension V3.Global.Merchant.H5.Permission.Domain.Applications {
  /// 境外 H5 域名：提交申请
  ///
  /// 为自己或子商户申请更换 H5 支付的域名。
  ///
  /// `POST /v3/global/merchant/h5/permission/domain/applications` · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025110)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/global/merchant/h5/permission/domain/applications"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `2491935631`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// H5 支付所用的域名
    public var domains: [String] {
      get { fields[requiredList: 1] }
      set { fields[requiredList: 1] = newValue }
    }
    /// H5 网站的地址 · `website_url`, 例如 `https://qq.com`
    public var websiteURL: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
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
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    /// 商户自定的申请单号 · `out_applyment_id`, 例如 `123456`
    public var outApplymentID: String {
      get { fields[requiredText: 7] }
      set { fields[requiredText: 7] = newValue }
    }

    public init(
      subMchid: String? = nil, domains: [String], websiteURL: String, websiteBusinessPagePics: [String]? = nil,
      websiteHomepagePics: [String]? = nil, websiteState: WebsiteState? = nil, notifyURL: String? = nil,
      outApplymentID: String
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, domains, websiteURL, websiteBusinessPagePics, websiteHomepagePics, websiteState,
        notifyURL, outApplymentID
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "domains": [String].self, "website_url": String.self,
        "website_business_page_pics": [String]?.self, "website_homepage_pics": [String]?.self,
        "website_state": WebsiteState?.self, "notify_url": String?.self, "out_applyment_id": String.self,
      ]
    }

    /// 网址的审核状态
    public typealias WebsiteState = V3.Global.Merchant.H5.Permission.WebsiteState
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
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
