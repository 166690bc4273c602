package import SwiftSource

/// One difference between the Swift of two descriptions.
package struct Change: Hashable, Sendable {
  package enum Verdict: String, Hashable, Sendable {
    /// Code that compiled may not compile any more, or means something else.
    case breaking
    case compatible
  }

  package var verdict: Verdict
  /// What is different, in a sentence without a full stop.
  package var message: String
  package var old: Origin?
  package var new: Origin?
}

/// What is different between the Swift of two descriptions, sorted by what it is about.
package func changes(from old: [FilePlan], to new: [FilePlan]) -> [Change] {
  var comparison = Comparison(old: Symbols(old), new: Symbols(new))
  comparison.compareMethods()
  comparison.compareSteps()
  comparison.compareTypes()
  return comparison.changes
}

struct Comparison {
  let old: Symbols
  let new: Symbols
  var changes: [Change] = []

  init(old: Symbols, new: Symbols) {
    self.old = old
    self.new = new
  }

  mutating func add(_ verdict: Change.Verdict, _ message: String, _ old: Origin?, _ new: Origin?) {
    changes.append(Change(verdict: verdict, message: message, old: old, new: new))
  }

  // MARK: Methods

  mutating func compareMethods() {
    for key in Set(old.methods.keys).union(new.methods.keys).sorted() {
      switch (old.methods[key], new.methods[key]) {
      case (let before?, nil): add(.breaking, "\(key) is gone", before.plan.origin, nil)
      case (nil, let after?): add(.compatible, "\(key) is new", nil, after.plan.origin)
      case (let before?, let after?): compare(before, after, key)
      case (nil, nil): break
      }
    }
  }

  /// The arguments on the way to a method.
  mutating func compareSteps() {
    for (path, step) in new.steps.sorted(by: { $0.key < $1.key }) {
      guard let before = old.steps[path], before != step else { continue }
      let (was, now) = (old.origin(below: path), new.origin(below: path))
      add(.breaking, "\(path) takes (\(step.label): \(step.type)), not (\(before.label): \(before.type))", was, now)
    }
  }

  private mutating func compare(_ before: Symbols.Method, _ after: Symbols.Method, _ key: String) {
    let (old, new) = (before.plan, after.plan)
    func report(_ verdict: Change.Verdict, _ message: String) -> Change {
      Change(verdict: verdict, message: "\(key) \(message)", old: old.origin, new: new.origin)
    }
    if let message = moduleChange(before.module, after.module) { changes.append(report(.breaking, message)) }
    if before.call != after.call { changes.append(report(.breaking, "is called \(after.call), not \(before.call)")) }
    if let change = parameterChange(old, new) { changes.append(report(change.verdict, change.message)) }
    if old.result != new.result {
      changes.append(report(.breaking, "gives back \(new.result), not \(old.result)"))
    }
    if old.action != new.action { changes.append(report(.breaking, "is another kind of call")) }
    if old.endpoint.server != new.endpoint.server {
      changes.append(report(.compatible, "goes to \(new.endpoint.server ?? "the usual host")"))
    }
    if old.endpoint.isReplySigned != new.endpoint.isReplySigned {
      changes.append(report(.compatible, new.endpoint.isReplySigned ? "has a signed reply" : "has an unsigned reply"))
    }
    if (old.deprecation == nil) != (new.deprecation == nil) {
      changes.append(report(.compatible, new.deprecation != nil ? "is deprecated" : "is no longer deprecated"))
    }
    if old.documentation != new.documentation { changes.append(report(.compatible, "has other documentation")) }
  }

  /// Whoever calls it has to import another module.
  func moduleChange(_ old: String?, _ new: String?) -> String? {
    if old == new { return nil }
    func name(_ module: String?) -> String { module.map { "the module \($0)" } ?? "the only module" }
    return "is in \(name(new)), not in \(name(old))"
  }

  private func parameterChange(_ old: MethodPlan, _ new: MethodPlan) -> (verdict: Change.Verdict, message: String)? {
    func signature(_ plan: MethodPlan) -> String {
      let parameters = plan.parameters.map { ($0.label?.name ?? "_") + ": " + $0.type.description }
      return "(" + parameters.joined(separator: ", ") + ")"
    }
    let hasSameLabels = old.parameters.map(\.label) == new.parameters.map(\.label)
    let isSame = hasSameLabels && old.parameters.map(\.type) == new.parameters.map(\.type)
    if isSame {
      let lost = zip(old.parameters, new.parameters).contains { $0.defaultValue != nil && $1.defaultValue == nil }
      let won = zip(old.parameters, new.parameters).contains { $0.defaultValue == nil && $1.defaultValue != nil }
      if lost { return (.breaking, "asks for an argument that could be left out") }
      return won ? (.compatible, "takes an argument that can be left out now") : nil
    }
    let takesMore = zip(old.parameters, new.parameters).allSatisfy {
      $0.type == $1.type || .optional($0.type) == $1.type
    }
    if hasSameLabels, takesMore { return (.compatible, "takes \(signature(new)), not \(signature(old))") }
    let kept = new.parameters.filter { parameter in
      old.parameters.contains { $0.label == parameter.label && $0.type == parameter.type }
    }
    let added = new.parameters.filter { !kept.contains($0) }
    let onlyAdds = kept.map(\.label) == old.parameters.map(\.label) && added.allSatisfy { $0.defaultValue != nil }
    return (onlyAdds ? .compatible : .breaking, "takes \(signature(new)), not \(signature(old))")
  }
}
