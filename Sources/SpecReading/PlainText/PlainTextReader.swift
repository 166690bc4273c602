import SpecModel

/// Splits a page that was copied from a browser as plain text. Tables have bars between their cells but none in front;
/// code has lost its indents and its fences, and line numbers lie about.
func readPlainText(_ source: SourceText, _ report: inout Report) -> Page {
  var reader = PlainTextReader(source)
  reader.read()
  return reader.page
}

private struct PlainTextReader {
  let source: SourceText
  var page: Page
  private var section: Page.Section
  private var index = 0
  private var heading: [(line: Int, text: String)] = []

  init(_ source: SourceText) {
    self.source = source
    page = Page(source: source, readRows: plainTextRows)
    section = Page.Section(line: 0)
  }

  mutating func read() {
    while index < source.lines.count {
      let text = source.string(source.trimmed(source.lines[index]))
      if index + 1 < source.lines.count, source.isTableRule(line: index + 1), text.contains("|") {
        readTable()
      } else if let head = source.copiedHead(line: index) {
        readCopiedTable(head)
      } else if text.contains("$instance") {
        readCode()
      } else {
        if !text.isEmpty, !isLitter(text) { heading.append((index, String(text.drop { $0 == "#" || $0 == " " }))) }
        index += 1
      }
    }
    finishSection()
  }

  /// Line numbers, and what the tabs of the samples were called.
  private func isLitter(_ text: String) -> Bool {
    text == "php" || text == "json" || text.hasPrefix("```") || text.lowercased().hasPrefix("skip to")
      || text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private mutating func readTable() {
    let head = source.cells(line: index)
    let role = tableRole(ofHead: head.first?.text ?? "")
    if role == .request || section.tables.isEmpty { startSection() }
    let line = index
    index += 2
    while index < source.lines.count {
      let text = source.string(source.trimmed(source.lines[index]))
      guard text.contains("|"), !text.contains("$instance") else { break }
      index += 1
    }
    section.tables.append(Page.Table(line: line, role: role, rows: line + 2..<index))
  }

  /// A table whose cells have lost their bars.
  private mutating func readCopiedTable(_ head: CopiedHead) {
    if head.role == .request || section.tables.isEmpty { startSection() }
    let rows = source.copiedRows(behind: head)
    section.tables.append(Page.Table(line: index, role: head.role, rows: rows))
    index = max(rows.upperBound, head.end)
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
