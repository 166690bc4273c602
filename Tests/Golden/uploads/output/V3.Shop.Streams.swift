// Written by wechatpay-gen: change the description, not this file.
// POST /v3/shop/streams

@_spi(Generated) public import WeChatPay

extension V3.Shop.Streams {
  /// 上传文件流
  ///
  /// `POST /v3/shop/streams`
  public func post(file: UploadFile) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.upload(Endpoint(.post, "/v3/shop/streams"), file: file)
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Shop.SharedPostResponse
}
