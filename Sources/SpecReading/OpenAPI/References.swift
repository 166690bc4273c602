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
  mutating func followed(_ node: JSONElement) -> JSONElement? {
    guard node["$ref"] != nil else {
      if node.isObject { return node }
      report(.error, node, "this must be an object, and is \(node.json.kindName)", remedy: "write an object")
      return nil
    }
    return target(of: node)?.node
  }

  /// Where a reference leads in the end.
  mutating func target(of node: JSONElement) -> Target? {
    var seen: Set<String> = []
    var target = Target(key: "", node: node)
    while target.node["$ref"] != nil {
      guard let next = step(from: target.node) else { return nil }
      guard seen.insert(next.key).inserted, seen.count < Self.longestChain else {
        report(
          .warning, node, "this reference leads to itself, and stands for any JSON value",
          remedy: "let one of them be a schema")
        return nil
      }
      target = next
    }
    guard target.node.isObject || isBoolean(target.node) else {
      report(
        .error, node, "this reference leads to \(target.node.json.kindName)", remedy: "refer to an object")
      return nil
    }
    return target
  }

  private func isBoolean(_ node: JSONElement) -> Bool {
    if case .bool = node.json.value { true } else { false }
  }

  private mutating func step(from node: JSONElement) -> Target? {
    guard let text = string("$ref", in: node), let reference = node["$ref"] else { return nil }
    return target(text, namedAt: reference, from: node)
  }

  /// What a reference leads to that stands in `node`.
  mutating func target(_ text: String, namedAt reference: JSONElement, from node: JSONElement) -> Target? {
    let parts = text.utf8.split(separator: UInt8(ascii: "#"), maxSplits: 1, omittingEmptySubsequences: false)
      .map { Substring($0) }
    let fragment = parts.count > 1 ? parts[1] : ""
    guard let resource = resource(parts[0], from: node, reference) else { return nil }
    guard fragment.isEmpty || fragment.hasPrefix("/") else {
      if let target = resources(of: resource.file).anchor(decodedPercents(fragment), in: resource) {
        return found(target, from: node)
      }
      report(
        .error, reference, "there is no '$anchor' of the name '\(fragment)'",
        remedy: "write '#/components/schemas/Name', or give the schema that '$anchor'")
      return nil
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
    reportMissing(names, in: resource, text, reference)
    return nil
  }

  private mutating func reportMissing(
    _ names: [String], in resource: JSONElement, _ text: String, _ reference: JSONElement
  ) {
    var target = resource
    for name in names {
      if let next = target[name] ?? element(name, of: target) {
        target = next
        continue
      }
      let meant = suggestions.suggestion(for: name, among: target.members.map(\.name))
      report(
        .error, reference, "there is no '\(name)' at '\(text)'",
        remedy: meant.map { "write '\($0)'" } ?? "refer to something that is there")
      return
    }
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
  ) -> JSONElement? {
    let own = resources(of: node.file)
    let base = own.base(of: node)
    if name.isEmpty { return base?.root ?? node.file.start }
    let name = decodedPercents(name)
    if let named = own.named(name, from: base) { return named }
    for path in filesWithNames where path != node.file.path {
      if let file = files[path], let named = resources(of: file).named(name, from: base) { return named }
    }
    return file(name, from: node.file, reference)?.start
  }

  private func resources(of file: JSONFile) -> SchemaResources { resourcesByFile[file.path] ?? SchemaResources() }

  /// The file that a reference names, relative to the one it stands in.
  private mutating func file(_ name: String, from origin: JSONFile, _ reference: JSONElement) -> JSONFile? {
    if name.contains("://") {
      report(
        .error, reference, "the reference leads out of the specs folder", remedy: "put a copy of it below the folder")
      return nil
    }
    var parts = origin.path.split(separator: "/", omittingEmptySubsequences: false).dropLast().map(String.init)
    if name.hasPrefix("/") { parts = [""] }
    for part in name.split(separator: "/") {
      switch part {
      case ".": continue
      case "..":
        guard let last = parts.popLast(), last != "", last != ".." else {
          report(
            .error, reference, "the reference leads out of the specs folder",
            remedy: "put a copy of it below the folder")
          return nil
        }
      default: parts.append(String(part))
      }
    }
    if let file = files[parts.joined(separator: "/")] { return file }
    report(
      .error, reference, "there is no description '\(name)'",
      remedy: "name a '.json' file below the specs folder, relative to this one")
    return nil
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
