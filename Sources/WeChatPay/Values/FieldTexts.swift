import Foundation

/// Takes names and texts, for a query, a form or headers. A list gives one pair for each element; what is no scalar
/// becomes JSON text.
final class FieldTexts: FieldReader {
  private(set) var pairs: [(name: String, value: String)] = []
  private let encryption: SensitiveCoding?

  init(encryption: SensitiveCoding?) {
    self.encryption = encryption
  }

  func read<Value: Codable & Hashable & Sendable>(_ name: String, _ value: Value?) throws(any Error) {
    guard let value else { return }
    for text in try texts(of: value) { pairs.append((name, text)) }
  }

  func read<Value: SensitiveValue>(_ name: String, sensitive value: Value?) throws(any Error) {
    guard let encryption else { return try read(name, value) }
    try read(name, value?.mapTexts(encryption.code))
  }

  func read<Value: Codable & Hashable & Sendable>(_ name: String, jsonText value: Value?) throws(any Error) {
    if let value { pairs.append((name, try json(value))) }
  }

  func read<Element: Codable & Hashable & Sendable>(
    _ name: String, _ value: [Element]?, separator: String
  ) throws(any Error) {
    guard let value else { return }
    pairs.append((name, try value.flatMap { try texts(of: $0) }.joined(separator: separator)))
  }

  private func texts(of value: any Encodable) throws -> [String] {
    switch value {
    case let text as String: [text]
    case let number as Int: [String(number)]
    case let number as Double: [String(number)]
    case let flag as Bool: [flag ? "true" : "false"]
    case let time as Timestamp: [time.text]
    case let enumeration as any OpenEnumeration: try texts(of: enumeration.rawValue)
    case let list as [any Encodable]: try list.flatMap { try texts(of: $0) }
    default: [try json(value)]
    }
  }

  private func json(_ value: any Encodable) throws -> String {
    String(decoding: try JSONEncoder(encryption).encode(value), as: UTF8.self)
  }
}
