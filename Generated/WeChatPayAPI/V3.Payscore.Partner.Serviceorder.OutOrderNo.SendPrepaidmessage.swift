// Written by wechatpay-gen: change the description, not this file.
// POST /v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage

@_spi(Generated) public import WeChatPay

extension V3.Payscore.Partner.Serviceorder.OutOrderNo.SendPrepaidmessage {
  /// 服务商下发预扣费消息
  ///
  /// 扣款前把预计的费用告诉用户。
  ///
  /// `POST /v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013394929)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(
      Endpoint(.post, "/v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage"), body: body
    )
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Payscore.Partner.Serviceorder.OutOrderNo.SharedPostRequest
}
