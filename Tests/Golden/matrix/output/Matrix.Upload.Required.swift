// Written by wechatpay-gen: change the description, not this file.
// DELETE PATCH POST PUT /matrix/upload/required

@_spi(Generated) public import WeChatPay

extension Matrix.Upload.Required {
  /// `DELETE /matrix/upload/required`
  ///
  /// The reply is not signed: only `digest` vouches for the file, if it came in a reply that is. Where none was
  /// announced it is nil, and nothing does.
  @discardableResult
  public func delete(
    file: UploadFile, meta: DeleteRequest, to destination: URL, digest: FileDigest?
  ) async throws(WeChatPayError) -> DownloadResponse {
    try await call.upload(
      Endpoint(.delete, "/matrix/upload/required", reply: .unsigned), file: file, meta: meta, to: destination,
      digest: digest
    )
  }

  /// `PATCH /matrix/upload/required`
  ///
  /// The reply is signed: its signature vouches for the file.
  @discardableResult
  public func patch(
    file: UploadFile, meta: PatchRequest, to destination: URL
  ) async throws(WeChatPayError) -> DownloadResponse {
    try await call.upload(Endpoint(.patch, "/matrix/upload/required"), file: file, meta: meta, to: destination)
  }

  /// `POST /matrix/upload/required`
  @discardableResult
  public func post(file: UploadFile, meta: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.upload(Endpoint(.post, "/matrix/upload/required"), file: file, meta: meta)
  }

  /// `PUT /matrix/upload/required`
  public func put(file: UploadFile, meta: PutRequest) async throws(WeChatPayError) -> Response<PutResponse> {
    try await call.upload(Endpoint(.put, "/matrix/upload/required"), file: file, meta: meta)
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
