import SpecModel

extension Report {
  /// - Parameter line: Counted from 0, as in ``SourceText``.
  mutating func add(
    _ severity: Diagnostic.Severity, in source: SourceText, line: Int, column: Int = 1, _ message: String,
    remedy: String? = nil
  ) {
    var location = source.location(line: line)
    location.column = column
    add(severity, at: location, message, row: source.quotation(line: line), remedy: remedy)
  }

  /// - Parameter column: That of the name where there is none.
  mutating func add(
    _ severity: Diagnostic.Severity, at row: Page.Row, column: Int? = nil, _ message: String, remedy: String? = nil
  ) {
    add(severity, in: row.source, line: row.line, column: column ?? row.nameColumn, message, remedy: remedy)
  }
}
