// Written by wechatpay-gen: change the description, not this file.
// GET /v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}

@_spi(Generated) public import WeChatPay

extension V3.Transfer.Batches.BatchID.BatchID.Details.DetailID.DetailID {
  /// 批量转账：按微信单号查明细
  ///
  /// 用微信支付的单号查询一笔转账明细。
  ///
  /// `GET /v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458886)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}"))
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.Transfer.Batches.SharedGetResponse
}
