// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension Notifications {
  /// 转账批次关闭通知
  ///
  /// 一批转账已关闭。
  ///
  /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012269028)
  public struct MchtransferBatchClosed: APIObject, NotificationPayload {
    public static var kinds: [NotificationKind] {
      [
        NotificationKind("MCHTRANSFER.BATCH.CLOSED", originalType: "mch_payment")
      ]
    }

    /// 商户号
    public var mchid: String? { fields[text: 0] }
    /// 商户自定的批次单号 · `out_batch_no`
    public var outBatchNo: String? { fields[text: 1] }
    /// 微信侧的批次单号 · `batch_id`
    public var batchID: String? { fields[text: 2] }
    /// 批次的状态 · `batch_status`
    public var batchStatus: BatchStatus? { fields[enumeration: 3] }
    /// 一共几笔 · `total_num`
    public var totalNum: Int? { fields[integer: 4] }
    /// 批次的总额，单位为分 · `total_amount`
    public var totalAmount: Int? { fields[integer: 5] }
    /// 关闭的原因 · `close_reason`
    public var closeReason: CloseReason? { fields[enumeration: 6] }
    /// 最近一次变更的时间 · `update_time`
    public var updateTime: Timestamp? { fields[time: 7] }

    public init(
      mchid: String? = nil, outBatchNo: String? = nil, batchID: String? = nil, batchStatus: BatchStatus? = nil,
      totalNum: Int? = nil, totalAmount: Int? = nil, closeReason: CloseReason? = nil, updateTime: Timestamp? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, mchid, outBatchNo, batchID, batchStatus, totalNum, totalAmount, closeReason, updateTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "mchid": String?.self, "out_batch_no": String?.self, "batch_id": String?.self,
        "batch_status": BatchStatus?.self, "total_num": Int?.self, "total_amount": Int?.self,
        "close_reason": CloseReason?.self, "update_time": Timestamp?.self,
      ]
    }

    /// 批次的状态
    public typealias BatchStatus = Notifications.WeChatPayTransferMchtransferBatchStatus

    /// 关闭的原因
    public struct CloseReason: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 已关闭 · `CLOSED`
      public static var closed: Self { Self(rawValue: "CLOSED") }

      /// 超时关闭 · `OVERDUE_CLOSE`
      public static var overdueClose: Self { Self(rawValue: "OVERDUE_CLOSE") }

      /// 转账场景不可用 · `TRANSFER_SCENE_INVALID`
      public static var transferSceneInvalid: Self { Self(rawValue: "TRANSFER_SCENE_INVALID") }
    }
  }
}
