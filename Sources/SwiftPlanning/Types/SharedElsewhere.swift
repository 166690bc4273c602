import SpecModel
import SwiftSource

/// Leaves out the areas in which a file that stays as it is has types in common with one that would be written: one of
/// them would change, or lose what it has, without the other.
func leaveOutSharedAreas(
  of files: inout [FilePlan], beside others: [GeneratedFile], areaDepth: Int, taken: [TypeReference: Set<String>]
) -> [Diagnostic] {
  if others.isEmpty { return [] }
  var nodes: [[String]: TypesOfNode] = [:]
  for file in files {
    for case .operations(let operations) in file.declarations {
      guard case .named(let names) = operations.node else { continue }
      nodes[names.map(\.name)] = TypesOfNode(
        file: file.path, steps: taken[operations.node], types: Set(operations.types.map(\.name.name)),
        place: operations.place)
    }
  }
  let written = Set(files.map(\.path))
  let kept = Set(others.map(\.path)).subtracting(written)
  var sharing: [String: Set<String>] = [:]
  for other in others {
    for target in aliasTargets(in: other.text) {
      let owner = (1..<max(target.count, 1)).lazy.compactMap { count -> String? in
        guard let node = nodes[Array(target.prefix(count))], node.hasType(target[count]) else { return nil }
        return node.file
      }.first
      switch (owner, written.contains(other.path)) {
      case (let owner?, false): sharing[owner, default: []].insert(other.path)
      case (nil, true): sharing[other.path, default: []].insert(file(of: target, among: kept))
      default: break
      }
    }
  }
  var areas: Set<[String]> = []
  var diagnostics: [Diagnostic] = []
  for (names, node) in nodes.sorted(by: { $0.value.file < $1.value.file }) {
    guard let others = sharing[node.file]?.sorted(), let first = others.first, let place = node.place else { continue }
    areas.insert(Array(names.prefix(areaDepth)))
    let more = others.count == 1 ? "has" : "and \(others.count - 1) more have"
    diagnostics.append(
      Diagnostic(
        .error, at: SourceLocation(file: place.file, line: place.line, column: place.column),
        "'\(first)' \(more) types in common with this description, and would not be written along with it",
        remedy: "let one run read the whole folder, without errors"))
  }
  files.removeAll { file in file.declarations.contains { areas.contains($0.area(areaDepth)) } }
  return diagnostics
}

private struct TypesOfNode {
  var file: String
  /// What stands in it and is no type of an operation; nil for what is no step of a path.
  var steps: Set<String>?
  var types: Set<String>
  var place: DescribedPlace?

  /// Whether a type is or was one of its own.
  func hasType(_ name: String) -> Bool {
    steps.map { !$0.contains(name) } ?? types.contains(name)
  }
}

/// The file that a type is in, by its name.
private func file(of target: [String], among files: Set<String>) -> String {
  let candidates = (1..<max(target.count, 1)).reversed().lazy.map {
    target.prefix($0).joined(separator: ".") + ".swift"
  }
  return candidates.first(where: files.contains) ?? target.joined(separator: ".")
}

/// `public typealias Amount = V3.Pay.App.PostRequest.Amount`, perhaps on two lines.
private func aliasTargets(in text: String) -> [[String]] {
  let lines = text.split(separator: "\n")
  return lines.indices.compactMap { index in
    var words = lines[index].split(separator: " ")[...]
    if let first = words.first, AccessLevel(rawValue: String(first)) != nil { words.removeFirst() }
    guard words.count > 2, words.removeFirst() == "typealias", words.dropFirst().first == "=" else { return nil }
    let next = lines.index(after: index)
    let target = words.count > 2 ? words.last : next < lines.endIndex ? lines[next] : nil
    return target?.filter { $0 != " " && $0 != "`" }.split(separator: ".").map(String.init)
  }
}

extension OperationsPlan {
  /// Where the first of it is described.
  fileprivate var place: DescribedPlace? {
    methods.lazy.compactMap(\.place).first ?? types.lazy.compactMap(\.place).first
  }
}

extension DeclarationPlan {
  fileprivate func area(_ depth: Int) -> [String] {
    switch self {
    case .operations(let operations):
      guard case .named(let names) = operations.node else { return [] }
      return names.prefix(depth).map(\.name)
    case .notifications(let namespace, _), .namespace(let namespace, _): return [namespace.name]
    case .root, .node: return []
    }
  }
}
