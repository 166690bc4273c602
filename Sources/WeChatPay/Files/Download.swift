/// What came with a file that was downloaded.
///
/// What vouches for the file: the signature of the reply, where the endpoint is described with one; for overseas
/// statements the digest in a header that is signed; for anything else only the ``FileDigest`` that was given.
public struct DownloadResponse: Sendable {
  /// The HTTP status.
  public let statusCode: Int
  /// The header fields, which are not signed.
  public let headers: HeaderFields
  /// Where the bytes are.
  public let file: URL

  /// What came with a file, as the test of a caller wants it.
  public init(statusCode: Int = 200, headers: HeaderFields = [:], file: URL) {
    self.statusCode = statusCode
    self.headers = headers
    self.file = file
  }

  /// The platform's name for this exchange, which its support asks for.
  public var requestID: String? { headers.requestID }
}

extension WeChatPayClient {
  /// Downloads what a reply names, such as a bill, to a file. It is streamed, unpacked if it is gzip, and appears under
  /// its name only when it is complete and its digest is right; what was there before is replaced. Only this user can
  /// read it.
  ///
  /// What comes is not signed. Only the digest vouches for it, and that because the reply that announced it is signed.
  /// The digest is that of the unpacked bytes.
  ///
  /// Source: https://pay.weixin.qq.com/doc/v3/merchant/4013071238.
  ///
  /// - Parameters:
  ///   - address: The `download_url` of a reply; unchanged, since its token is signed with it.
  ///   - file: Where it should be.
  ///   - digest: `hash_type` and `hash_value` of the same reply. Nil where the platform announces none: then nothing
  ///     vouches for the file but the connection.
  /// - Throws: ``WeChatPayError/fileRejected(_:requestID:)`` if the digest differs, or the file is larger than
  ///   ``Limits/fileSize``; ``WeChatPayError/invalidRequest(_:)`` for a digest that no file can have; and others.
  @discardableResult
  public func download(
    from address: String, to file: URL, digest: FileDigest?
  ) async throws(WeChatPayError) -> DownloadResponse {
    guard let parts = URLComponents(string: address), let name = parts.encodedHost, let scheme = parts.scheme else {
      throw .invalidRequest("the download address is not one")
    }
    let origin = "\(scheme)://\(name)\(parts.port.map { ":\($0)" } ?? "")"
    guard hosts.contains(where: { $0.origin == origin }) || (scheme == "https" && Host.isOfficial(name)) else {
      throw .invalidRequest("the download address is neither WeChat Pay's nor a host of this client")
    }
    let path = parts.percentEncodedPath
    var request = OutgoingRequest(
      method: .get, template: path.safeToPrint, target: path + (parts.percentEncodedQuery.map { "?" + $0 } ?? ""),
      destination: .origin(origin, name: name))
    request.replySignature = .unsigned
    return try await download(request, to: file, digest: digest)
  }

  /// The same for an address that is a `URL` already.
  @discardableResult
  public func download(
    from address: URL, to file: URL, digest: FileDigest?
  ) async throws(WeChatPayError) -> DownloadResponse {
    try await download(from: address.absoluteString, to: file, digest: digest)
  }

  /// The same for a file whose SHA-1 was announced, as that of each bill is: `hash_value`, 40 hexadecimal digits.
  @discardableResult
  public func download(
    from address: String, to file: URL, sha1: String
  ) async throws(WeChatPayError) -> DownloadResponse {
    try await download(from: address, to: file, digest: .sha1(sha1))
  }

  /// The same for an address that is a `URL` already.
  @discardableResult
  public func download(
    from address: URL, to file: URL, sha1: String
  ) async throws(WeChatPayError) -> DownloadResponse {
    try await download(from: address, to: file, digest: .sha1(sha1))
  }

  private func download(
    _ request: OutgoingRequest, to file: URL, digest: FileDigest?
  ) async throws(WeChatPayError) -> DownloadResponse {
    try await call(request.method, timeout: .seconds(600)) { (progress) throws(WeChatPayError) in
      try await download(request, to: file, digest: digest, progress)
    }
  }

  func download(
    _ request: OutgoingRequest, to file: URL, digest: FileDigest?, _ progress: CallProgress
  ) async throws(WeChatPayError) -> DownloadResponse {
    try digest?.check()
    var request = request
    // Source: the list that wechatpay-php sends with downloads.
    request.accept = "application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5"
    let isStatement = request.replySignature == .statementDigest
    let algorithm = isStatement ? .sha1 : digest?.algorithm
    let reply = try await perform(request, progress) { () throws(WeChatPayError) in
      try FileSink(file, digest: algorithm, limit: limits.fileSize)
    }
    // That header is part of what a statement's signature covers, and was verified with it.
    let announced = isStatement ? reply.head.headers["Wechatpay-Statement-Sha1"].map { .sha1($0) } : digest
    do throws(FileProblem) {
      // A reply without a body has not been seen by a sink, but is a file nevertheless: an empty one.
      try reply.file?.appear(announced, progress)
    } catch {
      throw .fileRejected(error.text, requestID: reply.head.headers.requestID)
    }
    return DownloadResponse(statusCode: reply.head.statusCode, headers: reply.head.headers, file: file)
  }
}

extension Call {
  /// Downloads to a file, which appears under its name only when all of it has come and what vouches for it is right.
  ///
  /// - Parameters:
  ///   - body: What is sent as JSON; at most one of this, `form` and `bytes` is there.
  ///   - digest: What vouches for a file whose reply is not signed. Not for one whose reply is: there the signature does,
  ///     or for statements the header with the digest, which is signed.
  public func download(
    _ endpoint: Endpoint, body: (any Sendable)? = nil, form: (any SchemaObject)? = nil, bytes: Data? = nil,
    query: (any SchemaObject)? = nil, headers: (any SchemaObject)? = nil, to file: URL, digest: FileDigest? = nil
  ) async throws(WeChatPayError) -> DownloadResponse {
    try await client.call(endpoint.method, timeout: .seconds(600)) { (progress) throws(WeChatPayError) in
      let request = try await request(
        endpoint, query: query, headers: headers, body: body, form: form, bytes: bytes)
      return try await client.download(request, to: file, digest: digest, progress)
    }
  }
}
