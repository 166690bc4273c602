/// How a reply is read, and what was found amiss: what is not as described becomes an issue, never a failed payment.
final class LenientDecoding: Sendable {
  let decryption: SensitiveCoding?
  /// Where the JSON stands that is decoded: within a string of other JSON, its field there.
  private let prefix: [String]
  private let found: Locked<[FieldIssue]>

  init(decryption: SensitiveCoding?) {
    self.decryption = decryption
    prefix = []
    found = Locked([])
  }

  private init(_ outer: LenientDecoding, below path: [any CodingKey]) {
    decryption = outer.decryption
    prefix = outer.prefix + path.map(Self.text)
    found = outer.found
  }

  /// The same for JSON within a string.
  func below(_ path: [any CodingKey]) -> LenientDecoding {
    LenientDecoding(self, below: path)
  }

  var issues: [FieldIssue] { found.withLock { $0 } }

  func add(_ issue: FieldIssue) {
    found.withLock { $0.append(issue) }
  }

  /// The good elements, where a list should be and is one; an issue for each of the others.
  func recoveredList(of kind: FieldKind, _ decoder: any Decoder, _ fields: FieldDecoding) -> [FieldValue]? {
    guard var container = try? decoder.unkeyedContainer() else { return nil }
    // The first attempt noted issues up to where it failed.
    let place = path(decoder.codingPath)
    found.withLock { issues in issues.removeAll { place.isEmpty || $0.path.hasPrefix(place + ".") } }
    var elements: [FieldValue] = []
    while !container.isAtEnd {
      guard let element = try? container.superDecoder() else { break }
      do {
        elements.append(try fields.value(kind, from: element))
      } catch {
        add(issue(kind.expectation, element, after: error))
      }
    }
    return elements
  }

  func issue(_ expected: String, _ decoder: any Decoder, after error: any Error) -> FieldIssue {
    if let failure = error as? FieldFailure { return failure.issue }
    return issue(expected, decoder.codingPath, found: found(by: decoder))
  }

  func issue(_ expected: String, _ path: [any CodingKey], found: String) -> FieldIssue {
    FieldIssue(path: self.path(path), expected: expected, found: found)
  }

  private func path(_ keys: [any CodingKey]) -> String {
    (prefix + keys.map(Self.text)).joined(separator: ".")
  }

  private static func text(_ key: any CodingKey) -> String {
    key.intValue.map { String($0) } ?? key.stringValue
  }

  /// What stands at a place of the JSON.
  private func found(by decoder: any Decoder) -> String {
    if (try? decoder.container(keyedBy: WireName.self)) != nil { return "an object" }
    if (try? decoder.unkeyedContainer()) != nil { return "an array" }
    guard let value = try? decoder.singleValueContainer() else { return "something else" }
    if value.decodeNil() { return "null" }
    if (try? value.decode(String.self)) != nil { return "a string" }
    if (try? value.decode(Bool.self)) != nil { return "a boolean" }
    return "a number"
  }
}

/// Why an object that lacks something it must have is no use to the object around it.
struct FieldFailure: Error {
  let issue: FieldIssue

  init(_ issue: FieldIssue) {
    self.issue = issue
  }
}

extension ObjectCoding.Field {
  /// What it looks like in JSON.
  var expectation: String {
    form == .jsonText ? "a string with JSON text" : kind.expectation
  }
}

extension FieldKind {
  /// What it looks like in JSON.
  var expectation: String {
    switch self {
    case .string: "a string"
    case .integer: "an integer"
    case .number: "a number"
    case .boolean: "a boolean"
    case .list: "an array"
    case .object, .recursiveObject, .map, .content: "an object"
    }
  }
}
