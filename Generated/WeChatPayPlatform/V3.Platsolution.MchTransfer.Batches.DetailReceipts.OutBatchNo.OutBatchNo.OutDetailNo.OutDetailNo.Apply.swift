// Written by wechatpay-gen: change the description, not this file.
// POST /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.MchTransfer.Batches.DetailReceipts.OutBatchNo.OutBatchNo.OutDetailNo.OutDetailNo.Apply {
  /// 平台商家转账：申请明细回单
  ///
  /// 为一笔转账明细申请电子回单。
  ///
  /// `POST /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply` · [官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-apply-by-detail-out-no.html)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    // swift-format-ignore
    try await call.send(
      Endpoint(.post, "/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply"),
      body: body
    )
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Platsolution.SharedPostRequest

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 0] }
    /// 商户自定的批次单号 · `out_batch_no`
    public var outBatchNo: String? { fields[text: 1] }
    /// 商户自定的明细单号 · `out_detail_no`
    public var outDetailNo: String? { fields[text: 2] }
    /// 单据的状态 · `receipt_state`
    public var receiptState: String? { fields[text: 3] }

    public init(
      subMchid: String? = nil, outBatchNo: String? = nil, outDetailNo: String? = nil, receiptState: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, subMchid, outBatchNo, outDetailNo, receiptState)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "out_batch_no": String?.self, "out_detail_no": String?.self,
        "receipt_state": String?.self,
      ]
    }
  }
}
