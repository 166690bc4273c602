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
  private(set) var boxes: [AnyObject] = []

  func read<Value: Codable & Hashable & Sendable>(_ name: String, _ value: Value?) throws(Never) {
    boxes.append(Box(value))
  }
}

/// Compares the values of fields with those of another object of the same type.
final class FieldComparison: FieldReader {
  private(set) var isEqual = true
  private var boxes: ArraySlice<AnyObject>

  init(_ boxes: [AnyObject]) {
    self.boxes = boxes[...]
  }

  func read<Value: Codable & Hashable & Sendable>(_ name: String, _ value: Value?) throws(Never) {
    if isEqual { isEqual = (boxes.popFirst() as? Box<Value?>)?.value == value }
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
