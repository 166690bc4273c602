// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Partner.Serviceorder.OutOrderNo.SendPendingmessage {
  /// 下发待支付费用消息
  ///
  /// 向用户下发本次服务的待支付费用消息；同一笔服务订单只能下发一次。
  ///
  /// `POST /v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013394914)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(
      Endpoint(.post, "/v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage"), body: body
    )
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Payscore.Partner.Serviceorder.OutOrderNo.SharedPostRequest
}
