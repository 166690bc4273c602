// Written by wechatpay-gen: change the description, not this file.
// GET /v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}

@_spi(Generated) public import WeChatPay

extension V3.Apply4sub.SubMerchants.SubMchid.Application.ApplicationNo {
  /// 特约商户：查询结算账户修改申请
  ///
  /// 了解改绑结算账户的申请审到哪里。
  ///
  /// `GET /v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012761169) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012761120) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012721475) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760660)
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}"), query: query
    )
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 银行账号怎样展示 · `account_number_rule`
    public var accountNumberRule: AccountNumberRule? {
      get { fields[enumeration: 0] }
      set { fields[enumeration: 0] = newValue }
    }

    public init(accountNumberRule: AccountNumberRule? = nil) {
      fields = ObjectFields(of: Self.self, accountNumberRule)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["account_number_rule": AccountNumberRule?.self]
    }

    /// 银行账号怎样展示
    public struct AccountNumberRule: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 掩去部分，第一版 · `ACCOUNT_NUMBER_RULE_MASK_V1`
      public static var accountNumberRuleMaskV1: Self { Self(rawValue: "ACCOUNT_NUMBER_RULE_MASK_V1") }

      /// 掩去部分，第二版 · `ACCOUNT_NUMBER_RULE_MASK_V2`
      public static var accountNumberRuleMaskV2: Self { Self(rawValue: "ACCOUNT_NUMBER_RULE_MASK_V2") }
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 账户的户名 · `account_name`
    public var accountName: String? { fields[text: 0] }
    /// 账户的类型 · `account_type`
    public var accountType: AccountType? { fields[enumeration: 1] }
    /// 开户的银行 · `account_bank`
    public var accountBank: String? { fields[text: 2] }
    /// 银行的名称 · `bank_name`
    public var bankName: String? { fields[text: 3] }
    /// 开户支行的联行号 · `bank_branch_id`
    public var bankBranchID: String? { fields[text: 4] }
    /// 银行账号 · `account_number`
    public var accountNumber: String? { fields[text: 5] }
    /// 核验的结果 · `verify_result`
    public var verifyResult: VerifyResult? { fields[enumeration: 6] }
    /// 验证未过的原因 · `verify_fail_reason`
    public var verifyFailReason: String? { fields[text: 7] }
    /// 审核结果更新的时间 · `verify_finish_time`
    public var verifyFinishTime: String? { fields[text: 8] }

    public init(
      accountName: String? = nil, accountType: AccountType? = nil, accountBank: String? = nil, bankName: String? = nil,
      bankBranchID: String? = nil, accountNumber: String? = nil, verifyResult: VerifyResult? = nil,
      verifyFailReason: String? = nil, verifyFinishTime: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, accountName, accountType, accountBank, bankName, bankBranchID, accountNumber, verifyResult,
        verifyFailReason, verifyFinishTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "account_name": String?.self, "account_type": AccountType?.self, "account_bank": String?.self,
        "bank_name": String?.self, "bank_branch_id": String?.self, "account_number": String?.self,
        "verify_result": VerifyResult?.self, "verify_fail_reason": String?.self, "verify_finish_time": String?.self,
      ]
    }

    /// 账户的类型
    public typealias AccountType = V3.Apply4sub.SubMerchants.SubMchid.AccountType

    /// 核验的结果
    public struct VerifyResult: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 审核通过 · `AUDIT_SUCCESS`
      public static var auditSuccess: Self { Self(rawValue: "AUDIT_SUCCESS") }

      /// 审核中 · `AUDITING`
      public static var auditing: Self { Self(rawValue: "AUDITING") }

      /// 审核未过 · `AUDIT_FAIL`
      public static var auditFail: Self { Self(rawValue: "AUDIT_FAIL") }
    }
  }
}
