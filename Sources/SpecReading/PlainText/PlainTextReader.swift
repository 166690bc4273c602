import SpecModel

/// Splits a page that was copied from a browser as plain text. Tables have bars between their cells but none in front;
/// code has lost its indents and its fences, and line numbers lie about.
func readPlainText(_ source: SourceText) -> (page: Page, diagnostics: [Diagnostic]) {
  var reader = PlainTextReader(source)
  reader.read()
  return (reader.page, [])
}

private struct PlainTextReader {
  let source: SourceText
  var page: Page
  private var section: Page.Section
  private var index = 0
  private var heading: [(line: Int, text: String)] = []

  init(_ source: SourceText) {
    self.source = source
    page = Page(source: source, carriesStructure: false)
    section = Page.Section(line: 0)
  }

  mutating func read() {
    while index < source.lines.count {
      let text = source.string(source.trimmed(source.lines[index]))
      if index + 1 < source.lines.count, source.isTableRule(line: index + 1), text.contains("|") {
        readTable()
      } else if text.contains("$instance") {
        readCode()
      } else {
        if !text.isEmpty, !isLitter(text) { heading.append((index, text)) }
        index += 1
      }
    }
    finishSection()
  }

  /// Line numbers, and what the tabs of the samples were called.
  private func isLitter(_ text: String) -> Bool {
    text == "php" || text == "json" || text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private mutating func readTable() {
    let head = source.cells(line: index)
    let role = tableRole(ofHead: head.first?.text ?? "")
    if role == .request || section.tables.isEmpty { startSection() }
    var table = Page.Table(line: index, role: role)
    index += 2
    while index < source.lines.count {
      let text = source.string(source.trimmed(source.lines[index]))
      guard text.contains("|"), !text.contains("$instance") else { break }
      table.rows.append(row(line: index))
      index += 1
    }
    section.tables.append(table)
  }

  private mutating func startSection() {
    finishSection()
    section = Page.Section(line: heading.first?.line ?? index)
    // Of two headings above the first table the first belongs to the whole page.
    let texts = heading.map(\.text)
    section.title = texts.first ?? ""
    section.description = texts.dropFirst().joined(separator: "\n")
    heading = []
  }

  private func row(line: Int) -> Page.Row {
    var cells = source.cells(line: line)
    // Where the name got lost in copying, the type stands first.
    if cells.count > 1, ValueType.isType(cells[0].text), !ValueType.isType(cells[1].text) {
      cells.insert(Cell(text: "", start: cells[0].start), at: 0)
    }
    func column(_ number: Int) -> Int {
      source.column(line: line, byte: cells.indices.contains(number) ? cells[number].start : nil)
    }
    return Page.Row(
      line: line, name: cells.first?.text ?? "", nameColumn: column(0),
      type: cells.count > 1 ? cells[1].text : nil, typeColumn: column(1),
      description: cells.count > 2 ? cells[2...].map(\.text).filter { !$0.isEmpty }.joined(separator: " | ") : "",
      hasDescription: cells.count > 2)
  }

  /// A sample lasts until the next one, a table, or a line that is neither code nor litter.
  private mutating func readCode() {
    let first = index
    var last = index
    index += 1
    while index < source.lines.count {
      let text = source.string(source.trimmed(source.lines[index]))
      if text == "php" || text.contains("$instance") { break }
      if index + 1 < source.lines.count, source.isTableRule(line: index + 1) { break }
      if isLitter(text) { break }
      last = index
      index += 1
    }
    section.code.append(
      Page.Code(
        line: first, language: "php", label: "", range: source.lines[first].lowerBound..<source.lines[last].upperBound,
        tablesBefore: section.tables.count, notice: nil))
  }

  private mutating func finishSection() {
    if !section.tables.isEmpty || !section.code.isEmpty { page.sections.append(section) }
  }
}
