/// The values of an object's fields, in the order of its schema.
///
/// Objects hold this and nothing else. They are one reference each, which is what makes a thousand types cheap to
/// compile, to copy and to pass on.
@_spi(Generated)
public struct ObjectFields: Sendable {
  private final class Storage: Sendable {
    let coding: ObjectCoding
    let values: [FieldValue]
    let undescribed: [String: JSONValue]
    /// Set where nothing is held, and what is read is taken down.
    let record: FieldRecord?

    init(
      _ coding: ObjectCoding, _ values: [FieldValue], undescribed: [String: JSONValue] = [:],
      record: FieldRecord? = nil
    ) {
      self.coding = coding
      self.values = values
      self.undescribed = undescribed
      self.record = record
    }
  }

  private var storage: Storage

  /// - Parameters:
  ///   - type: Whose fields they are.
  ///   - contents: A value for each field, in the order of the schema.
  public init<each Content: Sendable>(of type: any SchemaObject.Type, _ contents: repeat each Content) {
    var values: [FieldValue] = []
    for content in repeat each contents { values.append(FieldValue(content)) }
    storage = Storage(ObjectCoding.of(type), values)
  }

  /// - Parameter undescribed: Members whose names are not those of fields.
  init(_ coding: ObjectCoding, _ values: [FieldValue], undescribed: [String: JSONValue]) {
    storage = Storage(coding, values, undescribed: undescribed)
  }

  /// Fields that take down which of them are read.
  init(_ coding: ObjectCoding, recording record: FieldRecord) {
    storage = Storage(coding, coding.fields.map { _ in .absent }, record: record)
  }

  var coding: ObjectCoding { storage.coding }
  var values: [FieldValue] { storage.values }
  /// What stands beside the fields, by its names on the wire.
  var undescribed: [String: JSONValue] { storage.undescribed }

  /// Whoever has a copy keeps what it has: a changed object has a storage of its own.
  subscript(index: Int) -> FieldValue {
    get { storage.record?.sample(of: storage.coding.fields[index]) ?? storage.values[index] }
    set {
      var values = storage.values
      values[index] = newValue
      storage = Storage(storage.coding, values, undescribed: storage.undescribed)
    }
  }
}

@_spi(Generated)
extension ObjectFields: Hashable {
  public static func == (left: ObjectFields, right: ObjectFields) -> Bool {
    left.storage === right.storage
      || left.storage.values == right.storage.values && left.storage.undescribed == right.storage.undescribed
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(storage.values)
    hasher.combine(storage.undescribed)
  }
}

/// Names as they are on the wire; what is sensitive stays hidden, and what has no value is left out. Of what no description
/// lists, nobody knows whether it is sensitive: it shows its name only.
@_spi(Generated)
extension ObjectFields: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String {
    let fields = children.map { name, value in "\(name): \(String(reflecting: value))" }
    return "(" + fields.joined(separator: ", ") + ")"
  }

  public var debugDescription: String { description }

  public var customMirror: Mirror {
    Mirror(self, children: children.map { (label: $0.name, value: $0.value) }, displayStyle: .struct)
  }

  private var children: [(name: String, value: Any)] {
    var children: [(name: String, value: Any)] = zip(coding.fields, values).compactMap { field, value in
      guard let printed = value.printed else { return nil }
      return (field.key.stringValue, field.form == .sensitive ? Redacted() : printed)
    }
    if !undescribed.isEmpty { children.append(("undescribed", undescribedNames)) }
    return children
  }

  /// A reply may have any number of strange names, of any length.
  private var undescribedNames: [String] {
    let shown = 20
    let names = undescribed.keys.sorted().prefix(shown).map(\.safeToPrint)
    return names + (undescribed.count > shown ? ["…"] : [])
  }
}

extension FieldValue {
  fileprivate var printed: Any? {
    switch self {
    case .absent: nil
    case .string(let text): text
    case .integer(let number): number
    case .number(let number): number
    case .boolean(let flag): flag
    case .object(let fields): fields
    case .list(let elements): elements.values.map { $0.printed ?? "nil" }
    case .map(let values): values.values.compactMapValues(\.printed)
    case .content(let content): content.value
    }
  }
}

/// What is printed instead of a sensitive value.
struct Redacted: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  var description: String { "<redacted>" }
  var debugDescription: String { description }
  var customMirror: Mirror { Mirror(self, children: [:]) }
}
