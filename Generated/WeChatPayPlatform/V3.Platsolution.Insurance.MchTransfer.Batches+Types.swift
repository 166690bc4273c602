// Written by wechatpay-gen: change the description, not this file.
// /v3/platsolution/insurance/mch-transfer/batches/**

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.Insurance.MchTransfer.Batches {
  /// 批次的状态
  public struct BatchState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 已受理 · `ACCEPTED`
    public static var accepted: Self { Self(rawValue: "ACCEPTED") }

    /// 处理中 · `PROCESSING`
    public static var processing: Self { Self(rawValue: "PROCESSING") }

    /// 已完成 · `COMPLETED`
    public static var completed: Self { Self(rawValue: "COMPLETED") }

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

    /// 初始 · `INIT`
    public static var initValue: Self { Self(rawValue: "INIT") }

    /// 不分状态 · `ALL`
    public static var all: Self { Self(rawValue: "ALL") }

    /// 待付款 · `WAIT_PAY`
    public static var waitPay: Self { Self(rawValue: "WAIT_PAY") }

    /// 成功 · `SUCCESS`
    public static var success: Self { Self(rawValue: "SUCCESS") }

    /// 失败 · `FAIL`
    public static var fail: Self { Self(rawValue: "FAIL") }

    /// 银行退票 · `BANK_REFUND`
    public static var bankRefund: Self { Self(rawValue: "BANK_REFUND") }
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

    /// 不能转到该账户 · `RECEIVE_ACCOUNT_NOT_PERMMIT`
    public static var receiveAccountNotPermmit: Self { Self(rawValue: "RECEIVE_ACCOUNT_NOT_PERMMIT") }

    /// 收款账户异常 · `PAYEE_ACCOUNT_ABNORMAL`
    public static var payeeAccountAbnormal: Self { Self(rawValue: "PAYEE_ACCOUNT_ABNORMAL") }

    /// 出资方账户异常 · `PAYER_ACCOUNT_ABNORMAL`
    public static var payerAccountAbnormal: Self { Self(rawValue: "PAYER_ACCOUNT_ABNORMAL") }

    /// 备注设置失败 · `TRANSFER_REMARK_SET_FAIL`
    public static var transferRemarkSetFail: Self { Self(rawValue: "TRANSFER_REMARK_SET_FAIL") }

    /// 转账场景不可用 · `TRANSFER_SCENE_INVALID`
    public static var transferSceneInvalid: Self { Self(rawValue: "TRANSFER_SCENE_INVALID") }

    /// 转账场景未开通 · `TRANSFER_SCENE_UNAVAILABLE`
    public static var transferSceneUnavailable: Self { Self(rawValue: "TRANSFER_SCENE_UNAVAILABLE") }

    /// 未配置收款用户 · `RECEIVE_ACCOUNT_NOT_CONFIGURE`
    public static var receiveAccountNotConfigure: Self { Self(rawValue: "RECEIVE_ACCOUNT_NOT_CONFIGURE") }

    /// 用户当月收款超限 · `BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH`
    public static var blockB2CUserlimitamountBsruleMonth: Self {
      Self(rawValue: "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH")
    }

    /// 用户当月转账收款超限 · `BLOCK_B2C_USERLIMITAMOUNT_MONTH`
    public static var blockB2CUserlimitamountMonth: Self { Self(rawValue: "BLOCK_B2C_USERLIMITAMOUNT_MONTH") }

    /// 商户管理员驳回 · `MERCHANT_REJECT`
    public static var merchantReject: Self { Self(rawValue: "MERCHANT_REJECT") }

    /// 商户管理员未确认 · `MERCHANT_NOT_CONFIRM`
    public static var merchantNotConfirm: Self { Self(rawValue: "MERCHANT_NOT_CONFIRM") }

    /// 银行卡信息有误 · `BANK_CARD_PARAM_ERROR`
    public static var bankCardParamError: Self { Self(rawValue: "BANK_CARD_PARAM_ERROR") }

    /// 不支持这类银行卡 · `BANK_CARD_TYPE_NOT_SUPPORTED`
    public static var bankCardTypeNotSupported: Self { Self(rawValue: "BANK_CARD_TYPE_NOT_SUPPORTED") }

    /// 预约状态无效 · `RESERVATION_STATE_INVALID`
    public static var reservationStateInvalid: Self { Self(rawValue: "RESERVATION_STATE_INVALID") }

    /// 超出预约金额 · `EXCEEDED_ESTIMATED_AMOUNT`
    public static var exceededEstimatedAmount: Self { Self(rawValue: "EXCEEDED_ESTIMATED_AMOUNT") }

    /// 与预约信息不符 · `RESERVATION_INFO_NOT_MATCH`
    public static var reservationInfoNotMatch: Self { Self(rawValue: "RESERVATION_INFO_NOT_MATCH") }

    /// 与预约场景不符 · `RESERVATION_SCENE_NOT_MATCH`
    public static var reservationSceneNotMatch: Self { Self(rawValue: "RESERVATION_SCENE_NOT_MATCH") }
  }

  /// 单据的状态
  public struct ReceiptState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 已受理 · `ACCEPTED`
    public static var accepted: Self { Self(rawValue: "ACCEPTED") }

    /// 已完成 · `FINISHED`
    public static var finished: Self { Self(rawValue: "FINISHED") }
  }

  /// 明细的状态
  public typealias RequestDetailState = V3.Platsolution.DetailState

  /// 各笔转账
  public struct ResponseData: APIObject {
    /// 微信侧的明细单号 · `detail_id`
    public var detailID: String? { fields[text: 0] }
    /// 商户自定的明细单号 · `out_detail_no`
    public var outDetailNo: String? { fields[text: 1] }
    /// 明细的状态 · `detail_state`
    public var detailState: DetailState? { fields[enumeration: 2] }

    public init(detailID: String? = nil, outDetailNo: String? = nil, detailState: DetailState? = nil) {
      fields = ObjectFields(of: Self.self, detailID, outDetailNo, detailState)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["detail_id": String?.self, "out_detail_no": String?.self, "detail_state": DetailState?.self]
    }
  }

  /// `get` 发送的内容
  public typealias SharedGetRequest = V3.Platsolution.SharedGetRequest

  /// `get` 返回的内容
  public struct SharedGetResponse: APIObject {
    /// 商户自定的批次单号 · `out_batch_no`
    public var outBatchNo: String? { fields[text: 0] }
    /// 微信侧的批次单号 · `batch_id`
    public var batchID: String? { fields[text: 1] }
    /// 商户自定的明细单号 · `out_detail_no`
    public var outDetailNo: String? { fields[text: 2] }
    /// 微信侧的明细单号 · `detail_id`
    public var detailID: String? { fields[text: 3] }
    /// 服务商的 AppID · `sp_appid`
    public var spAppid: String? { fields[text: 4] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 5] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 6] }
    /// 发起转账的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 7] }
    /// 明细的状态 · `detail_state`
    public var detailState: DetailState? { fields[enumeration: 8] }
    /// 转账金额，单位为分 · `transfer_amount`
    public var transferAmount: Int? { fields[integer: 9] }
    /// 转账的备注或赔付的原因 · `transfer_remark`
    public var transferRemark: String? { fields[text: 10] }
    /// 失败的原因 · `fail_reason`
    public var failReason: FailReason? { fields[enumeration: 11] }
    /// 收款用户在该 AppID 下的标识
    public var openid: String? { fields[text: 12] }
    /// 收款银行的代码 · `bank_type`
    public var bankType: String? { fields[text: 13] }
    /// 用户的姓名，加密传输 · `user_name`
    public var userName: String? { fields[text: 14] }
    /// 转账完成的时间 · `transfer_finish_time`
    public var transferFinishTime: String? { fields[text: 15] }
    /// 银行退票的时间 · `bank_refund_time`
    public var bankRefundTime: String? { fields[text: 16] }

    public init(
      outBatchNo: String? = nil, batchID: String? = nil, outDetailNo: String? = nil, detailID: String? = nil,
      spAppid: String? = nil, subMchid: String? = nil, subAppid: String? = nil, createTime: Timestamp? = nil,
      detailState: DetailState? = nil, transferAmount: Int? = nil, transferRemark: String? = nil,
      failReason: FailReason? = nil, openid: String? = nil, bankType: String? = nil, userName: String? = nil,
      transferFinishTime: String? = nil, bankRefundTime: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outBatchNo, batchID, outDetailNo, detailID, spAppid, subMchid, subAppid, createTime, detailState,
        transferAmount, transferRemark, failReason, openid, bankType, userName, transferFinishTime, bankRefundTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_batch_no": String?.self, "batch_id": String?.self, "out_detail_no": String?.self,
        "detail_id": String?.self, "sp_appid": String?.self, "sub_mchid": String?.self, "sub_appid": String?.self,
        "create_time": Timestamp?.self, "detail_state": DetailState?.self, "transfer_amount": Int?.self,
        "transfer_remark": String?.self, "fail_reason": FailReason?.self, "openid": String?.self,
        "bank_type": String?.self, "user_name": Sensitive<String>?.self, "transfer_finish_time": String?.self,
        "bank_refund_time": String?.self,
      ]
    }

    /// 明细的状态
    public typealias DetailState = V3.Platsolution.Insurance.MchTransfer.Batches.DetailState

    /// 失败的原因
    public typealias FailReason = V3.Platsolution.Insurance.MchTransfer.Batches.FailReason
  }

  /// `get` 返回的内容
  public struct SharedGetResponse2: APIObject {
    /// 转账批次 · `transfer_batch`
    public var transferBatch: TransferBatch? { fields[object: 0] }
    /// 各笔转账
    public var data: [ResponseData]? { fields[list: 1] }
    /// 从第几条开始，从 0 计
    public var offset: Int? { fields[integer: 2] }
    /// 最多返回的条数
    public var limit: Int? { fields[integer: 3] }

    public init(
      transferBatch: TransferBatch? = nil, data: [ResponseData]? = nil, offset: Int? = nil, limit: Int? = nil
    ) {
      fields = ObjectFields(of: Self.self, transferBatch, data, offset, limit)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["transfer_batch": TransferBatch?.self, "data": [ResponseData]?.self, "offset": Int?.self, "limit": Int?.self]
    }

    /// 转账批次
    public typealias TransferBatch = V3.Platsolution.Insurance.MchTransfer.Batches.TransferBatch

    /// 各笔转账
    public typealias ResponseData = V3.Platsolution.Insurance.MchTransfer.Batches.ResponseData

    /// 批次的状态
    public typealias BatchState = V3.Platsolution.Insurance.MchTransfer.Batches.BatchState

    /// 关闭的原因
    public typealias CloseReason = V3.Platsolution.Insurance.MchTransfer.Batches.CloseReason

    /// 明细的状态
    public typealias DetailState = V3.Platsolution.Insurance.MchTransfer.Batches.DetailState
  }

  /// `post` 发送的内容
  public typealias SharedPostRequest = V3.Platsolution.SharedPostRequest

  /// 转账批次
  public struct TransferBatch: APIObject {
    /// 商户自定的批次单号 · `out_batch_no`
    public var outBatchNo: String? { fields[text: 0] }
    /// 微信侧的批次单号 · `batch_id`
    public var batchID: String? { fields[text: 1] }
    /// 服务商的 AppID · `sp_appid`
    public var spAppid: String? { fields[text: 2] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 3] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 4] }
    /// 批次的状态 · `batch_state`
    public var batchState: BatchState? { fields[enumeration: 5] }
    /// 批次的名称 · `batch_name`
    public var batchName: String? { fields[text: 6] }
    /// 批次的备注 · `batch_remark`
    public var batchRemark: String? { fields[text: 7] }
    /// 关闭的原因 · `close_reason`
    public var closeReason: CloseReason? { fields[enumeration: 8] }
    /// 转账的总额，单位为分 · `total_amount`
    public var totalAmount: Int? { fields[integer: 9] }
    /// 转账的总笔数 · `total_num`
    public var totalNum: Int? { fields[integer: 10] }
    /// 批次创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 11] }
    /// 成功的金额，单位为分 · `success_amount`
    public var successAmount: Int? { fields[integer: 12] }
    /// 成功的笔数 · `success_num`
    public var successNum: Int? { fields[integer: 13] }
    /// 转账失败的金额，单位为分 · `failed_amount`
    public var failedAmount: Int? { fields[integer: 14] }
    /// 转账失败的笔数 · `failed_num`
    public var failedNum: Int? { fields[integer: 15] }
    /// 转账场景的编号 · `transfer_scene_id`
    public var transferSceneID: String? { fields[text: 16] }

    public init(
      outBatchNo: String? = nil, batchID: String? = nil, spAppid: String? = nil, subMchid: String? = nil,
      subAppid: String? = nil, batchState: BatchState? = nil, batchName: String? = nil, batchRemark: String? = nil,
      closeReason: CloseReason? = nil, totalAmount: Int? = nil, totalNum: Int? = nil, createTime: Timestamp? = nil,
      successAmount: Int? = nil, successNum: Int? = nil, failedAmount: Int? = nil, failedNum: Int? = nil,
      transferSceneID: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outBatchNo, batchID, spAppid, subMchid, subAppid, batchState, batchName, batchRemark,
        closeReason, totalAmount, totalNum, createTime, successAmount, successNum, failedAmount, failedNum,
        transferSceneID
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_batch_no": String?.self, "batch_id": String?.self, "sp_appid": String?.self, "sub_mchid": String?.self,
        "sub_appid": String?.self, "batch_state": BatchState?.self, "batch_name": String?.self,
        "batch_remark": String?.self, "close_reason": CloseReason?.self, "total_amount": Int?.self,
        "total_num": Int?.self, "create_time": Timestamp?.self, "success_amount": Int?.self, "success_num": Int?.self,
        "failed_amount": Int?.self, "failed_num": Int?.self, "transfer_scene_id": String?.self,
      ]
    }
  }
}
