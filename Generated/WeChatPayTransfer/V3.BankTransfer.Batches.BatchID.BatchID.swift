// Written by wechatpay-gen: change the description, not this file.
// GET /v3/bank-transfer/batches/batch-id/{batch_id}

@_spi(Generated) public import WeChatPay

extension V3.BankTransfer.Batches.BatchID.BatchID {
  /// 银行转账：按微信单号查批次
  ///
  /// 用微信支付的批次单号查询整批转账与其中明细。
  ///
  /// `GET /v3/bank-transfer/batches/batch-id/{batch_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465891)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/bank-transfer/batches/batch-id/{batch_id}"), query: query)
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
