import SpecModel
import SwiftSource

/// Which module each operation and notification goes to, by the numbers of both.
struct ModuleAssignment {
  private(set) var operations: [Int] = []
  private(set) var notifications: [Int] = []
  /// Where the settings stand that have found something.
  private(set) var used: Set<SourceLocation> = []

  private let modules: [Settings.Module]
  private var areas: [[String]: Area] = [:]
  private var patternsByBeginning: [[String]: [Pattern]] = [:]

  private typealias Pattern = (module: Int, selection: Selection)

  private struct Area {
    var module: Int
    /// The first path of it that was found.
    var path: String
    /// What took it there; nil where nothing names it.
    var location: SourceLocation?
    var isTorn = false
  }

  init(_ description: APIDescription, _ settings: Settings, _ report: inout Report) {
    modules = settings.modules
    for operation in description.operations {
      let path = operation.path.text
      let names = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
      let (module, location) = module(among: patterns(for: names)) { $0.matches(names) }
      // What stands in one struct of the tree cannot be spread over modules; only that for `/v3` is the runtime's.
      let depth = settings.isSharedRoot(names.first) ? 2 : 1
      add(Area(module: module, path: path, location: location), names: Array(names.prefix(depth)), &report)
      operations.append(module)
    }
    let patternsForEvents = patterns.filter { !$0.selection.isPath }
    for notification in description.notifications {
      let names = notification.namesInParts
      notifications.append(
        module(among: patternsForEvents) { selection in names.contains { selection.matches($0) } }.number)
    }
  }

  private var patterns: [Pattern] {
    modules.enumerated().flatMap { number, module in module.selections.map { (number, $0) } }
  }

  /// The patterns that can name a path, found once for all that begin alike.
  private mutating func patterns(for names: [String]) -> [Pattern] {
    let beginning = Array(names.prefix(2))
    if let known = patternsByBeginning[beginning] { return known }
    let found = patterns.filter { $0.selection.isPath && $0.selection.matches(beginning: beginning) }
    patternsByBeginning[beginning] = found
    return found
  }

  /// The first module that names it, or the first of all.
  private mutating func module(
    among patterns: [Pattern], where isNamed: (Selection) -> Bool
  ) -> (number: Int, location: SourceLocation?) {
    guard let pattern = patterns.first(where: { isNamed($0.selection) }) else { return (0, nil) }
    used.insert(pattern.selection.location)
    return (pattern.module, pattern.selection.location)
  }

  private mutating func add(_ area: Area, names: [String], _ report: inout Report) {
    guard let first = areas[names] else {
      areas[names] = area
      return
    }
    guard first.module != area.module, !first.isTorn else { return }
    areas[names]?.isTorn = true
    let name = "/" + names.joined(separator: "/")
    guard let location = area.location ?? first.location else { return }
    report.add(
      .error, at: location,
      "'\(name)' is torn: '\(first.path)' goes to \(modules[first.module].name.name), and '\(area.path)' to "
        + modules[area.module].name.name,
      remedy: "let one module have '\(name)/**'")
  }
}

/// What becomes a module.
struct ModuleInput {
  /// Nil where all is one module, whatever it is called.
  var module: Settings.Module?
  var input: PlanInput
  /// What notifications of modules before it are about, too: `TRANSACTION` of `TRANSACTION.SUCCESS`.
  var subjectsElsewhere: Set<String> = []

  /// Whether it is a module even without contents: the only one, or what is named first.
  var isNeeded: Bool { module == nil || module == input.settings.modules.first }
}

extension PlanInput {
  /// What is described, module by module.
  var modules: [ModuleInput] {
    guard let assignment else { return [ModuleInput(input: self)] }
    var subjects: Set<String> = []
    return settings.modules.enumerated().map { number, module in
      let part = with(
        operations: zip(description.operations, assignment.operations).compactMap { $1 == number ? $0 : nil },
        notifications: zip(description.notifications, assignment.notifications).compactMap { $1 == number ? $0 : nil })
      defer { subjects.formUnion(part.description.notifications.map(\.subject)) }
      return ModuleInput(module: module, input: part, subjectsElsewhere: subjects)
    }
  }
}

extension Notification {
  /// `REFUND.SUCCESS` and `REFUND.CLOSED` are about the same.
  var subject: String { name.split(separator: ".").first.map(String.init) ?? "" }
}
