// Written by wechatpay-gen: change the description, not this file.
// DELETE PATCH POST PUT /matrix/bytes/optional

@_spi(Generated) public import WeChatPay

extension Matrix.Bytes.OptionalSegment {
  /// `DELETE /matrix/bytes/optional`
  ///
  /// The reply is not signed: only `digest` vouches for the file, if it came in a reply that is. Where none was
  /// announced it is nil, and nothing does.
  @discardableResult
  public func delete(
    bytes: Data? = nil, to destination: URL, digest: FileDigest?
  ) async throws(WeChatPayError) -> DownloadResponse {
    try await call.download(
      Endpoint(.delete, "/matrix/bytes/optional", contentType: "image/png", reply: .unsigned), bytes: bytes,
      to: destination, digest: digest
    )
  }

  /// `PATCH /matrix/bytes/optional`
  ///
  /// The reply is signed: its signature vouches for the file.
  @discardableResult
  public func patch(bytes: Data? = nil, to destination: URL) async throws(WeChatPayError) -> DownloadResponse {
    try await call.download(
      Endpoint(.patch, "/matrix/bytes/optional", contentType: "image/png"), bytes: bytes, to: destination
    )
  }

  /// `POST /matrix/bytes/optional`
  @discardableResult
  public func post(bytes: Data? = nil) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/matrix/bytes/optional", contentType: "image/png"), bytes: bytes)
  }

  /// `PUT /matrix/bytes/optional`
  public func put(bytes: Data? = nil) async throws(WeChatPayError) -> Response<PutResponse> {
    try await call.send(Endpoint(.put, "/matrix/bytes/optional", contentType: "image/png"), bytes: bytes)
  }

  /// What `put` gets back.
  public typealias PutResponse = Matrix.Bytes.SharedPutResponse
}
