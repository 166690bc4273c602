import SpecModel

extension OpenAPIReader {
  /// What a reference leads to: where it is, and the words by which it is known.
  struct Target {
    var key: String
    var node: JSONElement
  }

  /// How often references may lead to references.
  private static let longestChain = 100

  /// The value itself where it is no reference, or what it refers to in the end.
  mutating func followed(_ node: JSONElement) throws(Fault) -> JSONElement {
    let target = node["$ref"] == nil ? node : try target(of: node).node
    if target.isObject { return target }
    throw Fault(
      node: node, message: "this must be an object, and is \(target.json.kindName)", remedy: "write an object")
  }

  /// Where a reference to a schema leads in the end.
  mutating func target(of node: JSONElement) throws(Fault) -> Target {
    var seen: Set<String> = []
    var target = Target(key: "", node: node)
    while target.node["$ref"] != nil {
      let next = try step(from: target.node)
      guard seen.insert(next.key).inserted, seen.count < Self.longestChain else {
        throw Fault(
          node: node, message: "this reference leads to itself",
          remedy: "let one of those that it leads to be no reference")
      }
      target = next
    }
    guard target.node.isObject || isBoolean(target.node) else {
      throw Fault(
        node: node,
        message: node["$ref"] == nil
          ? "a schema must be an object, and is \(node.json.kindName)"
          : "this reference leads to \(target.node.json.kindName)",
        remedy: "write an object")
    }
    return target
  }

  private func isBoolean(_ node: JSONElement) -> Bool {
    if case .bool = node.json.value { true } else { false }
  }

  private mutating func step(from node: JSONElement) throws(Fault) -> Target {
    guard let reference = node["$ref"], let text = reference.text else {
      throw Fault(node: node, message: "a reference must be a string", remedy: "write '#/components/schemas/Name'")
    }
    return try target(text, namedAt: reference, from: node)
  }

  /// What a reference leads to that stands in `node`.
  mutating func target(
    _ text: String, namedAt reference: JSONElement, from node: JSONElement
  ) throws(Fault) -> Target {
    let parts = text.utf8.split(separator: UInt8(ascii: "#"), maxSplits: 1, omittingEmptySubsequences: false)
      .map { Substring($0) }
    let fragment = parts.count > 1 ? parts[1] : ""
    let resource = try resource(parts[0], from: node, reference)
    guard fragment.isEmpty || fragment.hasPrefix("/") else {
      if let target = resources(of: resource.file).anchor(decodedPercents(fragment), in: resource) {
        return found(target, from: node)
      }
      throw Fault(
        node: reference, message: "there is no '$anchor' of the name '\(fragment)'",
        remedy: "write '#/components/schemas/Name', or give the schema that '$anchor'")
    }
    let names = JSONPointer.names(fragment)
    // Some write an '$id' into a schema, and refer to the document all the same.
    for root in [resource, resource.file.start] {
      if let target = names.reduce(
        JSONElement?.some(root), { target, name in target.flatMap { $0[name] ?? element(name, of: $0) } })
      {
        return found(target, from: node)
      }
    }
    throw missing(names, in: resource, text, reference)
  }

  private mutating func missing(
    _ names: [String], in resource: JSONElement, _ text: String, _ reference: JSONElement
  ) -> Fault {
    var target = resource
    var rest = names[...]
    while let name = rest.first, let next = target[name] ?? element(name, of: target) {
      target = next
      rest.removeFirst()
    }
    let name = rest.first ?? ""
    let meant = suggestions.suggestion(for: name, among: target.members.map(\.name))
    return Fault(
      node: reference, message: "there is no '\(name)' at '\(text)'",
      remedy: meant.map { "write '\($0)'" } ?? "refer to something that is there")
  }

  private mutating func found(_ target: JSONElement, from node: JSONElement) -> Target {
    if target.file !== node.file { referredFiles.insert(target.file.path) }
    return Target(key: key(of: target), node: target)
  }

  /// The same however a reference spells it: in ASCII, since names that differ in code points only are different ones.
  func key(of node: JSONElement) -> String {
    escapedOutsideASCII(node.file.path + "#" + node.file.pointer(to: node.start))
  }

  private func element(_ name: String, of node: JSONElement) -> JSONElement? {
    guard case .array(let elements) = node.json.value, let index = Int(name), elements.indices.contains(index) else {
      return nil
    }
    return JSONElement(file: node.file, json: elements[index])
  }

  // MARK: What a reference names before its '#'

  /// A file or a schema with an `$id`: what a pointer starts from.
  private mutating func resource(
    _ name: Substring, from node: JSONElement, _ reference: JSONElement
  ) throws(Fault) -> JSONElement {
    let own = resources(of: node.file)
    let base = own.base(of: node)
    if name.isEmpty { return base?.root ?? node.file.start }
    let name = decodedPercents(name)
    if let named = own.named(name, from: base) { return named }
    for path in filesWithNames where path != node.file.path {
      if let file = files[path], let named = resources(of: file).named(name, from: base) { return named }
    }
    return try file(name, from: node.file, reference).start
  }

  private func resources(of file: JSONFile) -> SchemaResources { resourcesByFile[file.path] ?? SchemaResources() }

  /// The file that a reference names, relative to the one it stands in.
  private func file(
    _ name: String, from origin: JSONFile, _ reference: JSONElement
  ) throws(Fault) -> JSONFile {
    let outside = Fault(
      node: reference, message: "the reference leads out of the specs folder",
      remedy: "put a copy of it below the folder")
    if name.contains("://") { throw outside }
    var parts = origin.path.split(separator: "/", omittingEmptySubsequences: false).dropLast().map(String.init)
    if name.hasPrefix("/") { parts = [""] }
    for part in name.split(separator: "/") {
      switch part {
      case ".": continue
      case "..":
        guard let last = parts.popLast(), last != "", last != ".." else { throw outside }
      default: parts.append(String(part))
      }
    }
    if let file = files[parts.joined(separator: "/")] { return file }
    throw Fault(
      node: reference, message: "there is no description '\(name)'",
      remedy: "name a '.json' file below the specs folder, relative to this one")
  }
}

/// `%C3%A9`: each byte that is none of ASCII's.
private func escapedOutsideASCII(_ text: String) -> String {
  if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
  var escaped = ""
  for byte in text.utf8 {
    if byte < 0x80 {
      escaped.unicodeScalars.append(Unicode.Scalar(byte))
    } else {
      escaped += "%" + String(byte, radix: 16, uppercase: true)
    }
  }
  return escaped
}
