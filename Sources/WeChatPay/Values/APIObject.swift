/// A JSON object of the API: a request, a reply, or one of their parts.
///
/// The generator writes the conformances. Coding, equality, hashing and printing come from the fields that
/// ``visitFields(_:)`` names, in that order; fields without a value are left out, and `null` is never sent. Printing shows
/// names as they are on the wire; what is ``Sensitive`` stays hidden.
public protocol APIObject: Codable, Hashable, Sendable, CustomReflectable {
  /// An object without values, to be filled by decoding; required fields hold placeholders until then.
  init(_: Undecoded)

  /// Shows every field to a visitor, with its name on the wire.
  mutating func visitFields(_ fields: inout FieldVisitor)
}

/// What only the runtime and generated code can make, so that nobody leaves out a required field by accident.
public struct Undecoded: Sendable {
  @_spi(Generated) public static let undecoded = Undecoded()
}

extension APIObject {
  public init(from decoder: any Decoder) throws {
    self.init(Undecoded())
    var fields = FieldVisitor(decoding: try FieldDecoder(decoder))
    visitFields(&fields)
    if let error = fields.error { throw error }
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldVisitor(encoding: FieldEncoder(encoder))
    var copy = self
    copy.visitFields(&fields)
    if let error = fields.error { throw error }
  }

  public func hash(into hasher: inout Hasher) {
    let fields = FieldHasher(hasher)
    read(with: fields)
    hasher = fields.hasher
  }

  /// Given here, so that the compiler does not derive it for every type.
  public var hashValue: Int {
    var hasher = Hasher()
    hash(into: &hasher)
    return hasher.finalize()
  }

  public static func == (left: Self, right: Self) -> Bool {
    let values = FieldValues()
    left.read(with: values)
    let comparison = FieldComparison(values.boxes)
    right.read(with: comparison)
    return comparison.isEqual
  }

  public var customMirror: Mirror {
    let fields = PrintedFields()
    read(with: fields)
    return Mirror(self, children: fields.children, displayStyle: .struct)
  }

  /// Shows every field to a reader.
  func read<Failure: Error>(with reader: some FieldReader<Failure>) throws(Failure) {
    var fields = FieldVisitor(reading: reader)
    var copy = self
    copy.visitFields(&fields)
    if let error = fields.error as? Failure { throw error }
  }

  /// Lets a writer set every field.
  mutating func fill(with writer: some FieldWriter) throws {
    var fields = FieldVisitor(writing: writer)
    visitFields(&fields)
    if let error = fields.error { throw error }
  }
}
