// Written by wechatpay-gen: change the description, not this file.
// POST /v3/shop/images

@_spi(Generated) public import WeChatPay

extension V3.Shop.Images {
  /// 上传图片
  ///
  /// `POST /v3/shop/images`
  public func post(file: UploadFile) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.upload(Endpoint(.post, "/v3/shop/images"), file: file)
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Shop.SharedPostResponse
}
