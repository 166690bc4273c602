// Written by wechatpay-gen: change the description, not this file.
// POST /v3/brand/partner/card-member/pre-auth-tokens

@_spi(Generated) public import WeChatPay

extension V3.Brand.Partner.CardMember.PreAuthTokens {
  /// 品牌会员：申请入会组件的凭证
  ///
  /// 取得小程序或 H5 拉起入会组件所用的凭证。
  ///
  /// `POST /v3/brand/partner/card-member/pre-auth-tokens` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336986)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/brand/partner/card-member/pre-auth-tokens"), body: body)
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Brand.Partner.CardMember.SharedPostRequest2

  /// `post` 返回的内容
  public typealias PostResponse = V3.Brand.Partner.CardMember.SharedPostResponse
}
