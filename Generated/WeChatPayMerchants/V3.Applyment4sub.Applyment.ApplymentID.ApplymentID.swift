// Written by wechatpay-gen: change the description, not this file.
// GET /v3/applyment4sub/applyment/applyment_id/{applyment_id}

@_spi(Generated) public import WeChatPay

extension V3.Applyment4sub.Applyment.ApplymentID.ApplymentID {
  /// 特约商户进件：按申请单号查询
  ///
  /// 用微信支付的申请单号了解进件状态。
  ///
  /// `GET /v3/applyment4sub/applyment/applyment_id/{applyment_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012697052) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012721630)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/applyment4sub/applyment/applyment_id/{applyment_id}"))
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.Applyment4sub.Applyment.SharedGetResponse
}
