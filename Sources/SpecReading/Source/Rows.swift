extension Page {
  func rows(of table: Table) -> [Row] {
    table.rows.map { carriesStructure ? source.markdownRow(line: $0) : source.plainTextRow(line: $0) }
  }
}

extension SourceText {
  fileprivate func markdownRow(line: Int) -> Page.Row {
    let cells = cells(line: line, splitsAttributes: true)
    var attributes: [RowAttribute] = []
    for cell in cells where !cell.attributes.isEmpty {
      if attributes.isEmpty { attributes = cell.attributes } else { attributes += cell.attributes }
    }
    var row = row(cells, line: line)
    row.name = withoutCode(row.name)
    row.attributes = attributes
    if cells.count == 3 {
      row.description = cells[2].text
    } else if cells.count > 3 {
      row.description = cells[2...].map(\.text).joined(separator: " | ")
    }
    return row
  }

  fileprivate func plainTextRow(line: Int) -> Page.Row {
    var cells = cells(line: line)
    // Where the name got lost in copying, the type stands first.
    if cells.count > 1, ValueType.isType(cells[0].text), !ValueType.isType(cells[1].text) {
      cells.insert(Cell(text: "", start: cells[0].start), at: 0)
    }
    var row = row(cells, line: line)
    row.description = cells.dropFirst(2).map(\.text).filter { !$0.isEmpty }.joined(separator: " | ")
    return row
  }

  private func row(_ cells: [Cell], line: Int) -> Page.Row {
    func column(_ number: Int) -> Int {
      self.column(line: line, byte: cells.indices.contains(number) ? cells[number].start : nil)
    }
    return Page.Row(
      line: line, name: cells.first?.text ?? "", nameColumn: column(0), type: cells.count > 1 ? cells[1].text : nil,
      typeColumn: column(1), hasDescription: cells.count > 2)
  }
}

/// A name without the backticks around it.
func withoutCode(_ text: String) -> String {
  let quote = UInt8(ascii: "`")
  guard text.utf8.count > 2, text.utf8.first == quote, text.utf8.last == quote else { return text }
  return String(text.dropFirst().dropLast())
}
