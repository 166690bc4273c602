/// A JSON object of the API: a request, a reply, or one of their parts.
///
/// The generator writes the conformances. Coding, equality, hashing and printing come from the fields that
/// ``init(_:of:)`` names, in that order; fields without a value are left out, and `null` is never sent. Printing shows
/// names as they are on the wire; what is ``Sensitive`` stays hidden.
public protocol APIObject: Codable, Hashable, Sendable, CustomReflectable {
  /// Makes an object of what a visitor gives for each field, by its name on the wire. Where there is an object already,
  /// the visitor is shown its values, and gives them back.
  ///
  /// - Throws: What the visitor throws for a field that must be there.
  init(_ fields: FieldVisitor, of object: Self?) throws
}

extension APIObject {
  public init(from decoder: any Decoder) throws {
    let fields = FieldVisitor(decoding: try FieldDecoder(decoder))
    do {
      try self.init(fields, of: nil)
    } catch {
      throw fields.error ?? error
    }
    if let error = fields.error { throw error }
  }

  public func encode(to encoder: any Encoder) throws {
    if let error = visited(by: FieldVisitor(encoding: FieldEncoder(encoder))) { throw error }
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
    let comparison = FieldComparison(values.fields)
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
    if let error = visited(by: FieldVisitor(reading: reader)) as? Failure { throw error }
  }

  /// Shows every field to a visitor, and returns the first error that came up.
  private func visited(by fields: FieldVisitor) -> (any Error)? {
    do {
      _ = try Self(fields, of: self)
      return fields.error
    } catch {
      return fields.error ?? error
    }
  }
}
