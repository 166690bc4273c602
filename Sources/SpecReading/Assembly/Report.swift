import SpecModel

/// The diagnostics of one description, as they are found.
struct Report {
  let source: SourceText
  private(set) var diagnostics: [Diagnostic] = []

  init(_ source: SourceText, _ diagnostics: [Diagnostic] = []) {
    self.source = source
    self.diagnostics = diagnostics
  }

  mutating func add(
    _ severity: Diagnostic.Severity, line: Int, column: Int = 1, _ message: String, remedy: String? = nil
  ) {
    var location = source.location(line: line)
    location.column = column
    diagnostics.append(
      Diagnostic(severity, at: location, message, row: source.quotation(line: line), remedy: remedy))
  }

  mutating func add(_ severity: Diagnostic.Severity, at row: Page.Row, _ message: String, remedy: String? = nil) {
    add(severity, line: row.line, column: row.nameColumn, message, remedy: remedy)
  }
}
