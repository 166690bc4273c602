// Written by wechatpay-gen: change the description, not this file.
// /v3/platsolution/mch-transfer/batches/**

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.MchTransfer.Batches {
  /// 各笔转账
  public struct ResponseData: APIObject {
    /// 微信侧的明细单号 · `detail_id`
    public var detailID: String? { fields[text: 0] }
    /// 商户自定的明细单号 · `out_detail_no`
    public var outDetailNo: String? { fields[text: 1] }
    /// 明细的状态 · `detail_state`
    public var detailState: String? { fields[text: 2] }

    public init(detailID: String? = nil, outDetailNo: String? = nil, detailState: String? = nil) {
      fields = ObjectFields(of: Self.self, detailID, outDetailNo, detailState)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["detail_id": String?.self, "out_detail_no": String?.self, "detail_state": String?.self]
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
    public var detailState: String? { fields[text: 8] }
    /// 转账金额，单位为分 · `transfer_amount`
    public var transferAmount: Int? { fields[integer: 9] }
    /// 转账的备注或赔付的原因 · `transfer_remark`
    public var transferRemark: String? { fields[text: 10] }
    /// 失败的原因 · `fail_reason`
    public var failReason: String? { fields[text: 11] }
    /// 收款用户在该 AppID 下的标识
    public var openid: String? { fields[text: 12] }
    /// 收款银行的代码 · `bank_type`
    public var bankType: String? { fields[text: 13] }
    /// 用户的姓名 · `user_name`
    public var userName: String? { fields[text: 14] }
    /// 转账完成的时间 · `transfer_finish_time`
    public var transferFinishTime: String? { fields[text: 15] }
    /// 银行退票的时间 · `bank_refund_time`
    public var bankRefundTime: String? { fields[text: 16] }

    public init(
      outBatchNo: String? = nil, batchID: String? = nil, outDetailNo: String? = nil, detailID: String? = nil,
      spAppid: String? = nil, subMchid: String? = nil, subAppid: String? = nil, createTime: Timestamp? = nil,
      detailState: String? = nil, transferAmount: Int? = nil, transferRemark: String? = nil, failReason: String? = nil,
      openid: String? = nil, bankType: String? = nil, userName: String? = nil, transferFinishTime: String? = nil,
      bankRefundTime: String? = nil
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
        "create_time": Timestamp?.self, "detail_state": String?.self, "transfer_amount": Int?.self,
        "transfer_remark": String?.self, "fail_reason": String?.self, "openid": String?.self, "bank_type": String?.self,
        "user_name": String?.self, "transfer_finish_time": String?.self, "bank_refund_time": String?.self,
      ]
    }
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
    public typealias TransferBatch = V3.Platsolution.MchTransfer.Batches.TransferBatch

    /// 各笔转账
    public typealias ResponseData = V3.Platsolution.MchTransfer.Batches.ResponseData
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
    public var batchState: String? { fields[text: 5] }
    /// 批次的名称 · `batch_name`
    public var batchName: String? { fields[text: 6] }
    /// 批次的备注 · `batch_remark`
    public var batchRemark: String? { fields[text: 7] }
    /// 关闭的原因 · `close_reason`
    public var closeReason: String? { fields[text: 8] }
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
      subAppid: String? = nil, batchState: String? = nil, batchName: String? = nil, batchRemark: String? = nil,
      closeReason: String? = nil, totalAmount: Int? = nil, totalNum: Int? = nil, createTime: Timestamp? = nil,
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
        "sub_appid": String?.self, "batch_state": String?.self, "batch_name": String?.self,
        "batch_remark": String?.self, "close_reason": String?.self, "total_amount": Int?.self, "total_num": Int?.self,
        "create_time": Timestamp?.self, "success_amount": Int?.self, "success_num": Int?.self,
        "failed_amount": Int?.self, "failed_num": Int?.self, "transfer_scene_id": String?.self,
      ]
    }
  }
}
