/// Goes through the fields of an ``APIObject``: to encode or decode them, to compare, to print them, to make a query.
public struct FieldVisitor {
  private enum Access {
    case encoding(FieldEncoder)
    case decoding(FieldDecoder)
    case reading(any FieldReader)
    case writing(any FieldWriter)
  }

  private let access: Access
  /// The first error that came up on the way; fields after it are not visited.
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
  public mutating func visit<Value: Codable & Hashable & Sendable>(_ name: String, _ value: inout Value?) {
    // Most fields are of these types. Said to the compiler, it spares them generic code, which takes half as long again.
    if Value.self == String.self {
      withValue(&value, as: String?.self) { optional(name, &$0) }
    } else if Value.self == Int.self {
      withValue(&value, as: Int?.self) { optional(name, &$0) }
    } else {
      optional(name, &value)
    }
  }

  /// A field that must be there.
  public mutating func require<Value: Codable & Hashable & Sendable>(_ name: String, _ value: inout Value) {
    if Value.self == String.self {
      withValue(&value, as: String.self) { required(name, &$0) }
    } else if Value.self == Int.self {
      withValue(&value, as: Int.self) { required(name, &$0) }
    } else {
      required(name, &value)
    }
  }

  private mutating func optional<Value: Codable & Hashable & Sendable>(_ name: String, _ value: inout Value?) {
    attempt { access in
      switch access {
      case .encoding(let encoder): try encoder.read(name, value)
      case .decoding(let decoder): value = try decoder.optional(name)
      case .reading(let reader): try reader.read(name, value)
      case .writing(let writer): value = try writer.optional(name)
      }
    }
  }

  private mutating func required<Value: Codable & Hashable & Sendable>(_ name: String, _ value: inout Value) {
    attempt { access in
      switch access {
      case .encoding(let encoder): try encoder.read(name, value)
      case .decoding(let decoder): value = try decoder.required(name)
      case .reading(let reader): try reader.read(name, value)
      case .writing(let writer): value = try writer.required(name)
      }
    }
  }

  /// A field that is encrypted on the wire and may be left out.
  public mutating func visit<Value: SensitiveValue>(_ name: String, sensitive value: inout Sensitive<Value?>) {
    attempt { access in
      switch access {
      case .encoding(let encoder): try encoder.read(name, sensitive: value.wrappedValue)
      case .reading(let reader): try reader.read(name, sensitive: value.wrappedValue)
      case .decoding(let decoder): value.wrappedValue = try decoder.optional(sensitive: name)
      case .writing(let writer): value.wrappedValue = try writer.optional(sensitive: name)
      }
    }
  }

  /// A field that is encrypted on the wire and must be there.
  public mutating func require<Value: SensitiveValue>(_ name: String, sensitive value: inout Sensitive<Value>) {
    attempt { access in
      switch access {
      case .encoding(let encoder): try encoder.read(name, sensitive: value.wrappedValue)
      case .reading(let reader): try reader.read(name, sensitive: value.wrappedValue)
      case .decoding(let decoder): value.wrappedValue = try decoder.required(sensitive: name)
      case .writing(let writer): value.wrappedValue = try writer.required(sensitive: name)
      }
    }
  }

  /// A field that is JSON text in a string on the wire and may be left out.
  public mutating func visit<Value: Codable & Hashable & Sendable>(_ name: String, jsonText value: inout Value?) {
    attempt { access in
      switch access {
      case .encoding(let encoder): try encoder.read(name, jsonText: value)
      case .reading(let reader): try reader.read(name, jsonText: value)
      case .decoding(let decoder): value = (try decoder.optional(name) as JSONText<Value>?)?.value
      case .writing(let writer): value = (try writer.optional(name) as JSONText<Value>?)?.value
      }
    }
  }

  /// A field that is JSON text in a string on the wire and must be there.
  public mutating func require<Value: Codable & Hashable & Sendable>(_ name: String, jsonText value: inout Value) {
    attempt { access in
      switch access {
      case .encoding(let encoder): try encoder.read(name, jsonText: value)
      case .reading(let reader): try reader.read(name, jsonText: value)
      case .decoding(let decoder): value = (try decoder.required(name) as JSONText<Value>).value
      case .writing(let writer): value = (try writer.required(name) as JSONText<Value>).value
      }
    }
  }

  /// A list that is one text in a query or header, with a separator between its elements, and may be left out.
  public mutating func visit<Element: Codable & Hashable & Sendable>(
    _ name: String, separatedBy separator: String, _ value: inout [Element]?
  ) {
    attempt { access in
      switch access {
      case .encoding(let encoder): try encoder.read(name, value)
      case .reading(let reader): try reader.read(name, value, separator: separator)
      case .decoding(let decoder): value = try decoder.optional(name)
      case .writing(let writer): value = try writer.optional(name)
      }
    }
  }

  /// A list that is one text in a query or header, with a separator between its elements, and must be there.
  public mutating func require<Element: Codable & Hashable & Sendable>(
    _ name: String, separatedBy separator: String, _ value: inout [Element]
  ) {
    attempt { access in
      switch access {
      case .encoding(let encoder): try encoder.read(name, value)
      case .reading(let reader): try reader.read(name, value, separator: separator)
      case .decoding(let decoder): value = try decoder.required(name)
      case .writing(let writer): value = try writer.required(name)
      }
    }
  }

  @inline(__always)
  private mutating func attempt(_ visit: (Access) throws -> Void) {
    if error != nil { return }
    do {
      try visit(access)
    } catch {
      self.error = error
    }
  }
}

/// The same value under a type that was found to be its own.
@inline(__always)
private func withValue<Value, Known>(_ value: inout Value, as _: Known.Type, _ body: (inout Known) -> Void) {
  withUnsafeMutablePointer(to: &value) { pointer in
    body(&UnsafeMutableRawPointer(pointer).assumingMemoryBound(to: Known.self).pointee)
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
