// Written by wechatpay-gen: change the description, not this file.
// POST /v3/ecommerce/applyments/{applyment_id}/revoke

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.Applyments.ApplymentID.Revoke {
  /// 二级商户进件：按申请单号撤销
  ///
  /// 用微信支付的申请单号撤销进件申请。
  ///
  /// `POST /v3/ecommerce/applyments/{applyment_id}/revoke` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015616720)
  public func post() async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/ecommerce/applyments/{applyment_id}/revoke"))
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Ecommerce.Applyments.SharedPostResponse
}
