/// Feeds the values of fields to a hasher.
final class FieldHasher: FieldReader {
  private(set) var hasher: Hasher

  init(_ hasher: Hasher) {
    self.hasher = hasher
  }

  func read<Value: Codable & Hashable & Sendable>(_ name: String, _ value: Value?) throws(Never) {
    hasher.combine(value)
  }
}

/// Takes the values of fields along, to compare them.
final class FieldValues: FieldReader {
  enum Field {
    case text(String?)
    case integer(Int?)
    case other(AnyObject)
  }

  private(set) var fields: [Field] = []

  func read<Value: Codable & Hashable & Sendable>(_ name: String, _ value: Value?) throws(Never) {
    fields.append(.init(value))
  }
}

extension FieldValues.Field {
  init<Value>(_ value: Value?) {
    // See FieldEncoder.
    if Value.self == String.self {
      self = .text(unsafeBitCast(value, to: String?.self))
    } else if Value.self == Int.self {
      self = .integer(unsafeBitCast(value, to: Int?.self))
    } else {
      self = .other(Box(value))
    }
  }
}

/// Compares the values of fields with those of another object of the same type.
final class FieldComparison: FieldReader {
  private(set) var isEqual = true
  private let fields: [FieldValues.Field]
  private var position = 0

  init(_ fields: [FieldValues.Field]) {
    self.fields = fields
  }

  func read<Value: Codable & Hashable & Sendable>(_ name: String, _ value: Value?) throws(Never) {
    guard isEqual, position < fields.count else { return }
    isEqual =
      switch (fields[position], FieldValues.Field(value)) {
      case (.text(let left), .text(let right)): left == right
      case (.integer(let left), .integer(let right)): left == right
      case (.other(let left), _): (left as? Box<Value?>)?.value == value
      case (.text, _), (.integer, _): false
      }
    position += 1
  }
}

private final class Box<Value> {
  let value: Value

  init(_ value: Value) {
    self.value = value
  }
}

/// Takes names and values to print. Fields without a value are left out.
final class PrintedFields: FieldReader {
  private(set) var children: [(label: String?, value: Any)] = []

  func read<Value: Codable & Hashable & Sendable>(_ name: String, _ value: Value?) throws(Never) {
    switch value {
    case nil: break
    case let enumeration as any OpenEnumeration: children.append((name, enumeration.rawValue))
    case let list as [any OpenEnumeration]: children.append((name, list.map { $0.rawValue as Any }))
    case let value?: children.append((name, value))
    }
  }

  func read<Value: SensitiveValue>(_ name: String, sensitive value: Value?) throws(Never) {
    if value != nil { children.append((name, Sensitive(wrappedValue: value))) }
  }
}
