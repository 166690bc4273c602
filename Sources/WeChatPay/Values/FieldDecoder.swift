/// Reads fields with a decoder: strictly, or leniently where the decoder says so.
final class FieldDecoder: FieldWriter {
  private let container: KeyedDecodingContainer<WireName>
  private let decoder: any Decoder

  init(_ decoder: any Decoder) throws {
    container = try decoder.container(keyedBy: WireName.self)
    self.decoder = decoder
  }

  /// Looked up only where it is needed: most fields are what they should be.
  private var leniency: LenientDecoding? {
    decoder.userInfo[.lenientDecoding] as? LenientDecoding
  }

  func optional<Value: Codable & Hashable & Sendable>(_ name: String) throws -> Value? {
    let key = WireName(name)
    do {
      // See FieldEncoder.
      if Value.self == String.self {
        return unsafeBitCast(try container.decodeIfPresent(String.self, forKey: key), to: Value?.self)
      } else if Value.self == Int.self {
        return unsafeBitCast(try container.decodeIfPresent(Int.self, forKey: key), to: Value?.self)
      }
      return try container.decodeIfPresent(Value.self, forKey: key)
    } catch {
      guard let leniency else { throw error }
      return leniency.recovered(try container.superDecoder(forKey: key), after: error)
    }
  }

  func required<Value: Codable & Hashable & Sendable>(_ name: String) throws -> Value {
    let key = WireName(name)
    do {
      return try container.decode(Value.self, forKey: key)
    } catch {
      guard let leniency else { throw error }
      guard container.contains(key) else {
        throw FieldFailure(leniency.issue(Value.self, container.codingPath + [key], found: "nothing"))
      }
      let value = try container.superDecoder(forKey: key)
      if let list: Value = leniency.recoveredList(value) { return list }
      throw FieldFailure(leniency.issue(Value.self, value, after: error))
    }
  }

  func optional<Value: SensitiveValue>(sensitive name: String) throws -> Value? {
    guard let received: Value = try optional(name) else { return nil }
    do throws(FieldFailure) {
      return try decrypted(received, name)
    } catch {
      leniency?.add(error.issue)
      return nil
    }
  }

  func required<Value: SensitiveValue>(sensitive name: String) throws -> Value {
    try decrypted(try required(name), name)
  }

  private func decrypted<Value: SensitiveValue>(_ value: Value, _ name: String) throws(FieldFailure) -> Value {
    guard let leniency, let decryption = leniency.decryption else { return value }
    do {
      return try value.mapTexts(decryption.code)
    } catch {
      let path = container.codingPath + [WireName(name)]
      throw FieldFailure(leniency.issue(Value.self, path, found: "a text that cannot be decrypted"))
    }
  }
}
