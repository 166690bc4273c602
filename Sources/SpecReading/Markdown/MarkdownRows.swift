import SpecModel

/// The rows of a table with the marks that are written behind their cells.
func markdownRows(
  _ table: Page.Table, _ role: Page.Table.Role, in source: SourceText, _ clues: RowClues, _ report: inout Report
) -> [Page.Row] {
  table.rows.map { line in
    let cells = source.cells(line: line, splitsAttributes: true)
    var row = source.row(cells, line: line)
    row.name = withoutCode(row.name)
    if cells.count == 3 {
      row.description = cells[2].text
    } else if cells.count > 3 {
      row.description = cells[2...].map(\.text).joined(separator: " | ")
    }
    if row.isSpanning || row.name.isEmpty { return row }
    for cell in cells { for attribute in cell.attributes { row.marks.apply(attribute, in: row, &report) } }
    return row
  }
}

/// `{data-indent=2}` and its like, with the place it was written.
struct RowAttribute: Hashable {
  var name: String
  var value: String?
  var cell: Int
  var column: Int
}

extension RowMarks {
  private static let known = [
    "data-required", "data-indent", "data-encrypted", "data-encoded", "data-tooltip", "data-sort", "data-deprecated",
  ]

  /// Takes over what an attribute says, misspelt or misplaced as it may be.
  fileprivate mutating func apply(_ attribute: RowAttribute, in row: Page.Row, _ report: inout Report) {
    guard attribute.name.hasPrefix("data") else {
      if attribute.name == ".im-deprecated" { isDeprecated = true }
      return
    }
    apply(understood(attribute, in: row, &report), attribute, in: row, &report)
  }

  private func understood(_ attribute: RowAttribute, in row: Page.Row, _ report: inout Report) -> String {
    if Self.known.contains(attribute.name) { return attribute.name }
    let longer = Self.known.first { attribute.name.hasPrefix($0 + "-") }
    guard let meant = suggestion(for: attribute.name, among: Self.known) ?? longer else {
      report.add(
        .warning, at: row, column: attribute.column, "the attribute '\(attribute.name)' is not known",
        remedy: "leave it out, or write one of \(Self.known.joined(separator: ", "))")
      return attribute.name
    }
    report.add(
      .warning, at: row, column: attribute.column, "'\(attribute.name)' is taken as '\(meant)'",
      remedy: "write '\(meant)'")
    return meant
  }

  private mutating func apply(
    _ name: String, _ attribute: RowAttribute, in row: Page.Row, _ report: inout Report
  ) {
    switch name {
    case "data-required": isRequired = attribute.value != "false"
    case "data-deprecated": isDeprecated = true
    case "data-encoded": isJSONText = true
    case "data-encrypted":
      encryption = attribute.value.flatMap(Schema.Encryption.init(rawValue:))
      if encryption == nil {
        report.add(
          .warning, at: row, column: attribute.column, "'\(attribute.value ?? "")' names no kind of encryption",
          remedy: "write 'data-encrypted=by-rsa-pubkey' or 'data-encrypted=by-aes-gcm'")
      }
    case "data-indent":
      if let depth = attribute.value.flatMap({ Int($0) }), depth >= 0 {
        indent = depth
      } else {
        indent = nil
        report.add(
          .error, at: row, column: attribute.column, "'\(attribute.value ?? "")' is no level of indent",
          remedy: "write 'data-indent=1' for a field of the object above")
      }
    default: break
    }
    let isMisplaced = attribute.cell != 0 && (name == "data-required" || name == "data-indent")
    if isMisplaced {
      report.add(
        .warning, at: row, column: attribute.column, "'\(name)' belongs behind the name of the field",
        remedy: "write '\(row.name) {\(name)}' in the first cell")
    }
  }
}
