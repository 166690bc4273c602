import SpecModel

/// The rows of a table with the marks that they would have in Markdown, as far as anybody can tell.
func plainTextRows(
  _ table: Page.Table, _ role: Page.Table.Role, in source: SourceText, _ clues: RowClues, _ report: inout Report
) -> [Page.Row] {
  let rows =
    source.copiedHead(line: table.line).map { source.copiedRows(table.rows, of: $0, clues) }
    ?? table.rows.map { source.plainTextRow(line: $0) }
  switch role {
  case .request:
    let count = rows.count { !$0.isSpanning }
    if count > 1 {
      report.add(
        .warning, in: source, line: table.line,
        "nothing says which of the \(count) rows are required: all but path parameters are taken as optional",
        remedy: "write the page as Markdown, with '{data-required}' behind the names of those that are")
    }
    return SampleNesting.mark(rows, by: clues.samples, &report)
  case .response: return GuessedNesting.mark(rows, of: clues.path, clues.known, &report)
  }
}

extension SourceText {
  fileprivate func plainTextRow(line: Int) -> Page.Row {
    var cells = cells(line: line)
    // Where the name got lost in copying, the type stands first.
    if cells.count > 1, ValueType.isType(cells[0].text), !ValueType.isType(cells[1].text) {
      cells.insert(Cell(text: "", start: cells[0].start), at: 0)
    }
    var row = row(cells, line: line)
    // What tools write into names when they make Markdown of them.
    row.name = row.name.filter { $0 != "`" && $0 != "\\" }
    row.description = cells.dropFirst(2).map(\.text).filter { !$0.isEmpty }.joined(separator: " | ")
    return row
  }
}
