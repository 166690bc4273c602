/// A JSON object of the API: a request, a reply, or one of their parts.
///
/// The generator writes the conformances. Coding, equality and hashing come from the fields that
/// ``visitFields(_:)`` names, in that order; fields without a value are left out, and `null` is never sent.
public protocol APIObject: Codable, Hashable, Sendable {
  /// An object without values, to be filled by decoding; required fields hold placeholders until then.
  init(_: Undecoded)

  /// Shows every field to a visitor, with its name on the wire.
  mutating func visitFields(_ fields: inout FieldVisitor)
}

/// What only the runtime and generated code can make, so that nobody leaves out a required field by accident.
public struct Undecoded: Sendable {
  @_spi(Generated) public static let undecoded = Undecoded()
}

extension Undecoded {
  init(forDecoding: Void) {}
}

extension APIObject {
  public init(from decoder: any Decoder) throws {
    self.init(Undecoded(forDecoding: ()))
    var fields = try FieldVisitor(decoding: decoder)
    visitFields(&fields)
    try fields.finish()
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldVisitor(encoding: encoder)
    var copy = self
    copy.visitFields(&fields)
    try fields.finish()
  }

  public func hash(into hasher: inout Hasher) {
    for value in fieldValues { hasher.combine(value) }
  }

  public var hashValue: Int {
    var hasher = Hasher()
    hash(into: &hasher)
    return hasher.finalize()
  }

  public static func == (left: Self, right: Self) -> Bool {
    left.fieldValues == right.fieldValues
  }

  private var fieldValues: [AnyHashable] {
    var fields = FieldVisitor.collecting()
    var copy = self
    copy.visitFields(&fields)
    return fields.values
  }
}
