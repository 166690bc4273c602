// Written by wechatpay-gen: change the description, not this file.
// /v3/fund-app/brand-redpacket/**

@_spi(Generated) public import WeChatPay

extension V3.FundApp.BrandRedpacket {
  /// 批次的状态
  public struct BatchState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 待确认付款 · `WAIT_PAY`
    public static var waitPay: Self { Self(rawValue: "WAIT_PAY") }

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

    /// 系统超时关闭 · `SYSTEM_OVERDUE_CLOSE`
    public static var systemOverdueClose: Self { Self(rawValue: "SYSTEM_OVERDUE_CLOSE") }
  }

  /// 各笔明细
  public struct Detail: APIObject {
    /// 微信侧的红包明细单号 · `transfer_detail_no`
    public var transferDetailNo: String? { fields[text: 0] }
    /// 商户自定的明细单号 · `out_detail_no`
    public var outDetailNo: String? { fields[text: 1] }
    /// 明细的状态 · `detail_state`
    public var detailState: DetailState? { fields[enumeration: 2] }

    public init(transferDetailNo: String? = nil, outDetailNo: String? = nil, detailState: DetailState? = nil) {
      fields = ObjectFields(of: Self.self, transferDetailNo, outDetailNo, detailState)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["transfer_detail_no": String?.self, "out_detail_no": String?.self, "detail_state": DetailState?.self]
    }
  }

  /// 明细的状态
  public struct DetailState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 初始 · `DETAIL_INIT`
    public static var detailInit: Self { Self(rawValue: "DETAIL_INIT") }

    /// 待确认 · `DETAIL_WAIT_PAY`
    public static var detailWaitPay: Self { Self(rawValue: "DETAIL_WAIT_PAY") }

    /// 转账中 · `DETAIL_PROCESSING`
    public static var detailProcessing: Self { Self(rawValue: "DETAIL_PROCESSING") }

    /// 成功 · `DETAIL_SUCCESS`
    public static var detailSuccess: Self { Self(rawValue: "DETAIL_SUCCESS") }

    /// 失败 · `DETAIL_FAIL`
    public static var detailFail: Self { Self(rawValue: "DETAIL_FAIL") }
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

    /// 用户当日收款次数超限 · `DAY_RECEIVED_COUNT_EXCEED`
    public static var dayReceivedCountExceed: Self { Self(rawValue: "DAY_RECEIVED_COUNT_EXCEED") }

    /// 没有转账权限 · `PRODUCT_AUTH_CHECK_FAIL`
    public static var productAuthCheckFail: Self { Self(rawValue: "PRODUCT_AUTH_CHECK_FAIL") }

    /// 超时关闭 · `OVERDUE_CLOSE`
    public static var overdueClose: Self { Self(rawValue: "OVERDUE_CLOSE") }

    /// 账户不存在 · `ACCOUNT_NOT_EXIST`
    public static var accountNotExist: Self { Self(rawValue: "ACCOUNT_NOT_EXIST") }

    /// 有风险 · `TRANSFER_RISK`
    public static var transferRisk: Self { Self(rawValue: "TRANSFER_RISK") }

    /// 用户账户受限 · `USER_ACCOUNT_LIMIT`
    public static var userAccountLimit: Self { Self(rawValue: "USER_ACCOUNT_LIMIT") }

    /// 原因未知 · `FAIL_REASON_UNKNOWN`
    public static var failReasonUnknown: Self { Self(rawValue: "FAIL_REASON_UNKNOWN") }

    /// 出资方账户异常 · `PAYER_ACCOUNT_ABNORMAL`
    public static var payerAccountAbnormal: Self { Self(rawValue: "PAYER_ACCOUNT_ABNORMAL") }

    /// 收款账户异常 · `PAYEE_ACCOUNT_ABNORMAL`
    public static var payeeAccountAbnormal: Self { Self(rawValue: "PAYEE_ACCOUNT_ABNORMAL") }

    /// 用户逾期未领 · `USER_RECEIVE_OVERDUE`
    public static var userReceiveOverdue: Self { Self(rawValue: "USER_RECEIVE_OVERDUE") }

    /// 备注不合要求 · `REMARK_NOT_CORRECT`
    public static var remarkNotCorrect: Self { Self(rawValue: "REMARK_NOT_CORRECT") }

    /// 商户管理员驳回 · `MERCHANT_REJECT`
    public static var merchantReject: Self { Self(rawValue: "MERCHANT_REJECT") }

    /// 商户管理员未确认 · `MERCHANT_NOT_CONFIRM`
    public static var merchantNotConfirm: Self { Self(rawValue: "MERCHANT_NOT_CONFIRM") }

    /// 用户当月收款超限 · `BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH`
    public static var blockB2CUserlimitamountBsruleMonth: Self {
      Self(rawValue: "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH")
    }
  }

  /// 明细的状态
  public struct RequestDetailState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 不分状态 · `DETAIL_VIEW_ALL`
    public static var detailViewAll: Self { Self(rawValue: "DETAIL_VIEW_ALL") }

    /// 成功 · `DETAIL_VIEW_SUCCESS`
    public static var detailViewSuccess: Self { Self(rawValue: "DETAIL_VIEW_SUCCESS") }

    /// 失败 · `DETAIL_VIEW_FAIL`
    public static var detailViewFail: Self { Self(rawValue: "DETAIL_VIEW_FAIL") }
  }

  /// `get` 发送的内容
  public struct SharedGetRequest: APIObject {
    /// 是否一并返回明细 · `need_query_detail`
    public var needQueryDetail: Bool? {
      get { fields[boolean: 0] }
      set { fields[boolean: 0] = newValue }
    }
    /// 明细的状态 · `detail_state`
    public var detailState: DetailState? {
      get { fields[enumeration: 1] }
      set { fields[enumeration: 1] = newValue }
    }

    public init(needQueryDetail: Bool? = nil, detailState: DetailState? = nil) {
      fields = ObjectFields(of: Self.self, needQueryDetail, detailState)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["need_query_detail": Bool?.self, "detail_state": DetailState?.self]
    }

    /// 明细的状态
    public typealias DetailState = V3.FundApp.BrandRedpacket.RequestDetailState
  }

  /// `get` 返回的内容
  public struct SharedGetResponse: APIObject {
    /// 品牌主商户的商户号 · `brand_mchid`
    public var brandMchid: String? { fields[text: 0] }
    /// 微信侧的批次单号 · `batch_no`
    public var batchNo: String? { fields[text: 1] }
    /// 商户自定的批次单号 · `out_batch_no`
    public var outBatchNo: String? { fields[text: 2] }
    /// 品牌的编号 · `brand_id`
    public var brandID: Int? { fields[integer: 3] }
    /// 模板的编号 · `template_id`
    public var templateID: String? { fields[text: 4] }
    /// 品牌的 AppID · `brand_appid`
    public var brandAppid: String? { fields[text: 5] }
    /// 批次的状态 · `batch_state`
    public var batchState: BatchState? { fields[enumeration: 6] }
    /// 批次的名称 · `batch_name`
    public var batchName: String? { fields[text: 7] }
    /// 批次的备注 · `batch_remark`
    public var batchRemark: String? { fields[text: 8] }
    /// 关闭的原因 · `close_reason`
    public var closeReason: CloseReason? { fields[enumeration: 9] }
    /// 总金额，单位为分 · `total_amount`
    public var totalAmount: Int? { fields[integer: 10] }
    /// 一共几笔 · `total_num`
    public var totalNum: Int? { fields[integer: 11] }
    /// 批次创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 12] }
    /// 最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp? { fields[time: 13] }
    /// 成功的金额，单位为分 · `success_amount`
    public var successAmount: Int? { fields[integer: 14] }
    /// 成功的笔数 · `success_num`
    public var successNum: Int? { fields[integer: 15] }
    /// 失败的金额，单位为分 · `fail_amount`
    public var failAmount: Int? { fields[integer: 16] }
    /// 失败的笔数 · `fail_num`
    public var failNum: Int? { fields[integer: 17] }
    /// 各笔明细 · `detail_list`
    public var detailList: [Detail]? { fields[list: 18] }

    public init(
      brandMchid: String? = nil, batchNo: String? = nil, outBatchNo: String? = nil, brandID: Int? = nil,
      templateID: String? = nil, brandAppid: String? = nil, batchState: BatchState? = nil, batchName: String? = nil,
      batchRemark: String? = nil, closeReason: CloseReason? = nil, totalAmount: Int? = nil, totalNum: Int? = nil,
      createTime: Timestamp? = nil, updateTime: Timestamp? = nil, successAmount: Int? = nil, successNum: Int? = nil,
      failAmount: Int? = nil, failNum: Int? = nil, detailList: [Detail]? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, brandMchid, batchNo, outBatchNo, brandID, templateID, brandAppid, batchState, batchName,
        batchRemark, closeReason, totalAmount, totalNum, createTime, updateTime, successAmount, successNum, failAmount,
        failNum, detailList
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "brand_mchid": String?.self, "batch_no": String?.self, "out_batch_no": String?.self, "brand_id": Int?.self,
        "template_id": String?.self, "brand_appid": String?.self, "batch_state": BatchState?.self,
        "batch_name": String?.self, "batch_remark": String?.self, "close_reason": CloseReason?.self,
        "total_amount": Int?.self, "total_num": Int?.self, "create_time": Timestamp?.self,
        "update_time": Timestamp?.self, "success_amount": Int?.self, "success_num": Int?.self, "fail_amount": Int?.self,
        "fail_num": Int?.self, "detail_list": [Detail]?.self,
      ]
    }

    /// 批次的状态
    public typealias BatchState = V3.FundApp.BrandRedpacket.BatchState

    /// 关闭的原因
    public typealias CloseReason = V3.FundApp.BrandRedpacket.CloseReason

    /// 各笔明细
    public typealias Detail = V3.FundApp.BrandRedpacket.Detail

    /// 明细的状态
    public typealias DetailState = V3.FundApp.BrandRedpacket.DetailState
  }

  /// `get` 返回的内容
  public struct SharedGetResponse2: APIObject {
    /// 品牌主商户的商户号 · `brand_mchid`
    public var brandMchid: String? { fields[text: 0] }
    /// 商户自定的批次单号 · `out_batch_no`
    public var outBatchNo: String? { fields[text: 1] }
    /// 微信侧的批次单号 · `batch_no`
    public var batchNo: String? { fields[text: 2] }
    /// 商户自定的明细单号 · `out_detail_no`
    public var outDetailNo: String? { fields[text: 3] }
    /// 微信侧的明细单号 · `detail_no`
    public var detailNo: String? { fields[text: 4] }
    /// 明细的状态 · `detail_state`
    public var detailState: DetailState? { fields[enumeration: 5] }
    /// 红包的金额，单位为分
    public var amount: Int? { fields[integer: 6] }
    /// 红包的备注
    public var remark: String? { fields[text: 7] }
    /// 失败的原因 · `fail_reason`
    public var failReason: FailReason? { fields[enumeration: 8] }
    /// 领红包的用户在该 AppID 下的标识
    public var openid: String? { fields[text: 9] }
    /// 用户的姓名，加密传输 · `user_name`
    public var userName: String? { fields[text: 10] }
    /// 发起的时间 · `initiate_time`
    public var initiateTime: String? { fields[text: 11] }
    /// 最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp? { fields[time: 12] }
    /// 品牌的编号 · `brand_id`
    public var brandID: Int? { fields[integer: 13] }
    /// 模板的编号 · `template_id`
    public var templateID: String? { fields[text: 14] }
    /// 品牌的 AppID · `brand_appid`
    public var brandAppid: String? { fields[text: 15] }

    public init(
      brandMchid: String? = nil, outBatchNo: String? = nil, batchNo: String? = nil, outDetailNo: String? = nil,
      detailNo: String? = nil, detailState: DetailState? = nil, amount: Int? = nil, remark: String? = nil,
      failReason: FailReason? = nil, openid: String? = nil, userName: String? = nil, initiateTime: String? = nil,
      updateTime: Timestamp? = nil, brandID: Int? = nil, templateID: String? = nil, brandAppid: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, brandMchid, outBatchNo, batchNo, outDetailNo, detailNo, detailState, amount, remark, failReason,
        openid, userName, initiateTime, updateTime, brandID, templateID, brandAppid
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "brand_mchid": String?.self, "out_batch_no": String?.self, "batch_no": String?.self,
        "out_detail_no": String?.self, "detail_no": String?.self, "detail_state": DetailState?.self,
        "amount": Int?.self, "remark": String?.self, "fail_reason": FailReason?.self, "openid": String?.self,
        "user_name": Sensitive<String>?.self, "initiate_time": String?.self, "update_time": Timestamp?.self,
        "brand_id": Int?.self, "template_id": String?.self, "brand_appid": String?.self,
      ]
    }

    /// 明细的状态
    public typealias DetailState = V3.FundApp.BrandRedpacket.DetailState

    /// 失败的原因
    public typealias FailReason = V3.FundApp.BrandRedpacket.FailReason
  }
}
