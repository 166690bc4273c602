package import SpecModel

extension APIDescription {
  /// What is left and how it is called by these settings; a setting that finds nothing is a warning.
  package func applying(_ settings: Settings) -> (description: APIDescription, diagnostics: [Diagnostic]) {
    var description = self
    var used: Set<SourceLocation> = []
    if !settings.included.isEmpty {
      func isIncluded(_ matches: (Settings.Selection) -> Bool) -> Bool {
        let found = settings.included.filter(matches)
        used.formUnion(found.map(\.location))
        return !found.isEmpty
      }
      description.operations = operations.filter { operation in isIncluded { $0.matches(operation) } }
      description.notifications = notifications.filter { notification in isIncluded { $0.matches(notification) } }
    }
    for override in settings.overrides where description.apply(override) { used.insert(override.location) }
    let unused = settings.included.map(\.location) + settings.overrides.map(\.location)
    let diagnostics = unused.filter { !used.contains($0) }.map {
      Diagnostic(.warning, at: $0, "nothing that is described fits this", remedy: "remove it, or mend it")
    }
    return (description, diagnostics)
  }

  /// Whether there was anything to override.
  private mutating func apply(_ override: Settings.Override) -> Bool {
    switch override.subject {
    case .path(let names):
      var isFound = false
      for operation in operations {
        let texts = operation.path.text.split(separator: "/").map(String.init)
        isFound = isFound || texts.starts(with: names)
      }
      return isFound
    case .field(let method, let path, let names):
      var isFound = false
      for index in operations.indices where operations[index].method == method && operations[index].path.text == path {
        isFound = operations[index].apply(override, at: names) || isFound
      }
      return isFound
    }
  }
}

extension Settings.Selection {
  fileprivate func matches(_ operation: SpecModel.Operation) -> Bool {
    (method == nil || method == operation.method) && matches(operation.path)
  }

  /// Whether operations of that path are selected, by some method or by any.
  func matches(_ path: PathTemplate) -> Bool {
    isPath && matches(path.text.split(separator: "/").map(String.init))
  }

  fileprivate func matches(_ notification: SpecModel.Notification) -> Bool {
    !isPath && matches(notification.eventType.split(separator: ".").map(String.init))
  }

  private func matches(_ names: [String]) -> Bool {
    for (index, part) in parts.enumerated() {
      if part == "**" { return true }
      guard index < names.count, part == "*" || part == names[index] else { return false }
    }
    return parts.count == names.count
  }
}

extension SpecModel.Operation {
  fileprivate mutating func apply(_ override: Settings.Override, at names: [String]) -> Bool {
    var isFound = query.apply(override, at: names[...])
    isFound = headers.apply(override, at: names[...]) || isFound
    switch body?.content {
    case .json(var schema)?:
      isFound = schema.apply(override, at: names[...]) || isFound
      body?.content = .json(schema)
    case .form(var fields)?:
      isFound = fields.apply(override, at: names[...]) || isFound
      body?.content = .form(fields)
    case .multipart, .binary, nil: break
    }
    for index in responses.indices {
      guard case .json(var schema) = responses[index].content else { continue }
      isFound = schema.apply(override, at: names[...]) || isFound
      responses[index].content = .json(schema)
    }
    return isFound
  }
}

extension Schema {
  fileprivate mutating func apply(_ override: Settings.Override, at names: ArraySlice<String>) -> Bool {
    switch kind {
    case .object(var fields):
      let isFound = fields.apply(override, at: names)
      kind = .object(fields)
      return isFound
    case .array(var element):
      let isFound = element.apply(override, at: names)
      kind = .array(element)
      return isFound
    case .jsonText(var inner):
      let isFound = inner.apply(override, at: names)
      kind = .jsonText(inner)
      return isFound
    default: return false
    }
  }
}

extension [Field] {
  fileprivate mutating func apply(_ override: Settings.Override, at names: ArraySlice<String>) -> Bool {
    guard let name = names.first, let index = firstIndex(where: { $0.name == name }) else { return false }
    var isFound = true
    self[index] = self[index].changed { field in
      if names.count > 1 {
        isFound = field.schema.apply(override, at: names.dropFirst())
        return
      }
      if let name = override.name { field.preferredName = name }
      if let kind = override.kind {
        field.schema = Schema(kind, format: override.format, encryption: field.schema.encryption)
      }
    }
    return isFound
  }
}
