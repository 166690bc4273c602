// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/payafter-orders/{out_order_no}/complete

@_spi(Generated) public import WeChatPay

extension V3.Payscore.PayafterOrders.OutOrderNo.Complete {
  /// 先享后付：完结订单
  ///
  /// 服务结束后提交最终金额，着手收款。
  ///
  /// `POST /v3/payscore/payafter-orders/{out_order_no}/complete` · [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_4&index=6)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/payscore/payafter-orders/{out_order_no}/complete"), body: body)
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Payscore.CompletePostRequest

  /// `post` 返回的内容
  public typealias PostResponse = V3.Payscore.SharedPostResponse
}
