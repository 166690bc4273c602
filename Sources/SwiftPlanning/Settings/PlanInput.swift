package import SpecModel

/// A description as the settings want it: what is planned.
package struct PlanInput: Sendable {
  package fileprivate(set) var description: APIDescription
  let settings: Settings
  fileprivate(set) var fieldNames = FieldNames()
  /// Nil where all is one module.
  private(set) var assignment: ModuleAssignment?

  /// - Parameter isComplete: Whether the description is all that the settings are about, so that one that finds nothing
  ///   is worth a warning.
  package init(
    _ description: APIDescription, _ settings: Settings = Settings(), isComplete: Bool = true, _ report: inout Report
  ) {
    self.description = description
    self.settings = settings
    var used = select()
    self.description.operations = withoutDuplicates(self.description.operations, &report)
    used.formUnion(override())
    if !settings.modules.isEmpty {
      let assignment = ModuleAssignment(self.description, settings, &report)
      used.formUnion(assignment.used)
      self.assignment = assignment
    }
    guard isComplete else { return }
    let locations =
      settings.included.map(\.location) + settings.overrides.map(\.location)
      + settings.modules.flatMap(\.selections).map(\.location)
    for location in locations where !used.contains(location) {
      report.add(.warning, at: location, "nothing that is described fits this", remedy: "remove it, or mend it")
    }
  }

  /// A part of it, as a description of its own.
  func with(operations: [SpecModel.Operation], notifications: [Notification]) -> PlanInput {
    var part = self
    part.description.operations = operations
    part.description.notifications = notifications
    part.assignment = nil
    return part
  }

  /// Leaves out what is not included. Returns the settings that found something, by their places.
  private mutating func select() -> Set<SourceLocation> {
    var used: Set<SourceLocation> = []
    if settings.included.isEmpty { return used }
    func isIncluded(_ matches: (Selection) -> Bool) -> Bool {
      let found = settings.included.filter(matches)
      used.formUnion(found.map(\.location))
      return !found.isEmpty
    }
    description.operations = description.operations.filter { operation in isIncluded { $0.matches(operation) } }
    description.notifications = description.notifications.filter { notification in
      isIncluded { $0.matches(notification) }
    }
    return used
  }

  private mutating func override() -> Set<SourceLocation> {
    var used: Set<SourceLocation> = []
    for override in settings.overrides where apply(override) { used.insert(override.location) }
    return used
  }

  /// Whether there was anything to override.
  private mutating func apply(_ override: Settings.Override) -> Bool {
    switch override.subject {
    case .path(let names):
      return description.operations.contains { $0.path.text.split(separator: "/").map(String.init).starts(with: names) }
    case .field(let method, let path, let names):
      var overriding = Overriding(override, components: description.components)
      var isFound = false
      for index in description.operations.indices {
        let operation = description.operations[index]
        guard operation.method == method, operation.path.text == path,
          overriding.apply(to: &description.operations[index], at: names[...])
        else { continue }
        isFound = true
        if let name = override.name { fieldNames.insert(name, for: names, in: operation) }
      }
      description.components = overriding.components
      for (key, names) in overriding.reached {
        if let name = override.name { fieldNames.insert(name, for: names, inComponent: key) }
      }
      return isFound
    }
  }
}

/// One operation for each method and path.
private func withoutDuplicates(_ operations: [SpecModel.Operation], _ report: inout Report) -> [SpecModel.Operation] {
  struct Key: Hashable {
    var method: SpecModel.Operation.Method
    var path: ExactName
  }
  var first: [Key: SpecModel.Operation] = [:]
  var kept: [SpecModel.Operation] = []
  for operation in operations {
    let key = Key(method: operation.method, path: ExactName(operation.path.text))
    if let other = first[key] {
      let name = operation.method.rawValue.uppercased() + " " + operation.path.text
      report.add(
        .error, at: operation.location,
        "\(name) is described twice, first at \(other.location.file):\(other.location.line)",
        remedy: "keep one of the two descriptions")
    } else {
      first[key] = operation
      kept.append(operation)
    }
  }
  return kept
}
