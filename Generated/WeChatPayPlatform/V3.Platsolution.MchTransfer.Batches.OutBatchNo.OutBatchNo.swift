// Written by wechatpay-gen: change the description, not this file.
// GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.MchTransfer.Batches.OutBatchNo.OutBatchNo {
  /// 平台商家转账：按商户单号查批次
  ///
  /// 用商户批次单号查询整批转账与其中明细。
  ///
  /// `GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}` · [官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-out-code.html)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}"), query: query
    )
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Platsolution.OutBatchNoGetRequest

  /// `get` 返回的内容
  public typealias GetResponse = V3.Platsolution.MchTransfer.Batches.SharedGetResponse2
}
