// Written by wechatpay-gen: change the description, not this file.
// GET /v3/transfer/batches/out-batch-no/{out_batch_no}

@_spi(Generated) public import WeChatPay

extension V3.Transfer.Batches.OutBatchNo.OutBatchNo {
  /// 批量转账：按商户单号查批次
  ///
  /// 用商家批次单号查询整批转账与其中明细。
  ///
  /// `GET /v3/transfer/batches/out-batch-no/{out_batch_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458877)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/transfer/batches/out-batch-no/{out_batch_no}"), query: query)
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Transfer.Batches.SharedGetRequest

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 转账批次 · `transfer_batch`
    public var transferBatch: TransferBatch? { fields[object: 0] }
    /// 各笔转账 · `transfer_detail_list`
    public var transferDetailList: [TransferDetail]? { fields[list: 1] }
    /// 从第几条开始，从 0 计
    public var offset: Int? { fields[integer: 2] }
    /// 最多返回的条数
    public var limit: Int? { fields[integer: 3] }

    public init(
      transferBatch: TransferBatch? = nil, transferDetailList: [TransferDetail]? = nil, offset: Int? = nil,
      limit: Int? = nil
    ) {
      fields = ObjectFields(of: Self.self, transferBatch, transferDetailList, offset, limit)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "transfer_batch": TransferBatch?.self, "transfer_detail_list": [TransferDetail]?.self, "offset": Int?.self,
        "limit": Int?.self,
      ]
    }

    /// 转账批次
    public typealias TransferBatch = V3.Transfer.Batches.TransferBatch

    /// 各笔转账
    public typealias TransferDetail = V3.Transfer.Batches.TransferDetail

    /// 关闭的原因
    public typealias CloseReason = V3.Transfer.Batches.CloseReason
  }
}
