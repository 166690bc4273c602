import Foundation

/// A value that is sent as JSON text within a string.
struct JSONText<Value: Codable & Hashable & Sendable>: Codable, Hashable, Sendable, JSONTextType {
  var value: Value

  init(_ value: Value) {
    self.value = value
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    let json = JSONDecoder()
    let leniency = (decoder.userInfo[.lenientDecoding] as? LenientDecoding)?.below(decoder.codingPath)
    json.userInfo[.lenientDecoding] = leniency
    do {
      value = try json.decode(Value.self, from: Data(text.utf8))
    } catch let failure as FieldFailure {
      throw failure
    } catch {
      guard let leniency else {
        throw DecodingError.dataCorruptedError(in: container, debugDescription: "The string holds other JSON, or none.")
      }
      throw FieldFailure(leniency.issue(Self.self, [], found: "other JSON in the string, or none"))
    }
  }

  func encode(to encoder: any Encoder) throws {
    let json = JSONEncoder(encoder.userInfo[.encryption] as? SensitiveCoding)
    var container = encoder.singleValueContainer()
    try container.encode(String(decoding: try json.encode(value), as: UTF8.self))
  }
}

/// A ``JSONText``, whatever it holds.
protocol JSONTextType {
  associatedtype Value: Codable & Hashable & Sendable
  init(_ value: Value)
}
