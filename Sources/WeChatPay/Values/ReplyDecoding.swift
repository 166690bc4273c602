package import Foundation

/// Decodes the body of a reply, or the payload of a notification: what is not as described becomes an issue.
///
/// Decrypting may be a matter of the network: a first pass finds what there is to decrypt, a second one puts it in.
///
/// - Throws: `DecodingError` or ``FieldFailure`` where the whole is not the JSON that is described.
package func decodeReply<Body>(
  _: Body.Type, from json: Data, decrypter: (any SensitiveFieldDecrypter)?
) async throws -> (body: Body, issues: [FieldIssue]) {
  guard let decrypter else { return try decodeReply(json, nil) }
  let ciphertexts = Locked<Set<String>>([])
  let encrypted: (body: Body, issues: [FieldIssue]) = try decodeReply(
    json,
    SensitiveCoding { text in
      if !text.isEmpty { ciphertexts.withLock { _ = $0.insert(text) } }
      return text
    })
  let texts = ciphertexts.withLock { $0 }
  guard !texts.isEmpty else { return encrypted }
  var plaintexts = ["": ""]
  for text in texts {
    guard let bytes = Data(base64Encoded: text), let plaintext = try? await decrypter.decrypt(bytes) else {
      // What was not decrypted in time is not undecryptable.
      try Task.checkCancellation()
      continue
    }
    plaintexts[text] = String(data: plaintext, encoding: .utf8)
  }
  return try decodeReply(
    json,
    SensitiveCoding { [plaintexts] text in
      guard let plaintext = plaintexts[text] else { throw CryptographyError.operationFailed }
      return plaintext
    })
}

private func decodeReply<Body>(
  _ json: Data, _ decryption: SensitiveCoding?
) throws -> (body: Body, issues: [FieldIssue]) {
  let leniency = LenientDecoding(decryption: decryption)
  let decoder = JSONDecoder()
  decoder.userInfo = [.lenientDecoding: leniency]
  let body: Body?
  if let object = Body.self as? any (SchemaObject & Decodable).Type {
    body = try decoder.decode(object, from: json) as? Body
  } else {
    // Not by its own conformance, to which one bad element is the end of a list.
    decoder.userInfo[.kind] = FieldKind.of(Body.self)
    body = try decoder.decode(DecodedValue.self, from: json).value.content(as: Body.self)
  }
  guard let body else { preconditionFailure("\(Body.self) decoded as another type") }
  return (body, leniency.issues)
}
