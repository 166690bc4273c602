// Written by wechatpay-gen: change the description, not this file.
// /v3/ecommerce/applyments/**

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.Applyments {
  /// 用打款验证账户的要求
  public struct AccountValidation: APIObject {
    /// 付款的户名 · `account_name`
    public var accountName: String? { fields[text: 0] }
    /// 付款的卡号 · `account_no`
    public var accountNo: String? { fields[text: 1] }
    /// 要汇多少，单位为分 · `pay_amount`
    public var payAmount: Int? { fields[integer: 2] }
    /// 收款的卡号 · `destination_account_number`
    public var destinationAccountNumber: String? { fields[text: 3] }
    /// 收款的户名 · `destination_account_name`
    public var destinationAccountName: String? { fields[text: 4] }
    /// 收款账户的开户行 · `destination_account_bank`
    public var destinationAccountBank: String? { fields[text: 5] }
    /// 收款账户所在的省市
    public var city: String? { fields[text: 6] }
    /// 汇款要填的备注
    public var remark: String? { fields[text: 7] }
    /// 最迟何时汇款
    public var deadline: String? { fields[text: 8] }

    public init(
      accountName: String? = nil, accountNo: String? = nil, payAmount: Int? = nil,
      destinationAccountNumber: String? = nil, destinationAccountName: String? = nil,
      destinationAccountBank: String? = nil, city: String? = nil, remark: String? = nil, deadline: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, accountName, accountNo, payAmount, destinationAccountNumber, destinationAccountName,
        destinationAccountBank, city, remark, deadline
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "account_name": String?.self, "account_no": String?.self, "pay_amount": Int?.self,
        "destination_account_number": String?.self, "destination_account_name": String?.self,
        "destination_account_bank": String?.self, "city": String?.self, "remark": String?.self,
        "deadline": String?.self,
      ]
    }
  }

  /// 各处驳回的详情
  public struct AuditDetail: APIObject {
    /// 参数的名称 · `param_name`
    public var paramName: String? { fields[text: 0] }
    /// 该处驳回的原因 · `reject_reason`
    public var rejectReason: String? { fields[text: 1] }

    public init(paramName: String? = nil, rejectReason: String? = nil) {
      fields = ObjectFields(of: Self.self, paramName, rejectReason)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["param_name": String?.self, "reject_reason": String?.self]
    }
  }

  /// `get` 返回的内容
  public struct SharedGetResponse: APIObject {
    /// 申请单的状态 · `applyment_state`
    public var applymentState: String? { fields[text: 0] }
    /// 对申请状态的说明 · `applyment_state_desc`
    public var applymentStateDesc: String? { fields[text: 1] }
    /// 签约的链接 · `sign_url`
    public var signURL: String? { fields[text: 2] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 3] }
    /// 用打款验证账户的要求 · `account_validation`
    public var accountValidation: AccountValidation? { fields[object: 4] }
    /// 各处驳回的详情 · `audit_detail`
    public var auditDetail: [AuditDetail]? { fields[list: 5] }
    /// 请法人验证的链接 · `legal_validation_url`
    public var legalValidationURL: String? { fields[text: 6] }
    /// 商户自定的申请单号 · `out_request_no`
    public var outRequestNo: String? { fields[text: 7] }
    /// 微信支付侧的申请单号 · `applyment_id`
    public var applymentID: Int? { fields[integer: 8] }
    /// 签约的状态 · `sign_state`
    public var signState: SignState? { fields[enumeration: 9] }

    public init(
      applymentState: String? = nil, applymentStateDesc: String? = nil, signURL: String? = nil, subMchid: String? = nil,
      accountValidation: AccountValidation? = nil, auditDetail: [AuditDetail]? = nil, legalValidationURL: String? = nil,
      outRequestNo: String? = nil, applymentID: Int? = nil, signState: SignState? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, applymentState, applymentStateDesc, signURL, subMchid, accountValidation, auditDetail,
        legalValidationURL, outRequestNo, applymentID, signState
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "applyment_state": String?.self, "applyment_state_desc": String?.self, "sign_url": String?.self,
        "sub_mchid": String?.self, "account_validation": AccountValidation?.self, "audit_detail": [AuditDetail]?.self,
        "legal_validation_url": String?.self, "out_request_no": String?.self, "applyment_id": Int?.self,
        "sign_state": SignState?.self,
      ]
    }

    /// 用打款验证账户的要求
    public typealias AccountValidation = V3.Ecommerce.Applyments.AccountValidation

    /// 各处驳回的详情
    public typealias AuditDetail = V3.Ecommerce.Applyments.AuditDetail

    /// 签约的状态
    public typealias SignState = V3.Ecommerce.Applyments.SignState
  }

  /// 签约的状态
  public struct SignState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 未签约 · `UNSIGNED`
    public static var unsigned: Self { Self(rawValue: "UNSIGNED") }

    /// 已签约 · `SIGNED`
    public static var signed: Self { Self(rawValue: "SIGNED") }

    /// 不能签约 · `NOT_SIGNABLE`
    public static var notSignable: Self { Self(rawValue: "NOT_SIGNABLE") }
  }
}
