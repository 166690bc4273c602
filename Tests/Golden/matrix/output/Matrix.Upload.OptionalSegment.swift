// Written by wechatpay-gen: change the description, not this file.
// DELETE PATCH POST PUT /matrix/upload/optional

@_spi(Generated) public import WeChatPay

extension Matrix.Upload.OptionalSegment {
  /// `DELETE /matrix/upload/optional`
  ///
  /// The reply is not signed: only `digest` vouches for the file, if it came in a reply that is. Where none was
  /// announced it is nil, and nothing does.
  @discardableResult
  public func delete(
    file: UploadFile, meta: DeleteRequest, to destination: URL, digest: FileDigest?
  ) async throws(WeChatPayError) -> DownloadResponse {
    try await call.upload(
      Endpoint(.delete, "/matrix/upload/optional", reply: .unsigned), file: file, meta: meta, to: destination,
      digest: digest
    )
  }

  /// `PATCH /matrix/upload/optional`
  ///
  /// The reply is signed: its signature vouches for the file.
  @discardableResult
  public func patch(
    file: UploadFile, meta: PatchRequest, to destination: URL
  ) async throws(WeChatPayError) -> DownloadResponse {
    try await call.upload(Endpoint(.patch, "/matrix/upload/optional"), file: file, meta: meta, to: destination)
  }

  /// `POST /matrix/upload/optional`
  @discardableResult
  public func post(file: UploadFile, meta: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.upload(Endpoint(.post, "/matrix/upload/optional"), file: file, meta: meta)
  }

  /// `PUT /matrix/upload/optional`
  public func put(file: UploadFile, meta: PutRequest) async throws(WeChatPayError) -> Response<PutResponse> {
    try await call.upload(Endpoint(.put, "/matrix/upload/optional"), file: file, meta: meta)
  }

  /// What `delete` sends.
  public typealias DeleteRequest = Matrix.Upload.SharedDeleteRequest

  /// What `patch` sends.
  public typealias PatchRequest = Matrix.Upload.SharedPatchRequest

  /// What `post` sends.
  public typealias PostRequest = Matrix.Upload.SharedPostRequest

  /// What `put` sends.
  public typealias PutRequest = Matrix.Upload.SharedPutRequest

  /// What `put` gets back.
  public typealias PutResponse = Matrix.Upload.SharedPutResponse
}
