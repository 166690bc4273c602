/// The fields of a query, a form or headers as names and texts. A list gives one pair for each element; what is no scalar
/// becomes JSON text, or is taken apart.
struct FieldTexts {
  private let encoding: FieldEncoding

  init(encryption: SensitiveCoding?) {
    encoding = FieldEncoding(FieldEncoding.Sensitivity(encryption))
  }

  func pairs(of object: any SchemaObject) throws -> [(name: String, value: String)] {
    var pairs: [(name: String, value: String)] = []
    for (field, value) in zip(object.fields.coding.fields, object.fields.values) {
      if case .absent = value { continue }
      let name = field.key.stringValue
      let texts: [String]
      switch field.form {
      case .plain, .nullable: texts = try self.texts(of: value)
      case .sensitive: texts = try self.texts(of: encoding.sensitive(value, of: field))
      case .jsonText: texts = [try encoding.json(value)]
      case .joined(let separator): texts = [try self.texts(of: value).joined(separator: separator)]
      case .bracketed:
        pairs += try parts(of: encoding.content(value), named: name)
        continue
      }
      for text in texts { pairs.append((name, text)) }
    }
    return pairs
  }

  private func texts(of value: FieldValue) throws -> [String] {
    switch value {
    case .absent: return []
    case .string(let text): return [text]
    case .integer(let number): return [String(number)]
    case .number(let number):
      guard number.isFinite else { throw WeChatPayError.invalidRequest("a query has no number such as \(number)") }
      return [String(number)]
    case .boolean(let flag): return [flag ? "true" : "false"]
    case .list(let elements): return try elements.values.flatMap(texts)
    case .object, .map: return [try encoding.json(value)]
    case .content: return try texts(of: encoding.content(value))
    }
  }

  /// What may be of several kinds is sent as the kind that it is.
  private func texts(of content: JSONValue) throws -> [String] {
    if case .array(let elements) = content { return try elements.flatMap(texts) }
    return [try text(of: content)]
  }

  /// `card[number]`, `items[0][price]`, `expand[]`: an element needs a number only where it is taken apart itself.
  private func parts(of content: JSONValue, named name: String) throws -> [(name: String, value: String)] {
    switch content {
    case .object(let members):
      try members.sorted { $0.key < $1.key }.flatMap { try parts(of: $0.value, named: "\(name)[\($0.key)]") }
    case .array(let elements):
      try elements.enumerated().flatMap { index, element in
        try parts(of: element, named: element.hasParts ? "\(name)[\(index)]" : "\(name)[]")
      }
    case .null, .bool, .integer, .number, .string: [(name, try text(of: content))]
    }
  }

  private func text(of content: JSONValue) throws -> String {
    try content.text ?? encoding.json(FieldValue(content))
  }
}

extension JSONValue {
  fileprivate var hasParts: Bool {
    switch self {
    case .array, .object: true
    case .null, .bool, .integer, .number, .string: false
    }
  }
}
