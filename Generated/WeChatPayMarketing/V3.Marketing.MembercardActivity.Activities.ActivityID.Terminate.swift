// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/membercard-activity/activities/{activity_id}/terminate

@_spi(Generated) public import WeChatPay

extension V3.Marketing.MembercardActivity.Activities.ActivityID.Terminate {
  /// 会员有礼：终止活动
  ///
  /// 提前结束活动，不再展示。
  ///
  /// `POST /v3/marketing/membercard-activity/activities/{activity_id}/terminate` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012553381) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012714466)
  public func post() async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/marketing/membercard-activity/activities/{activity_id}/terminate"))
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Marketing.TerminatePostResponse
}
