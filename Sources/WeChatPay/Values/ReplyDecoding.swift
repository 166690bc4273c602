/// Decodes the body of a reply, or the payload of a notification: what is not as described becomes an issue.
///
/// Decrypting may be a matter of the network: a first pass finds what there is to decrypt, a second one puts it in.
///
/// - Parameters:
///   - nesting: How many objects and arrays may stand within one another.
///   - deadline: When to stop decrypting: a reply may hold more than there is time for.
/// - Throws: `CancellationError` where the time is over, ``JSONFault`` where it is no JSON, or nested too deeply,
///   ``FieldFailure`` where the whole is not the JSON that is described.
package func decodeReply<Body>(
  _: Body.Type, from json: Data, decrypter: (any SensitiveFieldDecrypter)?, nesting: Int = Limits().nesting,
  until deadline: ContinuousClock.Instant = .after(.longest)
) async throws -> (body: Body, issues: [FieldIssue]) {
  let tree = try JSONParser.parse(json, nesting: nesting)
  guard let decrypter else { return try decodeReply(tree, nil, nesting) }
  let ciphertexts = Locked<Set<String>>([])
  let encrypted: (body: Body, issues: [FieldIssue]) = try decodeReply(
    tree,
    SensitiveCoding { text in
      if !text.isEmpty { ciphertexts.withLock { _ = $0.insert(text) } }
      return text
    }, nesting)
  let texts = ciphertexts.withLock { $0 }
  guard !texts.isEmpty else { return encrypted }
  var plaintexts = ["": ""]
  for text in texts {
    guard ContinuousClock.now < deadline, !Task.isCancelled else { throw CancellationError() }
    guard let bytes = Data(base64Encoded: text), let plaintext = try? await decrypter.decrypt(bytes) else {
      // What was not decrypted in time is not undecryptable.
      try Task.checkCancellation()
      continue
    }
    plaintexts[text] = String(data: plaintext, encoding: .utf8)
  }
  return try decodeReply(
    tree,
    SensitiveCoding { [plaintexts] text in
      guard let plaintext = plaintexts[text] else { throw CryptographyError.operationFailed }
      return plaintext
    }, nesting)
}

private func decodeReply<Body>(
  _ tree: JSONTree, _ decryption: SensitiveCoding?, _ nesting: Int
) throws -> (body: Body, issues: [FieldIssue]) {
  // What nobody described may be null as well.
  if Body.self == JSONValue.self, let body = try JSONValue(tree) as? Body { return (body, []) }
  let reading = LenientDecoding(decryption: decryption, nesting: nesting)
  let value = try reading.value(FieldKind.of(Body.self), tree, at: .top)
  guard let body = ValueCoding<Body>.make().content(value) else {
    preconditionFailure("\(Body.self) decoded as another type")
  }
  return (body, reading.issues)
}
