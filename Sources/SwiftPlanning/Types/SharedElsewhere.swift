import SpecModel
import SwiftSource

/// Files that stay as they are, and have types of what changes now under names of their own: what they mean would change
/// with it, though their descriptions did not.
func reportSharing(
  of files: [FilePlan], beside others: [GeneratedFile], taken: [TypeReference: Set<String>]
) -> [Diagnostic] {
  let written = Set(files.map(\.path))
  let kept = others.filter { !written.contains($0.path) }.map { (path: $0.path, targets: aliasTargets(in: $0.text)) }
    .filter { !$0.targets.isEmpty }
  if kept.isEmpty { return [] }
  let before = Dictionary(others.map { ($0.path, $0.text) }) { first, _ in first }
  var diagnostics: [Diagnostic] = []
  for file in files where before[file.path] != emit(file).text {
    for case .operations(let operations) in file.declarations {
      guard case .named(let node) = operations.node, let place = operations.place else { continue }
      let names = Set(operations.types.map(\.name.name))
      func owns(_ target: [String]) -> Bool {
        guard target.count > node.count, zip(target, node).allSatisfy({ $0 == $1.name }) else { return false }
        // What stands in a node and is no step is a type of its operations, whether it still is there or not.
        return taken[operations.node].map { !$0.contains(target[node.count]) } ?? names.contains(target[node.count])
      }
      for other in kept where other.targets.contains(where: owns) {
        diagnostics.append(
          Diagnostic(
            .error, at: SourceLocation(file: place.file, line: place.line, column: place.column),
            "'\(other.path)' uses types of this description, and is not written along with it",
            remedy: "read the descriptions of both in one run"))
      }
    }
  }
  return diagnostics
}

/// `typealias Amount = V3.Pay.App.PostRequest.Amount`, perhaps on two lines.
private func aliasTargets(in text: String) -> [[String]] {
  let lines = text.split(separator: "\n")
  return lines.indices.compactMap { index in
    let words = lines[index].split(separator: " ")
    guard let keyword = words.firstIndex(of: "typealias"), words.count > keyword + 2, words[keyword + 2] == "=" else {
      return nil
    }
    let next = lines.index(after: index)
    let target = words.count > keyword + 3 ? words[keyword + 3] : next < lines.endIndex ? lines[next] : ""
    return target.filter { $0 != " " && $0 != "`" }.split(separator: ".").map(String.init)
  }
}

extension OperationsPlan {
  /// Where the first of it is described.
  fileprivate var place: DescribedPlace? {
    methods.lazy.compactMap(\.place).first ?? types.lazy.compactMap(\.place).first
  }
}
