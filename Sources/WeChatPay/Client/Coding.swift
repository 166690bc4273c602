import Foundation
import Synchronization

extension WeChatPayClient {
  /// Makes a request, with its sensitive fields encrypted with WeChat Pay's current key.
  ///
  /// - Parameter make: Called once to see whether there is anything to encrypt, and again if there is.
  func encrypting(
    _ make: (SensitiveCoding) throws(WeChatPayError) -> OutgoingRequest
  ) async throws(WeChatPayError) -> OutgoingRequest {
    let isSeen = Mutexed(false)
    let plain = try make(
      SensitiveCoding { text in
        if !text.isEmpty { isSeen.value.withLock { $0 = true } }
        return text
      })
    guard isSeen.value.withLock({ $0 }) else { return plain }
    let (serial, key) = try await currentPlatformKey()
    var request = try make(SensitiveCoding { text in try key.encrypt(sensitive: text) })
    request.keys = .usedForEncryption(serial: serial)
    return request
  }

  /// The reply with its body decoded: a field of an unexpected type becomes an issue. Sensitive fields are decrypted.
  func decoded<Body: Codable & Hashable & Sendable>(
    _ reply: RawReply
  ) async throws(WeChatPayError) -> Response<Body> {
    if let empty = NoContent() as? Body { return reply.response(empty, issues: []) }
    guard let decrypter = merchant.decrypter else { return try reply.decoded(nil) }
    // Decrypting may be a matter of the network: the first pass finds what there is to decrypt, the second puts it in.
    let ciphertexts = Mutexed<Set<String>>([])
    let encrypted: Response<Body> = try reply.decoded(
      SensitiveCoding { text in
        if !text.isEmpty { ciphertexts.value.withLock { _ = $0.insert(text) } }
        return text
      })
    let texts = ciphertexts.value.withLock { $0 }
    guard !texts.isEmpty else { return encrypted }
    var plaintexts = ["": ""]
    for text in texts {
      guard let bytes = Data(base64Encoded: text), let plaintext = try? await decrypter.decrypt(bytes) else { continue }
      plaintexts[text] = String(decoding: plaintext, as: UTF8.self)
    }
    return try reply.decoded(
      SensitiveCoding { [plaintexts] text in
        guard let plaintext = plaintexts[text] else { throw CryptographyError.operationFailed }
        return plaintext
      })
  }
}

extension RawReply {
  fileprivate func decoded<Body: Codable & Hashable & Sendable>(
    _ coding: SensitiveCoding?
  ) throws(WeChatPayError) -> Response<Body> {
    let collector = IssueCollector()
    let decoder = JSONDecoder()
    decoder.userInfo[.issues] = collector
    if let coding { decoder.userInfo[.sensitiveCoding] = coding }
    let json = body.isEmpty ? Data((Body.self == JSONValue.self ? "null" : "{}").utf8) : body
    do {
      return response(try decoder.decode(Body.self, from: json), issues: collector.all)
    } catch {
      throw .replyNotUnderstood("the body is not the JSON that is described", requestID: head.requestID)
    }
  }

  fileprivate func response<Body>(_ value: Body, issues: [FieldIssue]) -> Response<Body> {
    Response(statusCode: head.statusCode, headers: head.headers, rawBody: body, body: value, issues: issues)
  }
}

/// The JSON of a body: the bytes to sign and to send.
func encoded(_ body: any Encodable, _ coding: SensitiveCoding?) throws(WeChatPayError) -> Data {
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
  guard !data.contains(where: { $0 >= 0xF0 }) else {
    throw .invalidRequest("the body holds an emoji or another character of four bytes, which the API does not take")
  }
  return data
}

/// The fields of a query, a form or headers as names and texts.
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

private func encodingError(_ error: any Error) -> WeChatPayError {
  (error as? WeChatPayError) ?? .invalidRequest("the values cannot be written as JSON")
}

extension PublicKey {
  /// Encrypts the text of one field. Empty texts stay empty.
  fileprivate func encrypt(sensitive text: String) throws(WeChatPayError) -> String {
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

/// A mutex that closures can share.
private final class Mutexed<Value: Sendable>: Sendable {
  let value: Mutex<Value>

  init(_ value: Value) { self.value = Mutex(value) }
}
