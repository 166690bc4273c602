extension SchemaObject {
  /// The name on the wire of what a key path leads to, with the names of the objects it is in: `amount.payer_total`.
  static func wirePath<Value>(of keyPath: KeyPath<Self, Value?>) -> String? {
    paths(readBy: keyPath).last?.joined(separator: ".")
  }

  /// The fields that are read on the way to what a key path leads to. Nobody keeps a table of names and key paths:
  /// instead, an object takes down what it is asked for, and answers with samples.
  private static func paths<Value>(readBy keyPath: KeyPath<Self, Value>) -> [[String]] {
    let record = FieldRecord()
    _ = Self(fields: ObjectFields(ObjectCoding.of(Self.self), recording: record))[keyPath: keyPath]
    return record.paths
  }
}

/// Takes down which fields of an object are read, and of the objects in it.
final class FieldRecord: Sendable {
  private let taken: Locked<[[String]]>
  /// Where the object stands.
  private let path: [String]

  convenience init() {
    self.init([], Locked([]))
  }

  private init(_ path: [String], _ taken: Locked<[[String]]>) {
    self.path = path
    self.taken = taken
  }

  var paths: [[String]] { taken.withLock { $0 } }

  /// A sample for a field that is read.
  func sample(of field: ObjectCoding.Field) -> FieldValue {
    let path = path + [field.key.stringValue]
    taken.withLock { $0.append(path) }
    return sample(field.kind, at: path)
  }

  private func sample(_ kind: FieldKind, at path: [String]) -> FieldValue {
    switch kind {
    case .string: .string("")
    case .integer: .integer(0)
    case .number: .number(0)
    case .boolean: .boolean(false)
    case .object(let coding): .object(ObjectFields(coding, recording: FieldRecord(path, taken)))
    case .recursiveObject(let type): .object(ObjectFields(ObjectCoding.of(type), recording: FieldRecord(path, taken)))
    // A key path may ask for an element that is not the first one.
    case .list(let kind, let list): list(Array(repeating: sample(kind, at: path), count: 1000))
    case .map(_, let map): map([:])
    case .content(let type): sample(type)
    }
  }

  /// A field that has no sample only goes without its name.
  private func sample<Content: FieldContent>(_: Content.Type) -> FieldValue {
    for json in [#""""#, "0", "false", "{}", "[]"] {
      guard let value = try? JSONDecoder().decode(Content.self, from: Data(json.utf8)) else { continue }
      return FieldValue(content: value)
    }
    return .absent
  }
}
