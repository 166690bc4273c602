// Written by wechatpay-gen: change the description, not this file.
// DELETE PATCH POST PUT /matrix/form/required

@_spi(Generated) public import WeChatPay

extension Matrix.Form.Required {
  /// `DELETE /matrix/form/required`
  ///
  /// The reply is not signed: only `digest` vouches for the file, if it came in a reply that is. Where none was
  /// announced it is nil, and nothing does.
  @discardableResult
  public func delete(
    form: DeleteRequest, to destination: URL, digest: FileDigest?
  ) async throws(WeChatPayError) -> DownloadResponse {
    try await call.download(
      Endpoint(.delete, "/matrix/form/required", reply: .unsigned), form: form, to: destination, digest: digest
    )
  }

  /// `PATCH /matrix/form/required`
  ///
  /// The reply is signed: its signature vouches for the file.
  @discardableResult
  public func patch(form: PatchRequest, to destination: URL) async throws(WeChatPayError) -> DownloadResponse {
    try await call.download(Endpoint(.patch, "/matrix/form/required"), form: form, to: destination)
  }

  /// `POST /matrix/form/required`
  @discardableResult
  public func post(form: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/matrix/form/required"), form: form)
  }

  /// `PUT /matrix/form/required`
  public func put(form: PutRequest) async throws(WeChatPayError) -> Response<PutResponse> {
    try await call.send(Endpoint(.put, "/matrix/form/required"), form: form)
  }

  /// What `delete` sends.
  public typealias DeleteRequest = Matrix.Form.SharedDeleteRequest

  /// What `patch` sends.
  public typealias PatchRequest = Matrix.Form.SharedPatchRequest

  /// What `post` sends.
  public typealias PostRequest = Matrix.Form.SharedPostRequest

  /// What `put` sends.
  public typealias PutRequest = Matrix.Form.SharedPutRequest

  /// What `put` gets back.
  public typealias PutResponse = Matrix.Form.SharedPutResponse
}
