import SpecModel

extension OpenAPIReader {
  /// The fields of an object, in the order of the document.
  mutating func fields(of node: JSONElement) -> [Field] {
    let required = requiredNames(of: node)
    var fields: [Field] = []
    for (name, property) in object("properties", in: node)?.members ?? [] {
      fields.append(field(name, property, isRequired: required.contains { $0.name == name }))
    }
    let names = Set(fields.map(\.name))
    for (name, element) in required where !names.contains(name) {
      report(
        .warning, element, "'\(name)' is required, and is not among 'properties': it is an open JSON value",
        remedy: "describe it")
      fields.append(Field(name: name, schema: Schema(.any), isRequired: true, location: element.location))
    }
    return fields
  }

  mutating func requiredNames(of node: JSONElement) -> [(name: String, element: JSONElement)] {
    // OpenAPI 3.0 and older drafts know a boolean of that name elsewhere.
    var seen: Set<String> = []
    return (list("required", in: node) ?? []).compactMap { element in
      guard let name = element.text else {
        report(.error, element, "a required name must be a string", remedy: "write the name of a property")
        return nil
      }
      return seen.insert(name).inserted ? (name, element) : nil
    }
  }

  private mutating func field(_ name: String, _ node: JSONElement, isRequired: Bool) -> Field {
    let schema = schema(node)
    let readOnly = flag("readOnly", in: node) ?? false
    let writeOnly = flag("writeOnly", in: node) ?? false
    return Field(
      name: name, schema: schema, isRequired: isRequired && !isNullable(node),
      isDeprecated: flag("deprecated", in: node) ?? false,
      direction: readOnly ? .repliesOnly : writeOnly ? .requestsOnly : .both,
      description: words(of: node), sample: sample(of: node), location: node.location)
  }

  func sample(of node: JSONElement) -> JSON? {
    node["example"]?.json.json ?? node["examples"]?.elements.first?.json.json
  }

  /// What a schema says about itself to people.
  mutating func words(of node: JSONElement) -> String {
    guard node.isObject else { return "" }
    return string("description", in: node) ?? string("title", in: node) ?? ""
  }

  // MARK: allOf

  /// One object of several.
  mutating func merged(_ node: JSONElement) -> Schema {
    let parts = list("allOf", in: node) ?? []
    let own = kind(of: node.without("allOf"))
    // The usual way in OpenAPI 3.0 to say something about a reference.
    if parts.count == 1, case .any = own, node["required"] == nil { return schema(parts[0]) }
    var fields: [Field] = []
    var required = Set(requiredNames(of: node).map(\.name))
    var other: Schema?
    for part in parts {
      guard let part = mergeable(part) else { continue }
      required.formUnion(part.required)
      if case .object(let partFields) = part.schema.kind {
        add(partFields, to: &fields, at: part.node)
      } else if part.schema.kind != .any {
        other = other ?? part.schema
      }
    }
    if case .object(let ownFields) = own { add(ownFields, to: &fields, at: node) }
    for index in fields.indices where required.contains(fields[index].name) {
      fields[index] = fields[index].changed { $0.isRequired = true }
    }
    if !fields.isEmpty, other != nil {
      report(
        .warning, node, "'allOf' joins an object with something else: only the object is read",
        remedy: "join objects only")
    }
    return fields.isEmpty ? other ?? Schema(own) : Schema(.object(fields))
  }

  private mutating func mergeable(
    _ node: JSONElement
  ) -> (node: JSONElement, schema: Schema, required: [String])? {
    guard let target = target(of: node) else { return nil }
    guard target.key.isEmpty || (!trail.contains(target.key) && trail.count < Self.longestTrail) else {
      report(.error, node, "this schema is to be merged with itself", remedy: "remove the reference")
      return nil
    }
    if !target.key.isEmpty { trail.append(target.key) }
    defer { if !target.key.isEmpty { trail.removeLast() } }
    let required = target.node["required"]?.elements.compactMap(\.text) ?? []
    return (node, schema(target.node), required)
  }

  private mutating func add(_ new: [Field], to fields: inout [Field], at node: JSONElement) {
    for field in new {
      guard let index = fields.firstIndex(where: { $0.name == field.name }) else {
        fields.append(field)
        continue
      }
      if fields[index].schema.kind != field.schema.kind, field.schema.kind != .any {
        report(
          .warning, node, "'\(field.name)' is described twice in different ways: the last one counts",
          remedy: "describe it once")
      }
      let isRequired = fields[index].isRequired || field.isRequired
      if field.schema.kind != .any { fields[index] = field }
      fields[index] = fields[index].changed { $0.isRequired = isRequired }
    }
  }

  // MARK: Words about values

  func format(of node: JSONElement, _ kind: Schema.Kind) -> String? {
    guard kind != .file, let format = node["format"]?.text else { return nil }
    return format
  }

  func encryption(of node: JSONElement) -> Schema.Encryption? {
    node["x-encrypted"]?.text.flatMap { Schema.Encryption(rawValue: $0) }
  }

  mutating func enumeration(of node: JSONElement, _ schema: Schema) -> [Schema.EnumerationValue] {
    let listed = list("enum", in: node) ?? []
    let values = listed.isEmpty ? [node["const"]].compactMap { $0 } : listed
    let meanings = node["x-enumDescriptions"]?.elements.map { $0.text ?? "" } ?? []
    var result: [Schema.EnumerationValue] = []
    for (index, value) in values.enumerated() {
      let text: String
      switch (value.json.value, schema.kind) {
      case (.string(let string), .string): text = string
      case (.number(let number), .integer), (.number(let number), .number): text = number
      case (.null, _), (_, .any), (.bool, .boolean): continue
      default:
        report(
          .warning, value, "\(value.json.kindName) is listed among values of another type, and is left out",
          remedy: "list values of the type only")
        continue
      }
      if result.contains(where: { $0.value == text }) { continue }
      result.append(Schema.EnumerationValue(text, meaning: meanings.indices.contains(index) ? meanings[index] : ""))
    }
    return result
  }

  mutating func limits(of node: JSONElement, over limits: Schema.Limits) -> Schema.Limits {
    var limits = limits
    limits.minimumLength = count("minLength", in: node) ?? limits.minimumLength
    limits.maximumLength = count("maxLength", in: node) ?? limits.maximumLength
    limits.minimum = number("minimum", in: node) ?? limits.minimum
    limits.maximum = number("maximum", in: node) ?? limits.maximum
    limits.minimumCount = count("minItems", in: node) ?? limits.minimumCount
    limits.maximumCount = count("maxItems", in: node) ?? limits.maximumCount
    limits.pattern = string("pattern", in: node) ?? limits.pattern
    return limits
  }
}

extension JSONElement {
  /// The same without one of its members.
  func without(_ name: String) -> JSONElement {
    guard case .object(let members) = json.value else { return self }
    // Another start than any object in the file, since its members are others.
    let rest = JSONNode(
      bytes: json.bytes.upperBound..<json.bytes.upperBound, value: .object(members.filter { $0.name != name }))
    return JSONElement(file: file, json: rest, start: start)
  }
}
