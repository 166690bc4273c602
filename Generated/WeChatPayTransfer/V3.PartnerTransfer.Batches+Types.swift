// Written by wechatpay-gen: change the description, not this file.
// /v3/partner-transfer/batches/**

@_spi(Generated) public import WeChatPay

extension V3.PartnerTransfer.Batches {
  /// 关闭的原因
  public struct CloseReason: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 商户撤销 · `MERCHANT_REVOCATION`
    public static var merchantRevocation: Self { Self(rawValue: "MERCHANT_REVOCATION") }

    /// 超时关闭 · `OVERDUE_CLOSE`
    public static var overdueClose: Self { Self(rawValue: "OVERDUE_CLOSE") }

    /// 出资方账户异常 · `PAYER_ACCOUNT_ABNORMAL`
    public static var payerAccountAbnormal: Self { Self(rawValue: "PAYER_ACCOUNT_ABNORMAL") }
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

    /// 用户已注销务工卡 · `PAY_ROLL_CARD_ALREADY_LOGOUT`
    public static var payRollCardAlreadyLogout: Self { Self(rawValue: "PAY_ROLL_CARD_ALREADY_LOGOUT") }

    /// 务工卡已冻结 · `PAY_ROLL_CARD_ALREADY_FROZEN`
    public static var payRollCardAlreadyFrozen: Self { Self(rawValue: "PAY_ROLL_CARD_ALREADY_FROZEN") }

    /// 未授权使用务工卡 · `PAY_ROLL_CARD_UNAUTHORIZED`
    public static var payRollCardUnauthorized: Self { Self(rawValue: "PAY_ROLL_CARD_UNAUTHORIZED") }

    /// 用户未开通务工卡 · `PAY_ROLL_CARD_USER_NOT_OPEN`
    public static var payRollCardUserNotOpen: Self { Self(rawValue: "PAY_ROLL_CARD_USER_NOT_OPEN") }
  }

  /// `get` 返回的内容
  public struct SharedGetResponse: APIObject {
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 0] }
    /// 商户自定的批次单号 · `out_batch_no`
    public var outBatchNo: String? { fields[text: 1] }
    /// 微信侧的批次单号 · `batch_id`
    public var batchID: String? { fields[text: 2] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 3] }
    /// 商户自定的明细单号 · `out_detail_no`
    public var outDetailNo: String? { fields[text: 4] }
    /// 微信侧的明细单号 · `detail_id`
    public var detailID: String? { fields[text: 5] }
    /// 明细的状态 · `detail_status`
    public var detailStatus: String? { fields[text: 6] }
    /// 转账金额，单位为分 · `transfer_amount`
    public var transferAmount: Int? { fields[integer: 7] }
    /// 转账的备注 · `transfer_remark`
    public var transferRemark: String? { fields[text: 8] }
    /// 失败的原因 · `fail_reason`
    public var failReason: FailReason? { fields[enumeration: 9] }
    /// 收款用户在该 AppID 下的标识
    public var openid: String? { fields[text: 10] }
    /// 用户的姓名
    public var username: String? { fields[text: 11] }
    /// 发起的时间 · `initiate_time`
    public var initiateTime: String? { fields[text: 12] }
    /// 最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp? { fields[time: 13] }
    /// 收款账户的类型 · `account_type`
    public var accountType: String? { fields[text: 14] }
    /// 银行的名称 · `bank_name`
    public var bankName: String? { fields[text: 15] }
    /// 银行卡号的末几位 · `bank_card_number_tail`
    public var bankCardNumberTail: String? { fields[text: 16] }

    public init(
      spMchid: String? = nil, outBatchNo: String? = nil, batchID: String? = nil, appid: String? = nil,
      outDetailNo: String? = nil, detailID: String? = nil, detailStatus: String? = nil, transferAmount: Int? = nil,
      transferRemark: String? = nil, failReason: FailReason? = nil, openid: String? = nil, username: String? = nil,
      initiateTime: String? = nil, updateTime: Timestamp? = nil, accountType: String? = nil, bankName: String? = nil,
      bankCardNumberTail: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spMchid, outBatchNo, batchID, appid, outDetailNo, detailID, detailStatus, transferAmount,
        transferRemark, failReason, openid, username, initiateTime, updateTime, accountType, bankName,
        bankCardNumberTail
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String?.self, "out_batch_no": String?.self, "batch_id": String?.self, "appid": String?.self,
        "out_detail_no": String?.self, "detail_id": String?.self, "detail_status": String?.self,
        "transfer_amount": Int?.self, "transfer_remark": String?.self, "fail_reason": FailReason?.self,
        "openid": String?.self, "username": String?.self, "initiate_time": String?.self, "update_time": Timestamp?.self,
        "account_type": String?.self, "bank_name": String?.self, "bank_card_number_tail": String?.self,
      ]
    }

    /// 失败的原因
    public typealias FailReason = V3.PartnerTransfer.Batches.FailReason
  }

  /// `get` 返回的内容
  public struct SharedGetResponse2: APIObject {
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 0] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 1] }
    /// 商户自定的批次单号 · `out_batch_no`
    public var outBatchNo: String? { fields[text: 2] }
    /// 微信侧的批次单号 · `batch_id`
    public var batchID: String? { fields[text: 3] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 4] }
    /// 批次的状态 · `batch_status`
    public var batchStatus: String? { fields[text: 5] }
    /// 批次的类型 · `batch_type`
    public var batchType: String? { fields[text: 6] }
    /// 授权的类型 · `authorization_type`
    public var authorizationType: AuthorizationType? { fields[enumeration: 7] }
    /// 批次的名称 · `batch_name`
    public var batchName: String? { fields[text: 8] }
    /// 批次的备注 · `batch_remark`
    public var batchRemark: String? { fields[text: 9] }
    /// 关闭的原因 · `close_reason`
    public var closeReason: CloseReason? { fields[enumeration: 10] }
    /// 转账的总额，单位为分 · `total_amount`
    public var totalAmount: Int? { fields[integer: 11] }
    /// 转账共几笔 · `total_num`
    public var totalNum: Int? { fields[integer: 12] }
    /// 批次创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 13] }
    /// 最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp? { fields[time: 14] }
    /// 成功的金额，单位为分 · `success_amount`
    public var successAmount: Int? { fields[integer: 15] }
    /// 成功的笔数 · `success_num`
    public var successNum: Int? { fields[integer: 16] }
    /// 失败的金额，单位为分 · `fail_amount`
    public var failAmount: Int? { fields[integer: 17] }
    /// 失败的笔数 · `fail_num`
    public var failNum: Int? { fields[integer: 18] }
    /// 各笔转账 · `transfer_detail_list`
    public var transferDetailList: [TransferDetail]? { fields[list: 19] }
    /// 服务商的 AppID · `sp_appid`
    public var spAppid: String? { fields[text: 20] }
    /// 转账的用途 · `transfer_purpose`
    public var transferPurpose: TransferPurpose? { fields[enumeration: 21] }
    /// 转账的场景 · `transfer_scene`
    public var transferScene: TransferScene? { fields[enumeration: 22] }

    public init(
      spMchid: String? = nil, subMchid: String? = nil, outBatchNo: String? = nil, batchID: String? = nil,
      subAppid: String? = nil, batchStatus: String? = nil, batchType: String? = nil,
      authorizationType: AuthorizationType? = nil, batchName: String? = nil, batchRemark: String? = nil,
      closeReason: CloseReason? = nil, totalAmount: Int? = nil, totalNum: Int? = nil, createTime: Timestamp? = nil,
      updateTime: Timestamp? = nil, successAmount: Int? = nil, successNum: Int? = nil, failAmount: Int? = nil,
      failNum: Int? = nil, transferDetailList: [TransferDetail]? = nil, spAppid: String? = nil,
      transferPurpose: TransferPurpose? = nil, transferScene: TransferScene? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spMchid, subMchid, outBatchNo, batchID, subAppid, batchStatus, batchType, authorizationType,
        batchName, batchRemark, closeReason, totalAmount, totalNum, createTime, updateTime, successAmount, successNum,
        failAmount, failNum, transferDetailList, spAppid, transferPurpose, transferScene
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String?.self, "sub_mchid": String?.self, "out_batch_no": String?.self, "batch_id": String?.self,
        "sub_appid": String?.self, "batch_status": String?.self, "batch_type": String?.self,
        "authorization_type": AuthorizationType?.self, "batch_name": String?.self, "batch_remark": String?.self,
        "close_reason": CloseReason?.self, "total_amount": Int?.self, "total_num": Int?.self,
        "create_time": Timestamp?.self, "update_time": Timestamp?.self, "success_amount": Int?.self,
        "success_num": Int?.self, "fail_amount": Int?.self, "fail_num": Int?.self,
        "transfer_detail_list": [TransferDetail]?.self, "sp_appid": String?.self,
        "transfer_purpose": TransferPurpose?.self, "transfer_scene": TransferScene?.self,
      ]
    }

    /// 授权的类型
    public typealias AuthorizationType = V3.PartnerTransfer.Batches.AuthorizationType

    /// 关闭的原因
    public typealias CloseReason = V3.PartnerTransfer.Batches.CloseReason

    /// 各笔转账
    public typealias TransferDetail = V3.PartnerTransfer.Batches.TransferDetail

    /// 转账的用途
    public typealias TransferPurpose = V3.PartnerTransfer.Batches.TransferPurpose

    /// 转账的场景
    public typealias TransferScene = V3.PartnerTransfer.Batches.TransferScene
  }

  /// 各笔转账
  public struct TransferDetail: APIObject {
    /// 微信侧的明细单号 · `detail_id`
    public var detailID: String? { fields[text: 0] }
    /// 商户自定的明细单号 · `out_detail_no`
    public var outDetailNo: String? { fields[text: 1] }
    /// 明细的状态 · `detail_status`
    public var detailStatus: String? { fields[text: 2] }

    public init(detailID: String? = nil, outDetailNo: String? = nil, detailStatus: String? = nil) {
      fields = ObjectFields(of: Self.self, detailID, outDetailNo, detailStatus)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["detail_id": String?.self, "out_detail_no": String?.self, "detail_status": String?.self]
    }
  }
}
