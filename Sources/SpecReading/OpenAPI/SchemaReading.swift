import SpecModel

extension OpenAPIReader {
  /// How many schemas that stand in place may refer to one another, and how many lists and maps hold one another.
  static let longestTrail = 50
  /// How many schemas may stand in one another, written out: more than any text of JSON may be nested.
  static let greatestDepth = 250

  /// The shape that a schema describes.
  mutating func schema(_ node: JSONElement) -> Schema {
    if case .bool = node.json.value { return Schema(.any) }
    guard node.isObject else {
      leaveOpen(
        because: Fault(
          node: node, message: "a schema must be an object, and is \(node.json.kindName)", remedy: "write an object"))
      return Schema(.any)
    }
    guard depth < Self.greatestDepth else {
      report(
        .warning, node,
        "schemas are nested more than \(Self.greatestDepth) levels deep: this one is an open JSON value",
        remedy: "let one of them be an object under 'components'")
      return Schema(.any)
    }
    depth += 1
    count += 1
    deepest = max(deepest, depth)
    defer { depth -= 1 }
    if node["$ref"] != nil {
      var schema = referenced(node)
      schema.encryption = encryption(of: node) ?? schema.encryption
      return schema
    }
    return isComposite(node) ? composite(node) : described(node)
  }

  private func isComposite(_ node: JSONElement) -> Bool {
    // What was made of a node here has no place of its own.
    !node.json.bytes.isEmpty && ["allOf", "oneOf", "anyOf", "properties"].contains { node[$0] != nil }
  }

  /// A schema that may be met again while it is read: as a part of what is merged into it. It is a component then, as it
  /// is where it is too large to stand in each of the objects that it is merged into.
  private mutating func composite(_ node: JSONElement) -> Schema {
    let place = Place(file: ObjectIdentifier(node.file), start: node.json.bytes.lowerBound)
    if let known = composites[place] {
      count += known.extent.count
      deepest = max(deepest, depth + known.extent.height)
      return known.schema
    }
    guard begun.insert(place).inserted else {
      metAgain.insert(place)
      return makeComponent(Target(key: key(of: node), node: node))
    }
    let (before, countBefore) = (deepest, count)
    deepest = depth
    var schema = described(node)
    begun.remove(place)
    var extent = ReferencedSchema.Extent(height: deepest - depth, count: count - countBefore)
    let isLarge = joinDepth > 0 && (extent.count > 500 || depth + extent.height > Self.greatestDepth / 2)
    if isLarge || metAgain.contains(place) {
      let target = Target(key: key(of: node), node: node)
      // What is read as a component stays one.
      if reading != target.key {
        let reference = makeComponent(target)
        components[target.key]?.schema = schema
        schema = reference
        extent = ReferencedSchema.Extent(height: 1, count: 1)
        (deepest, count) = (depth, countBefore + 1)
      }
    }
    deepest = max(deepest, before)
    if joinDepth > 0 { composites[place] = (schema, extent) }
    return schema
  }

  private mutating func described(_ node: JSONElement) -> Schema {
    checkKeywords(node)
    var schema = Schema(.any)
    if let family = family(of: node) {
      schema = family
    } else if list("allOf", in: node) != nil {
      schema = merged(node)
    } else if let name = ["oneOf", "anyOf"].first(where: { list($0, in: node) != nil }) {
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

  /// Whether null is among the values.
  mutating func isNullable(_ node: JSONElement) -> Bool {
    if saysNull(node) { return true }
    for name in ["oneOf", "anyOf"] {
      for part in node[name]?.elements ?? [] where isNull(part) { return true }
    }
    // What is said about a reference stands beside it, or around it.
    let parts = node["allOf"]?.elements ?? []
    let inner = parts.count == 1 ? parts[0] : node
    guard inner["$ref"] != nil, let target = try? target(of: inner), target.node.isObject else { return false }
    return saysNull(target.node)
  }

  private func saysNull(_ node: JSONElement) -> Bool {
    if case .bool(true)? = node["nullable"]?.json.value { return true }
    return node["type"]?.elements.contains { $0.text == "null" } == true
      || node["type"] == nil && node["enum"]?.elements.contains(where: \.isNull) == true
  }

  /// Whether null is the only value.
  mutating func isNull(_ node: JSONElement) -> Bool {
    let node = node["$ref"] == nil ? node : (try? target(of: node))?.node ?? node
    if node["type"]?.text == "null" || node["const"]?.isNull == true { return true }
    guard let values = node["enum"]?.elements, !values.isEmpty else { return false }
    return values.allSatisfy(\.isNull)
  }

  // MARK: Kinds

  mutating func checkKeywords(_ node: JSONElement) {
    for (name, member) in node.members where !SchemaKeyword.known.contains(name) && !name.hasPrefix("x-") {
      if let consequence = SchemaKeyword.unrepresentable[name] {
        report(
          .warning, member, "'\(name)' has no counterpart in Swift: \(consequence)",
          remedy: "remove it, or check it where the value is used")
      } else if let meant = suggestions.suggestion(for: name, among: SchemaKeyword.sorted) {
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
    guard let type = node["type"], !type.isNull else { return [] }
    let nodes: [JSONElement]
    switch type.json.value {
    case .string: nodes = [type]
    case .array: nodes = type.elements
    default:
      loosen(
        "it is left out",
        because: Fault(
          node: type, message: "'type' must be a string, and is \(type.json.kindName)", remedy: "write a type"))
      return []
    }
    var names: [String] = []
    for node in nodes {
      if let text = node.text, SchemaKeyword.types.contains(text) {
        if !names.contains(text) { names.append(text) }
        continue
      }
      let meant = node.text.flatMap { suggestions.suggestion(for: $0, among: SchemaKeyword.types) }
      loosen(
        "'type' is left out",
        because: Fault(
          node: node, message: "'\(node.text ?? node.json.kindName)' is no type",
          remedy: "write '\(meant ?? SchemaKeyword.types.joined(separator: "', '"))'"))
      return []
    }
    return names.count > 1 ? names.filter { $0 != "null" } : names
  }

  private mutating func inferredKind(_ node: JSONElement) -> Schema.Kind {
    if node["properties"] != nil || node["additionalProperties"] != nil { return objectKind(node) }
    if node["items"] != nil { return .array(elements(of: node)) }
    let values = ((node["enum"]?.elements ?? []) + [node["const"]].compactMap { $0 }).filter { !$0.isNull }
    if !values.isEmpty, values.allSatisfy({ $0.text != nil }) { return .string }
    if !values.isEmpty,
      values.allSatisfy({ if case .number(let text) = $0.json.value { Int(text) != nil } else { false } })
    {
      return .integer
    }
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
