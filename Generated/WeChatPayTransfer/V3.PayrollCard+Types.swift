// Written by wechatpay-gen: change the description, not this file.
// /v3/payroll-card/**

@_spi(Generated) public import WeChatPay

extension V3.PayrollCard {
  /// 核身的方式
  public struct AuthenticateType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 普通核身 · `NORMAL`
    public static var normal: Self { Self(rawValue: "NORMAL") }

    /// 签到 · `SIGN_IN`
    public static var signIn: Self { Self(rawValue: "SIGN_IN") }

    /// 投保 · `INSURANCE`
    public static var insurance: Self { Self(rawValue: "INSURANCE") }

    /// 签合同 · `CONTRACT`
    public static var contract: Self { Self(rawValue: "CONTRACT") }
  }

  /// 用工的类型
  public struct EmploymentType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 长期用工 · `LONG_TERM_EMPLOYMENT`
    public static var longTermEmployment: Self { Self(rawValue: "LONG_TERM_EMPLOYMENT") }

    /// 短期用工 · `SHORT_TERM_EMPLOYMENT`
    public static var shortTermEmployment: Self { Self(rawValue: "SHORT_TERM_EMPLOYMENT") }

    /// 合作用工 · `COOPERATION_EMPLOYMENT`
    public static var cooperationEmployment: Self { Self(rawValue: "COOPERATION_EMPLOYMENT") }
  }
}
