// Written by wechatpay-gen: change the description, not this file.
// GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.MchTransfer.Batches.BatchID.BatchID.Details.DetailID.DetailID {
  /// 平台商家转账：按微信单号查明细
  ///
  /// 用微信支付的单号查询一笔转账明细。
  ///
  /// `GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` · [官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/get-transfer-detail-by-no.html)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}"),
      query: query
    )
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Platsolution.SharedGetRequest

  /// `get` 返回的内容
  public typealias GetResponse = V3.Platsolution.MchTransfer.Batches.SharedGetResponse
}
