/// What is found on the way from descriptions to Swift: one list, which every stage adds to.
package struct Report: Hashable, Sendable {
  /// In the order of the stages, and within the first one in that of the descriptions.
  package private(set) var diagnostics: [Diagnostic] = []
  package private(set) var errorCount = 0

  package init() {}

  package var hasErrors: Bool { errorCount > 0 }

  package var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }

  package mutating func add(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
    if diagnostic.severity == .error { errorCount += 1 }
  }

  package mutating func add(_ other: Report) {
    diagnostics += other.diagnostics
    errorCount += other.errorCount
  }

  package mutating func add(
    _ severity: Diagnostic.Severity, at location: SourceLocation, _ message: String, row: String? = nil,
    remedy: String? = nil
  ) {
    add(Diagnostic(severity, at: location, message, row: row, remedy: remedy))
  }
}
