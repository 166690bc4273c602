/// Operations or notifications that are wanted: `POST /v3/pay/**`, `/v3/certificates`, `TRANSACTION.*`
package struct Selection: Hashable, Sendable {
  package var method: Operation.Method?
  /// Parts of a path or an event type; `*` is any one, `**` the rest.
  package var parts: [String]
  package var isPath: Bool
  package var location: SourceLocation

  package init(method: Operation.Method?, parts: [String], isPath: Bool, location: SourceLocation) {
    self.method = method
    self.parts = parts
    self.isPath = isPath
    self.location = location
  }

  package func matches(_ operation: Operation) -> Bool {
    (method == nil || method == operation.method) && matches(operation.path)
  }

  /// Whether operations of that path are selected, by some method or by any.
  package func matches(_ path: PathTemplate) -> Bool {
    isPath && matches(path.text.split(separator: "/").map(String.init))
  }

  package func matches(_ notification: Notification) -> Bool {
    !isPath && notification.namesInParts.contains { matches($0) }
  }

  /// Whether it selects that path, or event type, by some method or by any; both are given in parts.
  package func matches(_ names: [String]) -> Bool {
    for (index, part) in parts.enumerated() {
      if part == "**" { return true }
      guard index < names.count, part == "*" || part == names[index] else { return false }
    }
    return parts.count == names.count
  }

  /// Whether it can select paths that begin with these parts.
  package func matches(beginning names: [String]) -> Bool {
    for (part, name) in zip(parts, names) {
      if part == "**" { return true }
      guard part == "*" || part == name else { return false }
    }
    return parts.count >= names.count
  }
}

extension Notification {
  /// Its name and its event types, in the parts that patterns are compared with.
  package var namesInParts: [[String]] {
    ([name] + eventTypes).map { name in
      name.utf8.split(separator: UInt8(ascii: ".")).map { String(Substring($0)) }
    }
  }
}
