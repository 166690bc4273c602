// Written by wechatpay-gen: change the description, not this file.
// GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}

@_spi(Generated) public import WeChatPay

extension V3.BankTransfer.Batches.OutBatchNo.OutBatchNo {
  /// 银行转账：按银行单号查批次
  ///
  /// 用银行自定的批次单号查询整批转账与其中明细。
  ///
  /// `GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465903)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/bank-transfer/batches/out-batch-no/{out_batch_no}"), query: query)
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.BankTransfer.Batches.SharedGetRequest

  /// `get` 返回的内容
  public typealias GetResponse = V3.BankTransfer.Batches.SharedGetResponse

  /// 失败的原因
  public typealias FailReason = V3.BankTransfer.Batches.FailReason

  /// 转账的场景
  public typealias TransferScene = V3.BankTransfer.Batches.TransferScene
}
