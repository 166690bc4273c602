/// Writes fields with an encoder.
struct FieldEncoding {
  /// What becomes of sensitive fields.
  enum Sensitivity {
    /// On the way to WeChat Pay.
    case encrypted(SensitiveCoding)
    case plain
    /// They are refused: what is written by an encoder is usually kept, or shown to somebody.
    case refused

    init(_ encryption: SensitiveCoding?) {
      self = if let encryption { .encrypted(encryption) } else { .plain }
    }
  }

  private let sensitivity: Sensitivity

  init(_ sensitivity: Sensitivity) {
    self.sensitivity = sensitivity
  }

  init(_ encoder: any Encoder) {
    if let coding = encoder.userInfo[.encryption] as? SensitiveCoding {
      sensitivity = .encrypted(coding)
    } else {
      sensitivity = encoder.userInfo[.writesSensitiveFields] as? Bool == true ? .plain : .refused
    }
  }

  func write(_ fields: ObjectFields, into container: inout KeyedEncodingContainer<WireName>) throws {
    let values = fields.values
    for (index, field) in fields.coding.fields.enumerated() {
      let value = values[index]
      if case .absent = value {
        if field.form == .nullable { try container.encodeNil(forKey: field.key) }
        continue
      }
      switch field.form {
      case .plain, .nullable, .joined, .bracketed: try write(value, for: field.key, into: &container)
      case .sensitive: try write(sensitive(value, of: field, container.codingPath), for: field.key, into: &container)
      case .jsonText: try container.encode(try json(value), forKey: field.key)
      }
    }
    for (name, value) in fields.undescribed { try container.encode(value, forKey: WireName(name)) }
  }

  /// The value of a sensitive field, as it is to be written.
  func sensitive(
    _ value: FieldValue, of field: ObjectCoding.Field, _ path: [any CodingKey] = []
  ) throws -> FieldValue {
    switch sensitivity {
    case .plain: return value
    case .encrypted(let coding): return try value.mapTexts(coding.code)
    case .refused:
      // Nothing is known from an empty text.
      guard value.hasText else { return value }
      throw EncodingError.invalidValue(
        Redacted(),
        .init(
          codingPath: path + [field.key],
          debugDescription:
            "'\(field.key.stringValue)' is sensitive, and would be written in plain text. Leave it out, "
            + "or set `encoder.userInfo[.writesSensitiveFields] = true` where what is written is kept safe."))
    }
  }

  /// The value as JSON text.
  func json(_ value: FieldValue) throws -> String {
    String(decoding: try JSONEncoder(sensitivity).encode(EncodedValue(value: value)), as: UTF8.self)
  }

  /// The value as it stands in JSON.
  func content(_ value: FieldValue) throws -> JSONValue {
    try JSONValue(json: Data(json(value).utf8), nesting: JSONParser.deepest)
  }

  private func write(
    _ value: FieldValue, for key: WireName, into container: inout KeyedEncodingContainer<WireName>
  ) throws {
    switch value {
    case .absent: break
    case .string(let text): try container.encode(text, forKey: key)
    case .integer(let number): try container.encode(number, forKey: key)
    case .number(let number):
      guard number.isFinite else { throw notWritable(number, container.codingPath + [key]) }
      try container.encode(number, forKey: key)
    case .boolean(let flag): try container.encode(flag, forKey: key)
    case .object(let fields):
      var nested = container.nestedContainer(keyedBy: WireName.self, forKey: key)
      try write(fields, into: &nested)
    case .list(let elements):
      var nested = container.nestedUnkeyedContainer(forKey: key)
      try write(elements.values, into: &nested)
    case .map(let values):
      var nested = container.nestedContainer(keyedBy: WireName.self, forKey: key)
      try write(values.values, into: &nested)
    case .content(let content): try container.encode(content.value, forKey: key)
    }
  }

  /// Foundation's own error leaves out which element of a list it was.
  private func notWritable(_ number: Double, _ path: [any CodingKey]) -> EncodingError {
    .invalidValue(number, .init(codingPath: path, debugDescription: "JSON has no such number."))
  }

  fileprivate func write(
    _ values: [String: FieldValue], into container: inout KeyedEncodingContainer<WireName>
  ) throws {
    for (name, value) in values { try write(value, for: WireName(name), into: &container) }
  }

  fileprivate func write(_ elements: [FieldValue], into container: inout any UnkeyedEncodingContainer) throws {
    for element in elements {
      switch element {
      case .absent: break
      case .string(let text): try container.encode(text)
      case .integer(let number): try container.encode(number)
      case .number(let number):
        guard number.isFinite else { throw notWritable(number, container.codingPath) }
        try container.encode(number)
      case .boolean(let flag): try container.encode(flag)
      case .object(let fields):
        var nested = container.nestedContainer(keyedBy: WireName.self)
        try write(fields, into: &nested)
      case .list(let elements):
        var nested = container.nestedUnkeyedContainer()
        try write(elements.values, into: &nested)
      case .map(let values):
        var nested = container.nestedContainer(keyedBy: WireName.self)
        try write(values.values, into: &nested)
      case .content(let content): try container.encode(content.value)
      }
    }
  }
}

/// A value that stands for itself.
struct EncodedValue: Encodable {
  let value: FieldValue

  func encode(to encoder: any Encoder) throws {
    switch value {
    case .object(let fields):
      var container = encoder.container(keyedBy: WireName.self)
      try FieldEncoding(encoder).write(fields, into: &container)
    case .list(let elements):
      var container = encoder.unkeyedContainer()
      try FieldEncoding(encoder).write(elements.values, into: &container)
    case .map(let values):
      var container = encoder.container(keyedBy: WireName.self)
      try FieldEncoding(encoder).write(values.values, into: &container)
    case .string(let text): try text.encode(to: encoder)
    case .integer(let number): try number.encode(to: encoder)
    case .number(let number): try number.encode(to: encoder)
    case .boolean(let flag): try flag.encode(to: encoder)
    case .content(let content): try content.value.encode(to: encoder)
    case .absent: break
    }
  }
}

extension FieldValue {
  /// The same value with every text replaced.
  func mapTexts(_ transform: (String) throws -> String) rethrows -> FieldValue {
    switch self {
    case .string(let text): .string(try transform(text))
    case .list(let elements): .list(try elements.map { try $0.mapTexts(transform) })
    case .absent, .integer, .number, .boolean, .object, .map, .content: self
    }
  }
}

extension FieldValue {
  fileprivate var hasText: Bool {
    switch self {
    case .string(let text): !text.isEmpty
    case .list(let elements): elements.values.contains(where: \.hasText)
    case .absent, .integer, .number, .boolean, .object, .map, .content: false
    }
  }
}

/// How sensitive texts change on their way between a value and the wire.
package struct SensitiveCoding: Sendable {
  let code: @Sendable (String) throws -> String
}

extension CodingUserInfoKey {
  /// Lets an encoder write sensitive fields, which are those that are encrypted on the wire, in plain text, where their value
  /// is `true`.
  ///
  /// Without it, an encoder refuses objects in which a sensitive field has a value, wherever they stand in what is
  /// written: a name or an identity number is not stored or logged by accident.
  ///
  /// ```swift
  /// let encoder = JSONEncoder()
  /// encoder.userInfo[.writesSensitiveFields] = true
  /// try vault.store(encoder.encode(response.body))
  /// ```
  public static let writesSensitiveFields = Self(known: "WeChatPay.writesSensitiveFields")

  /// A ``SensitiveCoding``.
  static let encryption = Self(known: "WeChatPay.encryption")
  /// The ``FieldKind`` of what stands at the top.
  static let kind = Self(known: "WeChatPay.kind")

  /// The initialiser of the library never gives nil, though its type says it might.
  private init(known name: String) {
    guard let key = CodingUserInfoKey(rawValue: name) else { preconditionFailure("no key for \(name)") }
    self = key
  }
}
