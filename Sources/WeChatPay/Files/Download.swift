public import Foundation

/// What came with a file that was downloaded.
public struct DownloadResponse: Sendable {
  /// The HTTP status.
  public let statusCode: Int
  /// The header fields, which are not signed.
  public let headers: HTTPHeaders
  /// Where the bytes are.
  public let file: URL

  /// The platform's name for this exchange, which its support asks for.
  public var requestID: String? { headers["Request-ID"] }
}

extension WeChatPayClient {
  /// Downloads what a reply names, such as a bill, to a file. It is streamed, unpacked if it is gzip, and appears under
  /// its name only when it is complete and its digest is right; what was there before is replaced.
  ///
  /// Source: https://pay.weixin.qq.com/doc/v3/merchant/4013071238 (the digest is that of the unpacked bytes; the reply is
  /// not signed, so the digest, which came in a signed reply, is what vouches for it).
  ///
  /// - Parameters:
  ///   - address: The `download_url` of a reply; unchanged, since its token is signed with it.
  ///   - file: Where it should be.
  ///   - sha1: The `hash_value` of the same reply: 40 hexadecimal digits.
  /// - Throws: ``WeChatPayError/fileRejected(_:requestID:)`` if the digest differs, and others.
  @discardableResult
  public func download(
    from address: String, to file: URL, sha1: String? = nil
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
      method: .get, template: path, target: path + (parts.percentEncodedQuery.map { "?" + $0 } ?? ""),
      destination: .origin(origin, name: name))
    request.replySignature = .unsigned
    return try await download(request, to: file, sha1: sha1)
  }

  /// The same for an address that is a `URL` already.
  @discardableResult
  public func download(
    from address: URL, to file: URL, sha1: String? = nil
  ) async throws(WeChatPayError) -> DownloadResponse {
    try await download(from: address.absoluteString, to: file, sha1: sha1)
  }

  private func download(
    _ request: OutgoingRequest, to file: URL, sha1: String?
  ) async throws(WeChatPayError) -> DownloadResponse {
    try await call(request.method, timeout: .seconds(600)) { (progress) throws(WeChatPayError) in
      try await download(request, to: file, sha1: sha1, progress)
    }
  }

  func download(
    _ request: OutgoingRequest, to file: URL, sha1: String?, _ progress: CallProgress
  ) async throws(WeChatPayError) -> DownloadResponse {
    var request = request
    // Source: the list that wechatpay-php sends with downloads.
    request.accept = "application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5"
    let current = Locked<FileSink?>(nil)
    let reply: RawReply
    do throws(WeChatPayError) {
      reply = try await perform(
        request, progress,
        makeSink: { () throws(WeChatPayError) in
          let sink = try FileSink(file)
          current.withLock { $0 = sink }
          return sink
        })
    } catch {
      if case .fileRejected = error, let problem = current.withLock({ $0?.problem }) {
        throw .fileRejected(problem, requestID: nil)
      }
      throw error
    }
    let expected = request.replySignature == .statementDigest ? reply.head.headers["Wechatpay-Statement-Sha1"] : sha1
    do throws(FileProblem) {
      // A reply without a body has not been seen by a sink, but is a file nevertheless: an empty one.
      try current.withLock { $0 }?.appear(sha1: expected)
    } catch {
      throw .fileRejected(error.text, requestID: reply.head.requestID)
    }
    return DownloadResponse(statusCode: reply.head.statusCode, headers: reply.head.headers, file: file)
  }
}

extension Call {
  /// Downloads to a file, which appears under its name only when all of it has come and its signature is right.
  public func download(
    _ endpoint: Endpoint, query: (any SchemaObject)? = nil, headers: (any SchemaObject)? = nil, to file: URL
  ) async throws(WeChatPayError) -> DownloadResponse {
    try await client.call(endpoint.method, timeout: .seconds(600)) { (progress) throws(WeChatPayError) in
      let request = try await request(endpoint, query: query, headers: headers)
      return try await client.download(request, to: file, sha1: nil, progress)
    }
  }
}
