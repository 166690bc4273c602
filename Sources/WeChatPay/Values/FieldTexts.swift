/// The fields of a query, a form or headers as names and texts. A list gives one pair for each element; what is no scalar
/// becomes JSON text.
struct FieldTexts {
  private let encoding: FieldEncoding

  init(encryption: SensitiveCoding?) {
    encoding = FieldEncoding(FieldEncoding.Sensitivity(encryption))
  }

  func pairs(of object: any SchemaObject) throws -> [(name: String, value: String)] {
    var pairs: [(name: String, value: String)] = []
    for (field, value) in zip(object.fields.coding.fields, object.fields.values) {
      if case .absent = value { continue }
      let texts =
        switch field.form {
        case .plain, .nullable: try texts(of: value)
        case .sensitive: try texts(of: encoding.sensitive(value, of: field))
        case .jsonText: [try encoding.json(value)]
        case .joined(let separator): [try texts(of: value).joined(separator: separator)]
        }
      for text in texts { pairs.append((field.key.stringValue, text)) }
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
    case .object, .map, .content: return [try encoding.json(value)]
    }
  }
}
