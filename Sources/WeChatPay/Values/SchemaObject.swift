/// A JSON object of the API: a request, a reply, or one of their parts.
///
/// One name for the three, since a protocol that inherits from the others would carry their lists into every type that
/// conforms.
public typealias APIObject = SchemaObject & Codable & Hashable

/// What the runtime asks of an ``APIObject``; the generator writes it.
///
/// Coding, equality, hashing and printing come from the fields that its description lists, in that order, and from the
/// ``undescribed`` members that came with them; fields without a value are left out. Printing shows names as they are on the
/// wire; what is sensitive stays hidden.
public protocol SchemaObject: Sendable {
  /// The names and types of the fields.
  @_spi(Generated) static var schema: ObjectSchema { get }
  /// The values of the fields, in the order of the schema.
  @_spi(Generated) var fields: ObjectFields { get }

  /// Holds these values, which are those of an object of this type.
  @_spi(Generated) init(fields: ObjectFields)
}

extension SchemaObject {
  /// The members that no description lists, by their names on the wire: `order.undescribed["promotion_detail"]`.
  ///
  /// They are there as they arrived: what may be encrypted in them is still encrypted. They count for equality, and are
  /// encoded again; printing shows their names only. A number that no ``JSONValue`` can hold is left out.
  public var undescribed: [String: JSONValue] { fields.undescribed }
}

extension SchemaObject {
  /// Reads the fields strictly: what must be there is there, and everything is of its type.
  ///
  /// - Throws: `DecodingError`
  public init(from decoder: any Decoder) throws {
    if let decoder = decoder as? TreeDecoder {
      // A part of a reply.
      self.init(fields: try decoder.fields(ObjectCoding.of(Self.self)))
    } else {
      let container = try decoder.container(keyedBy: WireName.self)
      self.init(fields: try FieldDecoding.fields(ObjectCoding.of(Self.self), in: container))
    }
  }

  /// Writes the fields that have a value, and undescribed members.
  ///
  /// - Throws: `EncodingError` where a sensitive field has a value, unless the encoder was told that it
  ///   `writesSensitiveFields`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try FieldEncoding(encoder).write(fields, into: &container)
  }

  /// Hashes the values of all fields, and undescribed members.
  public func hash(into hasher: inout Hasher) {
    fields.hash(into: &hasher)
  }

  /// Given here, so that the compiler does not derive it for every type, and fields may have this name.
  public var hashValue: Int {
    fields.hashValue
  }

  /// Whether all fields have equal values, and undescribed members.
  public static func == (left: Self, right: Self) -> Bool {
    left.fields == right.fields
  }
}

/// A field's name on the wire.
struct WireName: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(_ name: String) {
    stringValue = name
  }

  init?(stringValue: String) {
    self.stringValue = stringValue
  }

  init?(intValue: Int) {
    nil
  }
}
