/// The value of a field, as it stands in JSON.
enum FieldValue: Hashable, Sendable {
  case absent
  case string(String)
  case integer(Int)
  case number(Double)
  case boolean(Bool)
  case object(ObjectFields)
  case list(FieldList)
  case map(FieldMap)
  /// What codes itself.
  case content(AnyFieldContent)
}

/// Types are told apart here, when an object is made, and not where generated code is compiled: an initialiser is one
/// call, whatever the types of its fields.
extension FieldValue {
  init<Content>(_ content: Content) {
    switch content {
    case let text as String: self = .string(text)
    case let number as Int: self = .integer(number)
    case let flag as Bool: self = .boolean(flag)
    case let number as Double: self = .number(number)
    case let time as Timestamp: self = .string(time.text)
    case let object as any SchemaObject: self = .object(object.fields)
    case let enumeration as any OpenValue: self = FieldValue(enumeration.rawValue)
    case let list as any ListContent: self = list.fieldValue
    case let map as any MapContent: self = map.fieldValue
    case let content as any FieldContent: self.init(content: content)
    default: self = .absent
    }
  }

  init(content: any FieldContent) {
    self = .content(AnyFieldContent(content))
  }
}

/// How contents of one type become values of fields, and such values contents. It is found out once for a type or a list,
/// so that nothing is told apart for each element.
struct ValueCoding<Content> {
  let value: (Content) -> FieldValue
  /// Nil for a value of another kind.
  let content: (FieldValue) -> Content?

  /// - Precondition: A field can hold this type.
  static func make() -> ValueCoding {
    guard let coding = anyCoding as? ValueCoding else { preconditionFailure("a field cannot hold \(Content.self)") }
    return coding
  }

  private static var anyCoding: Any? {
    switch Content.self {
    case is String.Type:
      ValueCoding<String>(value: FieldValue.string) { if case .string(let text) = $0 { text } else { nil } }
    case is Int.Type:
      ValueCoding<Int>(value: FieldValue.integer) { if case .integer(let number) = $0 { number } else { nil } }
    case is Double.Type:
      ValueCoding<Double>(value: FieldValue.number) { if case .number(let number) = $0 { number } else { nil } }
    case is Bool.Type:
      ValueCoding<Bool>(value: FieldValue.boolean) { if case .boolean(let flag) = $0 { flag } else { nil } }
    case is Timestamp.Type:
      ValueCoding<Timestamp> {
        .string($0.text)
      } content: {
        if case .string(let text) = $0 { Timestamp(text) } else { nil }
      }
    case let object as any SchemaObject.Type: ofObjects(object)
    case let enumeration as any OpenValue.Type: ofEnumeration(enumeration)
    case let list as any ListContent.Type: list.coding
    case let map as any MapContent.Type: map.coding
    case let content as any FieldContent.Type: ofContent(content)
    default: nil
    }
  }

  private static func ofObjects<Object: SchemaObject>(_: Object.Type) -> Any {
    ValueCoding<Object> {
      .object($0.fields)
    } content: {
      if case .object(let fields) = $0 { Object(fields: fields) } else { nil }
    }
  }

  private static func ofEnumeration<Enumeration: OpenValue>(_: Enumeration.Type) -> Any {
    let coding = ValueCoding<Enumeration.RawValue>.make()
    return ValueCoding<Enumeration> {
      coding.value($0.rawValue)
    } content: {
      coding.content($0).map { Enumeration(rawValue: $0) }
    }
  }

  private static func ofContent<Other: FieldContent>(_: Other.Type) -> Any {
    ValueCoding<Other> {
      .content(AnyFieldContent($0))
    } content: {
      if case .content(let content) = $0 { content.content(as: Other.self) } else { nil }
    }
  }
}

/// An array, whatever its elements are.
protocol ListContent {
  static var elementType: Any.Type { get }
  /// Its ``ValueCoding``.
  static var coding: Any { get }
  /// Makes a list of values, which are those of such elements.
  static var holder: ([FieldValue]) -> FieldList { get }
  var fieldValue: FieldValue { get }
}

extension Array: ListContent {
  static var elementType: Any.Type { Element.self }

  static var coding: Any {
    let coding = ValueCoding<Element>.make()
    return ValueCoding<[Element]> {
      .list(FieldList($0, coding))
    } content: {
      if case .list(let list) = $0 { list.elements(as: Element.self) } else { nil }
    }
  }

  static var holder: ([FieldValue]) -> FieldList {
    let coding = ValueCoding<Element>.make()
    return { FieldList($0.compactMap(coding.content), coding) }
  }

  var fieldValue: FieldValue { .list(FieldList(self, .make())) }
}

/// A dictionary by name, whatever its values are.
protocol MapContent {
  static var valueType: Any.Type { get }
  /// Its ``ValueCoding``.
  static var coding: Any { get }
  /// Makes a map of values, which are those of such contents.
  static var holder: ([String: FieldValue]) -> FieldMap { get }
  var fieldValue: FieldValue { get }
}

extension Dictionary: MapContent where Key == String {
  static var valueType: Any.Type { Value.self }

  static var coding: Any {
    let coding = ValueCoding<Value>.make()
    return ValueCoding<[String: Value]> {
      .map(FieldMap($0, coding))
    } content: {
      if case .map(let map) = $0 { map.values(as: Value.self) } else { nil }
    }
  }

  static var holder: ([String: FieldValue]) -> FieldMap {
    let coding = ValueCoding<Value>.make()
    return { FieldMap($0.compactMapValues(coding.content), coding) }
  }

  var fieldValue: FieldValue { .map(FieldMap(self, .make())) }
}
