// Written by wechatpay-gen: change the description, not this file.
// GET /v3/merchant-service/images/{media_id}

@_spi(Generated) public import WeChatPay

extension V3.MerchantService.Images.MediaID {
  /// 下载投诉图片
  ///
  /// 下载投诉单里的图片；返回的是文件，未经签名。
  ///
  /// `GET /v3/merchant-service/images/{media_id}` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012467251)
  ///
  /// The reply is not signed: only `digest` vouches for the file, if it came in a reply that is. Where none was
  /// announced it is nil, and nothing does.
  @discardableResult
  public func get(to file: URL, digest: FileDigest?) async throws(WeChatPayError) -> DownloadResponse {
    try await call.download(
      Endpoint(.get, "/v3/merchant-service/images/{media_id}", reply: .unsigned), to: file, digest: digest
    )
  }
}
