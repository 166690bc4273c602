// Written by wechatpay-gen: change the description, not this file.
// DELETE PATCH POST PUT /matrix/json/required

@_spi(Generated) public import WeChatPay

extension Matrix.JSON.Required {
  /// `DELETE /matrix/json/required`
  ///
  /// The reply is not signed: only `digest` vouches for the file, if it came in a reply that is. Where none was
  /// announced it is nil, and nothing does.
  @discardableResult
  public func delete(
    _ body: DeleteRequest, to destination: URL, digest: FileDigest?
  ) async throws(WeChatPayError) -> DownloadResponse {
    try await call.download(
      Endpoint(.delete, "/matrix/json/required", reply: .unsigned), body: body, to: destination, digest: digest
    )
  }

  /// `PATCH /matrix/json/required`
  ///
  /// The reply is signed: its signature vouches for the file.
  @discardableResult
  public func patch(_ body: PatchRequest, to destination: URL) async throws(WeChatPayError) -> DownloadResponse {
    try await call.download(Endpoint(.patch, "/matrix/json/required"), body: body, to: destination)
  }

  /// `POST /matrix/json/required`
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/matrix/json/required"), body: body)
  }

  /// `PUT /matrix/json/required`
  public func put(_ body: PutRequest) async throws(WeChatPayError) -> Response<PutResponse> {
    try await call.send(Endpoint(.put, "/matrix/json/required"), body: body)
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
