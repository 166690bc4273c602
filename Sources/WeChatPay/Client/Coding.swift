extension WeChatPayClient {
  /// Makes a request, with its sensitive fields encrypted with WeChat Pay's current key.
  ///
  /// - Parameter make: Called once to see whether there is anything to encrypt, and again if there is.
  func encrypting(
    _ make: (SensitiveCoding) throws(WeChatPayError) -> OutgoingRequest
  ) async throws(WeChatPayError) -> OutgoingRequest {
    let isSeen = Locked(false)
    let plain = try make(
      SensitiveCoding { text in
        if !text.isEmpty { isSeen.withLock { $0 = true } }
        return text
      })
    guard isSeen.withLock({ $0 }) else { return plain }
    let (serial, key) = try await currentPlatformKey()
    var request = try make(SensitiveCoding { text in try key.encrypt(sensitive: text) })
    request.keys = .usedForEncryption(serial: serial)
    return request
  }

  /// The reply with its body decoded: a field of an unexpected type becomes an issue. Sensitive fields are decrypted.
  func decoded<Body: Sendable>(
    _ reply: RawReply, until deadline: ContinuousClock.Instant
  ) async throws(WeChatPayError) -> Response<Body> {
    if let empty = NoContent() as? Body { return reply.response(empty, issues: []) }
    let json = reply.body.isEmpty ? Data((Body.self == JSONValue.self ? "null" : "{}").utf8) : reply.body
    do {
      let (body, issues) = try await decodeReply(
        Body.self, from: json, decrypter: merchant.decrypter, nesting: limits.nesting, until: deadline)
      return reply.response(body, issues: issues)
    } catch is CancellationError {
      throw .replyNotUnderstood(
        reply.unreadable("the call was cancelled or out of time before the encrypted fields were decrypted"))
    } catch {
      let fault = (error as? JSONFault).map { ": \($0)" } ?? ""
      throw .replyNotUnderstood(reply.unreadable("the body is not the JSON that is described\(fault)"))
    }
  }
}

extension RawReply {
  fileprivate func response<Body>(_ value: Body, issues: [FieldIssue]) -> Response<Body> {
    Response(
      value, statusCode: head.statusCode, headers: head.headers, rawBody: body, issues: issues, to: method)
  }
}

extension PublicKey {
  /// Encrypts the text of one field. Empty texts stay empty.
  func encrypt(sensitive text: String) throws(WeChatPayError) -> String {
    if text.isEmpty { return text }
    do throws(CryptographyError) {
      return try encrypt(Data(text.utf8)).base64EncodedString()
    } catch .plaintextTooLong(let limit) {
      throw .invalidRequest("a sensitive field has \(text.utf8.count) bytes, and \(limit) is the most")
    } catch {
      throw .invalidConfiguration("WeChat Pay's key does not encrypt")
    }
  }
}
