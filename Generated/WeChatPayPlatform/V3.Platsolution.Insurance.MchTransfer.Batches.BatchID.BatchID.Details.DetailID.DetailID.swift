// Written by wechatpay-gen: change the description, not this file.
// GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.Insurance.MchTransfer.Batches.BatchID.BatchID.Details.DetailID.DetailID {
  /// 保险商家转账：按微信单号查明细
  ///
  /// 用微信支付的单号查询一笔转账明细。
  ///
  /// `GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504223)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    // swift-format-ignore
    try await call.send(
      Endpoint(.get, "/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}"),
      query: query
    )
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Platsolution.SharedGetRequest

  /// `get` 返回的内容
  public typealias GetResponse = V3.Platsolution.Insurance.MchTransfer.Batches.SharedGetResponse
}
