import SpecModel

/// The rows of a table with the marks that are written behind their cells.
func markdownRows(
  _ table: Page.Table, _ role: Page.Table.Role, in source: SourceText, _ clues: RowClues, _ report: inout Report
) -> [Page.Row] {
  var rows: [Page.Row] = []
  rows.reserveCapacity(table.rows.count)
  // What spans all columns on purpose is no field.
  var remarks: [Page.Row] = []
  for line in table.rows where source.firstByte(line: line) == UInt8(ascii: "|") {
    let cells = source.cells(line: line, splitsAttributes: true)
    var row = source.row(cells, line: line)
    row.name = withoutCode(row.name)
    if cells.count == 3 {
      row.description = cells[2].text
    } else if cells.count > 3 {
      row.description = cells[2...].map(\.text).joined(separator: " | ")
    }
    guard isWhole(row, cells, &report) else { continue }
    if !row.isSpanning, !row.name.isEmpty {
      for cell in cells { for attribute in cell.attributes { row.marks.apply(attribute, in: row, &report) } }
    }
    if row.isSpanning, !cells[0].attributes.contains(where: { $0.name == "colspan" }) { remarks.append(row) }
    rows.append(row)
  }
  if rows.contains(where: { !$0.isSpanning }) {
    for row in remarks { checkIsRemark(row, &report) }
  }
  return rows
}

/// Whether the row has kept all that belongs to it. What it has lost is reported: a field is never passed over in silence.
private func isWhole(_ row: Page.Row, _ cells: [Cell], _ report: inout Report) -> Bool {
  let hasMarks = cells[0].attributes.contains { $0.name.hasPrefix("data-") }
  if cells.count < 3, let cell = cells.first(where: { hasWideBar($0.text) }) {
    report.add(
      .error, at: row, column: row.source.column(line: row.line, byte: cell.start),
      "'｜' is the full-width sign, and separates no cells", remedy: "write '|' between the cells")
    return false
  }
  if row.isSpanning, hasMarks {
    report.add(
      .error, at: row, "'\(row.name)' has no type", remedy: "write three cells: name, type, description")
    return false
  }
  if cells.count > 1, row.name.isEmpty, ValueType.isType(cells[1].text) {
    report.add(
      hasMarks ? .error : .warning, at: row, "the row has no name, and is left out",
      remedy: "write the name in the first cell")
    return false
  }
  if cells.count > 3, ValueType.isType(cells[2].text) {
    report.add(
      .warning, at: row, column: row.source.column(line: row.line, byte: cells[2].start),
      "a field has one type, and '\(cells[2].text)' counts as its description", remedy: "write 'any' for several types")
  }
  if cells.count > 2, let cell = cells[2...].first(where: { hasOpenAttributes($0.text) }) {
    report.add(
      .error, at: row, column: row.source.column(line: row.line, byte: cell.start),
      "the braces in this cell are not closed, or do not end it",
      remedy: "write them as '{data-required}', at the end of the cell")
  }
  return true
}

/// Whether a full-width bar stands behind a name or a type: in a description it is a sign like others.
private func hasWideBar(_ text: String) -> Bool {
  guard let bar = text.unicodeScalars.firstIndex(of: "｜") else { return false }
  let before = String(text[..<bar]).trimmed
  return ValueType.isType(before) || before.utf8.first.map(isWordByte) == true
}

/// Whether attributes stand in a text, in braces of either width, which would have been taken off if they were whole.
private func hasOpenAttributes(_ text: String) -> Bool {
  text.withBytes { bytes in
    let wide: (UInt8, UInt8, UInt8) = (0xEF, 0xBD, 0x9B)
    for index in bytes.indices {
      let length: Int
      if bytes[index] == UInt8(ascii: "{") {
        length = 1
      } else if bytes[index] == wide.0, index + 2 < bytes.count,
        (bytes[index + 1], bytes[index + 2]) == (wide.1, wide.2)
      {
        length = 3
      } else {
        continue
      }
      if bytes[(index + length)...].starts(with: "data-".utf8) { return true }
    }
    return false
  }
}

/// A row of one cell among fields is a remark, unless it starts as a field does: `| a` or `| a string`.
private func checkIsRemark(_ row: Page.Row, _ report: inout Report) {
  let words = row.name.split { $0 == " " || $0 == "\t" }
  guard let name = words.first, name.utf8.allSatisfy(isWordByte) else { return }
  guard words.count == 1 || ValueType.isType(String(words[1])) else { return }
  report.add(
    .error, at: row, "'\(row.name)' stands in one cell: the row has no type",
    remedy: "write three cells with '|' between them: name, type, description")
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
    if let known = Known(rawValue: "data-" + name) {
      report.add(
        .error, at: row, column: attribute.column, "the attribute '\(name)' is not known, but '\(known.rawValue)' is",
        remedy: "write '\(known.rawValue)'")
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
