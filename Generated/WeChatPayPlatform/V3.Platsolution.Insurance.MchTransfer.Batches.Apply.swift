// Written by wechatpay-gen: change the description, not this file.
// POST /v3/platsolution/insurance/mch-transfer/batches/apply

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.Insurance.MchTransfer.Batches.Apply {
  /// 保险商家转账：发起
  ///
  /// 由保险公司向用户转账，可含多笔明细。
  ///
  /// `POST /v3/platsolution/insurance/mch-transfer/batches/apply` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504220)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/platsolution/insurance/mch-transfer/batches/apply"), body: body)
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Platsolution.ApplyPostRequest

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 商户自定的批次单号 · `out_batch_no`
    public var outBatchNo: String? { fields[text: 0] }
    /// 微信侧的批次单号 · `batch_id`
    public var batchID: String? { fields[text: 1] }
    /// 批次创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 2] }
    /// 批次的状态 · `batch_state`
    public var batchState: BatchState? { fields[enumeration: 3] }

    public init(
      outBatchNo: String? = nil, batchID: String? = nil, createTime: Timestamp? = nil, batchState: BatchState? = nil
    ) {
      fields = ObjectFields(of: Self.self, outBatchNo, batchID, createTime, batchState)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_batch_no": String?.self, "batch_id": String?.self, "create_time": Timestamp?.self,
        "batch_state": BatchState?.self,
      ]
    }

    /// 批次的状态
    public typealias BatchState = V3.Platsolution.Insurance.MchTransfer.Batches.BatchState
  }
}
