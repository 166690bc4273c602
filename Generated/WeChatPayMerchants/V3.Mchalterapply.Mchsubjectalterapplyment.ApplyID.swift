// Written by wechatpay-gen: change the description, not this file.
// GET /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}

@_spi(Generated) public import WeChatPay

extension V3.Mchalterapply.Mchsubjectalterapplyment.ApplyID {
  /// 变更主体资料：按申请单号查询
  ///
  /// 用微信支付的申请单号了解申请状态。
  ///
  /// `GET /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014090655)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}"))
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.Mchalterapply.Mchsubjectalterapplyment.SharedGetResponse
}
