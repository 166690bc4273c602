// Written by wechatpay-gen: change the description, not this file.
// GET /v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}

@_spi(Generated) public import WeChatPay

extension V3.MchOperationManage.MerchantLimitations.SubMchid.SubMchid {
  /// 查询子商户的管控
  ///
  /// 了解子商户受到哪些限制、如何解除。
  ///
  /// `GET /v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012803072)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 商户号
    public var mchid: String? { fields[text: 0] }
    /// 被管控的能力 · `limited_functions`
    public var limitedFunctions: [LimitedFunction]? { fields[list: 1] }
    /// 各条管控的原因与解除办法 · `recovery_specifications`
    public var recoverySpecifications: [RecoverySpecification]? { fields[list: 2] }
    /// 被管控的其他能力 · `other_limited_functions`
    public var otherLimitedFunctions: String? { fields[text: 3] }

    public init(
      mchid: String? = nil, limitedFunctions: [LimitedFunction]? = nil,
      recoverySpecifications: [RecoverySpecification]? = nil, otherLimitedFunctions: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, mchid, limitedFunctions, recoverySpecifications, otherLimitedFunctions)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mchid": String?.self, "limited_functions": [LimitedFunction]?.self,
        "recovery_specifications": [RecoverySpecification]?.self, "other_limited_functions": String?.self,
      ]
    }

    /// 被管控的能力
    public struct LimitedFunction: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 不能收款与充值 · `NO_TRANSACTION_AND_RECHARGE`
      public static var noTransactionAndRecharge: Self { Self(rawValue: "NO_TRANSACTION_AND_RECHARGE") }

      /// 不能付款 · `NO_PAYMENT`
      public static var noPayment: Self { Self(rawValue: "NO_PAYMENT") }

      /// 不能提现 · `NO_WITHDRAWAL`
      public static var noWithdrawal: Self { Self(rawValue: "NO_WITHDRAWAL") }

      /// 不能退款 · `NO_REFUND`
      public static var noRefund: Self { Self(rawValue: "NO_REFUND") }

      /// 不能收款 · `NO_TRANSACTION`
      public static var noTransaction: Self { Self(rawValue: "NO_TRANSACTION") }

      /// 不能分账 · `NO_PROFIT_SHARING`
      public static var noProfitSharing: Self { Self(rawValue: "NO_PROFIT_SHARING") }

      /// 不能完结支付分订单 · `NO_PAYMENT_POINT_COMPLETE_ORDER`
      public static var noPaymentPointCompleteOrder: Self { Self(rawValue: "NO_PAYMENT_POINT_COMPLETE_ORDER") }
    }

    /// 各条管控的原因与解除办法
    public struct RecoverySpecification: APIObject {
      /// 管控的单据号 · `limitation_case_id`
      public var limitationCaseID: String? { fields[text: 0] }
      /// 管控的原因 · `limitation_reason`
      public var limitationReason: String? { fields[text: 1] }
      /// 对管控原因的说明 · `limitation_reason_describe`
      public var limitationReasonDescribe: String? { fields[text: 2] }
      /// 怎样解除管控 · `recover_way`
      public var recoverWay: RecoverWay? { fields[enumeration: 3] }
      /// 解除管控所用的参数 · `recover_way_param`
      public var recoverWayParam: String? { fields[text: 4] }
      /// 解除管控的帮助链接 · `recover_help_url`
      public var recoverHelpURL: String? { fields[text: 5] }
      /// 处置的方式 · `limitation_action_type`
      public var limitationActionType: LimitationActionType? { fields[enumeration: 6] }
      /// 预计何时开始管控 · `limitation_start_date`
      public var limitationStartDate: String? { fields[text: 7] }
      /// 管控的时间 · `limitation_date`
      public var limitationDate: String? { fields[text: 8] }
      /// 管控原因的类型 · `limitation_reason_type`
      public var limitationReasonType: LimitationReasonType? { fields[enumeration: 9] }
      /// 因此被管控的能力 · `relate_limitations`
      public var relateLimitations: [RelateLimitation]? { fields[list: 10] }
      /// 因此被管控的其他能力 · `other_relate_limitations`
      public var otherRelateLimitations: String? { fields[text: 11] }

      public init(
        limitationCaseID: String? = nil, limitationReason: String? = nil, limitationReasonDescribe: String? = nil,
        recoverWay: RecoverWay? = nil, recoverWayParam: String? = nil, recoverHelpURL: String? = nil,
        limitationActionType: LimitationActionType? = nil, limitationStartDate: String? = nil,
        limitationDate: String? = nil, limitationReasonType: LimitationReasonType? = nil,
        relateLimitations: [RelateLimitation]? = nil, otherRelateLimitations: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, limitationCaseID, limitationReason, limitationReasonDescribe, recoverWay, recoverWayParam,
          recoverHelpURL, limitationActionType, limitationStartDate, limitationDate, limitationReasonType,
          relateLimitations, otherRelateLimitations
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "limitation_case_id": String?.self, "limitation_reason": String?.self,
          "limitation_reason_describe": String?.self, "recover_way": RecoverWay?.self,
          "recover_way_param": String?.self, "recover_help_url": String?.self,
          "limitation_action_type": LimitationActionType?.self, "limitation_start_date": String?.self,
          "limitation_date": String?.self, "limitation_reason_type": LimitationReasonType?.self,
          "relate_limitations": [RelateLimitation]?.self, "other_relate_limitations": String?.self,
        ]
      }
    }

    /// 怎样解除管控
    public struct RecoverWay: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 无法解除 · `IRRECOVERABLE`
      public static var irrecoverable: Self { Self(rawValue: "IRRECOVERABLE") }

      /// 变更主体资料 · `MODIFY_SUBJECT_INFORMATION`
      public static var modifySubjectInformation: Self { Self(rawValue: "MODIFY_SUBJECT_INFORMATION") }

      /// 变更结算账户 · `MODIFY_SETTLE_ACCOUNT_INFORMATION`
      public static var modifySettleAccountInformation: Self { Self(rawValue: "MODIFY_SETTLE_ACCOUNT_INFORMATION") }

      /// 核实久未交易的商户身份 · `VERIFY_INACTIVE_MERCHANT_IDENTITY`
      public static var verifyInactiveMerchantIdentity: Self { Self(rawValue: "VERIFY_INACTIVE_MERCHANT_IDENTITY") }

      /// 提交线下经营场景 · `SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION`
      public static var submitOfflineBusinessScenarioInformation: Self {
        Self(rawValue: "SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION")
      }

      /// 提交申诉资料 · `SUBMIT_INFORMATION_FOR_APPEAL`
      public static var submitInformationForAppeal: Self { Self(rawValue: "SUBMIT_INFORMATION_FOR_APPEAL") }

      /// 化解交易纠纷 · `RESOLVE_TRANSACTION_DISPUTES`
      public static var resolveTransactionDisputes: Self { Self(rawValue: "RESOLVE_TRANSACTION_DISPUTES") }

      /// 变更管理员 · `MODIFY_ADMINISTRATOR_INFORMATION`
      public static var modifyAdministratorInformation: Self { Self(rawValue: "MODIFY_ADMINISTRATOR_INFORMATION") }

      /// 拨打客服 95017 · `CALL_CUSTOMER_SERVICE_AT_95017`
      public static var callCustomerServiceAt95017: Self { Self(rawValue: "CALL_CUSTOMER_SERVICE_AT_95017") }

      /// 更新经营场景 · `UPDATE_BUSINESS_SCENARIO_INFORMATION`
      public static var updateBusinessScenarioInformation: Self {
        Self(rawValue: "UPDATE_BUSINESS_SCENARIO_INFORMATION")
      }

      /// 提交尽调资料 · `SUBMIT_CDD_INFORMATION`
      public static var submitCddInformation: Self { Self(rawValue: "SUBMIT_CDD_INFORMATION") }

      /// 等平台审核 · `WAITING_FOR_PLATFORM_REVIEW`
      public static var waitingForPlatformReview: Self { Self(rawValue: "WAITING_FOR_PLATFORM_REVIEW") }

      /// 提交受益人资料 · `SUBMIT_UBO_INFORMATION`
      public static var submitUboInformation: Self { Self(rawValue: "SUBMIT_UBO_INFORMATION") }

      /// 签反诈承诺并刷脸 · `SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE`
      public static var signAntiFraudPledgeAndVerifyFace: Self {
        Self(rawValue: "SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE")
      }

      /// 咨询有权机关 · `CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION`
      public static var contactAppropriateAuthorityForConsultation: Self {
        Self(rawValue: "CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION")
      }

      /// 变更商户简称 · `MODIFY_ABBREVIATION_INFORMATION`
      public static var modifyAbbreviationInformation: Self { Self(rawValue: "MODIFY_ABBREVIATION_INFORMATION") }

      /// 确认经营类型 · `CONFIRM_BUSINESS_TYPE`
      public static var confirmBusinessType: Self { Self(rawValue: "CONFIRM_BUSINESS_TYPE") }

      /// 提交线上经营场景 · `SUBMIT_ONLINE_BUSINESS_SCENARIO_INFORMATION`
      public static var submitOnlineBusinessScenarioInformation: Self {
        Self(rawValue: "SUBMIT_ONLINE_BUSINESS_SCENARIO_INFORMATION")
      }

      /// 联系服务商 · `CONTACT_SERVICE_PROVIDER`
      public static var contactServiceProvider: Self { Self(rawValue: "CONTACT_SERVICE_PROVIDER") }
    }

    /// 处置的方式
    public struct LimitationActionType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 立即管控 · `LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL`
      public static var limitActionTypeImmediateControl: Self { Self(rawValue: "LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL") }

      /// 延期管控 · `LIMIT_ACTION_TYPE_DELAY_CONTROL`
      public static var limitActionTypeDelayControl: Self { Self(rawValue: "LIMIT_ACTION_TYPE_DELAY_CONTROL") }
    }

    /// 管控原因的类型
    public struct LimitationReasonType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 证照异常 · `LICENSE_ABNORMAL`
      public static var licenseAbnormal: Self { Self(rawValue: "LICENSE_ABNORMAL") }

      /// 久无交易 · `NO_TRADE`
      public static var noTrade: Self { Self(rawValue: "NO_TRADE") }

      /// 结算账户异常 · `SETTLE_ACCOUNT_ABNORMAL`
      public static var settleAccountAbnormal: Self { Self(rawValue: "SETTLE_ACCOUNT_ABNORMAL") }

      /// 有风险 · `RISK_ABNORMAL`
      public static var riskAbnormal: Self { Self(rawValue: "RISK_ABNORMAL") }

      /// 其他 · `OTHER`
      public static var other: Self { Self(rawValue: "OTHER") }

      /// 巡检异常 · `INSPECT_ABNORMAL`
      public static var inspectAbnormal: Self { Self(rawValue: "INSPECT_ABNORMAL") }

      /// 法人信息失效 · `INVALID_REPRESENTATIVE_INFORMATION`
      public static var invalidRepresentativeInformation: Self { Self(rawValue: "INVALID_REPRESENTATIVE_INFORMATION") }

      /// 经营状态异常 · `INVALID_BUSINESS_STATUS`
      public static var invalidBusinessStatus: Self { Self(rawValue: "INVALID_BUSINESS_STATUS") }

      /// 营业执照失效 · `INVALID_BUSINESS_LICENSE`
      public static var invalidBusinessLicense: Self { Self(rawValue: "INVALID_BUSINESS_LICENSE") }

      /// 受益人信息失效 · `INVALID_BENEFICIARY_INFORMATION`
      public static var invalidBeneficiaryInformation: Self { Self(rawValue: "INVALID_BENEFICIARY_INFORMATION") }
    }

    /// 因此被管控的能力
    public struct RelateLimitation: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 不能收款与充值 · `NO_TRANSACTION_AND_RECHARGE`
      public static var noTransactionAndRecharge: Self { Self(rawValue: "NO_TRANSACTION_AND_RECHARGE") }

      /// 不能付款 · `NO_PAYMENT`
      public static var noPayment: Self { Self(rawValue: "NO_PAYMENT") }

      /// 不能提现 · `NO_WITHDRAWAL`
      public static var noWithdrawal: Self { Self(rawValue: "NO_WITHDRAWAL") }

      /// 不能退款 · `NO_REFUND`
      public static var noRefund: Self { Self(rawValue: "NO_REFUND") }

      /// 不能收款 · `NO_TRANSACTION`
      public static var noTransaction: Self { Self(rawValue: "NO_TRANSACTION") }

      /// 不能分账 · `NO_PROFIT_SHARING`
      public static var noProfitSharing: Self { Self(rawValue: "NO_PROFIT_SHARING") }

      /// 不能完结支付分订单 · `NO_PAYMENT_POINT_COMPLETE_ORDER`
      public static var noPaymentPointCompleteOrder: Self { Self(rawValue: "NO_PAYMENT_POINT_COMPLETE_ORDER") }
    }
  }
}
