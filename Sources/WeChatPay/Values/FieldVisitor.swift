import Foundation

/// Goes through the fields of an ``APIObject``: to encode or decode them, to compare, to print them, to make a query.
///
/// It returns what is to be the value of a field: what it found, or what it was shown.
public final class FieldVisitor {
  private enum Access {
    case encoding(FieldEncoder)
    case decoding(FieldDecoder)
    case reading(any FieldReader)
    case writing(any FieldWriter)
  }

  private let access: Access
  /// The first error that came up at a field that may be left out; fields after it are not visited.
  private(set) var error: (any Error)?

  init(encoding encoder: FieldEncoder) {
    access = .encoding(encoder)
  }

  init(decoding decoder: FieldDecoder) {
    access = .decoding(decoder)
  }

  init(reading reader: some FieldReader) {
    access = .reading(reader)
  }

  init(writing writer: some FieldWriter) {
    access = .writing(writer)
  }

  /// A field that may be left out.
  public func visit<Value: Codable & Hashable & Sendable>(_ name: String, _ value: Value?) -> Value? {
    optional(name, value)
  }

  /// A text that may be left out. Most fields are texts or integers; generic code takes half as long again.
  public func visit(_ name: String, _ value: String?) -> String? {
    optional(name, value)
  }

  /// An integer that may be left out.
  public func visit(_ name: String, _ value: Int?) -> Int? {
    optional(name, value)
  }

  /// An enumeration that may be left out: its raw value is what travels.
  public func visit<Value: OpenEnumeration>(_ name: String, _ value: Value?) -> Value? {
    optional(name, value?.rawValue).map { Value(rawValue: $0) }
  }

  /// A list that may be left out.
  public func visit<Element: Codable & Hashable & Sendable>(_ name: String, _ value: [Element]?) -> [Element]? {
    optional(name, value)
  }

  /// A field that must be there.
  ///
  /// - Throws: Why there is no value.
  public func require<Value: Codable & Hashable & Sendable>(_ name: String, _ value: Value?) throws -> Value {
    try required(name, value)
  }

  /// A text that must be there.
  ///
  /// - Throws: Why there is no value.
  public func require(_ name: String, _ value: String?) throws -> String {
    try required(name, value)
  }

  /// An integer that must be there.
  ///
  /// - Throws: Why there is no value.
  public func require(_ name: String, _ value: Int?) throws -> Int {
    try required(name, value)
  }

  /// An enumeration that must be there: its raw value is what travels.
  ///
  /// - Throws: Why there is no value.
  public func require<Value: OpenEnumeration>(_ name: String, _ value: Value?) throws -> Value {
    Value(rawValue: try required(name, value?.rawValue))
  }

  /// A list that must be there.
  ///
  /// - Throws: Why there is no value.
  public func require<Element: Codable & Hashable & Sendable>(_ name: String, _ value: [Element]?) throws -> [Element] {
    try required(name, value)
  }

  @inline(__always)
  private func optional<Value: Codable & Hashable & Sendable>(_ name: String, _ value: Value?) -> Value? {
    attempt(value) {
      switch access {
      case .encoding(let encoder): try encoder.read(name, value)
      case .decoding(let decoder): return try decoder.optional(name)
      case .reading(let reader): try reader.read(name, value)
      case .writing(let writer): return try writer.optional(name)
      }
      return value
    }
  }

  @inline(__always)
  private func required<Value: Codable & Hashable & Sendable>(_ name: String, _ value: Value?) throws -> Value {
    switch access {
    case .encoding(let encoder): try encoder.read(name, value)
    case .decoding(let decoder): return try decoder.required(name)
    case .reading(let reader): try reader.read(name, value)
    case .writing(let writer): return try writer.required(name)
    }
    return try present(value)
  }

  /// A field that is encrypted on the wire and may be left out.
  public func visit<Value: SensitiveValue>(_ name: String, sensitive field: Sensitive<Value?>?) -> Sensitive<Value?> {
    let value = field?.wrappedValue
    return Sensitive(
      wrappedValue: attempt(value) {
        switch access {
        case .encoding(let encoder): try encoder.read(name, sensitive: value)
        case .decoding(let decoder): return try decoder.optional(sensitive: name)
        case .reading(let reader): try reader.read(name, sensitive: value)
        case .writing(let writer): return try writer.optional(sensitive: name)
        }
        return value
      })
  }

  /// A field that is encrypted on the wire and must be there.
  ///
  /// - Throws: Why there is no value.
  public func require<Value: SensitiveValue>(_ name: String, sensitive field: Sensitive<Value>?) throws -> Sensitive<
    Value
  > {
    switch access {
    case .encoding(let encoder): try encoder.read(name, sensitive: field?.wrappedValue)
    case .decoding(let decoder): return Sensitive(wrappedValue: try decoder.required(sensitive: name))
    case .reading(let reader): try reader.read(name, sensitive: field?.wrappedValue)
    case .writing(let writer): return Sensitive(wrappedValue: try writer.required(sensitive: name))
    }
    return try present(field)
  }

  /// A field that is JSON text in a string on the wire and may be left out.
  public func visit<Value: Codable & Hashable & Sendable>(_ name: String, jsonText value: Value?) -> Value? {
    attempt(value) {
      switch access {
      case .encoding(let encoder): try encoder.read(name, jsonText: value)
      case .decoding(let decoder): return (try decoder.optional(name) as JSONText<Value>?)?.value
      case .reading(let reader): try reader.read(name, jsonText: value)
      case .writing(let writer): return (try writer.optional(name) as JSONText<Value>?)?.value
      }
      return value
    }
  }

  /// A field that is JSON text in a string on the wire and must be there.
  ///
  /// - Throws: Why there is no value.
  public func require<Value: Codable & Hashable & Sendable>(_ name: String, jsonText value: Value?) throws -> Value {
    switch access {
    case .encoding(let encoder): try encoder.read(name, jsonText: value)
    case .decoding(let decoder): return (try decoder.required(name) as JSONText<Value>).value
    case .reading(let reader): try reader.read(name, jsonText: value)
    case .writing(let writer): return (try writer.required(name) as JSONText<Value>).value
    }
    return try present(value)
  }

  /// A list that is one text in a query or header, with a separator between its elements, and may be left out.
  public func visit<Element: Codable & Hashable & Sendable>(
    _ name: String, separatedBy separator: String, _ value: [Element]?
  ) -> [Element]? {
    guard case .reading(let reader) = access else { return optional(name, value) }
    return attempt(value) {
      try reader.read(name, value, separator: separator)
      return value
    }
  }

  /// A list that is one text in a query or header, with a separator between its elements, and must be there.
  ///
  /// - Throws: Why there is no value.
  public func require<Element: Codable & Hashable & Sendable>(
    _ name: String, separatedBy separator: String, _ value: [Element]?
  ) throws -> [Element] {
    guard case .reading(let reader) = access else { return try required(name, value) }
    try reader.read(name, value, separator: separator)
    return try present(value)
  }

  @inline(__always)
  private func attempt<Value>(_ value: Value?, _ visit: () throws -> Value?) -> Value? {
    if error != nil { return value }
    do {
      return try visit()
    } catch {
      self.error = error
      return nil
    }
  }

  /// What an object holds that was there before: a visitor that shows fields is always given one.
  private func present<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw CocoaError(.coderValueNotFound) }
    return value
  }
}

/// Looks at the values of fields; nil is a field without one.
protocol FieldReader<Failure>: AnyObject {
  associatedtype Failure: Error
  func read<Value: Codable & Hashable & Sendable>(_ name: String, _ value: Value?) throws(Failure)
  func read<Value: SensitiveValue>(_ name: String, sensitive value: Value?) throws(Failure)
  func read<Value: Codable & Hashable & Sendable>(_ name: String, jsonText value: Value?) throws(Failure)
  func read<Element: Codable & Hashable & Sendable>(
    _ name: String, _ value: [Element]?, separator: String
  ) throws(Failure)
}

extension FieldReader {
  func read<Value: SensitiveValue>(_ name: String, sensitive value: Value?) throws(Failure) {
    try read(name, value)
  }

  func read<Value: Codable & Hashable & Sendable>(_ name: String, jsonText value: Value?) throws(Failure) {
    try read(name, value)
  }

  func read<Element: Codable & Hashable & Sendable>(
    _ name: String, _ value: [Element]?, separator: String
  ) throws(Failure) {
    try read(name, value)
  }
}

/// Gives values to fields.
protocol FieldWriter {
  func optional<Value: Codable & Hashable & Sendable>(_ name: String) throws -> Value?
  func required<Value: Codable & Hashable & Sendable>(_ name: String) throws -> Value
  func optional<Value: SensitiveValue>(sensitive name: String) throws -> Value?
  func required<Value: SensitiveValue>(sensitive name: String) throws -> Value
}

/// A field's name on the wire.
struct WireName: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(_ name: String) {
    stringValue = name
  }

  init?(stringValue: String) {
    self.stringValue = stringValue
  }

  init?(intValue: Int) {
    nil
  }
}
