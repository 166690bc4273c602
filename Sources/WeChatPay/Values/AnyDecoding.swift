/// Reads whatever a decoder has. It can only be asked by trying, and a try that fails is dear: elements of one list are
/// mostly of one kind, and so the kind of the last one is tried first.
enum AnyDecoding {
  private enum Kind: CaseIterable {
    case string, number, object, array, boolean
  }

  static func value(from decoder: any Decoder) throws -> JSONValue {
    var likely = Kind.string
    return try value(from: decoder, &likely)
  }

  /// - Parameter likely: The kind of what was read before; afterwards the kind of this.
  private static func value(from decoder: any Decoder, _ likely: inout Kind) throws -> JSONValue {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() { return .null }
    for kind in [likely] + Kind.allCases {
      likely = kind
      switch kind {
      case .string: if let text = try? container.decode(String.self) { return .string(text) }
      case .boolean: if let flag = try? container.decode(Bool.self) { return .bool(flag) }
      case .number:
        if let integer = try? container.decode(Int.self) { return .integer(integer) }
        if let number = try? container.decode(Double.self) { return .number(number) }
      case .array: if let elements = try? decoder.unkeyedContainer() { return try array(elements) }
      case .object:
        if (try? decoder.container(keyedBy: WireName.self)) != nil {
          try checkDepth(decoder.codingPath)
          // Not by way of the container: a decoder may change the keys of structs, but leaves those of dictionaries.
          return .object(try container.decode([String: JSONValue].self))
        }
      }
    }
    throw DecodingError.dataCorrupted(
      .init(codingPath: decoder.codingPath, debugDescription: "This is no JSON, or a number that is too large."))
  }

  private static func array(_ container: any UnkeyedDecodingContainer) throws -> JSONValue {
    try checkDepth(container.codingPath)
    var container = container
    var elements: [JSONValue] = []
    var likely = Kind.string
    while !container.isAtEnd { elements.append(try value(from: container.superDecoder(), &likely)) }
    return .array(elements)
  }

  /// - Parameter path: Where a container is: within so many others.
  private static func checkDepth(_ path: [any CodingKey]) throws {
    let limit = Limits().nesting
    guard path.count < limit else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: path, debugDescription: "\(JSONFault.nestedTooDeeply(limit: limit))"))
    }
  }
}
