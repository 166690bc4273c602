// Written by wechatpay-gen: change the description, not this file.
// DELETE PATCH POST PUT /matrix/none/required

@_spi(Generated) public import WeChatPay

extension Matrix.None.Required {
  /// `DELETE /matrix/none/required`
  ///
  /// The reply is not signed: only `digest` vouches for the file, if it came in a reply that is. Where none was
  /// announced it is nil, and nothing does.
  @discardableResult
  public func delete(to destination: URL, digest: FileDigest?) async throws(WeChatPayError) -> DownloadResponse {
    try await call.download(
      Endpoint(.delete, "/matrix/none/required", reply: .unsigned), to: destination, digest: digest
    )
  }

  /// `PATCH /matrix/none/required`
  ///
  /// The reply is signed: its signature vouches for the file.
  @discardableResult
  public func patch(to destination: URL) async throws(WeChatPayError) -> DownloadResponse {
    try await call.download(Endpoint(.patch, "/matrix/none/required"), to: destination)
  }

  /// `POST /matrix/none/required`
  @discardableResult
  public func post() async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/matrix/none/required"))
  }

  /// `PUT /matrix/none/required`
  public func put() async throws(WeChatPayError) -> Response<PutResponse> {
    try await call.send(Endpoint(.put, "/matrix/none/required"))
  }

  /// What `put` gets back.
  public struct PutResponse: APIObject {
    public var state: String? { fields[text: 0] }

    public init(state: String? = nil) {
      fields = ObjectFields(of: Self.self, state)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["state": String?.self]
    }
  }
}
