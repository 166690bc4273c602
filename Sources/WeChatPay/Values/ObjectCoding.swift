/// A schema as coding uses it: made once for each type.
final class ObjectCoding: Sendable {
  /// A reference, since a loop over copies of its parts costs more than what it does with them.
  final class Field: Sendable {
    let key: WireName
    let kind: FieldKind
    let isRequired: Bool
    let form: FieldForm

    fileprivate init(_ name: String, _ type: Any.Type, _ table: inout CodingTable) {
      key = WireName(name)
      let wrapped = (type as? any OptionalType.Type)?.wrapped
      isRequired = wrapped == nil
      let marked = (wrapped ?? type) as? any FieldMark.Type
      form = marked?.form ?? .plain
      kind = table.kind(of: marked?.content ?? wrapped ?? type)
    }
  }

  let type: any SchemaObject.Type
  let fields: [Field]
  /// Those of the fields.
  let names: Set<String>

  fileprivate init(_ type: any SchemaObject.Type, _ table: inout CodingTable) {
    self.type = type
    var fields: [Field] = []
    for (name, type) in type.schema.fields { fields.append(Field(name, type, &table)) }
    self.fields = fields
    names = Set(fields.map(\.key.stringValue))
  }

  static func of(_ type: any SchemaObject.Type) -> ObjectCoding {
    CodingTable.shared.withLock { $0.coding(of: type) }
  }
}

/// How a value stands on the wire.
enum FieldForm: Hashable, Sendable {
  case plain, sensitive, jsonText
  /// What has no value is null.
  case nullable
  /// A list as one text.
  case joined(by: String)
  /// Each part with a name of its own.
  case bracketed
}

/// What stands in JSON for a type.
enum FieldKind: Sendable {
  case string, integer, number, boolean
  case object(ObjectCoding)
  /// An object within one of its own type, whose coding is not made yet.
  case recursiveObject(any SchemaObject.Type)
  indirect case list(FieldKind, ListMaker)
  indirect case map(FieldKind, MapMaker)
  /// What codes itself.
  case content(any FieldContent.Type)

  static func of(_ type: Any.Type) -> FieldKind {
    CodingTable.shared.withLock { $0.kind(of: type) }
  }
}

/// Makes lists of one type. Unchecked, since the compiler does not know that it holds nothing but types.
struct ListMaker: @unchecked Sendable {
  private let make: ([FieldValue]) -> FieldList

  fileprivate init(_ type: any ListContent.Type) { make = type.holder }

  func callAsFunction(_ values: [FieldValue]) -> FieldValue { .list(make(values)) }
}

/// The same for maps.
struct MapMaker: @unchecked Sendable {
  private let make: ([String: FieldValue]) -> FieldMap

  fileprivate init(_ type: any MapContent.Type) { make = type.holder }

  func callAsFunction(_ values: [String: FieldValue]) -> FieldValue { .map(make(values)) }
}

/// The coding of every type that was needed.
private struct CodingTable {
  static let shared = Locked(CodingTable())

  private var known: [ObjectIdentifier: ObjectCoding] = [:]
  private var begun: Set<ObjectIdentifier> = []

  mutating func coding(of type: any SchemaObject.Type) -> ObjectCoding {
    if let coding = known[ObjectIdentifier(type)] { return coding }
    begun.insert(ObjectIdentifier(type))
    let coding = ObjectCoding(type, &self)
    begun.remove(ObjectIdentifier(type))
    known[ObjectIdentifier(type)] = coding
    return coding
  }

  mutating func kind(of type: Any.Type) -> FieldKind {
    switch type {
    case is String.Type, is Timestamp.Type: return .string
    case is Int.Type: return .integer
    case is Double.Type: return .number
    case is Bool.Type: return .boolean
    case let enumeration as any OpenValue.Type: return kind(of: rawType(of: enumeration))
    case let object as any SchemaObject.Type:
      return begun.contains(ObjectIdentifier(object)) ? .recursiveObject(object) : .object(coding(of: object))
    case let list as any ListContent.Type: return .list(kind(of: list.elementType), ListMaker(list))
    case let map as any MapContent.Type: return .map(kind(of: map.valueType), MapMaker(map))
    case let content as any FieldContent.Type: return .content(content)
    default: preconditionFailure("a field cannot hold \(type)")
    }
  }

  private func rawType<Enumeration: OpenValue>(of _: Enumeration.Type) -> Any.Type {
    Enumeration.RawValue.self
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

extension Nullable: FieldMark {
  fileprivate static var content: Any.Type { Content.self }
  fileprivate static var form: FieldForm { .nullable }
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

extension Bracketed: FieldMark {
  fileprivate static var content: Any.Type { Content.self }
  fileprivate static var form: FieldForm { .bracketed }
}
