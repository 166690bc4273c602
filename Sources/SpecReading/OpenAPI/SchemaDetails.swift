import SpecModel

extension OpenAPIReader {
  /// The fields of an object, in the order of the document.
  mutating func fields(of node: JSONElement) -> [Field] {
    var parts = ObjectParts()
    addOwn(of: node, to: &parts)
    return fields(joining: parts)
  }

  mutating func requiredNames(of node: JSONElement) -> [(name: String, element: JSONElement)] {
    guard let required = node["required"], !required.isNull else { return [] }
    if case .bool = required.json.value {
      report(
        .warning, required, "'required' is a list of names, and is left out where it is true or false",
        remedy: "list the name in 'required' of the object")
      return []
    }
    return (list("required", in: node) ?? []).compactMap { element in
      if let name = element.text { return (name, element) }
      leaveOut(
        "it",
        because: Fault(
          node: element, message: "a required name must be a string", remedy: "write the name of a property"))
      return nil
    }
  }

  mutating func field(_ name: String, _ node: JSONElement) -> Field {
    let schema = schema(node)
    let readOnly = flag("readOnly", in: node) ?? false
    let writeOnly = flag("writeOnly", in: node) ?? false
    return Field(
      name: name, schema: schema, isRequired: false, isNullable: isNullable(node),
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

  // MARK: Words about values

  func format(of node: JSONElement, _ kind: Schema.Kind) -> String? {
    guard kind != .file, let format = node["format"]?.text else { return nil }
    return format
  }

  mutating func encryption(of node: JSONElement) -> Schema.Encryption? {
    guard let name = string("x-encrypted", in: node) else { return nil }
    if let encryption = Schema.Encryption(rawValue: name) { return encryption }
    report(
      .error, node["x-encrypted"] ?? node, "'\(name)' is no encryption",
      remedy: "write '\(Schema.Encryption.allCases.map(\.rawValue).joined(separator: "' or '"))'")
    return nil
  }

  mutating func enumeration(of node: JSONElement, _ schema: Schema) -> [Schema.EnumerationValue] {
    let listed = list("enum", in: node) ?? []
    let values = listed.isEmpty ? [node["const"]].compactMap { $0 } : listed
    let meanings = node["x-enumDescriptions"]?.elements.map { $0.text ?? "" } ?? []
    var result: [Schema.EnumerationValue] = []
    var seen: Set<ExactName> = []
    for (index, value) in values.enumerated() {
      let text: String
      switch (value.json.value, schema.kind) {
      case (.string(let string), .string): text = string
      case (.number(let number), .integer), (.number(let number), .number): text = number
      // What is listed beside a reference is among the values that it leads to.
      case (.null, _), (_, .any), (.bool, .boolean), (.string, .reference), (.number, .reference): continue
      default:
        report(
          .warning, value, "\(value.json.kindName) is listed among values of another type, and is left out",
          remedy: "list values of the type only")
        continue
      }
      if !seen.insert(ExactName(text)).inserted { continue }
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
