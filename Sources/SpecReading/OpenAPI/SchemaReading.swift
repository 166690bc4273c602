import SpecModel

/// What a reference to a schema stands for.
enum ReferencedSchema {
  /// A type with a name of its own.
  case component
  /// The same schema in place: a text, a list, a map.
  case inline(Schema)
}

extension OpenAPIReader {
  /// How many schemas may refer to one another before one of them has a type of its own.
  static let longestTrail = 50

  /// The shape that a schema describes.
  mutating func schema(_ node: JSONElement) -> Schema {
    if case .bool = node.json.value { return Schema(.any) }
    guard node.isObject else {
      report(.error, node, "a schema must be an object, and is \(node.json.kindName)", remedy: "write an object")
      return Schema(.any)
    }
    if node["$ref"] != nil { return referenced(node) }
    checkKeywords(node)
    var schema = Schema(.any)
    if node["allOf"] != nil {
      schema = merged(node)
    } else if let name = ["oneOf", "anyOf"].first(where: { node[$0] != nil }) {
      schema = union(name, of: node)
    } else {
      schema.kind = kind(of: node)
    }
    schema.format = schema.format ?? format(of: node, schema.kind)
    schema.enumeration = schema.enumeration.isEmpty ? enumeration(of: node, schema) : schema.enumeration
    schema.encryption = encryption(of: node) ?? schema.encryption
    schema.limits = limits(of: node, over: schema.limits)
    schema.defaultValue = node["default"]?.json.json ?? schema.defaultValue
    return schema
  }

  /// Whether null is among the values: the field can be left out.
  func isNullable(_ node: JSONElement) -> Bool {
    if case .bool(true)? = node["nullable"]?.json.value { return true }
    if node["type"]?.elements.contains(where: { $0.text == "null" }) == true { return true }
    return ["oneOf", "anyOf"].contains { name in
      node[name]?.elements.contains { $0["type"]?.text == "null" } == true
    }
  }

  // MARK: References

  private mutating func referenced(_ node: JSONElement) -> Schema {
    guard let target = target(of: node) else { return Schema(.any) }
    switch targets[target.key] {
    case .component?: return Schema(.reference(target.key))
    case .inline(let schema)?: return schema
    case nil: break
    }
    if hasOwnType(target.node) {
      targets[target.key] = .component
      components[target.key] = Component(
        name: componentName(target.key), schema: Schema(.any), description: words(of: target.node),
        location: target.node.location)
      nodes[target.key] = target.node
      waiting.append(target.key)
      return Schema(.reference(target.key))
    }
    guard !trail.contains(target.key), trail.count < Self.longestTrail else {
      report(
        .warning, node, "this schema holds itself without an object between, and is an open JSON value",
        remedy: "let it be a property of an object")
      return Schema(.any)
    }
    trail.append(target.key)
    let schema = schema(target.node)
    trail.removeLast()
    targets[target.key] = .inline(schema)
    return schema
  }

  private func hasOwnType(_ node: JSONElement) -> Bool {
    ["properties", "enum", "oneOf", "anyOf", "allOf"].contains { node[$0] != nil }
  }

  private func componentName(_ key: String) -> String {
    let part = key.utf8.split(separator: UInt8(ascii: "/")).last
    let name = part.map { decodedPercents(Substring($0)) } ?? key
    guard let hash = name.utf8.lastIndex(of: UInt8(ascii: "#")) else { return name }
    // A whole file: its name.
    let file = name[..<hash]
    return String(file.utf8.lastIndex(of: UInt8(ascii: ".")).map { file[..<$0] } ?? file)
  }

  /// Reads what was referred to, one after the other, however they refer to each other.
  mutating func readComponents() {
    while let key = waiting.popLast() {
      guard let node = nodes[key] else { continue }
      let schema = schema(node)
      components[key]?.schema = schema
    }
    settleAliases()
  }

  /// A component must not be made of itself: as a list or map of itself, or as a choice of which it is a part.
  private mutating func settleAliases() {
    for (key, component) in components.sorted(by: { $0.key < $1.key }) {
      var seen: Set<String> = [key]
      var schema = component.schema
      while let next = schema.aliased, let target = components[next] {
        guard seen.insert(next).inserted else {
          open(key)
          break
        }
        schema = target.schema
      }
    }
    for key in circularChoices() { open(key) }
  }

  private mutating func open(_ key: String) {
    components[key]?.schema = Schema(.any)
    guard let node = nodes[key] else { return }
    report(.warning, node, "this schema is made of itself, and is an open JSON value", remedy: "describe an object")
  }

  /// One component of every circle of choices.
  private func circularChoices() -> [String] {
    var circular: Set<String> = []
    var finished: Set<String> = []
    for start in components.keys.sorted() where !finished.contains(start) {
      var path = [(key: start, rest: components[start]?.schema.choices ?? [])]
      while let last = path.last {
        guard let next = last.rest.first else {
          finished.insert(last.key)
          path.removeLast()
          continue
        }
        path[path.count - 1].rest.removeFirst()
        if path.contains(where: { $0.key == next }) {
          circular.insert(next)
        } else if !finished.contains(next) {
          path.append((next, components[next]?.schema.choices ?? []))
        }
      }
    }
    return circular.sorted()
  }

  // MARK: Kinds

  private mutating func checkKeywords(_ node: JSONElement) {
    for (name, member) in node.members where !SchemaKeyword.known.contains(name) && !name.hasPrefix("x-") {
      if let consequence = SchemaKeyword.unrepresentable[name] {
        report(
          .warning, member, "'\(name)' has no counterpart in Swift: \(consequence)",
          remedy: "remove it, or check it where the value is used")
      } else if let meant = suggestion(for: name, among: SchemaKeyword.known.sorted()) {
        report(.warning, member, "'\(name)' is no word of JSON Schema", remedy: "write '\(meant)'")
      }
    }
  }

  mutating func kind(of node: JSONElement) -> Schema.Kind {
    let types = types(of: node)
    guard types.count <= 1 else { return scalars(types, node) }
    switch types.first {
    case "string": return stringKind(node)
    case "integer": return .integer
    case "number": return .number
    case "boolean": return .boolean
    case "array": return .array(elements(of: node))
    case "object": return objectKind(node)
    case "null": return .any
    default: return inferredKind(node)
    }
  }

  private mutating func types(of node: JSONElement) -> [String] {
    guard let type = node["type"] else { return [] }
    let nodes: [JSONElement]
    switch type.json.value {
    case .string: nodes = [type]
    case .array: nodes = type.elements
    default:
      report(.error, type, "'type' must be a string, and is \(type.json.kindName)", remedy: "write a type")
      return []
    }
    var names: [String] = []
    for node in nodes {
      if let text = node.text, SchemaKeyword.types.contains(text) {
        names.append(text)
        continue
      }
      let meant = node.text.flatMap { suggestion(for: $0, among: SchemaKeyword.types) }
      report(
        .error, node, "'\(node.text ?? node.json.kindName)' is no type",
        remedy: "write '\(meant ?? SchemaKeyword.types.joined(separator: "', '"))'")
    }
    return names.count > 1 ? names.filter { $0 != "null" } : names
  }

  private mutating func inferredKind(_ node: JSONElement) -> Schema.Kind {
    if node["properties"] != nil || node["additionalProperties"] != nil { return objectKind(node) }
    if node["items"] != nil { return .array(elements(of: node)) }
    let values = (node["enum"]?.elements ?? []) + [node["const"]].compactMap { $0 }
    if !values.isEmpty, values.allSatisfy({ $0.text != nil || $0.json.kindName == "null" }) { return .string }
    return .any
  }

  /// A value of several simple types is one of them.
  private mutating func scalars(_ types: [String], _ node: JSONElement) -> Schema.Kind {
    let types = types.contains("number") ? types.filter { $0 != "integer" } : types
    let alternatives = types.map { type -> Schema.Alternative in
      let kind: Schema.Kind =
        switch type {
        case "string": .string
        case "integer": .integer
        case "number": .number
        case "boolean": .boolean
        case "array": .array(elements(of: node))
        default: objectKind(node)
        }
      return Schema.Alternative(name: type, schema: Schema(kind))
    }
    if alternatives.count == 1 { return alternatives[0].schema.kind }
    return .oneOf(Schema.Union(alternatives: alternatives))
  }

  private mutating func stringKind(_ node: JSONElement) -> Schema.Kind {
    if let content = node["contentSchema"], node["contentMediaType"]?.text == "application/json" {
      return .jsonText(schema(content))
    }
    return node["format"]?.text == "binary" ? .file : .string
  }

  private mutating func elements(of node: JSONElement) -> Schema {
    node["prefixItems"] == nil ? node["items"].map { schema($0) } ?? Schema(.any) : Schema(.any)
  }

  private mutating func objectKind(_ node: JSONElement) -> Schema.Kind {
    let fields = fields(of: node)
    guard let additional = node["additionalProperties"], !isFalse(additional) else { return .object(fields) }
    if fields.isEmpty { return .map(schema(additional)) }
    report(
      .warning, additional, "members that are not among 'properties' are not read",
      remedy: "describe them, or leave 'properties' away")
    return .object(fields)
  }

  private func isFalse(_ node: JSONElement) -> Bool {
    if case .bool(false) = node.json.value { true } else { false }
  }
}

extension Schema {
  /// The component that stands for this, if it is nothing else: itself, or a list or map of it.
  fileprivate var aliased: String? {
    switch kind {
    case .reference(let key): key
    case .array(let element), .map(let element): element.aliased
    default: nil
    }
  }

  /// The components that it may be, without anything between.
  fileprivate var choices: [String] {
    switch kind {
    case .reference(let key): [key]
    case .oneOf(let union): union.alternatives.flatMap(\.schema.choices)
    default: []
    }
  }
}
