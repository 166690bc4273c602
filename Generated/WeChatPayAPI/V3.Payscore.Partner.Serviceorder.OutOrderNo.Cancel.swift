// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Partner.Serviceorder.OutOrderNo.Cancel {
  /// 服务商取消支付分订单
  ///
  /// 取消尚未完结的服务订单。
  ///
  /// `POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012458758)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/payscore/partner/serviceorder/{out_order_no}/cancel"), body: body)
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Payscore.SharedPostRequest2
}
