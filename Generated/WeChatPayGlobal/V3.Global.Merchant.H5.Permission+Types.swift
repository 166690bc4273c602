// Written by wechatpay-gen: change the description, not this file.
// /v3/global/merchant/h5/permission/**

@_spi(Generated) public import WeChatPay

extension V3.Global.Merchant.H5.Permission {
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

  /// 网址的审核状态
  public struct WebsiteState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 已上线 · `HAS_LAUNCHED`
    public static var hasLaunched: Self { Self(rawValue: "HAS_LAUNCHED") }

    /// 未上线 · `UN_LAUNCHED`
    public static var unLaunched: Self { Self(rawValue: "UN_LAUNCHED") }
  }
}
