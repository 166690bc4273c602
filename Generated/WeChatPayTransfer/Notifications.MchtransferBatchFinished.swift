// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 转账批次完成通知
  ///
  /// 一批转账已处理完，各笔成败另查。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012269028)
  public struct MchtransferBatchFinished: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("MCHTRANSFER.BATCH.FINISHED", originalType: "mch_payment")
      ]
    }

    /// 商户自定的批次单号 · `out_batch_no`
    public var outBatchNo: String? { fields[text: 0] }
    /// 微信侧的批次单号 · `batch_id`
    public var batchID: String? { fields[text: 1] }
    /// 批次的状态 · `batch_status`
    public var batchStatus: BatchStatus? { fields[enumeration: 2] }
    /// 一共几笔 · `total_num`
    public var totalNum: Int? { fields[integer: 3] }
    /// 批次的总额，单位为分 · `total_amount`
    public var totalAmount: Int? { fields[integer: 4] }
    /// 成功的金额，单位为分 · `success_amount`
    public var successAmount: Int? { fields[integer: 5] }
    /// 成功的笔数 · `success_num`
    public var successNum: Int? { fields[integer: 6] }
    /// 失败的金额，单位为分 · `fail_amount`
    public var failAmount: Int? { fields[integer: 7] }
    /// 失败的笔数 · `fail_num`
    public var failNum: Int? { fields[integer: 8] }
    /// 最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp? { fields[time: 9] }

    public init(
      outBatchNo: String? = nil, batchID: String? = nil, batchStatus: BatchStatus? = nil, totalNum: Int? = nil,
      totalAmount: Int? = nil, successAmount: Int? = nil, successNum: Int? = nil, failAmount: Int? = nil,
      failNum: Int? = nil, updateTime: Timestamp? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, outBatchNo, batchID, batchStatus, totalNum, totalAmount, successAmount, successNum, failAmount,
        failNum, updateTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_batch_no": String?.self, "batch_id": String?.self, "batch_status": BatchStatus?.self,
        "total_num": Int?.self, "total_amount": Int?.self, "success_amount": Int?.self, "success_num": Int?.self,
        "fail_amount": Int?.self, "fail_num": Int?.self, "update_time": Timestamp?.self,
      ]
    }

    /// 批次的状态
    public typealias BatchStatus = Notifications.WeChatPayTransferMchtransferBatchStatus
  }
}
