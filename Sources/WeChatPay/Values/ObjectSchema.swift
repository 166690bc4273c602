/// The names and types of an object's fields: `["service_id": String.self, "attach": String?.self]`.
///
/// What may be left out is optional. How a field travels that does not stand on the wire as it is says a type around its
/// own: ``Sensitive``, ``JSONText``, ``CommaSeparated`` and its like.
public struct ObjectSchema: ExpressibleByDictionaryLiteral, Sendable {
  let fields: [(name: String, type: Any.Type)]

  public init(dictionaryLiteral elements: (StaticString, Any.Type)...) {
    fields = elements.map { (name: "\($0)", type: $1) }
  }
}

/// In a schema: a field that is encrypted on the wire and shows itself nowhere, neither in print nor in a dump.
///
/// The caller reads and writes plain text. The runtime encrypts a copy on the way out (RSA-OAEP with the platform's key)
/// and decrypts what arrives.
public enum Sensitive<Content: Sendable>: Sendable {}

/// In a schema: a field that is JSON text in a string on the wire.
public enum JSONText<Content: Sendable>: Sendable {}

/// In a schema: a list that is one text in a query or header, with commas between its elements.
public enum CommaSeparated<Content: Sendable>: Sendable {}

/// In a schema: a list that is one text in a query, with spaces between its elements.
public enum SpaceSeparated<Content: Sendable>: Sendable {}

/// In a schema: a list that is one text in a query, with `|` between its elements.
public enum PipeSeparated<Content: Sendable>: Sendable {}

/// A schema as coding uses it: made once for each type.
final class ObjectCoding: Sendable {
  struct Field: Sendable {
    let key: WireName
    let kind: FieldKind
    let isRequired: Bool
    let form: FieldForm

    init(_ name: String, _ type: Any.Type) {
      key = WireName(name)
      let wrapped = (type as? any OptionalType.Type)?.wrapped
      isRequired = wrapped == nil
      let marked = (wrapped ?? type) as? any FieldMark.Type
      form = marked?.form ?? .plain
      kind = FieldKind(marked?.content ?? wrapped ?? type)
    }
  }

  let fields: [Field]

  private static let known = Locked<[ObjectIdentifier: ObjectCoding]>([:])

  static func of(_ type: any APIObject.Type) -> ObjectCoding {
    known.withLock { known in
      if let coding = known[ObjectIdentifier(type)] { return coding }
      let coding = ObjectCoding(type.schema)
      known[ObjectIdentifier(type)] = coding
      return coding
    }
  }

  private init(_ schema: ObjectSchema) {
    fields = schema.fields.map { Field($0.name, $0.type) }
  }
}

/// How a value stands on the wire.
enum FieldForm: Hashable, Sendable {
  case plain, sensitive, jsonText
  /// A list as one text.
  case joined(by: String)
}

/// What stands in JSON for a type.
indirect enum FieldKind: Sendable {
  case string, integer, number, boolean
  case object(any APIObject.Type)
  case list(FieldKind)
  case map(FieldKind)
  /// What codes itself.
  case content(any FieldContent.Type)

  init(_ type: Any.Type) {
    switch type {
    case is String.Type, is Timestamp.Type: self = .string
    case is Int.Type: self = .integer
    case is Double.Type: self = .number
    case is Bool.Type: self = .boolean
    case let enumeration as any OpenEnumeration.Type: self = Self.rawKind(of: enumeration)
    case let object as any APIObject.Type: self = .object(object)
    case let list as any ListContent.Type: self = .list(FieldKind(list.elementType))
    case let map as any MapContent.Type: self = .map(FieldKind(map.valueType))
    case let content as any FieldContent.Type: self = .content(content)
    default: preconditionFailure("a field cannot hold \(type)")
    }
  }

  private static func rawKind<Enumeration: OpenEnumeration>(of _: Enumeration.Type) -> FieldKind {
    FieldKind(Enumeration.RawValue.self)
  }
}

private protocol OptionalType {
  static var wrapped: Any.Type { get }
}

extension Optional: OptionalType {
  fileprivate static var wrapped: Any.Type { Wrapped.self }
}

private protocol FieldMark {
  static var content: Any.Type { get }
  static var form: FieldForm { get }
}

extension Sensitive: FieldMark {
  fileprivate static var content: Any.Type { Content.self }
  fileprivate static var form: FieldForm { .sensitive }
}

extension JSONText: FieldMark {
  fileprivate static var content: Any.Type { Content.self }
  fileprivate static var form: FieldForm { .jsonText }
}

extension CommaSeparated: FieldMark {
  fileprivate static var content: Any.Type { Content.self }
  fileprivate static var form: FieldForm { .joined(by: ",") }
}

extension SpaceSeparated: FieldMark {
  fileprivate static var content: Any.Type { Content.self }
  fileprivate static var form: FieldForm { .joined(by: " ") }
}

extension PipeSeparated: FieldMark {
  fileprivate static var content: Any.Type { Content.self }
  fileprivate static var form: FieldForm { .joined(by: "|") }
}
