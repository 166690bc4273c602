import Foundation

/// A value that is sent as JSON text within a string.
struct JSONText<Value: Codable & Hashable & Sendable>: Codable, Hashable, Sendable {
  var value: Value

  init(_ value: Value) {
    self.value = value
  }

  init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    value = try JSONDecoder().decode(Value.self, from: Data(text.utf8))
  }

  func encode(to encoder: any Encoder) throws {
    let json = JSONEncoder()
    json.outputFormatting = .withoutEscapingSlashes
    var container = encoder.singleValueContainer()
    try container.encode(String(decoding: try json.encode(value), as: UTF8.self))
  }
}
