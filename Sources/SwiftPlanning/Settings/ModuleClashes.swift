import SpecModel
import SwiftSource

/// Steps of several modules that Swift has one name for: each of these modules would do without the others.
struct ModuleClashes {
  private let settings: Settings
  private var paths: [TypeReference: String] = [:]

  init(_ settings: Settings) {
    self.settings = settings
  }

  /// Adds the outermost steps of a module.
  mutating func add(_ files: [FilePlan], of module: Settings.Module?, _ report: inout Report) {
    guard let module else { return }
    for declaration in files.flatMap(\.declarations) {
      switch declaration {
      case .root(let member): add(.named([member.node]), member.path, module, &report)
      case .sharedRoot(let root, let node):
        for member in node.members { add(.named([root.node, member.node]), member.path, module, &report) }
      case .node, .operations, .notifications, .namespace: break
      }
    }
  }

  private mutating func add(
    _ type: TypeReference, _ path: String, _ module: Settings.Module, _ report: inout Report
  ) {
    guard let other = paths.updateValue(path, forKey: type) else { return }
    report.add(
      .error, at: module.location, "'\(other)' and '\(path)' are both '\(type)', in two modules",
      remedy: "put both into one module, or call one of them something else in 'overrides'")
  }
}
