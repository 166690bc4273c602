import SpecModel

/// A row of a table with the rows below it. It is handed from stage to stage, and holds too much to be copied each time.
final class FieldRow {
  let row: Page.Row
  private(set) var children: [FieldRow] = []

  init(_ row: Page.Row, _ children: [FieldRow] = []) {
    self.row = row
    self.children = children
  }

  /// The same with another row.
  func changed(_ change: (inout Page.Row) -> Void) -> FieldRow {
    var row = row
    change(&row)
    return FieldRow(row, children)
  }

  fileprivate func add(_ child: FieldRow) { children.append(child) }
}

/// No real page comes near it.
private let maximumDepth = 50

/// Rows nested by their indents. A row without one has been reported; what stands deeper than the row above it may be its
/// own, and goes with it.
func nested(_ rows: [Page.Row], _ report: inout Report) -> [FieldRow] {
  var open: [FieldRow] = []
  var roots: [FieldRow] = []
  var lost: Int?
  for row in rows where !row.isSpanning && !row.name.isEmpty {
    guard let wanted = row.marks.indent else {
      lost = lost ?? max(open.count - 1, 0)
      continue
    }
    if let depth = lost, wanted > depth { continue }
    lost = nil
    guard wanted <= maximumDepth else {
      report.add(
        .error, at: row, "fields are nested more than \(maximumDepth) levels deep",
        remedy: "describe an object so deep as 'any'")
      continue
    }
    if wanted > open.count {
      report.add(
        .warning, at: row, "'\(row.name)' is indented by \(wanted), with nothing above it at \(wanted - 1)",
        remedy: "write 'data-indent=\(open.count)', or add the row of the object that it belongs to")
    }
    let field = FieldRow(row)
    open.removeSubrange(min(wanted, open.count)...)
    if let parent = open.last { parent.add(field) } else { roots.append(field) }
    open.append(field)
  }
  return roots
}
