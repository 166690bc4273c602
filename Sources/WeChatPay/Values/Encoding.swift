/// The JSON of a body, an object or whatever a field can hold: the bytes to sign and to send.
///
/// - Parameter encryption: What becomes of sensitive fields; nil leaves them as they are.
package func encoded(_ body: some Sendable, _ encryption: SensitiveCoding?) throws(WeChatPayError) -> Data {
  let data: Data
  do {
    data = try JSONEncoder(FieldEncoding.Sensitivity(encryption)).encode(EncodedValue(value: FieldValue(body)))
  } catch {
    throw encodingError(error)
  }
  // Characters of four bytes are not supported: https://pay.weixin.qq.com/doc/v3/merchant/4012081606
  guard !data.withUnsafeBytes({ bytes in bytes.contains { $0 >= 0xF0 } }) else {
    let place = (try? JSONValue(json: data, nesting: JSONParser.deepest))?.pathOfFourByteCharacter ?? []
    throw .invalidRequest(
      "the body holds an emoji or another character of four bytes, which the API does not take"
        + (place.isEmpty ? "" : ", in '\(place.joined(separator: "."))'"))
  }
  return data
}

extension JSONEncoder {
  /// Writes the same value as the same text each time.
  convenience init(_ sensitivity: FieldEncoding.Sensitivity) {
    self.init()
    outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    switch sensitivity {
    case .encrypted(let coding): userInfo[.encryption] = coding
    case .plain: userInfo[.writesSensitiveFields] = true
    case .refused: break
    }
  }
}

/// The fields of a query, a form or headers as names and texts.
func texts(
  of object: any SchemaObject, _ encryption: SensitiveCoding?
) throws(WeChatPayError) -> [(name: String, value: String)] {
  do {
    return try FieldTexts(encryption: encryption).pairs(of: object)
  } catch {
    throw encodingError(error)
  }
}

private func encodingError(_ error: any Error) -> WeChatPayError {
  if let error = error as? WeChatPayError { return error }
  guard case EncodingError.invalidValue(_, let context) = error, !context.codingPath.isEmpty else {
    return .invalidRequest("the values cannot be written as JSON")
  }
  let path = context.codingPath.map { $0.intValue.map { String($0) } ?? $0.stringValue }
  return .invalidRequest("the value of '\(path.joined(separator: "."))' cannot be written as JSON")
}

extension JSONValue {
  /// Where the first such text stands; nil where there is none.
  fileprivate var pathOfFourByteCharacter: [String]? {
    let members: [(name: String, value: JSONValue)]
    switch self {
    case .string(let text): return text.utf8.contains { $0 >= 0xF0 } ? [] : nil
    case .array(let elements): members = elements.enumerated().map { (String($0.offset), $0.element) }
    case .object(let object): members = object.map { ($0.key, $0.value) }.sorted { $0.name < $1.name }
    case .null, .bool, .integer, .number: return nil
    }
    for member in members {
      if let rest = member.value.pathOfFourByteCharacter { return [member.name] + rest }
    }
    return nil
  }
}
