// Written by wechatpay-gen: change the description, not this file.
// POST /v3/marketing/goods-subsidy-activity/qualification/lock

@_spi(Generated) public import WeChatPay

extension V3.Marketing.GoodsSubsidyActivity.Qualification.Lock {
  /// 加价购：锁定资格
  ///
  /// 为用户占用一次加价购的资格。
  ///
  /// `POST /v3/marketing/goods-subsidy-activity/qualification/lock` · [官方文档](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/marketing/goods-subsidy-activity/qualification/lock"), body: body)
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Marketing.GoodsSubsidyActivity.Qualification.SharedPostRequest

  /// `post` 返回的内容
  public typealias PostResponse = V3.Marketing.GoodsSubsidyActivity.Qualification.SharedPostResponse
}
