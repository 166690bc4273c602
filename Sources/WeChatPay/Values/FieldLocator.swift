import Foundation

/// Nobody keeps a table of names and key paths. Instead, an object is filled with samples, each field in turn is left out
/// or changed, and the field is found that takes the key path's value with it.
extension APIObject {
  /// A copy with another value in one field: `request.with(\.attach, "VIP")`.
  ///
  /// - Precondition: The key path leads to a field of this object itself.
  public func with<Value: Hashable & Sendable>(_ field: KeyPath<Self, Value>, _ value: Value) -> Self {
    let sample = Self.sample(changed: nil).object[keyPath: field]
    let index = ObjectCoding.of(Self.self).fields.firstIndex {
      Self.sample(changed: [$0.key.stringValue]).object[keyPath: field] != sample
    }
    guard let index else { preconditionFailure("\(field) is no field of \(Self.self)") }
    return Self(fields: fields.replacing(index, with: FieldValue(value)))
  }

  /// The name on the wire of what a key path leads to, with the names of the objects it is in: `amount.payer_total`.
  static func wirePath<Value>(of keyPath: KeyPath<Self, Value?>) -> String? {
    let (everything, paths) = sample(changed: nil)
    guard everything[keyPath: keyPath] != nil else { return nil }
    var found: [String] = []
    for path in paths where path.count == found.count + 1 && path.starts(with: found) {
      if sample(changed: path).object[keyPath: keyPath] == nil { found = path }
    }
    return found.isEmpty ? nil : found.joined(separator: ".")
  }

  private static func sample(changed: [String]?) -> (object: Self, paths: [[String]]) {
    var samples = SampleFields(changed: changed)
    let object = Self(fields: samples.fields(ObjectCoding.of(Self.self)))
    return (object, samples.paths)
  }
}

/// Fills all fields with samples; one of them is left out, or changed where it must be there.
private struct SampleFields {
  let changed: [String]?
  /// Each field's path, those of objects before those of their fields.
  private(set) var paths: [[String]] = []
  private var path: [String] = []
  /// Whether what must be there has another sample, and nothing else is there at all.
  private var isOther = false
  /// Whether this is an object within one of its own type: nothing is there but what must be.
  private var isHollow = false
  /// The types around, none of which is filled within itself.
  private var types: Set<ObjectIdentifier> = []

  init(changed: [String]?) {
    self.changed = changed
  }

  mutating func fields(_ coding: ObjectCoding) -> ObjectFields {
    let outside = (types, isHollow)
    defer { (types, isHollow) = outside }
    isHollow = !types.insert(ObjectIdentifier(coding)).inserted || isHollow
    let values = coding.fields.map { field in
      path.append(field.key.stringValue)
      defer { path.removeLast() }
      paths.append(path)
      let wasOther = isOther
      defer { isOther = wasOther }
      isOther = isOther || path == changed
      return !field.isRequired && (isOther || isHollow) ? .absent : sample(field.kind)
    }
    return ObjectFields(coding, values)
  }

  private mutating func sample(_ kind: FieldKind) -> FieldValue {
    switch kind {
    case .string: .string(isOther ? "other" : "")
    case .integer: .integer(isOther ? 1 : 0)
    case .number: .number(isOther ? 1 : 0)
    case .boolean: .boolean(isOther)
    case .object(let coding): .object(fields(coding))
    case .recursiveObject(let type): .object(fields(ObjectCoding.of(type)))
    case .list(let kind): .list(isOther || isHollow ? [] : [sample(kind)])
    case .map(let kind): .map(isOther || isHollow ? [:] : ["": sample(kind)])
    case .content(let type): sample(type)
    }
  }

  /// A field that has no sample only goes without its name.
  private func sample<Content: FieldContent>(_: Content.Type) -> FieldValue {
    let samples = [#""""#, "0", "false", "{}", "[]"]
    for json in isOther ? samples.reversed() : samples {
      if let value = try? JSONDecoder().decode(Content.self, from: Data(json.utf8)) {
        return FieldValue(content: value)
      }
    }
    return .absent
  }
}
