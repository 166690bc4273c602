import SpecModel

/// Writes schemas, and what refers to them.
struct SchemaExport {
  private let described: [(name: String, component: Component)]
  private let names: [String: String]
  private let schemas: [String: Schema]

  init(_ components: [String: Component]) {
    var names: [String: String] = [:]
    var unique = UniqueNames(separator: "-")
    var described: [(name: String, component: Component)] = []
    schemas = components.mapValues(\.schema)
    inPlace = schemas.filter { isSimple($0.value, components) }
    for (key, component) in components.sorted(by: { ($0.value.name, $0.key) < ($1.value.name, $1.key) })
    where inPlace[key] == nil {
      let name = unique.name(nameOfComponent(component.name))
      names[key] = name
      described.append((name, component))
    }
    self.names = names
    self.described = described
    componentNames = unique
  }

  let componentNames: UniqueNames
  /// What is left of components that led to themselves and makes no type: it stands in each place.
  private let inPlace: [String: Schema]

  var components: [JSON.Member] {
    described.map { name, component in
      guard case .object(var members) = exported(component.schema) else { return JSON.Member(name, .object([])) }
      if !component.description.isEmpty { members.append(.init("description", .string(component.description))) }
      return JSON.Member(name, .object(members))
    }
  }

  private func path(to key: String) -> String {
    "#/components/schemas/" + (names[key] ?? "")
  }

  /// Whether it is an object, or refers to one.
  func isObject(_ schema: Schema) -> Bool {
    var schema = schema
    var seen: Set<String> = []
    while case .reference(let key) = schema.kind, seen.insert(key).inserted, let target = schemas[key] {
      schema = target
    }
    return switch schema.kind {
    case .object, .map: true
    default: false
    }
  }

  /// A schema in the words of JSON Schema 2020-12.
  ///
  /// - Parameter example: A value that stands beside it: the fields in it need no values of their own.
  func exported(_ schema: Schema, shownBy example: JSON? = nil) -> JSON {
    .object(members(of: schema, shownBy: example))
  }

  private func members(of schema: Schema, shownBy example: JSON?) -> [JSON.Member] {
    var members = kind(of: schema, shownBy: example)
    if let format = schema.format { members.append(.init("format", .string(format))) }
    members += limits(schema.limits)
    members += enumeration(of: schema)
    if let encryption = schema.encryption { members.append(.init("x-encrypted", .string(encryption.rawValue))) }
    if let value = schema.defaultValue { members.append(.init("default", value)) }
    return members
  }

  private func kind(of schema: Schema, shownBy example: JSON?) -> [JSON.Member] {
    func type(_ name: String) -> [JSON.Member] { [.init("type", .string(name))] }
    switch schema.kind {
    case .string: return type("string")
    case .integer: return type("integer")
    case .number: return type("number")
    case .boolean: return type("boolean")
    case .any: return []
    case .file: return type("string") + [.init("format", .string("binary"))]
    case .array(let element):
      var first: JSON?
      if case .array(let elements)? = example { first = elements.first }
      return type("array") + [.init("items", exported(element, shownBy: first))]
    case .object(let fields): return object(fields, shownBy: example)
    case .map(let value): return type("object") + [.init("additionalProperties", exported(value))]
    case .jsonText(let inner):
      return type("string") + [
        .init("contentMediaType", .string("application/json")), .init("contentSchema", exported(inner)),
      ]
    case .oneOf(let union): return exported(union)
    case .reference(let key):
      if let schema = inPlace[key] { return members(of: schema, shownBy: nil) }
      return [.init("$ref", .string(path(to: key)))]
    }
  }

  private func object(_ fields: [Field], shownBy example: JSON?) -> [JSON.Member] {
    var members: [JSON.Member] = [.init("type", .string("object"))]
    if !fields.isEmpty {
      var values: [ExactName: JSON] = [:]
      if case .object(let members)? = example {
        values = Dictionary(members.map { (ExactName($0.name), $0.value) }) { first, _ in first }
      }
      let properties = fields.map { JSON.Member($0.name, exported($0, shownBy: values[ExactName($0.name)])) }
      members.append(.init("properties", .object(properties)))
    }
    let required = fields.filter(\.isRequired).map { JSON.string($0.name) }
    if !required.isEmpty { members.append(.init("required", .array(required))) }
    return members
  }

  private func exported(_ field: Field, shownBy example: JSON?) -> JSON {
    guard case .object(var members) = exported(field.schema, shownBy: example) else { return .object([]) }
    if field.isNullable { members = nullable(members) }
    if !field.description.isEmpty { members.append(.init("description", .string(field.description))) }
    switch field.direction {
    case .both: break
    case .repliesOnly: members.append(.init("readOnly", .bool(true)))
    case .requestsOnly: members.append(.init("writeOnly", .bool(true)))
    }
    if field.isDeprecated { members.append(.init("deprecated", .bool(true))) }
    if let sample = field.sample, sample != example { members.append(.init("example", sample)) }
    return .object(members)
  }

  private func nullable(_ members: [JSON.Member]) -> [JSON.Member] {
    let null = JSON.string("null")
    switch members.first {
    case let type? where type.name == "type":
      return [.init("type", .array([type.value, null]))] + members.dropFirst()
    case let union? where union.name == "oneOf":
      guard case .array(let alternatives) = union.value else { return members }
      let rest = members.dropFirst()
      return [.init("oneOf", .array(alternatives + [.object([.init("type", null)])]))] + rest
    case .some: return [.init("oneOf", .array([.object(members), .object([.init("type", null)])]))]
    case nil: return [.init("nullable", .bool(true))]
    }
  }

  private func exported(_ union: Schema.Union) -> [JSON.Member] {
    let schemas = union.alternatives.map { alternative -> JSON in
      guard case .object(var members) = exported(alternative.schema) else { return .object([]) }
      if case .reference(let key) = alternative.schema.kind, names[key] == alternative.name { return .object(members) }
      members.append(.init("title", .string(alternative.name)))
      if case .reference = alternative.schema.kind { return .object(members) }
      if union.discriminator != nil, !alternative.discriminatorValues.isEmpty {
        let values = alternative.discriminatorValues.map { JSON.string($0) }
        members.append(.init("x-discriminatorValues", .array(values)))
      }
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

/// Whether nothing in it makes a type.
private func isSimple(_ schema: Schema, _ components: [String: Component]) -> Bool {
  switch schema.kind {
  case .array(let inner), .map(let inner), .jsonText(let inner): isSimple(inner, components)
  case .reference(let key): components[key].map { isSimple($0.schema, components) } ?? false
  case .object(let fields): fields.isEmpty
  case .oneOf: false
  case .string, .integer, .number, .boolean, .any, .file: schema.enumeration.isEmpty
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
  func exported(_ value: String) -> JSON { isText ? .string(value) : .number(value) }
  if schema.enumeration.contains(where: { !$0.name.isEmpty }) {
    let constants = schema.enumeration.map { value -> JSON in
      var members = [JSON.Member("const", exported(value.value))]
      if !value.name.isEmpty { members.append(.init("title", .string(value.name))) }
      if !value.meaning.isEmpty { members.append(.init("description", .string(value.meaning))) }
      return .object(members)
    }
    return [.init("oneOf", .array(constants))]
  }
  var members: [JSON.Member] = [.init("enum", .array(schema.enumeration.map { exported($0.value) }))]
  if schema.enumeration.contains(where: { !$0.meaning.isEmpty }) {
    members.append(.init("x-enumDescriptions", .array(schema.enumeration.map { .string($0.meaning) })))
  }
  return members
}
