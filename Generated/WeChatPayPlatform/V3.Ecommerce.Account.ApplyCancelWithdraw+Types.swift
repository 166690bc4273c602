// Written by wechatpay-gen: change the description, not this file.
// /v3/ecommerce/account/apply-cancel-withdraw/**

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.Account.ApplyCancelWithdraw {
  /// 账户
  public struct AccountInfo: APIObject {
    /// 从哪种账户出款 · `out_account_type`
    public var outAccountType: OutAccountType? { fields[enumeration: 0] }
    /// 账户里的金额，单位为分
    public var amount: Int? { fields[integer: 1] }

    public init(outAccountType: OutAccountType? = nil, amount: Int? = nil) {
      fields = ObjectFields(of: Self.self, outAccountType, amount)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["out_account_type": OutAccountType?.self, "amount": Int?.self]
    }
  }

  /// 各账户提现的结果
  public struct AccountWithdrawResult: APIObject {
    /// 从哪种账户出款 · `out_account_type`
    public var outAccountType: OutAccountType? { fields[enumeration: 0] }
    /// 付款的状态 · `pay_state`
    public var payState: PayState? { fields[enumeration: 1] }
    /// 对状态的补充说明 · `state_description`
    public var stateDescription: String? { fields[text: 2] }

    public init(outAccountType: OutAccountType? = nil, payState: PayState? = nil, stateDescription: String? = nil) {
      fields = ObjectFields(of: Self.self, outAccountType, payState, stateDescription)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["out_account_type": OutAccountType?.self, "pay_state": PayState?.self, "state_description": String?.self]
    }
  }

  /// 注销的状态
  public struct CancelState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 已受理 · `ACCEPTED`
    public static var accepted: Self { Self(rawValue: "ACCEPTED") }

    /// 审核中 · `REVIEWING`
    public static var reviewing: Self { Self(rawValue: "REVIEWING") }

    /// 已驳回 · `REJECTED`
    public static var rejected: Self { Self(rawValue: "REJECTED") }

    /// 待商户确认 · `WAITING_MERCHANT_CONFIRM`
    public static var waitingMerchantConfirm: Self { Self(rawValue: "WAITING_MERCHANT_CONFIRM") }

    /// 已撤销 · `REVOKED`
    public static var revoked: Self { Self(rawValue: "REVOKED") }

    /// 系统处理中 · `SYSTEM_PROCESSING`
    public static var systemProcessing: Self { Self(rawValue: "SYSTEM_PROCESSING") }

    /// 已取消 · `CANCELED`
    public static var canceled: Self { Self(rawValue: "CANCELED") }

    /// 资金处理中 · `FUND_PROCESSING`
    public static var fundProcessing: Self { Self(rawValue: "FUND_PROCESSING") }

    /// 已完成 · `FINISH`
    public static var finish: Self { Self(rawValue: "FINISH") }
  }

  /// 请超级管理员确认注销的页面
  public struct ConfirmCancel: APIObject {
    /// 确认注销的页面地址 · `confirm_cancel_url`
    public var confirmCancelURL: String? { fields[text: 0] }

    public init(confirmCancelURL: String? = nil) {
      fields = ObjectFields(of: Self.self, confirmCancelURL)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["confirm_cancel_url": String?.self]
    }
  }

  /// 从哪种账户出款
  public struct OutAccountType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 基本账户 · `BASIC_ACCOUNT`
    public static var basicAccount: Self { Self(rawValue: "BASIC_ACCOUNT") }

    /// 运营账户 · `OPERATE_ACCOUNT`
    public static var operateAccount: Self { Self(rawValue: "OPERATE_ACCOUNT") }

    /// 保证金账户 · `MARGIN_ACCOUNT`
    public static var marginAccount: Self { Self(rawValue: "MARGIN_ACCOUNT") }

    /// 手续费账户 · `TRADE_FEE_ACCOUNT`
    public static var tradeFeeAccount: Self { Self(rawValue: "TRADE_FEE_ACCOUNT") }
  }

  /// 付款的状态
  public struct PayState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 付款中 · `PAY_PROCESSING`
    public static var payProcessing: Self { Self(rawValue: "PAY_PROCESSING") }

    /// 付款成功 · `PAY_SUCCEED`
    public static var paySucceed: Self { Self(rawValue: "PAY_SUCCEED") }

    /// 付款失败 · `PAY_FAIL`
    public static var payFail: Self { Self(rawValue: "PAY_FAIL") }

    /// 银行已退票 · `BANK_REFUNDED`
    public static var bankRefunded: Self { Self(rawValue: "BANK_REFUNDED") }
  }

  /// `get` 返回的内容
  public struct SharedGetResponse: APIObject {
    /// 微信支付侧的申请单号 · `applyment_id`
    public var applymentID: String? { fields[text: 0] }
    /// 商户自定的注销提现申请单号 · `out_request_no`
    public var outRequestNo: String? { fields[text: 1] }
    /// 注销的状态 · `cancel_state`
    public var cancelState: CancelState? { fields[enumeration: 2] }
    /// 对注销状态的说明 · `cancel_state_description`
    public var cancelStateDescription: String? { fields[text: 3] }
    /// 是否提出资金
    public var withdraw: Withdraw? { fields[enumeration: 4] }
    /// 提现的状态 · `withdraw_state`
    public var withdrawState: WithdrawState? { fields[enumeration: 5] }
    /// 各账户提现的结果 · `account_withdraw_result`
    public var accountWithdrawResult: [AccountWithdrawResult]? { fields[list: 6] }
    /// 最近一次修改的时间 · `modify_time`
    public var modifyTime: String? { fields[text: 7] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 8] }
    /// 账户 · `account_info`
    public var accountInfo: [AccountInfo]? { fields[list: 9] }
    /// 请超级管理员确认注销的页面 · `confirm_cancel`
    public var confirmCancel: ConfirmCancel? { fields[object: 10] }

    public init(
      applymentID: String? = nil, outRequestNo: String? = nil, cancelState: CancelState? = nil,
      cancelStateDescription: String? = nil, withdraw: Withdraw? = nil, withdrawState: WithdrawState? = nil,
      accountWithdrawResult: [AccountWithdrawResult]? = nil, modifyTime: String? = nil, subMchid: String? = nil,
      accountInfo: [AccountInfo]? = nil, confirmCancel: ConfirmCancel? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, applymentID, outRequestNo, cancelState, cancelStateDescription, withdraw, withdrawState,
        accountWithdrawResult, modifyTime, subMchid, accountInfo, confirmCancel
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "applyment_id": String?.self, "out_request_no": String?.self, "cancel_state": CancelState?.self,
        "cancel_state_description": String?.self, "withdraw": Withdraw?.self, "withdraw_state": WithdrawState?.self,
        "account_withdraw_result": [AccountWithdrawResult]?.self, "modify_time": String?.self,
        "sub_mchid": String?.self, "account_info": [AccountInfo]?.self, "confirm_cancel": ConfirmCancel?.self,
      ]
    }

    /// 注销的状态
    public typealias CancelState = V3.Ecommerce.Account.ApplyCancelWithdraw.CancelState

    /// 是否提出资金
    public typealias Withdraw = V3.Ecommerce.Account.ApplyCancelWithdraw.Withdraw

    /// 提现的状态
    public typealias WithdrawState = V3.Ecommerce.Account.ApplyCancelWithdraw.WithdrawState

    /// 各账户提现的结果
    public typealias AccountWithdrawResult = V3.Ecommerce.Account.ApplyCancelWithdraw.AccountWithdrawResult

    /// 账户
    public typealias AccountInfo = V3.Ecommerce.Account.ApplyCancelWithdraw.AccountInfo

    /// 请超级管理员确认注销的页面
    public typealias ConfirmCancel = V3.Ecommerce.Account.ApplyCancelWithdraw.ConfirmCancel

    /// 从哪种账户出款
    public typealias OutAccountType = V3.Ecommerce.Account.ApplyCancelWithdraw.OutAccountType

    /// 付款的状态
    public typealias PayState = V3.Ecommerce.Account.ApplyCancelWithdraw.PayState
  }

  /// 提现的状态
  public struct WithdrawState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 提现中 · `WITHDRAW_PROCESSING`
    public static var withdrawProcessing: Self { Self(rawValue: "WITHDRAW_PROCESSING") }

    /// 提现异常 · `WITHDRAW_EXCEPTION`
    public static var withdrawException: Self { Self(rawValue: "WITHDRAW_EXCEPTION") }

    /// 提现成功 · `WITHDRAW_SUCCEED`
    public static var withdrawSucceed: Self { Self(rawValue: "WITHDRAW_SUCCEED") }
  }
}
