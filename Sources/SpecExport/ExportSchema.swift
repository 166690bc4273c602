import SpecModel

/// Writes schemas, and what refers to them.
struct SchemaExport {
  private let described: [(name: String, component: Component)]
  private let names: [String: String]

  init(_ components: [String: Component]) {
    var names: [String: String] = [:]
    var taken: Set<String> = []
    var described: [(name: String, component: Component)] = []
    for (key, component) in components.sorted(by: { ($0.value.name, $0.key) < ($1.value.name, $1.key) }) {
      // The letters that OpenAPI allows in the name of a component.
      let base = String(
        component.name.map { $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) ? $0 : "_" })
      var name = base
      var number = 2
      while !taken.insert(name).inserted {
        name = base + "-" + String(number)
        number += 1
      }
      names[key] = name
      described.append((name, component))
    }
    self.names = names
    self.described = described
  }

  var components: JSON {
    .object(
      described.map { name, component in
        guard case .object(var members) = exported(component.schema) else { return JSON.Member(name, .object([])) }
        if !component.description.isEmpty { members.append(.init("description", .string(component.description))) }
        return JSON.Member(name, .object(members))
      })
  }

  private func path(to key: String) -> String {
    "#/components/schemas/" + (names[key] ?? "")
  }

  /// A schema in the words of JSON Schema 2020-12.
  func exported(_ schema: Schema) -> JSON {
    var members = kind(of: schema)
    if let format = schema.format { members.append(.init("format", .string(format))) }
    members += limits(schema.limits)
    members += enumeration(of: schema)
    if let encryption = schema.encryption { members.append(.init("x-encrypted", .string(encryption.rawValue))) }
    if let value = schema.defaultValue { members.append(.init("default", value)) }
    return .object(members)
  }

  private func kind(of schema: Schema) -> [JSON.Member] {
    func type(_ name: String) -> [JSON.Member] { [.init("type", .string(name))] }
    switch schema.kind {
    case .string: return type("string")
    case .integer: return type("integer")
    case .number: return type("number")
    case .boolean: return type("boolean")
    case .any: return []
    case .file: return type("string") + [.init("format", .string("binary"))]
    case .array(let element): return type("array") + [.init("items", exported(element))]
    case .object(let fields): return object(fields)
    case .map(let value): return type("object") + [.init("additionalProperties", exported(value))]
    case .jsonText(let inner):
      return type("string") + [
        .init("contentMediaType", .string("application/json")), .init("contentSchema", exported(inner)),
      ]
    case .oneOf(let union): return exported(union)
    case .reference(let key): return [.init("$ref", .string(path(to: key)))]
    }
  }

  private func object(_ fields: [Field]) -> [JSON.Member] {
    var members: [JSON.Member] = [.init("type", .string("object"))]
    if !fields.isEmpty {
      members.append(.init("properties", .object(fields.map { JSON.Member($0.name, exported($0)) })))
    }
    let required = fields.filter(\.isRequired).map { JSON.string($0.name) }
    if !required.isEmpty { members.append(.init("required", .array(required))) }
    return members
  }

  private func exported(_ field: Field) -> JSON {
    guard case .object(var members) = exported(field.schema) else { return .object([]) }
    if !field.description.isEmpty { members.append(.init("description", .string(field.description))) }
    switch field.direction {
    case .both: break
    case .repliesOnly: members.append(.init("readOnly", .bool(true)))
    case .requestsOnly: members.append(.init("writeOnly", .bool(true)))
    }
    if field.isDeprecated { members.append(.init("deprecated", .bool(true))) }
    return .object(members)
  }

  private func exported(_ union: Schema.Union) -> [JSON.Member] {
    let schemas = union.alternatives.map { alternative -> JSON in
      guard case .object(var members) = exported(alternative.schema) else { return .object([]) }
      if case .reference(let key) = alternative.schema.kind, names[key] == alternative.name { return .object(members) }
      members.append(.init("title", .string(alternative.name)))
      return .object(members)
    }
    var members: [JSON.Member] = [.init("oneOf", .array(schemas))]
    guard let discriminator = union.discriminator else { return members }
    var mapping: [JSON.Member] = []
    for alternative in union.alternatives {
      guard case .reference(let key) = alternative.schema.kind else { continue }
      mapping += alternative.discriminatorValues.map { JSON.Member($0, .string(path(to: key))) }
    }
    var words: [JSON.Member] = [.init("propertyName", .string(discriminator))]
    if !mapping.isEmpty { words.append(.init("mapping", .object(mapping))) }
    members.append(.init("discriminator", .object(words)))
    return members
  }
}

private func limits(_ limits: Schema.Limits) -> [JSON.Member] {
  let numbers: [(String, String?)] = [
    ("minLength", limits.minimumLength.map { String($0) }), ("maxLength", limits.maximumLength.map { String($0) }),
    ("minimum", limits.minimum), ("maximum", limits.maximum), ("minItems", limits.minimumCount.map { String($0) }),
    ("maxItems", limits.maximumCount.map { String($0) }),
  ]
  let members = numbers.compactMap { name, value in value.map { JSON.Member(name, .number($0)) } }
  return members + (limits.pattern.map { [JSON.Member("pattern", .string($0))] } ?? [])
}

private func enumeration(of schema: Schema) -> [JSON.Member] {
  if schema.enumeration.isEmpty { return [] }
  let isText = schema.kind == .string
  let values = schema.enumeration.map { isText ? JSON.string($0.value) : JSON.number($0.value) }
  var members: [JSON.Member] = [.init("enum", .array(values))]
  if schema.enumeration.contains(where: { !$0.meaning.isEmpty }) {
    members.append(.init("x-enumDescriptions", .array(schema.enumeration.map { .string($0.meaning) })))
  }
  return members
}
