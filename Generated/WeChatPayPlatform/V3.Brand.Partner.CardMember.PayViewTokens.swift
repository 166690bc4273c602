// Written by wechatpay-gen: change the description, not this file.
// POST /v3/brand/partner/card-member/pay-view-tokens

@_spi(Generated) public import WeChatPay

extension V3.Brand.Partner.CardMember.PayViewTokens {
  /// 品牌会员：申请展示付款码的凭证
  ///
  /// 取得小程序拉起付款码组件所用的一次性凭证，十分钟内有效。
  ///
  /// `POST /v3/brand/partner/card-member/pay-view-tokens` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016834476)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/brand/partner/card-member/pay-view-tokens"), body: body)
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Brand.Partner.CardMember.SharedPostRequest2

  /// `post` 返回的内容
  public typealias PostResponse = V3.Brand.Partner.CardMember.SharedPostResponse
}
