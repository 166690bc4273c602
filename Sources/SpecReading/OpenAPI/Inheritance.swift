import SpecModel

/// Schemas that are built upon one with a discriminator: where that one is asked for, a value may be any of them.
extension OpenAPIReader {
  /// The choice between a schema and those that are built upon it; nil where there are none, or the schema lists the
  /// choices itself.
  mutating func family(of node: JSONElement) -> Schema? {
    guard let words = object("discriminator", in: node), node["oneOf"] == nil, node["anyOf"] == nil,
      let field = string("propertyName", in: words)
    else { return nil }
    let own = key(of: node)
    var values: [String: [String]] = [:]
    var members: [Target] = []
    for (value, name) in object("mapping", in: words)?.members ?? [] {
      guard let target = mapped(name, by: value, from: node) else { continue }
      if values[target.key] == nil { members.append(target) }
      values[target.key, default: []].append(value)
    }
    var known = Set(members.map(\.key))
    for heir in allHeirs(of: own) where known.insert(heir.key).inserted { members.append(heir) }
    members.removeAll { $0.key == own }
    if members.isEmpty { return nil }
    var alternatives = members.map { member -> Schema.Alternative in
      let schema = alone(member, besides: known) ?? schema(of: member, referredFrom: node)
      let name = componentName(of: member.node)
      return Schema.Alternative(name: name, discriminatorValues: values[member.key] ?? [name], schema: schema)
    }
    let base = schema(node.without("discriminator"))
    alternatives.append(Schema.Alternative(name: "base", discriminatorValues: values[own] ?? [], schema: base))
    return Schema(.oneOf(Schema.Union(alternatives: alternatives, discriminator: field)))
  }

  /// Whether a schema names a discriminator without a list of what it chooses from: that is what is built upon it.
  private func hasHeirs(_ node: JSONElement) -> Bool {
    node["discriminator"]?.isObject == true && node["oneOf"] == nil && node["anyOf"] == nil
  }

  /// A schema without those that are built upon it, where all of them can be chosen beside it; nil where they cannot, or
  /// there are none.
  private mutating func alone(_ target: Target, besides listed: Set<String>) -> Schema? {
    guard hasHeirs(target.node) else { return nil }
    let heirs = allHeirs(of: target.key)
    guard !heirs.isEmpty, heirs.allSatisfy({ listed.contains($0.key) }) else { return nil }
    return schema(target.node.without("discriminator"))
  }

  /// The same for each of those that a choice lists.
  mutating func alone(_ parts: [JSONElement]) -> [Schema?] {
    let targets = parts.map { try? target(of: $0) }
    let listed = Set(targets.compactMap { $0?.key })
    return targets.map { target in target.flatMap { alone($0, besides: listed) } }
  }

  /// What a mapping leads to: a reference, or the name of a schema.
  private mutating func mapped(_ name: JSONElement, by value: String, from node: JSONElement) -> Target? {
    do throws(Fault) {
      return try mapped(name, from: node)
    } catch {
      loosen("'\(value)' is left out", because: error)
      return nil
    }
  }

  private mutating func mapped(_ name: JSONElement, from node: JSONElement) throws(Fault) -> Target {
    guard let text = name.text else { throw .mapping(name) }
    if !text.contains("/"), !text.contains("#"), let schemas = node.file.start["components"]?["schemas"],
      let target = schemas[text]
    {
      return Target(key: key(of: target), node: target)
    }
    return try target(text, namedAt: name, from: node)
  }

  /// The schemas that are built upon this one, and those that are built upon them.
  private mutating func allHeirs(of key: String) -> [Target] {
    var found: [Target] = []
    var seen: Set<String> = [key]
    var waiting = [key]
    while let next = waiting.popLast() {
      for heir in directHeirs[next] ?? [] where seen.insert(heir.key).inserted {
        found.append(heir)
        waiting.append(heir.key)
      }
    }
    return found
  }

  private var directHeirs: [String: [Target]] {
    mutating get {
      if let heirs { return heirs }
      var found: [String: [Target]] = [:]
      for file in files.values.sorted(by: { $0.path < $1.path }) {
        for (_, schema) in file.start["components"]?["schemas"]?.members ?? [] {
          for part in schema["allOf"]?.elements ?? [] where part["$ref"] != nil {
            guard let target = try? target(of: part) else { continue }
            found[target.key, default: []].append(Target(key: key(of: schema), node: schema))
          }
        }
      }
      heirs = found
      return found
    }
  }
}
