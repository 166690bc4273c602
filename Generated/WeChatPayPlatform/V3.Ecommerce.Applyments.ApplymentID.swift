// Written by wechatpay-gen: change the description, not this file.
// GET /v3/ecommerce/applyments/{applyment_id}

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.Applyments.ApplymentID {
  /// 二级商户进件：按申请单号查询
  ///
  /// 用微信支付的申请单号了解进件结果。
  ///
  /// `GET /v3/ecommerce/applyments/{applyment_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012691469) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015616714)
  public func get() async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/ecommerce/applyments/{applyment_id}"))
  }

  /// `get` 返回的内容
  public typealias GetResponse = V3.Ecommerce.Applyments.SharedGetResponse
}
