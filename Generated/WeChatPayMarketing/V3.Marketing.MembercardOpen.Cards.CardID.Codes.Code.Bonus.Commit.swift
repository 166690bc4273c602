// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit

@_spi(Generated) public import WeChatPay

extension V3.Marketing.MembercardOpen.Cards.CardID.Codes.Code.Bonus.Commit {
  /// 会员卡：积分到账
  ///
  /// 告知支付后展示的积分已经到账。
  ///
  /// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012551350) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012729634)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(
      Endpoint(.post, "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit"), body: body
    )
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Marketing.MembercardOpen.Cards.CardID.Codes.Code.Bonus.SharedPostRequest
}
