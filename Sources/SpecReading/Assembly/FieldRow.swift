import SpecModel

/// A row of a table with the rows below it. It is handed from stage to stage, and holds too much to be copied each time.
final class FieldRow {
  let row: Page.Row
  let marks: RowMarks
  let depth: Int
  private(set) var children: [FieldRow] = []

  init(row: Page.Row, marks: RowMarks, depth: Int) {
    self.row = row
    self.marks = marks
    self.depth = depth
  }

  fileprivate func add(_ child: FieldRow) { children.append(child) }
}

/// No real page comes near it.
private let maximumDepth = 50

/// Rows nested by their indents, as Markdown has them.
func nestedByIndent(_ rows: [Page.Row], report: inout Report) -> [FieldRow] {
  var placed: [FieldRow] = []
  placed.reserveCapacity(rows.count)
  for row in rows where !row.isSpanning && !row.name.isEmpty {
    let marks = RowMarks(row, report: &report)
    guard let wanted = marks.indent else { continue }
    guard wanted <= maximumDepth else {
      report.add(
        .error, at: row, "fields are nested more than \(maximumDepth) levels deep",
        remedy: "describe an object so deep as 'any'")
      continue
    }
    let deepest = placed.last.map { $0.depth + 1 } ?? 0
    if wanted > deepest {
      report.add(
        .warning, at: row, "'\(row.name)' is indented by \(wanted), with nothing above it at \(wanted - 1)",
        remedy: "write 'data-indent=\(deepest)', or add the row of the object that it belongs to")
    }
    placed.append(FieldRow(row: row, marks: marks, depth: min(wanted, deepest)))
  }
  return nestedByDepth(placed)
}

/// The forest of rows whose depths are known.
func nestedByDepth(_ rows: [FieldRow]) -> [FieldRow] {
  var open: [FieldRow] = []
  var roots: [FieldRow] = []
  for row in rows {
    // Children are complete when a row of their parent's depth or above comes.
    while open.count > row.depth { open.removeLast() }
    if let parent = open.last { parent.add(row) } else { roots.append(row) }
    open.append(row)
  }
  return roots
}
