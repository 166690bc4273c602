// Written by wechatpay-gen: change the description, not this file.
// GET /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.Insurance.MchTransfer.Batches.DetailReceipts.OutBatchNo.OutBatchNo.OutDetailNo.OutDetailNo {
  /// 保险商家转账：查询明细回单
  ///
  /// 了解明细回单是否制好，并取得下载地址与摘要。
  ///
  /// `GET /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504229)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    // swift-format-ignore
    try await call.send(
      Endpoint(.get, "/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}"),
      query: query
    )
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Platsolution.SharedGetRequest

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 微信侧的批次单号 · `batch_id`
    public var batchID: String? { fields[text: 0] }
    /// 商户自定的批次单号 · `out_batch_no`
    public var outBatchNo: String? { fields[text: 1] }
    /// 微信侧的明细单号 · `detail_id`
    public var detailID: String? { fields[text: 2] }
    /// 商户自定的明细单号 · `out_detail_no`
    public var outDetailNo: String? { fields[text: 3] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 4] }
    /// 单据的状态 · `receipt_state`
    public var receiptState: ReceiptState? { fields[enumeration: 5] }
    /// 摘要的算法 · `hash_type`
    public var hashType: String? { fields[text: 6] }
    /// 摘要，十六进制 · `hash_value`
    public var hashValue: String? { fields[text: 7] }
    /// 下载的地址 · `download_url`
    public var downloadURL: String? { fields[text: 8] }

    public init(
      batchID: String? = nil, outBatchNo: String? = nil, detailID: String? = nil, outDetailNo: String? = nil,
      subMchid: String? = nil, receiptState: ReceiptState? = nil, hashType: String? = nil, hashValue: String? = nil,
      downloadURL: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, batchID, outBatchNo, detailID, outDetailNo, subMchid, receiptState, hashType, hashValue,
        downloadURL
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "batch_id": String?.self, "out_batch_no": String?.self, "detail_id": String?.self,
        "out_detail_no": String?.self, "sub_mchid": String?.self, "receipt_state": ReceiptState?.self,
        "hash_type": String?.self, "hash_value": String?.self, "download_url": String?.self,
      ]
    }

    /// 单据的状态
    public typealias ReceiptState = V3.Platsolution.Insurance.MchTransfer.Batches.ReceiptState
  }

  /// 单据的状态
  public typealias ReceiptState = V3.Platsolution.Insurance.MchTransfer.Batches.ReceiptState
}
