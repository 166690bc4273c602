// Written by wechatpay-gen: change the description, not this file.
// /v3/transfer/batches/**

@_spi(Generated) public import WeChatPay

extension V3.Transfer.Batches {
  /// 关闭的原因
  public struct CloseReason: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 超时关闭 · `OVERDUE_CLOSE`
    public static var overdueClose: Self { Self(rawValue: "OVERDUE_CLOSE") }

    /// 转账场景不可用 · `TRANSFER_SCENE_INVALID`
    public static var transferSceneInvalid: Self { Self(rawValue: "TRANSFER_SCENE_INVALID") }
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

    /// 转账场景未开通 · `TRANSFER_SCENE_UNAVAILABLE`
    public static var transferSceneUnavailable: Self { Self(rawValue: "TRANSFER_SCENE_UNAVAILABLE") }

    /// 转账场景不可用 · `TRANSFER_SCENE_INVALID`
    public static var transferSceneInvalid: Self { Self(rawValue: "TRANSFER_SCENE_INVALID") }

    /// 备注设置失败 · `TRANSFER_REMARK_SET_FAIL`
    public static var transferRemarkSetFail: Self { Self(rawValue: "TRANSFER_REMARK_SET_FAIL") }

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
    /// 明细的状态 · `detail_status`
    public var detailStatus: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }

    public init(needQueryDetail: Bool, offset: Int? = nil, limit: Int? = nil, detailStatus: String? = nil) {
      fields = ObjectFields(of: Self.self, needQueryDetail, offset, limit, detailStatus)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["need_query_detail": Bool.self, "offset": Int?.self, "limit": Int?.self, "detail_status": String?.self]
    }
  }

  /// `get` 返回的内容
  public struct SharedGetResponse: APIObject {
    /// 商户号
    public var mchid: String? { fields[text: 0] }
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
    /// 收款用户的 OpenID
    public var openid: String? { fields[text: 10] }
    /// 用户的姓名 · `user_name`
    public var userName: String? { fields[text: 11] }
    /// 发起的时间 · `initiate_time`
    public var initiateTime: String? { fields[text: 12] }
    /// 最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp? { fields[time: 13] }

    public init(
      mchid: String? = nil, outBatchNo: String? = nil, batchID: String? = nil, appid: String? = nil,
      outDetailNo: String? = nil, detailID: String? = nil, detailStatus: String? = nil, transferAmount: Int? = nil,
      transferRemark: String? = nil, failReason: FailReason? = nil, openid: String? = nil, userName: String? = nil,
      initiateTime: String? = nil, updateTime: Timestamp? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, mchid, outBatchNo, batchID, appid, outDetailNo, detailID, detailStatus, transferAmount,
        transferRemark, failReason, openid, userName, initiateTime, updateTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mchid": String?.self, "out_batch_no": String?.self, "batch_id": String?.self, "appid": String?.self,
        "out_detail_no": String?.self, "detail_id": String?.self, "detail_status": String?.self,
        "transfer_amount": Int?.self, "transfer_remark": String?.self, "fail_reason": FailReason?.self,
        "openid": String?.self, "user_name": String?.self, "initiate_time": String?.self,
        "update_time": Timestamp?.self,
      ]
    }

    /// 失败的原因
    public typealias FailReason = V3.Transfer.Batches.FailReason
  }

  /// 转账批次
  public struct TransferBatch: APIObject {
    /// 商户号
    public var mchid: String? { fields[text: 0] }
    /// 商户自定的批次单号 · `out_batch_no`
    public var outBatchNo: String? { fields[text: 1] }
    /// 微信侧的批次单号 · `batch_id`
    public var batchID: String? { fields[text: 2] }
    /// 应用的 AppID
    public var appid: String? { fields[text: 3] }
    /// 批次的状态 · `batch_status`
    public var batchStatus: String? { fields[text: 4] }
    /// 批次的类型 · `batch_type`
    public var batchType: String? { fields[text: 5] }
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
    /// 批次最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp? { fields[time: 12] }
    /// 成功的金额，单位为分 · `success_amount`
    public var successAmount: Int? { fields[integer: 13] }
    /// 成功的笔数 · `success_num`
    public var successNum: Int? { fields[integer: 14] }
    /// 失败的金额，单位为分 · `fail_amount`
    public var failAmount: Int? { fields[integer: 15] }
    /// 失败的笔数 · `fail_num`
    public var failNum: Int? { fields[integer: 16] }
    /// 转账场景的编号 · `transfer_scene_id`
    public var transferSceneID: String? { fields[text: 17] }

    public init(
      mchid: String? = nil, outBatchNo: String? = nil, batchID: String? = nil, appid: String? = nil,
      batchStatus: String? = nil, batchType: String? = nil, batchName: String? = nil, batchRemark: String? = nil,
      closeReason: CloseReason? = nil, totalAmount: Int? = nil, totalNum: Int? = nil, createTime: Timestamp? = nil,
      updateTime: Timestamp? = nil, successAmount: Int? = nil, successNum: Int? = nil, failAmount: Int? = nil,
      failNum: Int? = nil, transferSceneID: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, mchid, outBatchNo, batchID, appid, batchStatus, batchType, batchName, batchRemark, closeReason,
        totalAmount, totalNum, createTime, updateTime, successAmount, successNum, failAmount, failNum, transferSceneID
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mchid": String?.self, "out_batch_no": String?.self, "batch_id": String?.self, "appid": String?.self,
        "batch_status": String?.self, "batch_type": String?.self, "batch_name": String?.self,
        "batch_remark": String?.self, "close_reason": CloseReason?.self, "total_amount": Int?.self,
        "total_num": Int?.self, "create_time": Timestamp?.self, "update_time": Timestamp?.self,
        "success_amount": Int?.self, "success_num": Int?.self, "fail_amount": Int?.self, "fail_num": Int?.self,
        "transfer_scene_id": String?.self,
      ]
    }
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
