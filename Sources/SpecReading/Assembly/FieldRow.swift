import SpecModel

/// A row of a table with the rows below it.
struct FieldRow {
  var row: Page.Row
  var marks: RowMarks
  var children: [FieldRow] = []
}

/// No real page comes near it.
private let maximumDepth = 50

/// Rows nested by their indents, as Markdown has them.
func nestedByIndent(_ rows: [Page.Row], report: inout Report) -> [FieldRow] {
  let fields = rows.filter { !$0.isSpanning && !$0.name.isEmpty }
  var marked: [FieldRow] = fields.map { FieldRow(row: $0, marks: RowMarks($0, report: &report)) }
  var depth = -1
  for index in marked.indices {
    let wanted = marked[index].marks.indent
    if wanted > maximumDepth {
      report.add(
        .error, at: marked[index].row, "fields are nested more than \(maximumDepth) levels deep",
        remedy: "describe an object so deep as 'any'")
      marked[index].marks.indent = min(depth + 1, maximumDepth)
    } else if wanted > depth + 1 {
      report.add(
        .warning, at: marked[index].row,
        "'\(marked[index].row.name)' is indented by \(wanted), with nothing above it at \(wanted - 1)",
        remedy: "write 'data-indent=\(depth + 1)', or add the row of the object that it belongs to")
      marked[index].marks.indent = depth + 1
    }
    depth = marked[index].marks.indent
  }
  return nestedByDepth(marked)
}

/// The forest of rows whose depths are known.
func nestedByDepth(_ rows: [FieldRow]) -> [FieldRow] {
  var open: [FieldRow] = []
  var roots: [FieldRow] = []
  func close() {
    let last = open.removeLast()
    if open.isEmpty { roots.append(last) } else { open[open.count - 1].children.append(last) }
  }
  for row in rows {
    // Children are complete when a row of their parent's depth or above comes.
    while open.count > row.marks.indent { close() }
    open.append(row)
  }
  while !open.isEmpty { close() }
  return roots
}
