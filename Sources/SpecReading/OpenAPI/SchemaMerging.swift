import SpecModel

/// What the parts of an object come to: its own properties, and those that `allOf`, `oneOf` and `anyOf` add.
struct ObjectParts {
  fileprivate(set) var fields: [Field] = []
  private var indexes: [ExactName: Int] = [:]
  /// What one part requires may be described in another one.
  fileprivate var required: [(name: String, element: JSONElement)] = []
  private var requiredNames: Set<ExactName> = []
  /// The first part that is no object.
  fileprivate var other: JSONElement?
  /// Whether nothing tells what one of the parts is.
  fileprivate var isOpen = false
  /// The references that have been followed: what they lead to counts once, by however many ways it is reached.
  fileprivate var seen: Set<String> = []
  fileprivate var path: [String] = []

  var isEmpty: Bool { fields.isEmpty && required.isEmpty && other == nil }

  fileprivate mutating func require(_ names: [(name: String, element: JSONElement)]) {
    for name in names where requiredNames.insert(ExactName(name.name)).inserted { required.append(name) }
  }

  fileprivate func requires(_ name: String) -> Bool { requiredNames.contains(ExactName(name)) }

  func describes(_ name: String) -> Bool { indexes[ExactName(name)] != nil }

  /// Adds a field of one alternative. What the object says itself, before that index, counts more; what two alternatives
  /// say in different ways may be anything.
  fileprivate mutating func offer(_ field: Field, behind first: Int) {
    guard let index = indexes[ExactName(field.name)] else {
      indexes[ExactName(field.name)] = fields.count
      fields.append(field)
      return
    }
    if index < first { return }
    fields[index] = fields[index].changed { old in
      if old.schema.kind != field.schema.kind {
        old.schema = Schema(.any)
      } else if old.schema.enumeration.isEmpty || field.schema.enumeration.isEmpty {
        old.schema.enumeration = []
      } else {
        let known = Set(old.schema.enumeration.map { ExactName($0.value) })
        old.schema.enumeration += field.schema.enumeration.filter { !known.contains(ExactName($0.value)) }
      }
    }
  }

  /// Returns the field of that name that says something else, if there is one.
  fileprivate mutating func add(_ field: Field) -> Field? {
    guard let index = indexes.updateValue(indexes[ExactName(field.name)] ?? fields.count, forKey: ExactName(field.name))
    else {
      fields.append(field)
      return nil
    }
    let old = fields[index]
    if field.schema.kind == .any { return nil }
    fields[index] = field
    return old.schema.kind == field.schema.kind || old.schema.kind == .any ? nil : old
  }
}

extension OpenAPIReader {
  /// How many parts may stand in one another.
  private static let longestPath = 100

  /// One object of several.
  mutating func merged(_ node: JSONElement) -> Schema {
    let parts = (list("allOf", in: node) ?? []).filter { !isAnnotation($0) }
    // The usual way in OpenAPI 3.0 to say something about a reference.
    if parts.count == 1, isAnnotation(node.without("allOf")) { return schema(parts[0]) }
    var joined = ObjectParts()
    joined.path.append(key(of: node))
    add(node, to: &joined)
    if let other = joined.other {
      if joined.fields.isEmpty { return schema(other) }
      report(
        .warning, node, "'allOf' joins an object with something else: only the object is read",
        remedy: "join objects only")
    }
    if joined.isOpen, joined.isEmpty { return Schema(.any) }
    return Schema(.object(fields(joining: joined)))
  }

  /// Whether a schema says nothing about the shape of a value.
  private func isAnnotation(_ node: JSONElement) -> Bool {
    guard node.isObject else { return true }
    return node.members.allSatisfy { name, member in
      switch name {
      case "type": member.text == "object"
      case "description", "title", "example", "examples", "default", "deprecated", "readOnly", "writeOnly", "nullable",
        "externalDocs", "xml", "$comment", "additionalProperties", "unevaluatedProperties":
        name != "additionalProperties" || !member.isObject
      default: name.hasPrefix("x-")
      }
    }
  }

  /// Adds all that a schema says about the fields of an object, wherever it says so.
  mutating func add(_ node: JSONElement, to joined: inout ObjectParts) {
    let target: Target
    do throws(Fault) {
      target = try self.target(of: node)
    } catch {
      // Any value may be what it stands for, so it adds nothing.
      joined.isOpen = true
      return leaveOpen(because: error)
    }
    guard target.node.isObject else { return }
    guard !joined.path.contains(target.key), joined.path.count < Self.longestPath else {
      report(
        .warning, node, "this schema is to be merged with itself, and adds nothing to what it says",
        remedy: "remove the reference")
      return
    }
    if !target.key.isEmpty, !joined.seen.insert(target.key).inserted { return }
    joined.path.append(target.key.isEmpty ? "#\(joined.path.count)" : target.key)
    joinDepth += 1
    defer {
      joined.path.removeLast()
      joinDepth -= 1
    }
    checkKeywords(target.node)
    let count = joined.fields.count
    for part in list("allOf", in: target.node) ?? [] { add(part, to: &joined) }
    addOwn(of: target.node, to: &joined)
    for keyword in ["oneOf", "anyOf"] where target.node[keyword] != nil {
      addChoices(keyword, of: target.node, to: &joined)
    }
    if joined.fields.count == count, joined.other == nil, isNoObject(target.node) {
      joined.other = target.key.isEmpty && node["allOf"] != nil ? node.without("allOf") : node
    }
  }

  private func isNoObject(_ node: JSONElement) -> Bool {
    if let type = node["type"], type.text != "object" { return true }
    return ["items", "enum", "const"].contains { node[$0] != nil } || node["additionalProperties"]?.isObject == true
      || node["properties"] == nil && node["allOf"] == nil && (node["oneOf"] != nil || node["anyOf"] != nil)
  }

  /// Adds what stands in the schema itself.
  mutating func addOwn(of node: JSONElement, to joined: inout ObjectParts) {
    joined.require(requiredNames(of: node))
    for (name, property) in object("properties", in: node)?.members ?? [] {
      add(field(name, property), to: &joined, at: property)
    }
  }

  private mutating func add(_ field: Field, to joined: inout ObjectParts, at node: JSONElement) {
    if joined.add(field) != nil {
      report(
        .warning, node, "'\(field.name)' is described twice in different ways: the last one counts",
        remedy: "describe it once")
    }
  }

  /// Adds the fields that some values have: those of every alternative. Only what all of them require is required. Returns
  /// whether all of them are objects.
  @discardableResult
  mutating func addChoices(_ keyword: String, of node: JSONElement, to joined: inout ObjectParts) -> Bool {
    let parts = (list(keyword, in: node) ?? []).filter { !isNull($0) }
    // A choice between those that are built upon it says nothing about what they share.
    for part in parts where part["$ref"] != nil {
      if let target = try? target(of: part), joined.path.contains(target.key) { return true }
    }
    let first = joined.fields.count
    var areObjects = true
    var requiredByAll: [(name: String, element: JSONElement)]?
    for part in parts {
      var choice = ObjectParts()
      choice.path = joined.path
      add(part, to: &choice)
      if choice.other != nil { areObjects = false }
      for field in choice.fields { joined.offer(field, behind: first) }
      requiredByAll = requiredByAll?.filter { choice.requires($0.name) } ?? choice.required
    }
    joined.require(requiredByAll ?? [])
    return areObjects
  }

  /// The fields, of which those are required that any part requires.
  mutating func fields(joining joined: ObjectParts) -> [Field] {
    var fields = joined.fields.map { field in
      joined.requires(field.name) ? field.changed { $0.isRequired = true } : field
    }
    for (name, element) in joined.required where !joined.describes(name) {
      report(
        .warning, element, "'\(name)' is required, and is not among 'properties': it is an open JSON value",
        remedy: "describe it")
      fields.append(Field(name: name, schema: Schema(.any), isRequired: true, location: element.location))
    }
    return fields
  }
}
