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
    !isPath
      && ([notification.name] + notification.eventTypes).contains { matches($0.split(separator: ".").map(String.init)) }
  }

  /// Whether it selects that path, or event type, by some method or by any; both are given in parts.
  package func matches(_ names: [String]) -> Bool {
    for (index, part) in parts.enumerated() {
      if part == "**" { return true }
      guard index < names.count, part == "*" || part == names[index] else { return false }
    }
    return parts.count == names.count
  }
}
