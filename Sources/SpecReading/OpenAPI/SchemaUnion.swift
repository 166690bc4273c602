import SpecModel

extension OpenAPIReader {
  /// One of several shapes. How to tell them apart is decided where types are planned.
  mutating func union(_ keyword: String, of node: JSONElement) -> Schema {
    var parts = (list(keyword, in: node) ?? []).filter { !isNull($0) }
    if let values = listedConstants(parts, of: node) { return values }
    let discriminator = object("discriminator", in: node)
    if node["properties"] != nil && discriminator == nil || parts.allSatisfy(isCondition) {
      return oneObject(keyword, of: node)
    }
    var alternatives = parts.enumerated().map { index, part in alternative(part, number: index + 1) }
    keepEachOnce(&alternatives, &parts)
    if discriminator != nil {
      for (index, schema) in alone(parts).enumerated() {
        if let schema { alternatives[index].schema = schema }
      }
    }
    if alternatives.count == 1, node["properties"] == nil { return alternatives[0].schema }
    if let simple = simpleValue(of: alternatives) { return simple }
    var union = Schema.Union(
      alternatives: alternatives, discriminator: discriminator.flatMap { string("propertyName", in: $0) })
    if let discriminator { addMapping(of: discriminator, to: &union, parts: parts) }
    if node["properties"] != nil, !parts.allSatisfy({ repeats(node, in: $0) }) {
      return oneObject(keyword, of: node)
    }
    if union.alternatives.count == 1 { return union.alternatives[0].schema }
    return Schema(.oneOf(union))
  }

  private func keepEachOnce(_ alternatives: inout [Schema.Alternative], _ parts: inout [JSONElement]) {
    var seen: Set<String> = []
    let kept = alternatives.indices.filter { index in
      guard case .reference(let key) = alternatives[index].schema.kind else { return true }
      return seen.insert(key).inserted
    }
    if kept.count == alternatives.count { return }
    (alternatives, parts) = (kept.map { alternatives[$0] }, kept.map { parts[$0] })
  }

  /// Whether a schema only says when another one holds: `{"required": ["card_no"]}`.
  private func isCondition(_ node: JSONElement) -> Bool {
    node.isObject
      && node.members.allSatisfy { name, member in
        ["required", "title", "description", "not", "minProperties"].contains(name) || name.hasPrefix("x-")
          || name == "type" && member.text == "object"
      }
  }

  /// Whether an alternative has all the properties that stand beside the choice.
  private mutating func repeats(_ node: JSONElement, in part: JSONElement) -> Bool {
    guard let target = try? target(of: part).node, target.isObject else { return false }
    var joined = ObjectParts()
    add(part, to: &joined)
    return (node["properties"]?.members ?? []).allSatisfy { joined.describes($0.name) }
  }

  /// Properties beside a choice: an object with those of every alternative.
  private mutating func oneObject(_ keyword: String, of node: JSONElement) -> Schema {
    var joined = ObjectParts()
    addOwn(of: node, to: &joined)
    if !addChoices(keyword, of: node, to: &joined) {
      report(
        .warning, node, "'\(keyword)' beside 'properties': the value is an open JSON value",
        remedy: "move the properties into each of the schemas")
      return Schema(.any)
    }
    let fields = fields(joining: joined)
    return Schema(fields.isEmpty ? kind(of: node.without(keyword)) : .object(fields))
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

  // MARK: Values of one kind

  /// Values that are listed one by one, each with a title and a description.
  private mutating func listedConstants(_ parts: [JSONElement], of node: JSONElement) -> Schema? {
    if parts.isEmpty { return nil }
    var values: [Schema.EnumerationValue] = []
    var seen: Set<ExactName> = []
    var kind: Schema.Kind?
    for part in parts {
      guard let target = try? target(of: part).node, let constant = constant(target) else { return nil }
      let own: Schema.Kind
      let text: String
      switch constant.json.value {
      case .string(let string): (own, text) = (.string, string)
      case .number(let number) where Int(number) != nil: (own, text) = (.integer, number)
      default: return nil
      }
      guard kind == nil || kind == own else { return nil }
      kind = own
      guard seen.insert(ExactName(text)).inserted else { continue }
      let title = string("title", in: target) ?? ""
      let name = title.isExactly(text) ? "" : title
      values.append(Schema.EnumerationValue(text, name: name, meaning: string("description", in: target) ?? ""))
    }
    return kind.map { Schema($0, enumeration: values) }
  }

  /// The only value that a schema allows.
  private func constant(_ node: JSONElement) -> JSONElement? {
    if node["properties"] != nil { return nil }
    if let constant = node["const"] { return constant }
    guard let values = node["enum"]?.elements, values.count == 1, node["title"] != nil || node["description"] != nil
    else { return nil }
    return values[0]
  }

  /// Several lists of texts, or such a list and any text, are one list, since enumerations are open; several texts or
  /// numbers are one.
  func simpleValue(of alternatives: [Schema.Alternative]) -> Schema? {
    if alternatives.isEmpty { return nil }
    let schemas = alternatives.map { alternative -> Schema in
      if case .reference(let key) = alternative.schema.kind, let node = nodes[key], node["enum"] != nil,
        let values = node["enum"]?.elements.map(\.text), !values.isEmpty, !values.contains(nil)
      {
        return Schema(.string, enumeration: values.compactMap { $0 }.map { Schema.EnumerationValue($0) })
      }
      return alternative.schema
    }
    if schemas.allSatisfy({ $0.kind == .integer || $0.kind == .number }) {
      return schemas.first { $0.kind == .number } ?? Schema(.integer)
    }
    guard schemas.allSatisfy({ $0.kind == .string && $0.encryption == nil }) else { return nil }
    var values: [Schema.EnumerationValue] = []
    var seen: Set<ExactName> = []
    for value in schemas.flatMap(\.enumeration) where seen.insert(ExactName(value.value)).inserted {
      values.append(value)
    }
    let isOneFormat = schemas.allSatisfy { $0.format == schemas[0].format }
    return Schema(.string, format: isOneFormat ? schemas[0].format : nil, enumeration: values)
  }

  // MARK: Discriminators

  /// Whether what is referred to is written once for the reader only.
  private mutating func standsInPlace(_ part: JSONElement) -> Bool {
    if case .bool(true)? = (try? target(of: part))?.node["x-inline"]?.json.value { true } else { false }
  }

  private mutating func addMapping(of node: JSONElement, to union: inout Schema.Union, parts: [JSONElement]) {
    var indexes: [ExactName: Int] = [:]
    for (index, part) in parts.enumerated() {
      guard let reference = part["$ref"]?.text else { continue }
      for name in [reference, String(reference.split(separator: "/").last ?? "")] where indexes[ExactName(name)] == nil
      {
        indexes[ExactName(name)] = index
      }
    }
    for (value, target) in object("mapping", in: node)?.members ?? [] {
      guard let text = target.text else {
        loosen("'\(value)' is left out", because: .mapping(target))
        continue
      }
      guard let index = indexes[ExactName(text)] else {
        report(.warning, target, "'\(text)' is none of the schemas to choose from", remedy: "add it to them")
        continue
      }
      union.alternatives[index].discriminatorValues.append(value)
    }
    for index in union.alternatives.indices where union.alternatives[index].discriminatorValues.isEmpty {
      let values = (list("x-discriminatorValues", in: parts[index]) ?? []).compactMap(\.text)
      // No value names what has no name: it has a value of its own, or those that choose nothing else.
      let isNamed = parts[index]["$ref"] != nil && !standsInPlace(parts[index])
      union.alternatives[index].discriminatorValues = isNamed ? [union.alternatives[index].name] : values
    }
  }
}
