/// The value of a field, as it stands in JSON.
enum FieldValue: Hashable, Sendable {
  case absent
  case string(String)
  case integer(Int)
  case number(Double)
  case boolean(Bool)
  case object(ObjectFields)
  case list([FieldValue])
  case map([String: FieldValue])
  /// What codes itself.
  indirect case content(AnyFieldContent)
}

/// Types are told apart here, when a value is read or written, and not where generated code is compiled: a field costs
/// it one call, whatever its type.
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
    case let list as any ListContent: self = .list(list.values)
    case let map as any MapContent: self = .map(map.values)
    case let content as any FieldContent: self.init(content: content)
    default: self = .absent
    }
  }

  init(content: any FieldContent) {
    self = .content(AnyFieldContent(value: content))
  }

  /// The value as that type; nil where it is another one's.
  func content<Content>(as type: Content.Type) -> Content? {
    switch self {
    case .absent: nil
    case .string(let text):
      text as? Content ?? Timestamp(text) as? Content ?? enumeration(type, text)
    case .integer(let number): number as? Content ?? enumeration(type, number)
    case .number(let number): number as? Content
    case .boolean(let flag): flag as? Content
    case .object(let fields): (type as? any SchemaObject.Type)?.init(fields: fields) as? Content
    case .list(let values): (type as? any ListContent.Type)?.init(values) as? Content
    case .map(let values): (type as? any MapContent.Type)?.init(values) as? Content
    case .content(let content): content.value as? Content
    }
  }

  private func enumeration<Content>(_ type: Content.Type, _ rawValue: some Any) -> Content? {
    guard let type = type as? any OpenValue.Type else { return nil }
    return open(type, rawValue) as? Content
  }

  private func open<Enumeration: OpenValue>(_: Enumeration.Type, _ rawValue: some Any) -> Enumeration? {
    (rawValue as? Enumeration.RawValue).map { Enumeration(rawValue: $0) }
  }
}

/// An array, whatever its elements are.
protocol ListContent {
  static var elementType: Any.Type { get }
  /// Nil where one of them is of another type.
  init?(_ values: [FieldValue])
  var values: [FieldValue] { get }
}

extension Array: ListContent {
  static var elementType: Any.Type { Element.self }

  init?(_ values: [FieldValue]) {
    self = []
    reserveCapacity(values.count)
    for value in values {
      guard let element = value.content(as: Element.self) else { return nil }
      append(element)
    }
  }

  var values: [FieldValue] { map { FieldValue($0) } }
}

/// A dictionary by name, whatever its values are.
protocol MapContent {
  static var valueType: Any.Type { get }
  /// Nil where one of them is of another type.
  init?(_ values: [String: FieldValue])
  var values: [String: FieldValue] { get }
}

extension Dictionary: MapContent where Key == String {
  static var valueType: Any.Type { Value.self }

  init?(_ values: [String: FieldValue]) {
    self = [:]
    for (name, value) in values {
      guard let content = value.content(as: Value.self) else { return nil }
      self[name] = content
    }
  }

  var values: [String: FieldValue] { mapValues { FieldValue($0) } }
}
