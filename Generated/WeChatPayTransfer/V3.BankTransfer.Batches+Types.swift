// Written by wechatpay-gen: change the description, not this file.
// /v3/bank-transfer/batches/**

@_spi(Generated) public import WeChatPay

extension V3.BankTransfer.Batches {
  /// 收款账户的类型
  public struct AccountType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 微信零钱 · `WECHATPAY_ACCOUNT`
    public static var wechatpayAccount: Self { Self(rawValue: "WECHATPAY_ACCOUNT") }

    /// 银行账户 · `BANK_ACCOUNT`
    public static var bankAccount: Self { Self(rawValue: "BANK_ACCOUNT") }
  }

  /// 批次的状态
  public struct BatchState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 已受理 · `ACCEPTED`
    public static var accepted: Self { Self(rawValue: "ACCEPTED") }

    /// 处理中 · `PROCESSING`
    public static var processing: Self { Self(rawValue: "PROCESSING") }

    /// 已完成 · `FINISHED`
    public static var finished: Self { Self(rawValue: "FINISHED") }

    /// 已关闭 · `CLOSED`
    public static var closed: Self { Self(rawValue: "CLOSED") }
  }

  /// 关闭的原因
  public struct CloseReason: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 商户撤销 · `MERCHANT_REVOCATION`
    public static var merchantRevocation: Self { Self(rawValue: "MERCHANT_REVOCATION") }

    /// 超时关闭 · `OVERDUE_CLOSE`
    public static var overdueClose: Self { Self(rawValue: "OVERDUE_CLOSE") }
  }

  /// 明细的状态
  public struct DetailState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 不分状态 · `ALL`
    public static var all: Self { Self(rawValue: "ALL") }

    /// 成功 · `SUCCESS`
    public static var success: Self { Self(rawValue: "SUCCESS") }

    /// 失败 · `FAIL`
    public static var fail: Self { Self(rawValue: "FAIL") }
  }

  /// 失败的原因
  public struct FailReason: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 账户被冻结 · `ACCOUNT_FROZEN`
    public static var accountFrozen: Self { Self(rawValue: "ACCOUNT_FROZEN") }

    /// 用户未实名 · `REAL_NAME_CHECK_FAIL`
    public static var realNameCheckFail: Self { Self(rawValue: "REAL_NAME_CHECK_FAIL") }

    /// 姓名不符 · `NAME_NOT_CORRECT`
    public static var nameNotCorrect: Self { Self(rawValue: "NAME_NOT_CORRECT") }

    /// 用户标识无效 · `OPENID_INVALID`
    public static var openidInvalid: Self { Self(rawValue: "OPENID_INVALID") }

    /// 转账额度超限 · `TRANSFER_QUOTA_EXCEED`
    public static var transferQuotaExceed: Self { Self(rawValue: "TRANSFER_QUOTA_EXCEED") }

    /// 用户当日收款金额超限 · `DAY_RECEIVED_QUOTA_EXCEED`
    public static var dayReceivedQuotaExceed: Self { Self(rawValue: "DAY_RECEIVED_QUOTA_EXCEED") }

    /// 用户当月收款金额超限 · `MONTH_RECEIVED_QUOTA_EXCEED`
    public static var monthReceivedQuotaExceed: Self { Self(rawValue: "MONTH_RECEIVED_QUOTA_EXCEED") }

    /// 用户当日收款次数超限 · `DAY_RECEIVED_COUNT_EXCEED`
    public static var dayReceivedCountExceed: Self { Self(rawValue: "DAY_RECEIVED_COUNT_EXCEED") }

    /// 没有转账权限 · `PRODUCT_AUTH_CHECK_FAIL`
    public static var productAuthCheckFail: Self { Self(rawValue: "PRODUCT_AUTH_CHECK_FAIL") }

    /// 超时关闭 · `OVERDUE_CLOSE`
    public static var overdueClose: Self { Self(rawValue: "OVERDUE_CLOSE") }

    /// 身份证号不符 · `ID_CARD_NOT_CORRECT`
    public static var idCardNotCorrect: Self { Self(rawValue: "ID_CARD_NOT_CORRECT") }

    /// 账户不存在 · `ACCOUNT_NOT_EXIST`
    public static var accountNotExist: Self { Self(rawValue: "ACCOUNT_NOT_EXIST") }

    /// 有风险 · `TRANSFER_RISK`
    public static var transferRisk: Self { Self(rawValue: "TRANSFER_RISK") }

    /// 用户已注销务工卡 · `PAYROLL_CARD_ALREADY_LOGOUT`
    public static var payrollCardAlreadyLogout: Self { Self(rawValue: "PAYROLL_CARD_ALREADY_LOGOUT") }

    /// 务工卡已冻结 · `PAYROLL_CARD_ALREADY_FROZEN`
    public static var payrollCardAlreadyFrozen: Self { Self(rawValue: "PAYROLL_CARD_ALREADY_FROZEN") }

    /// 未授权使用务工卡 · `PAYROLL_CARD_UNAUTHORIZED`
    public static var payrollCardUnauthorized: Self { Self(rawValue: "PAYROLL_CARD_UNAUTHORIZED") }

    /// 用户未开通务工卡 · `PAYROLL_CARD_USER_NOT_OPEN`
    public static var payrollCardUserNotOpen: Self { Self(rawValue: "PAYROLL_CARD_USER_NOT_OPEN") }

    /// 姓名与务工卡不符 · `PAYROLL_CARD_NAME_CARD_NOT_MATCH`
    public static var payrollCardNameCardNotMatch: Self { Self(rawValue: "PAYROLL_CARD_NAME_CARD_NOT_MATCH") }

    /// 身份证号与务工卡不符 · `PAYROLL_CARD_ID_CARD_NOT_MATCH`
    public static var payrollCardIDCardNotMatch: Self { Self(rawValue: "PAYROLL_CARD_ID_CARD_NOT_MATCH") }

    /// 务工卡已解绑银行卡 · `PAYROLL_CARD_BANKCARD_UNBUNDLING`
    public static var payrollCardBankcardUnbundling: Self { Self(rawValue: "PAYROLL_CARD_BANKCARD_UNBUNDLING") }

    /// 银行卡收款超限 · `BANK_CARD_COLLECTIONS_ABOVE_QUOTA`
    public static var bankCardCollectionsAboveQuota: Self { Self(rawValue: "BANK_CARD_COLLECTIONS_ABOVE_QUOTA") }

    /// 银行卡账户异常 · `BANK_CARD_ACCOUNT_ABNORMAL`
    public static var bankCardAccountAbnormal: Self { Self(rawValue: "BANK_CARD_ACCOUNT_ABNORMAL") }

    /// 银行卡状态异常 · `BANK_CARD_STATUS_ABNORMAL`
    public static var bankCardStatusAbnormal: Self { Self(rawValue: "BANK_CARD_STATUS_ABNORMAL") }

    /// 开户行有误 · `BANK_CARD_BANK_INFO_WRONG`
    public static var bankCardBankInfoWrong: Self { Self(rawValue: "BANK_CARD_BANK_INFO_WRONG") }

    /// 卡号或户名有误 · `BANK_CARD_CARD_INFO_WRONG`
    public static var bankCardCardInfoWrong: Self { Self(rawValue: "BANK_CARD_CARD_INFO_WRONG") }

    /// 其他原因 · `OTHER_FAIL_REASON_TYPE`
    public static var otherFailReasonType: Self { Self(rawValue: "OTHER_FAIL_REASON_TYPE") }

    /// 用户实名账户收款超限 · `REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED`
    public static var realnameAccountReceivedQuotaExceed: Self {
      Self(rawValue: "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED")
    }

    /// 备注设置失败 · `TRANSFER_REMARK_SET_FAIL`
    public static var transferRemarkSetFail: Self { Self(rawValue: "TRANSFER_REMARK_SET_FAIL") }
  }

  /// 明细的状态
  public struct ResponseDetailState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 处理中 · `PROCESSING`
    public static var processing: Self { Self(rawValue: "PROCESSING") }

    /// 成功 · `SUCCESS`
    public static var success: Self { Self(rawValue: "SUCCESS") }

    /// 失败 · `FAIL`
    public static var fail: Self { Self(rawValue: "FAIL") }

    /// 银行退票 · `REFUND`
    public static var refund: Self { Self(rawValue: "REFUND") }
  }

  /// `get` 发送的内容
  public struct SharedGetRequest: APIObject {
    /// 是否一并返回明细 · `need_query_detail`
    public var needQueryDetail: Bool {
      get { fields[requiredBoolean: 0] }
      set { fields[requiredBoolean: 0] = newValue }
    }
    /// 从第几条开始，从 0 计
    public var offset: Int? {
      get { fields[integer: 1] }
      set { fields[integer: 1] = newValue }
    }
    /// 最多返回的条数
    public var limit: Int? {
      get { fields[integer: 2] }
      set { fields[integer: 2] = newValue }
    }
    /// 明细的状态 · `detail_state`
    public var detailState: DetailState? {
      get { fields[enumeration: 3] }
      set { fields[enumeration: 3] = newValue }
    }

    public init(needQueryDetail: Bool, offset: Int? = nil, limit: Int? = nil, detailState: DetailState? = nil) {
      fields = ObjectFields(of: Self.self, needQueryDetail, offset, limit, detailState)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["need_query_detail": Bool.self, "offset": Int?.self, "limit": Int?.self, "detail_state": DetailState?.self]
    }

    /// 明细的状态
    public typealias DetailState = V3.BankTransfer.Batches.DetailState
  }

  /// `get` 返回的内容
  public struct SharedGetResponse: APIObject {
    /// 银行服务商的商户号 · `bank_sp_mchid`
    public var bankSpMchid: String? { fields[text: 0] }
    /// 服务平台的商户号 · `platform_mchid`
    public var platformMchid: String? { fields[text: 1] }
    /// 付款企业的商户号 · `specialized_payment_mchid`
    public var specializedPaymentMchid: String? { fields[text: 2] }
    /// 出资的商户号 · `sponsor_mchid`
    public var sponsorMchid: String? { fields[text: 3] }
    /// 用户授权给的商户号 · `user_authorized_mchid`
    public var userAuthorizedMchid: String? { fields[text: 4] }
    /// 用户授权给的 AppID · `user_authorized_appid`
    public var userAuthorizedAppid: String? { fields[text: 5] }
    /// 商户自定的批次单号 · `out_batch_no`
    public var outBatchNo: String? { fields[text: 6] }
    /// 微信侧的批次单号 · `batch_id`
    public var batchID: String? { fields[text: 7] }
    /// 转账的场景 · `transfer_scene`
    public var transferScene: TransferScene? { fields[enumeration: 8] }
    /// 批次的名称 · `batch_name`
    public var batchName: String? { fields[text: 9] }
    /// 批次的备注 · `batch_remark`
    public var batchRemark: String? { fields[text: 10] }
    /// 附加的说明 · `attach_remark`
    public var attachRemark: String? { fields[text: 11] }
    /// 转账的用途 · `transfer_purpose`
    public var transferPurpose: TransferPurpose? { fields[enumeration: 12] }
    /// 批次的状态 · `batch_state`
    public var batchState: BatchState? { fields[enumeration: 13] }
    /// 关闭的原因 · `close_reason`
    public var closeReason: CloseReason? { fields[enumeration: 14] }
    /// 转账的总额，单位为分 · `total_amount`
    public var totalAmount: Int? { fields[integer: 15] }
    /// 转账的总笔数 · `total_count`
    public var totalCount: Int? { fields[integer: 16] }
    /// 批次创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 17] }
    /// 最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp? { fields[time: 18] }
    /// 成功的金额，单位为分 · `success_amount`
    public var successAmount: Int? { fields[integer: 19] }
    /// 成功的数量 · `success_count`
    public var successCount: Int? { fields[integer: 20] }
    /// 失败的金额，单位为分 · `fail_amount`
    public var failAmount: Int? { fields[integer: 21] }
    /// 失败的数量 · `fail_count`
    public var failCount: Int? { fields[integer: 22] }
    /// 各笔转账 · `transfer_detail_list`
    public var transferDetailList: [TransferDetail]? { fields[list: 23] }

    public init(
      bankSpMchid: String? = nil, platformMchid: String? = nil, specializedPaymentMchid: String? = nil,
      sponsorMchid: String? = nil, userAuthorizedMchid: String? = nil, userAuthorizedAppid: String? = nil,
      outBatchNo: String? = nil, batchID: String? = nil, transferScene: TransferScene? = nil, batchName: String? = nil,
      batchRemark: String? = nil, attachRemark: String? = nil, transferPurpose: TransferPurpose? = nil,
      batchState: BatchState? = nil, closeReason: CloseReason? = nil, totalAmount: Int? = nil, totalCount: Int? = nil,
      createTime: Timestamp? = nil, updateTime: Timestamp? = nil, successAmount: Int? = nil, successCount: Int? = nil,
      failAmount: Int? = nil, failCount: Int? = nil, transferDetailList: [TransferDetail]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, bankSpMchid, platformMchid, specializedPaymentMchid, sponsorMchid, userAuthorizedMchid,
        userAuthorizedAppid, outBatchNo, batchID, transferScene, batchName, batchRemark, attachRemark, transferPurpose,
        batchState, closeReason, totalAmount, totalCount, createTime, updateTime, successAmount, successCount,
        failAmount, failCount, transferDetailList
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "bank_sp_mchid": String?.self, "platform_mchid": String?.self, "specialized_payment_mchid": String?.self,
        "sponsor_mchid": String?.self, "user_authorized_mchid": String?.self, "user_authorized_appid": String?.self,
        "out_batch_no": String?.self, "batch_id": String?.self, "transfer_scene": TransferScene?.self,
        "batch_name": String?.self, "batch_remark": String?.self, "attach_remark": String?.self,
        "transfer_purpose": TransferPurpose?.self, "batch_state": BatchState?.self, "close_reason": CloseReason?.self,
        "total_amount": Int?.self, "total_count": Int?.self, "create_time": Timestamp?.self,
        "update_time": Timestamp?.self, "success_amount": Int?.self, "success_count": Int?.self,
        "fail_amount": Int?.self, "fail_count": Int?.self, "transfer_detail_list": [TransferDetail]?.self,
      ]
    }

    /// 转账的场景
    public typealias TransferScene = V3.BankTransfer.Batches.TransferScene

    /// 转账的用途
    public typealias TransferPurpose = V3.BankTransfer.Batches.TransferPurpose

    /// 批次的状态
    public typealias BatchState = V3.BankTransfer.Batches.BatchState

    /// 关闭的原因
    public typealias CloseReason = V3.BankTransfer.Batches.CloseReason

    /// 各笔转账
    public typealias TransferDetail = V3.BankTransfer.Batches.TransferDetail

    /// 明细的状态
    public typealias DetailState = V3.BankTransfer.Batches.TransferDetailDetailState

    /// 该笔失败的原因
    public typealias FailReason = V3.BankTransfer.Batches.FailReason
  }

  /// `get` 返回的内容
  public struct SharedGetResponse2: APIObject {
    /// 银行服务商的商户号 · `bank_sp_mchid`
    public var bankSpMchid: String? { fields[text: 0] }
    /// 服务平台的商户号 · `platform_mchid`
    public var platformMchid: String? { fields[text: 1] }
    /// 付款企业的商户号 · `specialized_payment_mchid`
    public var specializedPaymentMchid: String? { fields[text: 2] }
    /// 出资的商户号 · `sponsor_mchid`
    public var sponsorMchid: String? { fields[text: 3] }
    /// 用户授权给的商户号 · `user_authorized_mchid`
    public var userAuthorizedMchid: String? { fields[text: 4] }
    /// 用户授权给的 AppID · `user_authorized_appid`
    public var userAuthorizedAppid: String? { fields[text: 5] }
    /// 商户自定的批次单号 · `out_batch_no`
    public var outBatchNo: String? { fields[text: 6] }
    /// 微信侧的批次单号 · `batch_id`
    public var batchID: String? { fields[text: 7] }
    /// 转账的场景 · `transfer_scene`
    public var transferScene: TransferScene? { fields[enumeration: 8] }
    /// 商户自定的明细单号 · `out_detail_no`
    public var outDetailNo: String? { fields[text: 9] }
    /// 微信侧的明细单号 · `detail_id`
    public var detailID: String? { fields[text: 10] }
    /// 收款用户在该 AppID 下的标识
    public var openid: String? { fields[text: 11] }
    /// 用户的姓名
    public var username: String? { fields[text: 12] }
    /// 转账金额，单位为分 · `transfer_amount`
    public var transferAmount: Int? { fields[integer: 13] }
    /// 转账的备注 · `transfer_remark`
    public var transferRemark: String? { fields[text: 14] }
    /// 明细的状态 · `detail_state`
    public var detailState: DetailState? { fields[enumeration: 15] }
    /// 失败的原因 · `fail_reason`
    public var failReason: FailReason? { fields[enumeration: 16] }
    /// 发起的时间 · `initiate_time`
    public var initiateTime: String? { fields[text: 17] }
    /// 最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp? { fields[time: 18] }
    /// 收款账户的类型 · `account_type`
    public var accountType: AccountType? { fields[enumeration: 19] }
    /// 银行的名称 · `bank_name`
    public var bankName: String? { fields[text: 20] }
    /// 银行卡号的末几位 · `bank_card_number_tail`
    public var bankCardNumberTail: String? { fields[text: 21] }

    public init(
      bankSpMchid: String? = nil, platformMchid: String? = nil, specializedPaymentMchid: String? = nil,
      sponsorMchid: String? = nil, userAuthorizedMchid: String? = nil, userAuthorizedAppid: String? = nil,
      outBatchNo: String? = nil, batchID: String? = nil, transferScene: TransferScene? = nil,
      outDetailNo: String? = nil, detailID: String? = nil, openid: String? = nil, username: String? = nil,
      transferAmount: Int? = nil, transferRemark: String? = nil, detailState: DetailState? = nil,
      failReason: FailReason? = nil, initiateTime: String? = nil, updateTime: Timestamp? = nil,
      accountType: AccountType? = nil, bankName: String? = nil, bankCardNumberTail: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, bankSpMchid, platformMchid, specializedPaymentMchid, sponsorMchid, userAuthorizedMchid,
        userAuthorizedAppid, outBatchNo, batchID, transferScene, outDetailNo, detailID, openid, username,
        transferAmount, transferRemark, detailState, failReason, initiateTime, updateTime, accountType, bankName,
        bankCardNumberTail
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "bank_sp_mchid": String?.self, "platform_mchid": String?.self, "specialized_payment_mchid": String?.self,
        "sponsor_mchid": String?.self, "user_authorized_mchid": String?.self, "user_authorized_appid": String?.self,
        "out_batch_no": String?.self, "batch_id": String?.self, "transfer_scene": TransferScene?.self,
        "out_detail_no": String?.self, "detail_id": String?.self, "openid": String?.self, "username": String?.self,
        "transfer_amount": Int?.self, "transfer_remark": String?.self, "detail_state": DetailState?.self,
        "fail_reason": FailReason?.self, "initiate_time": String?.self, "update_time": Timestamp?.self,
        "account_type": AccountType?.self, "bank_name": String?.self, "bank_card_number_tail": String?.self,
      ]
    }

    /// 转账的场景
    public typealias TransferScene = V3.BankTransfer.Batches.TransferScene

    /// 明细的状态
    public typealias DetailState = V3.BankTransfer.Batches.ResponseDetailState

    /// 失败的原因
    public typealias FailReason = V3.BankTransfer.Batches.FailReason

    /// 收款账户的类型
    public typealias AccountType = V3.BankTransfer.Batches.AccountType
  }

  /// 各笔转账
  public struct TransferDetail: APIObject {
    /// 微信侧的明细单号 · `detail_id`
    public var detailID: String? { fields[text: 0] }
    /// 商户自定的明细单号 · `out_detail_no`
    public var outDetailNo: String? { fields[text: 1] }
    /// 明细的状态 · `detail_state`
    public var detailState: TransferDetailDetailState? { fields[enumeration: 2] }
    /// 该笔失败的原因 · `fail_reason`
    public var failReason: FailReason? { fields[enumeration: 3] }

    public init(
      detailID: String? = nil, outDetailNo: String? = nil, detailState: TransferDetailDetailState? = nil,
      failReason: FailReason? = nil
    ) {
      fields = ObjectFields(of: Self.self, detailID, outDetailNo, detailState, failReason)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "detail_id": String?.self, "out_detail_no": String?.self, "detail_state": TransferDetailDetailState?.self,
        "fail_reason": FailReason?.self,
      ]
    }
  }

  /// 明细的状态
  public struct TransferDetailDetailState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 处理中 · `PROCESSING`
    public static var processing: Self { Self(rawValue: "PROCESSING") }

    /// 成功 · `SUCCESS`
    public static var success: Self { Self(rawValue: "SUCCESS") }

    /// 银行退票 · `REFUND`
    public static var refund: Self { Self(rawValue: "REFUND") }
  }

  /// 转账的用途
  public struct TransferPurpose: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 货款 · `GOODSPAYMENT`
    public static var goodspayment: Self { Self(rawValue: "GOODSPAYMENT") }

    /// 佣金 · `COMMISSION`
    public static var commission: Self { Self(rawValue: "COMMISSION") }

    /// 退款 · `REFUND`
    public static var refund: Self { Self(rawValue: "REFUND") }

    /// 报销 · `REIMBURSEMENT`
    public static var reimbursement: Self { Self(rawValue: "REIMBURSEMENT") }

    /// 运费 · `FREIGHT`
    public static var freight: Self { Self(rawValue: "FREIGHT") }

    /// 其他 · `OTHERS`
    public static var others: Self { Self(rawValue: "OTHERS") }
  }

  /// 转账的场景
  public struct TransferScene: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 普通转账 · `ORDINARY_TRANSFER`
    public static var ordinaryTransfer: Self { Self(rawValue: "ORDINARY_TRANSFER") }

    /// 务工卡转账 · `PAYROLL_CARD_TRANSFER`
    public static var payrollCardTransfer: Self { Self(rawValue: "PAYROLL_CARD_TRANSFER") }
  }
}
