// Written by wechatpay-gen: change the description, not this file.
// POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate

@_spi(Generated) public import WeChatPay

extension V3.Brand.Partner.CardMember.MembershipActivities.ActivityID.Terminate {
  /// 会员发券活动：终止
  ///
  /// 提前结束活动，会员组件本身不受影响。
  ///
  /// `POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016588028)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/brand/partner/card-member/membership-activities/{activity_id}/terminate"), body: body
    )
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Brand.Partner.SharedPostRequest

  /// `post` 返回的内容
  public typealias PostResponse = V3.Brand.Partner.CardMember.MembershipActivities.SharedPostResponse
}
