// Written by wechatpay-gen: change the description, not this file.
// POST /v3/platsolution/mch-transfer/batches/apply

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.MchTransfer.Batches.Apply {
  /// 平台商家转账：发起
  ///
  /// 由商家向用户转账，可含多笔明细。
  ///
  /// `POST /v3/platsolution/mch-transfer/batches/apply` · [官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-apply.html)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/platsolution/mch-transfer/batches/apply"), body: body)
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
    public var batchState: String? { fields[text: 3] }

    public init(
      outBatchNo: String? = nil, batchID: String? = nil, createTime: Timestamp? = nil, batchState: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, outBatchNo, batchID, createTime, batchState)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_batch_no": String?.self, "batch_id": String?.self, "create_time": Timestamp?.self,
        "batch_state": String?.self,
      ]
    }
  }
}
