// Written by wechatpay-gen: change the description, not this file.
// GET /v3/shop/files/{file_id}

@_spi(Generated) public import WeChatPay

extension V3.Shop.Files.FileID {
  /// 下载文件
  ///
  /// - Note: 已下线。
  ///
  /// `GET /v3/shop/files/{file_id}`
  ///
  /// The reply is not signed: only `digest` vouches for the file, if it came in a reply that is. Where none was
  /// announced it is nil, and nothing does.
  @available(*, deprecated, message: "The documentation lists this operation as out of use.")
  @discardableResult
  public func get(to file: URL, digest: FileDigest?) async throws(WeChatPayError) -> DownloadResponse {
    try await call.download(Endpoint(.get, "/v3/shop/files/{file_id}", reply: .unsigned), to: file, digest: digest)
  }
}
