// Written by wechatpay-gen: change the description, not this file.
// GET /v3/transfer/batches/batch-id/{batch_id}

@_spi(Generated) public import WeChatPay

extension V3.Transfer.Batches.BatchID.BatchID {
  /// 批量转账：按微信单号查批次
  ///
  /// 用微信支付批次单号查询整批转账与其中明细。
  ///
  /// `GET /v3/transfer/batches/batch-id/{batch_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458868)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/transfer/batches/batch-id/{batch_id}"), query: query)
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Transfer.Batches.SharedGetRequest

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 转账批次 · `transfer_batch`
    public var transferBatch: TransferBatch? { fields[object: 0] }
    /// 各笔转账 · `transfer_detail_list`
    public var transferDetailList: [TransferDetail]? { fields[list: 1] }

    public init(transferBatch: TransferBatch? = nil, transferDetailList: [TransferDetail]? = nil) {
      fields = ObjectFields(of: Self.self, transferBatch, transferDetailList)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["transfer_batch": TransferBatch?.self, "transfer_detail_list": [TransferDetail]?.self]
    }

    /// 转账批次
    public typealias TransferBatch = V3.Transfer.Batches.TransferBatch

    /// 各笔转账
    public typealias TransferDetail = V3.Transfer.Batches.TransferDetail

    /// 关闭的原因
    public typealias CloseReason = V3.Transfer.Batches.CloseReason
  }
}
