import SpecModel

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
  case .oneOf(let union): return [.init("oneOf", .array(union.alternatives.map { exported($0.schema) }))]
  case .reference(let name): return [.init("$ref", .string("#/components/schemas/" + name))]
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
  if field.isDeprecated { members.append(.init("deprecated", .bool(true))) }
  return .object(members)
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
