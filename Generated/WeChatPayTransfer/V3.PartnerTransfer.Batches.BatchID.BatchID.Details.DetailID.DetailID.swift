// Written by wechatpay-gen: change the description, not this file.
// GET /v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}

@_spi(Generated) public import WeChatPay

extension V3.PartnerTransfer.Batches.BatchID.BatchID.Details.DetailID.DetailID {
  /// 服务商批量转账：按微信单号查明细
  ///
  /// 用微信支付的单号查询一笔转账明细。
  ///
  /// `GET /v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012718324) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465781)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(
      Endpoint(.get, "/v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}")
    )
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.PartnerTransfer.Batches.SharedGetResponse
}
