/// The values of an object's fields, in the order of its schema.
///
/// Objects hold this and nothing else. They are one reference each, which is what makes a thousand types cheap to
/// compile, to copy and to pass on.
public struct ObjectFields: Hashable, Sendable {
  private final class Storage: Sendable {
    let coding: ObjectCoding
    let values: [FieldValue]
    /// Set where nothing is held, and what is read is taken down.
    let record: (FieldRecord, path: [String])?

    init(_ coding: ObjectCoding, _ values: [FieldValue], record: (FieldRecord, path: [String])? = nil) {
      self.coding = coding
      self.values = values
      self.record = record
    }

    func value(_ index: Int) -> FieldValue {
      if let (record, path) = record { return record.sample(of: coding.fields[index], at: path) }
      return values[index]
    }
  }

  private let storage: Storage

  /// - Parameters:
  ///   - type: Whose fields they are.
  ///   - contents: A value for each field, in the order of the schema.
  public init<each Content: Sendable>(of type: any SchemaObject.Type, _ contents: repeat each Content) {
    var values: [FieldValue] = []
    for content in repeat each contents { values.append(FieldValue(content)) }
    storage = Storage(ObjectCoding.of(type), values)
  }

  init(_ coding: ObjectCoding, _ values: [FieldValue]) {
    storage = Storage(coding, values)
  }

  /// Fields that take down which of them are read.
  init(_ coding: ObjectCoding, recording record: FieldRecord, at path: [String]) {
    storage = Storage(coding, coding.fields.map { _ in .absent }, record: (record, path))
  }

  var coding: ObjectCoding { storage.coding }
  var values: [FieldValue] { storage.values }

  /// The value of a field that may be left out.
  public subscript<Content: Sendable>(index: Int) -> Content? {
    storage.value(index).content(as: Content.self)
  }

  /// The value of a field that is always there: initialisers ask for it, and decoding fails without it.
  public subscript<Content: Sendable>(required index: Int) -> Content {
    guard let content = storage.value(index).content(as: Content.self) else {
      preconditionFailure("\(coding.type) has no value for field \(index), which it requires")
    }
    return content
  }

  func replacing(_ index: Int, with value: FieldValue) -> ObjectFields {
    var values = storage.values
    values[index] = value
    return ObjectFields(storage.coding, values)
  }

  public static func == (left: ObjectFields, right: ObjectFields) -> Bool {
    left.storage === right.storage || left.storage.values == right.storage.values
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(storage.values)
  }
}

/// Names as they are on the wire; what is sensitive stays hidden, and what has no value is left out.
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
    zip(coding.fields, values).compactMap { field, value in
      guard let printed = value.printed else { return nil }
      return (field.key.stringValue, field.form == .sensitive ? Redacted() : printed)
    }
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
    case .list(let elements): elements.map { $0.printed ?? "nil" }
    case .map(let values): values.compactMapValues(\.printed)
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
