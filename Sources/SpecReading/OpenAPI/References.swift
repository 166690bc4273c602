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
        report(.error, node, "this reference leads to itself", remedy: "let one of them be a schema")
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
    let parts = text.utf8.split(separator: UInt8(ascii: "#"), maxSplits: 1, omittingEmptySubsequences: false)
      .map { Substring($0) }
    guard let file = file(parts[0], from: node.file, reference) else { return nil }
    let fragment = parts.count > 1 ? parts[1] : ""
    guard fragment.isEmpty || fragment.hasPrefix("/") else {
      report(.error, reference, "'#\(fragment)' is no JSON pointer", remedy: "write '#/components/schemas/Name'")
      return nil
    }
    var target = file.start
    for name in JSONPointer.names(fragment) {
      if let next = target[name] ?? element(name, of: target) {
        target = next
        continue
      }
      let meant = suggestion(for: name, among: target.members.map(\.name))
      report(
        .error, reference, "there is no '\(name)' at '\(text)'",
        remedy: meant.map { "write '\($0)'" } ?? "refer to something that is there")
      return nil
    }
    if file !== node.file { referredFiles.insert(file.path) }
    return Target(key: file.path + "#" + fragment, node: target)
  }

  private func element(_ name: String, of node: JSONElement) -> JSONElement? {
    guard case .array = node.json.value, let index = Int(name), node.elements.indices.contains(index) else {
      return nil
    }
    return node.elements[index]
  }

  /// The file that a reference names, relative to the one it stands in.
  private mutating func file(_ name: Substring, from origin: JSONFile, _ reference: JSONElement) -> JSONFile? {
    if name.isEmpty { return origin }
    let name = decodedPercents(name)
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
