// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// H5 域名申请通过通知
  ///
  /// 更换 H5 支付域名的申请有了审核结果。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025118)
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025122)
  public struct ApplymentStateApproved: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("APPLYMENT_STATE.APPROVED", originalType: "applyment")
      ]
    }

    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 网址的审核状态 · `website_state`
    public var websiteState: WebsiteState? { fields[enumeration: 1] }
    /// H5 支付所用的域名
    public var domains: [String]? { fields[list: 2] }
    /// H5 网站的地址 · `website_url`
    public var websiteURL: String? { fields[text: 3] }
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
      subMchid: String? = nil, websiteState: WebsiteState? = nil, domains: [String]? = nil, websiteURL: String? = nil,
      websiteBusinessPagePics: [String]? = nil, websiteHomepagePics: [String]? = nil, applymentID: Int? = nil,
      auditRejectDetail: String? = nil, applymentState: ApplymentState? = nil, notifyURL: String? = nil,
      outApplymentID: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, subMchid, websiteState, domains, websiteURL, websiteBusinessPagePics, websiteHomepagePics,
        applymentID, auditRejectDetail, applymentState, notifyURL, outApplymentID
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "website_state": WebsiteState?.self, "domains": [String]?.self,
        "website_url": String?.self, "website_business_page_pics": [String]?.self,
        "website_homepage_pics": [String]?.self, "applyment_id": Int?.self, "audit_reject_detail": String?.self,
        "applyment_state": ApplymentState?.self, "notify_url": String?.self, "out_applyment_id": String?.self,
      ]
    }

    /// 网址的审核状态
    public struct WebsiteState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 已上线 · `HAS_LAUNCHED`
      public static var hasLaunched: Self { Self(rawValue: "HAS_LAUNCHED") }

      /// 未上线 · `UN_LAUNCHED`
      public static var unLaunched: Self { Self(rawValue: "UN_LAUNCHED") }
    }

    /// 申请单的状态
    public struct ApplymentState: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 待处理 · `PENDING`
      public static var pending: Self { Self(rawValue: "PENDING") }

      /// 审核中 · `UNDER_REVIEW`
      public static var underReview: Self { Self(rawValue: "UNDER_REVIEW") }

      /// 已通过 · `APPROVED`
      public static var approved: Self { Self(rawValue: "APPROVED") }

      /// 已驳回 · `REJECTED`
      public static var rejected: Self { Self(rawValue: "REJECTED") }
    }
  }
}
