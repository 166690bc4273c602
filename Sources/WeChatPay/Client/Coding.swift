import Foundation

extension WeChatPayClient {
  /// Encrypts sensitive fields with the platform's key. Empty texts stay empty.
  var encryption: SensitiveCoding {
    SensitiveCoding { [verifier] text in
      if text.isEmpty { return text }
      guard let key = verifier.preferredKey else { throw WeChatPayError.invalidConfiguration("no key to encrypt with") }
      guard text.utf8.count <= key.maximumPlaintextLength else {
        throw WeChatPayError.invalidRequest(
          "a sensitive field has \(text.utf8.count) bytes, and \(key.maximumPlaintextLength) is the most")
      }
      return try key.encrypt(Data(text.utf8)).base64EncodedString()
    }
  }

  /// Decrypts sensitive fields with the merchant's key, where it is at hand.
  var decryption: SensitiveCoding? {
    guard let key = merchant.decryptionKey else { return nil }
    return SensitiveCoding { text in
      if text.isEmpty { return text }
      guard let ciphertext = Data(base64Encoded: text),
        let plaintext = String(data: try key.decrypt(ciphertext), encoding: .utf8)
      else { throw CryptographyError(operation: "decryption") }
      return plaintext
    }
  }
}

/// The fields of a query or of headers as names and texts.
func texts(
  of object: any APIObject, _ coding: SensitiveCoding?
) throws(WeChatPayError) -> [(name: String, value: String)] {
  var fields = FieldVisitor.collectingTexts(coding)
  var copy = object
  copy.visitFields(&fields)
  do {
    try fields.finish()
  } catch {
    throw encodingError(error)
  }
  return fields.texts
}

/// The JSON of a body: the bytes to sign and to send.
func encodedBody(_ body: any Encodable, _ coding: SensitiveCoding?) throws(WeChatPayError) -> Data {
  let encoder = JSONEncoder()
  encoder.outputFormatting = .withoutEscapingSlashes
  if let coding { encoder.userInfo[.sensitiveCoding] = coding }
  let data: Data
  do {
    data = try encoder.encode(body)
  } catch {
    throw encodingError(error)
  }
  // Characters of four bytes are not supported: https://pay.weixin.qq.com/doc/v3/merchant/4012081606
  if data.contains(where: { $0 >= 0xF0 }) {
    throw .invalidRequest("the body holds an emoji or another character of four bytes, which the API does not take")
  }
  return data
}

/// The reply with its body decoded: a field of an unexpected type becomes an issue.
func decoded<Body: Codable & Hashable & Sendable>(
  _ reply: HTTPReply, _ coding: SensitiveCoding?
) throws(WeChatPayError) -> Response<Body> {
  let collector = IssueCollector()
  let decoder = JSONDecoder()
  decoder.userInfo[.issues] = collector
  if let coding { decoder.userInfo[.sensitiveCoding] = coding }
  let body: Body
  do {
    if let empty = NoContent() as? Body {
      body = empty
    } else if reply.body.isEmpty {
      body = try decoder.decode(Body.self, from: Data((Body.self == JSONValue.self ? "null" : "{}").utf8))
    } else {
      body = try decoder.decode(Body.self, from: reply.body)
    }
  } catch {
    let requestID = reply.headers["Request-ID"]
    throw .replyNotUnderstood(ReplyProblem(message: "the body is not the JSON that is described", requestID: requestID))
  }
  return Response(
    statusCode: reply.statusCode, headers: reply.headers, rawBody: reply.body, body: body, issues: collector.all)
}

private func encodingError(_ error: any Error) -> WeChatPayError {
  (error as? WeChatPayError) ?? .invalidRequest("the values cannot be written as JSON")
}
