// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare

@_spi(Generated) public import WeChatPay

extension V3.Marketing.MembercardOpen.Cards.CardID.Codes.Code.Bonus.Prepare {
  /// 会员卡：支付后展示积分
  ///
  /// 在支付结果页展示这笔订单的积分变化。
  ///
  /// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012595808) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012729629)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(
      Endpoint(.post, "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare"), body: body
    )
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Marketing.MembercardOpen.Cards.CardID.Codes.Code.Bonus.SharedPostRequest
}
