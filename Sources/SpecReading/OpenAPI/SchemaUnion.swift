import SpecModel

extension OpenAPIReader {
  /// One of several shapes. How to tell them apart is decided where types are planned.
  mutating func union(_ keyword: String, of node: JSONElement) -> Schema {
    let parts = (list(keyword, in: node) ?? []).filter { $0["type"]?.text != "null" }
    var shared: [Field] = []
    if node["properties"] != nil { shared = fields(of: node) }
    let alternatives = parts.enumerated().map { index, part in alternative(part, number: index + 1) }
    if alternatives.count == 1, shared.isEmpty { return alternatives[0].schema }
    if !alternatives.isEmpty, let values = listedValues(of: alternatives) { return values }
    let discriminator = object("discriminator", in: node)
    var union = Schema.Union(
      alternatives: alternatives, discriminator: discriminator.flatMap { string("propertyName", in: $0) })
    if let discriminator { addMapping(of: discriminator, to: &union, parts: parts) }
    if !shared.isEmpty {
      report(
        .warning, node, "'\(keyword)' beside 'properties': the value is an open JSON value",
        remedy: "move the properties into each of the schemas")
      return Schema(.any)
    }
    return Schema(.oneOf(union))
  }

  private mutating func alternative(_ node: JSONElement, number: Int) -> Schema.Alternative {
    let schema = schema(node)
    var name = node["title"]?.text ?? ""
    if name.isEmpty, case .reference(let key) = schema.kind { name = components[key]?.name ?? "" }
    if name.isEmpty { name = node["$ref"]?.text?.split(separator: "/").last.map { decodedPercents($0) } ?? "" }
    if name.isEmpty { name = Self.kindName(schema) ?? "option \(number)" }
    return Schema.Alternative(name: name, schema: schema)
  }

  private static func kindName(_ schema: Schema) -> String? {
    switch schema.kind {
    case .string, .file, .jsonText: schema.format == "date-time" ? "moment" : "text"
    case .integer: "integer"
    case .number: "number"
    case .boolean: "boolean"
    case .array: "list"
    case .map: "members"
    case .any, .object, .oneOf, .reference: nil
    }
  }

  /// Several lists of texts, or such a list and any text, are one list: enumerations are open.
  private func listedValues(of alternatives: [Schema.Alternative]) -> Schema? {
    let schemas = alternatives.map { alternative -> Schema in
      if case .reference(let key) = alternative.schema.kind, let node = nodes[key], node["enum"] != nil,
        let values = node["enum"]?.elements.map(\.text), !values.contains(nil)
      {
        return Schema(.string, enumeration: values.compactMap { $0 }.map { Schema.EnumerationValue($0) })
      }
      return alternative.schema
    }
    guard schemas.allSatisfy({ $0.kind == .string }), schemas.contains(where: { !$0.enumeration.isEmpty }) else {
      return nil
    }
    var values: [Schema.EnumerationValue] = []
    for value in schemas.flatMap(\.enumeration) where !values.contains(where: { $0.value == value.value }) {
      values.append(value)
    }
    return Schema(.string, enumeration: values)
  }

  private mutating func addMapping(of node: JSONElement, to union: inout Schema.Union, parts: [JSONElement]) {
    for (value, target) in object("mapping", in: node)?.members ?? [] {
      guard let text = target.text else {
        report(.error, target, "a mapping must lead to a schema", remedy: "write a reference as a string")
        continue
      }
      let index = parts.firstIndex { part in
        guard let reference = part["$ref"]?.text else { return false }
        return reference == text || reference.split(separator: "/").last == text[...]
      }
      guard let index else {
        report(.warning, target, "'\(text)' is none of the schemas to choose from", remedy: "add it to them")
        continue
      }
      union.alternatives[index].discriminatorValues.append(value)
    }
    for index in union.alternatives.indices where union.alternatives[index].discriminatorValues.isEmpty {
      union.alternatives[index].discriminatorValues = [union.alternatives[index].name]
    }
  }
}
