// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/serviceorder/{out_order_no}/cancel

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Serviceorder.OutOrderNo.Cancel {
  /// 商户取消支付分订单
  ///
  /// 取消尚未完结的服务订单。
  ///
  /// `POST /v3/payscore/serviceorder/{out_order_no}/cancel` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587905)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/payscore/serviceorder/{out_order_no}/cancel"), body: body)
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Payscore.SharedPostRequest

  /// `post` 返回的内容
  public typealias PostResponse = V3.Payscore.SharedPostResponse
}
