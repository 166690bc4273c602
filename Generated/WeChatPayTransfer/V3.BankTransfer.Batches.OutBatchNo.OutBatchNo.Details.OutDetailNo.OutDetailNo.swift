// Written by wechatpay-gen: change the description, not this file.
// GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}

@_spi(Generated) public import WeChatPay

extension V3.BankTransfer.Batches.OutBatchNo.OutBatchNo.Details.OutDetailNo.OutDetailNo {
  /// 银行转账：按银行单号查明细
  ///
  /// 用银行自定的单号查询一笔转账明细。
  ///
  /// `GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465915)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}")
    )
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.BankTransfer.Batches.SharedGetResponse2
}
