/// Writes fields with an encoder.
final class FieldEncoder: FieldReader {
  private var container: KeyedEncodingContainer<WireName>
  private let encoder: any Encoder

  init(_ encoder: any Encoder) {
    container = encoder.container(keyedBy: WireName.self)
    self.encoder = encoder
  }

  func read<Value: Codable & Hashable & Sendable>(_ name: String, _ value: Value?) throws(any Error) {
    guard let value else { return }
    let key = WireName(name)
    // Encoders have requirements for these types, which are many times as fast as the generic one.
    if Value.self == String.self {
      try container.encode(unsafeBitCast(value, to: String.self), forKey: key)
    } else if Value.self == Int.self {
      try container.encode(unsafeBitCast(value, to: Int.self), forKey: key)
    } else {
      try container.encode(value, forKey: key)
    }
  }

  func read<Value: SensitiveValue>(_ name: String, sensitive value: Value?) throws(any Error) {
    guard let encryption = encoder.userInfo[.encryption] as? SensitiveCoding else { return try read(name, value) }
    try read(name, value?.mapTexts(encryption.code))
  }

  func read<Value: Codable & Hashable & Sendable>(_ name: String, jsonText value: Value?) throws(any Error) {
    try read(name, value.map { JSONText($0) })
  }
}

extension CodingUserInfoKey {
  /// A ``SensitiveCoding``.
  static let encryption = Self(known: "WeChatPay.encryption")
  /// A ``LenientDecoding``.
  static let lenientDecoding = Self(known: "WeChatPay.lenientDecoding")

  /// The initialiser of the library never gives nil, though its type says it might.
  private init(known name: String) {
    guard let key = CodingUserInfoKey(rawValue: name) else { preconditionFailure("no key for \(name)") }
    self = key
  }
}
