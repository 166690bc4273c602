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
  /// 应答没有签名：只有从带签名的应答中得到的 `digest` 能证明文件未被改动；没有摘要时填 nil，文件便无从验证。
  @available(*, deprecated, message: "官方文档已停用此接口")
  @discardableResult
  public func get(to destination: URL, digest: FileDigest?) async throws(WeChatPayError) -> DownloadResponse {
    try await call.download(
      Endpoint(.get, "/v3/shop/files/{file_id}", reply: .unsigned), to: destination, digest: digest
    )
  }
}
