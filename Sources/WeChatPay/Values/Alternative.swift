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
    for alternative in alternatives where alternative.isSigned(decoder) { return try alternative.read(decoder) }
    return otherwise(try JSONValue(from: decoder))
  }

  private func isSigned(_ decoder: any Decoder) -> Bool {
    switch sign {
    case .value(let name, let values):
      guard let members = try? decoder.container(keyedBy: WireName.self),
        let value = try? members.decode(String.self, forKey: WireName(name))
      else { return false }
      return values.contains(value)
    case .members(let names):
      guard let members = try? decoder.container(keyedBy: WireName.self) else { return false }
      return names.allSatisfy { members.contains(WireName($0)) }
    case .string: return isScalar(String.self, decoder)
    case .number: return isScalar(Double.self, decoder)
    case .boolean: return isScalar(Bool.self, decoder)
    case .array: return (try? decoder.unkeyedContainer()) != nil
    }
  }

  private func isScalar<Scalar: Decodable>(_: Scalar.Type, _ decoder: any Decoder) -> Bool {
    (try? decoder.singleValueContainer().decode(Scalar.self)) != nil
  }
}
