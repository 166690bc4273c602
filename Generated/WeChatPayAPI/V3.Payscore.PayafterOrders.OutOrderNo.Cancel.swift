// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/payafter-orders/{out_order_no}/cancel

@_spi(Generated) public import WeChatPay

extension V3.Payscore.PayafterOrders.OutOrderNo.Cancel {
  /// 先享后付：撤销订单
  ///
  /// 服务未发生时撤销订单。
  ///
  /// `POST /v3/payscore/payafter-orders/{out_order_no}/cancel` · [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_3&index=5)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/payscore/payafter-orders/{out_order_no}/cancel"), body: body)
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Payscore.SharedPostRequest

  /// `post` 返回的内容
  public typealias PostResponse = V3.Payscore.SharedPostResponse
}
