// Written by wechatpay-gen: change the description, not this file.
// POST /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.Insurance.MchTransfer.Batches.SummaryReceipts.OutBatchNo.OutBatchNo.Apply {
  /// 保险商家转账：申请批次回单
  ///
  /// 为一批转账申请电子回单。
  ///
  /// `POST /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504226)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    // swift-format-ignore
    try await call.send(
      Endpoint(.post, "/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply"),
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
    /// 单据的状态 · `receipt_state`
    public var receiptState: ReceiptState? { fields[enumeration: 2] }

    public init(subMchid: String? = nil, outBatchNo: String? = nil, receiptState: ReceiptState? = nil) {
      fields = ObjectFields(of: Self.self, subMchid, outBatchNo, receiptState)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["sub_mchid": String?.self, "out_batch_no": String?.self, "receipt_state": ReceiptState?.self]
    }

    /// 单据的状态
    public typealias ReceiptState = V3.Platsolution.Insurance.MchTransfer.Batches.ReceiptState
  }
}
