// Written by wechatpay-gen: change the description, not this file.
// POST /v3/brand/partner/store/brandstores/{store_id}/resume

@_spi(Generated) public import WeChatPay

extension V3.Brand.Partner.Store.Brandstores.StoreID.Resume {
  /// 品牌门店：恢复营业
  ///
  /// 停业的门店重新营业并向用户展示。
  ///
  /// `POST /v3/brand/partner/store/brandstores/{store_id}/resume` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016756672)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/brand/partner/store/brandstores/{store_id}/resume"), body: body)
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Brand.Partner.SharedPostRequest

  /// `post` 返回的内容
  public typealias PostResponse = V3.Brand.Partner.Store.Brandstores.StoreID.SharedPostResponse
}
