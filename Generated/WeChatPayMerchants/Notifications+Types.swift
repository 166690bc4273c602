// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 风险的类型
  public struct ViolationRiskType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 一元购 · `ONE_YUAN_PURCHASES`
    public static var oneYuanPurchases: Self { Self(rawValue: "ONE_YUAN_PURCHASES") }

    /// 多级分销返利 · `MULTI_LEVEL_DISTRIBUTION_REBATE`
    public static var multiLevelDistributionRebate: Self { Self(rawValue: "MULTI_LEVEL_DISTRIBUTION_REBATE") }

    /// 经营禁止的类目 · `PROHIBITED_BUSINESS_CATEGORIES`
    public static var prohibitedBusinessCategories: Self { Self(rawValue: "PROHIBITED_BUSINESS_CATEGORIES") }

    /// 信用卡套现 · `CASH_ADVANCE_VIA_CREDIT_CARD`
    public static var cashAdvanceViaCreditCard: Self { Self(rawValue: "CASH_ADVANCE_VIA_CREDIT_CARD") }

    /// 诱使用户付款 · `INDUCING_USERS_TO_MAKE_PAYMENTS`
    public static var inducingUsersToMakePayments: Self { Self(rawValue: "INDUCING_USERS_TO_MAKE_PAYMENTS") }

    /// 欺诈 · `FRAUD`
    public static var fraud: Self { Self(rawValue: "FRAUD") }

    /// 恶意涨粉 · `MALICIOUS_FAN_COUNT_BOOSTING`
    public static var maliciousFanCountBoosting: Self { Self(rawValue: "MALICIOUS_FAN_COUNT_BOOSTING") }

    /// 跨类目参加活动 · `CROSS_CATEGORY_ACTIVITIES`
    public static var crossCategoryActivities: Self { Self(rawValue: "CROSS_CATEGORY_ACTIVITIES") }

    /// 跨类目经营 · `CROSS_CATEGORY_BUSINESS`
    public static var crossCategoryBusiness: Self { Self(rawValue: "CROSS_CATEGORY_BUSINESS") }

    /// 赌博 · `GAMBLING`
    public static var gambling: Self { Self(rawValue: "GAMBLING") }

    /// 低俗内容 · `LEWD_CONTENT`
    public static var lewdContent: Self { Self(rawValue: "LEWD_CONTENT") }

    /// 无证经营支付结算 · `UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS`
    public static var unlicensedPaymentAndSettlementBusiness: Self {
      Self(rawValue: "UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS")
    }

    /// 投资理财 · `INVESTMENT`
    public static var investment: Self { Self(rawValue: "INVESTMENT") }

    /// 交易纠纷 · `TRANSACTION_DISPUTE`
    public static var transactionDispute: Self { Self(rawValue: "TRANSACTION_DISPUTE") }

    /// 境内支付接口用到境外 · `CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API`
    public static var crossBorderUseOfDomesticPaymentAPI: Self {
      Self(rawValue: "CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API")
    }

    /// 境外活动超出获批的范围 · `OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES`
    public static var overseasActivitiesOutsideTheBusinessScopeApprovedByRegulatoryAuthorities: Self {
      Self(rawValue: "OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES")
    }

    /// 交易异常 · `UNUSUAL_TRANSACTION`
    public static var unusualTransaction: Self { Self(rawValue: "UNUSUAL_TRANSACTION") }

    /// 无证经营 · `UNLICENSED_BUSINESS`
    public static var unlicensedBusiness: Self { Self(rawValue: "UNLICENSED_BUSINESS") }

    /// 理财 · `WEALTH_INVESTMENT`
    public static var wealthInvestment: Self { Self(rawValue: "WEALTH_INVESTMENT") }

    /// 与违规主体有关联 · `AFFILIATED_TO_A_VIOLATING_ENTITY`
    public static var affiliatedToAViolatingEntity: Self { Self(rawValue: "AFFILIATED_TO_A_VIOLATING_ENTITY") }

    /// 涉及司法案件 · `INVOLVED_IN_A_JUDICIAL_CASE`
    public static var involvedInAJudicialCase: Self { Self(rawValue: "INVOLVED_IN_A_JUDICIAL_CASE") }

    /// 所交资料不实 · `INCORRECT_INFORMATION_SUBMITTED`
    public static var incorrectInformationSubmitted: Self { Self(rawValue: "INCORRECT_INFORMATION_SUBMITTED") }

    /// 申诉成功 · `APPEAL_SUCCESSFUL`
    public static var appealSuccessful: Self { Self(rawValue: "APPEAL_SUCCESSFUL") }

    /// 被他人举报 · `REPORTED_BY_OTHERS`
    public static var reportedByOthers: Self { Self(rawValue: "REPORTED_BY_OTHERS") }

    /// 违反餐饮活动的规则 · `VIOLATING_SMART_CATERING_ACTIVITIES`
    public static var violatingSmartCateringActivities: Self { Self(rawValue: "VIOLATING_SMART_CATERING_ACTIVITIES") }

    /// 一个商户号下有多家商户 · `MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID`
    public static var moreThanOneMerchantUnderASingleMerchantID: Self {
      Self(rawValue: "MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID")
    }

    /// 国际支付接口跨地区使用 · `CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API`
    public static var crossRegionUseOfInternationalPaymentAPI: Self {
      Self(rawValue: "CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API")
    }

    /// 实时交易异常 · `UNUSUAL_REAL_TIME_TRANSACTION`
    public static var unusualRealTimeTransaction: Self { Self(rawValue: "UNUSUAL_REAL_TIME_TRANSACTION") }

    /// 资料不合要求 · `UNACCEPTABLE_DOCUMENTS`
    public static var unacceptableDocuments: Self { Self(rawValue: "UNACCEPTABLE_DOCUMENTS") }

    /// 大额交易 · `LARGE_AMOUNT_TRANSACTION`
    public static var largeAmountTransaction: Self { Self(rawValue: "LARGE_AMOUNT_TRANSACTION") }

    /// 都已确认开户意愿 · `ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT`
    public static var allMerchantsHaveConfirmedTheWillingnessToOpenAnAccount: Self {
      Self(rawValue: "ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT")
    }

    /// 未确认开户意愿 · `UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT`
    public static var unconfirmedWillingnessToOpenAnAccount: Self {
      Self(rawValue: "UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT")
    }

    /// 长期没有交易 · `INACTIVE_TRANSACTION`
    public static var inactiveTransaction: Self { Self(rawValue: "INACTIVE_TRANSACTION") }

    /// 其他异常 · `OTHER_UNUSUAL_ACTIVITIES`
    public static var otherUnusualActivities: Self { Self(rawValue: "OTHER_UNUSUAL_ACTIVITIES") }
  }
}
