// Written by wechatpay-gen: change the description, not this file.
// DELETE PATCH POST PUT /matrix/json/optional

@_spi(Generated) public import WeChatPay

extension Matrix.JSON.OptionalSegment {
  /// `DELETE /matrix/json/optional`
  ///
  /// The reply is not signed: only `digest` vouches for the file, if it came in a reply that is. Where none was
  /// announced it is nil, and nothing does.
  @discardableResult
  public func delete(
    _ body: DeleteRequest? = nil, to destination: URL, digest: FileDigest?
  ) async throws(WeChatPayError) -> DownloadResponse {
    try await call.download(
      Endpoint(.delete, "/matrix/json/optional", reply: .unsigned), body: body, to: destination, digest: digest
    )
  }

  /// `PATCH /matrix/json/optional`
  ///
  /// The reply is signed: its signature vouches for the file.
  @discardableResult
  public func patch(_ body: PatchRequest? = nil, to destination: URL) async throws(WeChatPayError) -> DownloadResponse {
    try await call.download(Endpoint(.patch, "/matrix/json/optional"), body: body, to: destination)
  }

  /// `POST /matrix/json/optional`
  @discardableResult
  public func post(_ body: PostRequest? = nil) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/matrix/json/optional"), body: body)
  }

  /// `PUT /matrix/json/optional`
  public func put(_ body: PutRequest? = nil) async throws(WeChatPayError) -> Response<PutResponse> {
    try await call.send(Endpoint(.put, "/matrix/json/optional"), body: body)
  }

  /// What `delete` sends.
  public typealias DeleteRequest = Matrix.JSON.SharedDeleteRequest

  /// What `patch` sends.
  public typealias PatchRequest = Matrix.JSON.SharedPatchRequest

  /// What `post` sends.
  public typealias PostRequest = Matrix.JSON.SharedPostRequest

  /// What `put` sends.
  public typealias PutRequest = Matrix.JSON.SharedPutRequest

  /// What `put` gets back.
  public typealias PutResponse = Matrix.JSON.SharedPutResponse
}
