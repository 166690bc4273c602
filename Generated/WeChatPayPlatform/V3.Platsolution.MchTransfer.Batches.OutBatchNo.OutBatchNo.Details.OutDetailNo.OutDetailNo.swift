// Written by wechatpay-gen: change the description, not this file.
// GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.MchTransfer.Batches.OutBatchNo.OutBatchNo.Details.OutDetailNo.OutDetailNo {
  /// 平台商家转账：按商户单号查明细
  ///
  /// 用商户的单号查询一笔转账明细。
  ///
  /// `GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}` · [官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-detail-by-out-no.html)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    // swift-format-ignore
    try await call.send(
      Endpoint(.get, "/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}"),
      query: query
    )
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Platsolution.SharedGetRequest

  /// `get` 返回的内容
  public typealias GetResponse = V3.Platsolution.MchTransfer.Batches.SharedGetResponse
}
