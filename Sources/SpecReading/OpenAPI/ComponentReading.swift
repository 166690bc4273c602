import SpecModel

/// What a reference to a schema stands for.
enum ReferencedSchema {
  /// A component: a type with a name of its own, or what is too large to stand in every place, or leads back to itself.
  case component
  /// The same schema in place, such as a text, a list, a map.
  case inline(Schema, Extent)

  /// How many levels of schemas there are, and how many schemas.
  struct Extent {
    var height: Int
    var count: Int

    var isSmall: Bool { height <= InlineLimit.height && count <= InlineLimit.count }
  }
}

extension OpenAPIReader {
  mutating func referenced(_ node: JSONElement) -> Schema {
    do throws(Fault) {
      return schema(of: try target(of: node), referredFrom: node)
    } catch {
      leaveOpen(because: error)
      return Schema(.any)
    }
  }

  /// What a reference to a target stands for.
  mutating func schema(of target: Target, referredFrom node: JSONElement) -> Schema {
    switch targets[target.key] {
    case .component?: return Schema(.reference(target.key))
    case .inline(let schema, let extent)?:
      if depth + extent.height > Self.greatestDepth / 2 { break }
      deepest = max(deepest, depth + extent.height)
      count += extent.count
      return schema
    case nil: break
    }
    if hasOwnType(target.node) || trail.count >= Self.longestTrail {
      waiting.append(target.key)
      return makeComponent(target)
    }
    // Begun and not finished: it leads back to itself.
    if trail.contains(target.key) { return makeComponent(target) }
    let (before, countBefore) = (deepest, count)
    deepest = depth
    trail.append(target.key)
    let schema = schema(target.node)
    trail.removeLast()
    let extent = ReferencedSchema.Extent(height: deepest - depth, count: count - countBefore)
    let isComponent = if case .component? = targets[target.key] { true } else { false }
    if isComponent || !extent.isSmall || depth + extent.height > Self.greatestDepth / 2 {
      (deepest, count) = (before, countBefore)
      let reference = makeComponent(target)
      components[target.key]?.schema = schema
      return reference
    }
    deepest = max(deepest, before)
    targets[target.key] = .inline(schema, extent)
    return schema
  }

  mutating func makeComponent(_ target: Target) -> Schema {
    targets[target.key] = .component
    if components[target.key] == nil {
      components[target.key] = Component(
        name: componentName(of: target.node), schema: Schema(.any), description: words(of: target.node),
        location: target.node.location)
      nodes[target.key] = target.node
    }
    return Schema(.reference(target.key))
  }

  private mutating func hasOwnType(_ node: JSONElement) -> Bool {
    // Written once for the reader, it stands in each place that refers to it.
    if case .bool(true)? = node["x-inline"]?.json.value { return false }
    if node["properties"] == nil, node["enum"] == nil, let only = onlyChoice(of: node) {
      return only["$ref"] == nil && hasOwnType(only)
    }
    return ["properties", "enum", "oneOf", "anyOf", "allOf", "discriminator"].contains { node[$0] != nil }
  }

  /// What a schema is that chooses among one, or one and null: unless that is a listed value.
  private mutating func onlyChoice(of node: JSONElement) -> JSONElement? {
    guard let parts = (node["oneOf"] ?? node["anyOf"])?.elements else { return nil }
    let choices = parts.filter { !isNull($0) }
    return choices.count == 1 && choices[0]["const"] == nil ? choices[0] : nil
  }

  func componentName(of node: JSONElement) -> String {
    let names = JSONPointer.names(node.file.pointer(to: node.start)[...])
    if let name = names.last { return name }
    // A whole file: its name.
    let file = node.file.path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? ""
    return String(file.utf8.lastIndex(of: UInt8(ascii: ".")).map { file[..<$0] } ?? file[...])
  }

  /// Reads what was referred to, one after the other, however they refer to each other.
  mutating func readComponents() {
    while let key = waiting.popLast() {
      guard let node = nodes[key] else { continue }
      reading = key
      let schema = schema(node)
      components[key]?.schema = schema
    }
    settleCircles()
  }

  /// A component must not be made of itself: as a list or map of itself, or as a choice of which it is a part.
  private mutating func settleCircles() {
    for key in circular(\.aliased) { openEnd(of: key) }
    for key in circular(\.choices) { open(key) }
    openLongChains()
  }

  /// Lists of lists of lists, each in a schema of its own.
  private mutating func openLongChains() {
    var heights: [String: Int] = [:]
    for start in components.keys.sorted() {
      var chain: [String] = []
      var next: String? = start
      while let key = next, heights[key] == nil, let component = components[key] {
        chain.append(key)
        next = component.schema.aliased.first
      }
      var height = next.flatMap { heights[$0] } ?? 0
      for key in chain.reversed() {
        if height >= Self.longestTrail {
          open(key)
          height = 0
        }
        height += 1
        heights[key] = height
      }
    }
  }

  /// What is a list of itself is a list of anything.
  private mutating func openEnd(of key: String) {
    guard let schema = components[key]?.schema else { return }
    if case .reference = schema.kind { return open(key) }
    components[key]?.schema = schema.withOpenEnd
    guard let node = nodes[key] else { return }
    report(
      .warning, node, "this schema holds itself without an object between: what it holds is an open JSON value",
      remedy: "describe an object")
  }

  private mutating func open(_ key: String) {
    components[key]?.schema = Schema(.any)
    guard let node = nodes[key] else { return }
    report(.warning, node, "this schema is made of itself, and is an open JSON value", remedy: "describe an object")
  }

  /// One component of every circle that these steps make.
  private func circular(_ steps: (Schema) -> [String]) -> [String] {
    var circular: Set<String> = []
    var finished: Set<String> = []
    for start in components.keys.sorted() where !finished.contains(start) {
      var path = [(key: start, rest: components[start].map { steps($0.schema) }?[...] ?? [])]
      var onPath: Set<String> = [start]
      while let key = path.last?.key {
        guard let next = path[path.count - 1].rest.popFirst() else {
          finished.insert(key)
          onPath.remove(key)
          path.removeLast()
          continue
        }
        if onPath.contains(next) {
          circular.insert(next)
        } else if !finished.contains(next) {
          onPath.insert(next)
          path.append((next, components[next].map { steps($0.schema) }?[...] ?? []))
        }
      }
    }
    return circular.sorted()
  }
}

extension Schema {
  /// The components that this is made of where it is no more than a reference, a list, a map or a text of one.
  var aliased: [String] {
    switch kind {
    case .reference(let key): [key]
    case .array(let inner), .map(let inner), .jsonText(let inner): inner.aliased
    default: []
    }
  }

  /// The same with any JSON in the place of the component that it is made of.
  var withOpenEnd: Schema {
    var schema = self
    switch kind {
    case .array(let inner): schema.kind = .array(inner.withOpenEnd)
    case .map(let inner): schema.kind = .map(inner.withOpenEnd)
    case .jsonText(let inner): schema.kind = .jsonText(inner.withOpenEnd)
    case .reference: schema.kind = .any
    default: break
    }
    return schema
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
