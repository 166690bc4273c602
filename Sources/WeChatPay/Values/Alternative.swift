/// One of the shapes that a value may have, and how it is told from the others.
@_spi(Generated)
public struct Alternative<Value> {
  /// By what a shape is told from others.
  public enum Sign: Sendable {
    /// A member whose value is one of these.
    case value(of: String, [String])
    /// An object that has all of these members.
    case members([String])
    case string
    case number
    case boolean
    case array
  }

  private let sign: Sign
  private let read: (any Decoder) throws -> Value

  public init<Payload: Decodable>(_ sign: Sign, _ make: @escaping (Payload) -> Value) {
    self.sign = sign
    read = { make(try Payload(from: $0)) }
  }

  /// The value in the first shape whose sign is there; the JSON as it is, where none is.
  public static func choose(
    _ alternatives: [Alternative], otherwise: (JSONValue) -> Value, from decoder: any Decoder
  ) throws -> Value {
    let signs = Signs(decoder)
    for alternative in alternatives where signs.has(alternative.sign) { return try alternative.read(decoder) }
    return otherwise(try JSONValue(from: decoder))
  }
}

/// What can be told of a value before it is read. Asked once, since a decoder that is asked for something else throws.
private enum Signs {
  case string, number, boolean, array, null
  case object(KeyedDecodingContainer<WireName>)

  init(_ decoder: any Decoder) {
    switch (decoder as? TreeDecoder)?.json {
    case .string: self = .string
    case .number: self = .number
    case .boolean: self = .boolean
    case .array: self = .array
    case .null: self = .null
    case .object, nil: self.init(asking: decoder)
    }
  }

  private init(asking decoder: any Decoder) {
    if let members = try? decoder.container(keyedBy: WireName.self) {
      self = .object(members)
    } else if (try? decoder.unkeyedContainer()) != nil {
      self = .array
    } else if Self.isScalar(String.self, decoder) {
      self = .string
    } else if Self.isScalar(Double.self, decoder) {
      self = .number
    } else {
      self = Self.isScalar(Bool.self, decoder) ? .boolean : .null
    }
  }

  func has<Value>(_ sign: Alternative<Value>.Sign) -> Bool {
    switch (sign, self) {
    case (.value(let name, let values), .object(let members)):
      (try? members.decode(String.self, forKey: WireName(name))).map(values.contains) ?? false
    case (.members(let names), .object(let members)): names.allSatisfy { members.contains(WireName($0)) }
    case (.string, .string), (.number, .number), (.boolean, .boolean), (.array, .array): true
    default: false
    }
  }

  private static func isScalar<Scalar: Decodable>(_: Scalar.Type, _ decoder: any Decoder) -> Bool {
    (try? decoder.singleValueContainer().decode(Scalar.self)) != nil
  }
}
