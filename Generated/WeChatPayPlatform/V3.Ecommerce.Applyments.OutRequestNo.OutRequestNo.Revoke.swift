// Written by wechatpay-gen: change the description, not this file.
// POST /v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke

@_spi(Generated) public import WeChatPay

extension V3.Ecommerce.Applyments.OutRequestNo.OutRequestNo.Revoke {
  /// 二级商户进件：按业务编号撤销
  ///
  /// 用平台自己的编号撤销进件申请。
  ///
  /// `POST /v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015616721)
  public func post() async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke"))
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Ecommerce.Applyments.SharedPostResponse
}
