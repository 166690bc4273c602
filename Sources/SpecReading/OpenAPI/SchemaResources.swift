import SpecModel

/// The schemas of a file that name themselves, by `$id` or `$anchor`.
struct SchemaResources {
  /// A schema with an `$id`, which references in it are relative to.
  struct Base {
    /// As it is written, with what surrounds it in front where it is relative.
    var address: String
    var root: JSONElement
    /// The one that it stands in.
    fileprivate var parent: Int?
  }

  private struct Anchor: Hashable {
    var name: ExactName
    /// Where the schema starts that it belongs to.
    var root: Int
  }

  private var bases: [Base] = []
  private var byAddress: [String: JSONElement] = [:]
  private var anchors: [Anchor: JSONElement] = [:]

  init() {}

  init(_ file: JSONFile) {
    collect(file.start, in: Base(address: "", root: file.start))
  }

  var isEmpty: Bool { bases.isEmpty && anchors.isEmpty }

  private mutating func collect(_ node: JSONElement, in base: Base, _ parent: Int? = nil) {
    switch node.json.value {
    case .object(let members):
      var (base, parent) = (base, parent)
      for member in members where member.name == "$id" || member.name == "$anchor" || member.name == "$dynamicAnchor" {
        guard case .string(let text) = member.node.value, !text.isEmpty else { continue }
        if member.name == "$id" {
          base = Base(address: resolved(text, against: base.address), root: node, parent: parent)
          parent = bases.count
          bases.append(base)
          byAddress[base.address] = byAddress[base.address] ?? node
        } else {
          let anchor = Anchor(name: ExactName(text), root: base.root.json.bytes.lowerBound)
          anchors[anchor] = anchors[anchor] ?? node
        }
      }
      for member in members {
        collect(JSONElement(file: node.file, json: member.node, start: member.start), in: base, parent)
      }
    case .array(let elements):
      for element in elements { collect(JSONElement(file: node.file, json: element), in: base, parent) }
    default: break
    }
  }

  /// The innermost schema with an `$id` that a value stands in.
  func base(of node: JSONElement) -> Base? {
    let position = node.json.bytes.lowerBound
    var (low, high) = (0, bases.count)
    while low < high {
      let middle = (low + high) / 2
      if bases[middle].root.json.bytes.lowerBound <= position { low = middle + 1 } else { high = middle }
    }
    var index: Int? = low > 0 ? low - 1 : nil
    while let candidate = index, !bases[candidate].root.json.bytes.contains(position) {
      index = bases[candidate].parent
    }
    return index.map { bases[$0] }
  }

  /// The schema whose `$id` that is.
  func named(_ address: String, from base: Base?) -> JSONElement? {
    if byAddress.isEmpty { return nil }
    return byAddress[address] ?? byAddress[resolved(address, against: base?.address ?? "")]
  }

  func anchor(_ name: String, in root: JSONElement) -> JSONElement? {
    anchors[Anchor(name: ExactName(name), root: root.json.bytes.lowerBound)]
  }
}

/// RFC 3986 §5.2, as far as identifiers of schemas need it.
private func resolved(_ reference: String, against base: String) -> String {
  let reference = reference.hasSuffix("#") ? String(reference.dropLast()) : reference
  if base.isEmpty || reference.contains(":") { return reference }
  let origin = base.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
  let hasHost = origin.count >= 3 && origin[0].hasSuffix(":") && origin[1].isEmpty
  if reference.hasPrefix("/") { return hasHost ? origin[..<3].joined(separator: "/") + reference : reference }
  var parts = base.split(separator: "/", omittingEmptySubsequences: false).dropLast().map(String.init)
  for part in reference.split(separator: "/", omittingEmptySubsequences: false) {
    switch part {
    case ".": continue
    case "..": if parts.count > (hasHost ? 3 : 0) { parts.removeLast() }
    default: parts.append(String(part))
    }
  }
  return parts.joined(separator: "/")
}
