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
  /// 应答没有签名：只有从带签名的应答中得到的 `digest` 能证明文件未被改动；没有摘要时填 nil，文件便无从验证。
  @discardableResult
  public func get(to destination: URL, digest: FileDigest?) async throws(WeChatPayError) -> DownloadResponse {
    try await call.download(
      Endpoint(.get, "/v3/merchant-service/images/{media_id}", reply: .unsigned), to: destination, digest: digest
    )
  }
}
