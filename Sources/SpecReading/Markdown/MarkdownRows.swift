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
  /// What can stand behind a cell. Besides a name here, an attribute takes a line in ``apply(_:_:in:_:)`` and a place among
  /// the marks, from where fields get it.
  private enum Known: String, CaseIterable {
    case required = "data-required"
    case indent = "data-indent"
    case maximum = "data-maximum"
    case encrypted = "data-encrypted"
    case encoded = "data-encoded"
    case tooltip = "data-tooltip"
    case sort = "data-sort"
    case deprecated = "data-deprecated"

    static let names = allCases.map(\.rawValue)
  }

  /// Takes over what an attribute says.
  fileprivate mutating func apply(_ attribute: RowAttribute, in row: Page.Row, _ report: inout Report) {
    if attribute.name == ".im-deprecated" { isDeprecated = true }
    guard let known = understood(attribute, in: row, &report) else { return }
    apply(known, attribute, in: row, &report)
    if attribute.cell != 0, known == .required || known == .indent {
      report.add(
        .warning, at: row, column: attribute.column, "'\(known.rawValue)' belongs behind the name of the field",
        remedy: "write '\(row.name) {\(known.rawValue)}' in the first cell")
    }
  }

  /// Nil for what is no attribute, or not known. One that is misspelt is never taken as what it may mean.
  private func understood(_ attribute: RowAttribute, in row: Page.Row, _ report: inout Report) -> Known? {
    let name = attribute.name
    if let known = Known(rawValue: name) { return known }
    if let first = name.utf8.first, first == UInt8(ascii: ".") || first == UInt8(ascii: "#") { return nil }
    if let meant = suggestion(for: name, among: Known.names) {
      report.add(
        .error, at: row, column: attribute.column, "the attribute '\(name)' is not known, but '\(meant)' is",
        remedy: "write '\(meant)'")
      return nil
    }
    guard name.hasPrefix("data") else { return nil }
    if let longer = Known.allCases.first(where: { name.hasPrefix($0.rawValue + "-") }) {
      report.add(
        .warning, at: row, column: attribute.column, "'\(name)' is taken as '\(longer.rawValue)'",
        remedy: "write '\(longer.rawValue)'")
      return longer
    }
    report.add(
      .warning, at: row, column: attribute.column, "the attribute '\(name)' is not known",
      remedy: "leave it out, or write one of \(Known.names.joined(separator: ", "))")
    return nil
  }

  private mutating func apply(
    _ known: Known, _ attribute: RowAttribute, in row: Page.Row, _ report: inout Report
  ) {
    let value = attribute.value ?? ""
    switch known {
    case .required: isRequired = value != "false"
    case .deprecated: isDeprecated = true
    case .encoded: isJSONText = true
    case .encrypted:
      encryption = Schema.Encryption(rawValue: value)
      if encryption == nil {
        report.add(
          .warning, at: row, column: attribute.column, "'\(value)' names no kind of encryption",
          remedy: "write 'data-encrypted=by-rsa-pubkey' or 'data-encrypted=by-aes-gcm'")
      }
    case .indent:
      indent = Int(value).flatMap { $0 >= 0 ? $0 : nil }
      if indent == nil {
        report.add(
          .error, at: row, column: attribute.column, "'\(value)' is no level of indent",
          remedy: "write 'data-indent=1' for a field of the object above")
      }
    case .maximum:
      maximum = isNumber(value) ? value : nil
      if maximum == nil {
        report.add(
          .error, at: row, column: attribute.column, "'\(value)' is no number to be the maximum",
          remedy: "write 'data-maximum=100'")
      }
    case .tooltip, .sort: break
    }
  }
}

/// Whether it is a number as JSON spells it, without an exponent.
private func isNumber(_ text: String) -> Bool {
  let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
  let parts = digits.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
  guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }) else { return false }
  return parts[0].count == 1 || parts[0].first != UInt8(ascii: "0")
}
