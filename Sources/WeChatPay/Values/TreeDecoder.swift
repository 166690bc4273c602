/// Gives JSON that was parsed to types that code themselves.
struct TreeDecoder: Decoder {
  let json: JSONTree
  let place: Place
  let reading: LenientDecoding

  var codingPath: [any CodingKey] { place.steps.map(\.key) }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard case .object(let members) = json else { throw mismatch(type, "an object") }
    return KeyedDecodingContainer(Members(decoder: self, members: members))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard case .array(let elements) = json else { throw mismatch([Any].self, "an array") }
    return Elements(decoder: self, elements: elements)
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { Value(decoder: self) }

  /// The fields of an object that stands here.
  func fields(_ coding: ObjectCoding) throws(FieldFailure) -> ObjectFields {
    guard case .object(let members) = json else {
      throw reading.failure("an object", found: json.found, at: .init(step: nil, outer: place))
    }
    return try reading.fields(coding, members, at: place)
  }

  fileprivate func below(_ json: JSONTree, _ step: Place.Step) -> TreeDecoder {
    TreeDecoder(json: json, place: Place(step, in: place), reading: reading)
  }

  private func mismatch(_ type: Any.Type, _ expected: String) -> DecodingError {
    .typeMismatch(
      type, .init(codingPath: codingPath, debugDescription: "expected \(expected), found \(json.found)"))
  }
}

extension TreeDecoder {
  fileprivate func value<Content: Decodable>(_ type: Content.Type) throws -> Content {
    let content: Any? =
      switch json {
      case .boolean(let flag): flag
      case .string(let content): text(content, as: type)
      case .number(let text): number(text, as: type)
      case .null, .array, .object: nil
      }
    // Nil is no value of an optional type here, but a number that does not fit.
    if let found = content, let content = found as? Content { return content }
    guard !(type is any ScalarContent.Type) else { throw mismatch(type, "\(type)") }
    return try Content(from: self)
  }

  /// Addresses and bytes stand in JSON as Foundation's own decoder has them.
  private func text(_ text: String, as type: Any.Type) -> Any? {
    switch type {
    case is URL.Type: URL(string: text)
    case is Data.Type: Data(base64Encoded: text)
    default: text
    }
  }

  private func number(_ text: String, as type: Any.Type) -> Any? {
    switch type {
    case let type as any FixedWidthInteger.Type: JSONTree.integer(text).flatMap { exactly($0, type) }
    case is Double.Type: JSONTree.double(text)
    case is Float.Type: JSONTree.double(text).map { Float($0) }
    case is Decimal.Type: Decimal(string: text)
    default: nil
    }
  }

  private func exactly<Integer: FixedWidthInteger>(_ value: Int, _: Integer.Type) -> Integer? {
    Integer(exactly: value)
  }
}

/// What stands in JSON for itself, and asks a decoder for itself again.
private protocol ScalarContent {}

extension String: ScalarContent {}
extension Bool: ScalarContent {}
extension Double: ScalarContent {}
extension Float: ScalarContent {}
extension Int: ScalarContent {}
extension Int8: ScalarContent {}
extension Int16: ScalarContent {}
extension Int32: ScalarContent {}
extension Int64: ScalarContent {}
extension UInt: ScalarContent {}
extension UInt8: ScalarContent {}
extension UInt16: ScalarContent {}
extension UInt32: ScalarContent {}
extension UInt64: ScalarContent {}

private struct Value: SingleValueDecodingContainer {
  let decoder: TreeDecoder

  var codingPath: [any CodingKey] { decoder.codingPath }

  func decodeNil() -> Bool { decoder.json.isNull }

  func decode<Content: Decodable>(_ type: Content.Type) throws -> Content { try decoder.value(type) }
}

private struct Members<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let decoder: TreeDecoder
  let members: [String: JSONTree]

  var codingPath: [any CodingKey] { decoder.codingPath }
  var allKeys: [Key] { members.keys.compactMap { Key(stringValue: $0) } }

  func contains(_ key: Key) -> Bool { members[key.stringValue] != nil }

  func decodeNil(forKey key: Key) throws -> Bool { try member(key).json.isNull }

  func decode<Content: Decodable>(_ type: Content.Type, forKey key: Key) throws -> Content {
    try member(key).value(type)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    try member(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try member(key).unkeyedContainer()
  }

  func superDecoder() -> any Decoder {
    decoder.below(members["super"] ?? .null, .name("super"))
  }

  func superDecoder(forKey key: Key) -> any Decoder {
    decoder.below(members[key.stringValue] ?? .null, .name(key.stringValue))
  }

  private func member(_ key: Key) throws -> TreeDecoder {
    guard let member = members[key.stringValue] else {
      throw DecodingError.keyNotFound(key, .init(codingPath: codingPath, debugDescription: "There is no such member."))
    }
    return decoder.below(member, .name(key.stringValue))
  }
}

private struct Elements: UnkeyedDecodingContainer {
  let decoder: TreeDecoder
  let elements: [JSONTree]
  private(set) var currentIndex = 0

  init(decoder: TreeDecoder, elements: [JSONTree]) {
    self.decoder = decoder
    self.elements = elements
  }

  var codingPath: [any CodingKey] { decoder.codingPath }
  var count: Int? { elements.count }
  var isAtEnd: Bool { currentIndex == elements.count }

  mutating func decodeNil() throws -> Bool {
    guard try element().json.isNull else { return false }
    currentIndex += 1
    return true
  }

  mutating func decode<Content: Decodable>(_ type: Content.Type) throws -> Content {
    try advancing { try $0.value(type) }
  }

  mutating func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) throws -> KeyedDecodingContainer<Nested> {
    try advancing { try $0.container(keyedBy: type) }
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try advancing { try $0.unkeyedContainer() }
  }

  mutating func superDecoder() throws -> any Decoder { try advancing { $0 } }

  private mutating func advancing<Content>(_ read: (TreeDecoder) throws -> Content) throws -> Content {
    let content = try read(element())
    currentIndex += 1
    return content
  }

  private func element() throws -> TreeDecoder {
    guard !isAtEnd else {
      throw DecodingError.valueNotFound(
        Any.self, .init(codingPath: codingPath, debugDescription: "The list has no more elements."))
    }
    return decoder.below(elements[currentIndex], .index(currentIndex))
  }
}
