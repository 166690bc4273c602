// Written by wechatpay-gen: change the description, not this file.
// GET /v3/apply4sub/sub_merchants/{sub_mchid}/settlement

@_spi(Generated) public import WeChatPay

extension V3.Apply4sub.SubMerchants.SubMchid.Settlement {
  /// 特约商户：查询结算账户
  ///
  /// 取得子商户现用的结算账户与打款验证结果，账号已掩码。
  ///
  /// `GET /v3/apply4sub/sub_merchants/{sub_mchid}/settlement` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012761142) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012761113) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012721295) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760642)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/apply4sub/sub_merchants/{sub_mchid}/settlement"))
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 账户的类型 · `account_type`
    public var accountType: AccountType? { fields[enumeration: 0] }
    /// 开户的银行 · `account_bank`
    public var accountBank: String? { fields[text: 1] }
    /// 银行的名称 · `bank_name`
    public var bankName: String? { fields[text: 2] }
    /// 开户支行的联行号 · `bank_branch_id`
    public var bankBranchID: String? { fields[text: 3] }
    /// 银行账号 · `account_number`
    public var accountNumber: String? { fields[text: 4] }
    /// 核验的结果 · `verify_result`
    public var verifyResult: VerifyResult? { fields[enumeration: 5] }
    /// 验证未过的原因 · `verify_fail_reason`
    public var verifyFailReason: String? { fields[text: 6] }

    public init(
      accountType: AccountType? = nil, accountBank: String? = nil, bankName: String? = nil, bankBranchID: String? = nil,
      accountNumber: String? = nil, verifyResult: VerifyResult? = nil, verifyFailReason: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, accountType, accountBank, bankName, bankBranchID, accountNumber, verifyResult, verifyFailReason
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "account_type": AccountType?.self, "account_bank": String?.self, "bank_name": String?.self,
        "bank_branch_id": String?.self, "account_number": String?.self, "verify_result": VerifyResult?.self,
        "verify_fail_reason": String?.self,
      ]
    }

    /// 账户的类型
    public typealias AccountType = V3.Apply4sub.SubMerchants.SubMchid.AccountType

    /// 核验的结果
    public struct VerifyResult: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 验证成功 · `VERIFY_SUCCESS`
      public static var verifySuccess: Self { Self(rawValue: "VERIFY_SUCCESS") }

      /// 验证失败 · `VERIFY_FAIL`
      public static var verifyFail: Self { Self(rawValue: "VERIFY_FAIL") }

      /// 验证中 · `VERIFYING`
      public static var verifying: Self { Self(rawValue: "VERIFYING") }
    }
  }
}
