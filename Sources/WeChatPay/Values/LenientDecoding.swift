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

  /// What there is of a value that could not be decoded: the good elements of a list, else nil and an issue.
  func recovered<Value: Decodable>(_ decoder: any Decoder, after error: any Error) -> Value? {
    if let list: Value = recoveredList(decoder) { return list }
    add(issue(Value.self, decoder, after: error))
    return nil
  }

  /// The good elements, where the value should be a list and is one; an issue for each of the others.
  func recoveredList<Value: Decodable>(_ decoder: any Decoder) -> Value? {
    guard let list = Value.self as? any DecodableList.Type else { return nil }
    return elements(of: list, decoder) as? Value
  }

  private func elements<List: DecodableList>(of list: List.Type, _ decoder: any Decoder) -> List? {
    guard var container = try? decoder.unkeyedContainer() else { return nil }
    // The first attempt noted issues up to where it failed.
    let place = path(decoder.codingPath)
    found.withLock { issues in issues.removeAll { place.isEmpty || $0.path.hasPrefix(place + ".") } }
    var elements: [List.Element] = []
    while !container.isAtEnd {
      guard let element = try? container.superDecoder() else { break }
      do {
        elements.append(try List.Element(from: element))
      } catch {
        if let value: List.Element = recovered(element, after: error) { elements.append(value) }
      }
    }
    return List(elements)
  }

  func issue(_ expected: any Decodable.Type, _ decoder: any Decoder, after error: any Error) -> FieldIssue {
    if let failure = error as? FieldFailure { return failure.issue }
    return issue(expected, decoder.codingPath, found: kind(of: decoder))
  }

  func issue(_ expected: any Decodable.Type, _ path: [any CodingKey], found: String) -> FieldIssue {
    FieldIssue(path: self.path(path), expected: expectation(expected), found: found)
  }

  private func path(_ keys: [any CodingKey]) -> String {
    (prefix + keys.map(Self.text)).joined(separator: ".")
  }

  private static func text(_ key: any CodingKey) -> String {
    key.intValue.map { String($0) } ?? key.stringValue
  }
}

/// Why an object that lacks something it must have is no use to the object around it.
struct FieldFailure: Error {
  let issue: FieldIssue

  init(_ issue: FieldIssue) {
    self.issue = issue
  }
}

/// An array, whatever its elements are.
protocol DecodableList: Decodable {
  associatedtype Element: Decodable
  init(_ elements: [Element])
}

extension Array: DecodableList where Element: Decodable {}
