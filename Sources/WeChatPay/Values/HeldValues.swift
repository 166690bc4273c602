/// A list, held as what it is read as: to read it is no work, however long it is.
struct FieldList: Sendable {
  private let storage: any ListStorage

  init<Element>(_ elements: [Element], _ coding: ValueCoding<Element>) {
    storage = HeldList(elements, coding)
  }

  fileprivate init(_ storage: any ListStorage) {
    self.storage = storage
  }

  /// Nil where the elements are of another type.
  func elements<Element>(as type: Element.Type) -> [Element]? {
    guard storage.elementType == ObjectIdentifier(type) else { return nil }
    return unsafeDowncast(storage, to: HeldList<Element>.self).elements
  }

  var values: [FieldValue] { storage.values }

  /// The same list with every element replaced by one of its kind.
  func map(_ transform: (FieldValue) throws -> FieldValue) rethrows -> FieldList {
    FieldList(try storage.map(transform))
  }
}

extension FieldList: Hashable {
  static func == (left: FieldList, right: FieldList) -> Bool {
    left.storage === right.storage || left.storage.isEqual(to: right.storage)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(storage.values)
  }
}

private protocol ListStorage: AnyObject, Sendable {
  var elementType: ObjectIdentifier { get }
  var values: [FieldValue] { get }

  func isEqual(to other: any ListStorage) -> Bool
  func map(_ transform: (FieldValue) throws -> FieldValue) rethrows -> any ListStorage
}

/// Unchecked, since the compiler does not know that fields hold nothing that is not safe to share.
private final class HeldList<Element>: ListStorage, @unchecked Sendable {
  let elements: [Element]
  private let coding: ValueCoding<Element>

  init(_ elements: [Element], _ coding: ValueCoding<Element>) {
    self.elements = elements
    self.coding = coding
  }

  var elementType: ObjectIdentifier { ObjectIdentifier(Element.self) }
  var values: [FieldValue] { elements.map(coding.value) }

  func isEqual(to other: any ListStorage) -> Bool {
    guard other.elementType == elementType else { return values == other.values }
    return elements.elementsEqual(unsafeDowncast(other, to: HeldList<Element>.self).elements) {
      coding.value($0) == coding.value($1)
    }
  }

  func map(_ transform: (FieldValue) throws -> FieldValue) rethrows -> any ListStorage {
    HeldList(try elements.compactMap { coding.content(try transform(coding.value($0))) }, coding)
  }
}

/// Values by name, held as what they are read as.
struct FieldMap: Sendable {
  private let storage: any MapStorage

  init<Value>(_ values: [String: Value], _ coding: ValueCoding<Value>) {
    storage = HeldMap(values, coding)
  }

  /// Nil where the values are of another type.
  func values<Value>(as type: Value.Type) -> [String: Value]? {
    guard storage.valueType == ObjectIdentifier(type) else { return nil }
    return unsafeDowncast(storage, to: HeldMap<Value>.self).contents
  }

  var values: [String: FieldValue] { storage.values }
}

extension FieldMap: Hashable {
  static func == (left: FieldMap, right: FieldMap) -> Bool {
    left.storage === right.storage || left.storage.values == right.storage.values
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(storage.values)
  }
}

private protocol MapStorage: AnyObject, Sendable {
  var valueType: ObjectIdentifier { get }
  var values: [String: FieldValue] { get }
}

/// Unchecked, since the compiler does not know that fields hold nothing that is not safe to share.
private final class HeldMap<Value>: MapStorage, @unchecked Sendable {
  let contents: [String: Value]
  private let coding: ValueCoding<Value>

  init(_ contents: [String: Value], _ coding: ValueCoding<Value>) {
    self.contents = contents
    self.coding = coding
  }

  var valueType: ObjectIdentifier { ObjectIdentifier(Value.self) }
  var values: [String: FieldValue] { contents.mapValues(coding.value) }
}
