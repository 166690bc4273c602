import Foundation

extension APIObject {
  /// The name on the wire of what a key path leads to, with the names of the objects it is in: `amount.payer_total`.
  ///
  /// Nobody keeps a table of names and key paths. Instead, an object is filled with samples, each field in turn is left
  /// out, and the field is found that takes the key path's value with it.
  static func wirePath<Value>(of keyPath: KeyPath<Self, Value?>) -> String? {
    let everything = SampleFields(omitted: nil)
    guard everything.object(Self.self)?[keyPath: keyPath] != nil else { return nil }
    var found: [String] = []
    for path in everything.record.paths where path.count == found.count + 1 && path.starts(with: found) {
      if SampleFields(omitted: path).object(Self.self)?[keyPath: keyPath] == nil { found = path }
    }
    return found.isEmpty ? nil : found.joined(separator: ".")
  }
}

/// Fills all fields with samples but one.
private struct SampleFields: FieldWriter {
  final class Record {
    /// Each field's path, those of objects before those of their fields.
    var paths: [[String]] = []
  }

  let omitted: [String]?
  /// Whether nothing is filled but what must be.
  private var isHollow = false
  let record = Record()
  private var path: [String] = []
  /// The types around, none of which is filled within itself.
  private var types: Set<ObjectIdentifier> = []

  init(omitted: [String]?) {
    self.omitted = omitted
  }

  func object<Object: APIObject>(_: Object.Type) -> Object? {
    var fields = self
    fields.isHollow = isHollow || path == omitted || !fields.types.insert(ObjectIdentifier(Object.self)).inserted
    // A field that has no sample only goes without its name.
    return try? Object(FieldVisitor(writing: fields), of: nil)
  }

  func optional<Value: Codable & Hashable & Sendable>(_ name: String) throws -> Value? {
    let inner = below(name)
    return isHollow || inner.path == omitted ? nil : inner.sample(Value.self)
  }

  /// What must be there cannot be left out: an object stays without what it may lack.
  func required<Value: Codable & Hashable & Sendable>(_ name: String) throws -> Value {
    guard let sample = below(name).sample(Value.self) else { throw CocoaError(.coderInvalidValue) }
    return sample
  }

  private func below(_ name: String) -> SampleFields {
    var inner = self
    inner.path.append(name)
    record.paths.append(inner.path)
    return inner
  }

  func optional<Value: SensitiveValue>(sensitive name: String) throws -> Value? {
    try optional(name)
  }

  func required<Value: SensitiveValue>(sensitive name: String) throws -> Value {
    try required(name)
  }

  private func sample<Value: Decodable>(_: Value.Type) -> Value? {
    if let type = Value.self as? any APIObject.Type { return object(type) as? Value }
    if let type = Value.self as? any DecodableList.Type { return list(type) as? Value }
    if let type = Value.self as? any JSONTextType.Type { return text(type) as? Value }
    for json in [#""""#, "0", "false", "{}"] {
      if let value = try? JSONDecoder().decode(Value.self, from: Data(json.utf8)) { return value }
    }
    return nil
  }

  private func list<List: DecodableList>(_: List.Type) -> List {
    List(isHollow ? [] : [sample(List.Element.self)].compactMap(\.self))
  }

  private func text<Text: JSONTextType>(_: Text.Type) -> Text? {
    sample(Text.Value.self).map { Text($0) }
  }
}
