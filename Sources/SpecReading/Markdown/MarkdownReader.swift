import SpecModel

/// Splits a Markdown page into its parts.
func readMarkdown(_ source: SourceText, _ report: inout Report) -> Page {
  var reader = MarkdownReader(source)
  reader.read(&report)
  return reader.page
}

struct MarkdownReader {
  let source: SourceText
  var page: Page
  /// What stands before the first heading that names a method.
  var section: Page.Section
  private var notice: Page.Notice?
  private var paragraph: [String] = []
  var index = 0
  /// The line that ended the last table of the section.
  var endOfTable: Int?

  init(_ source: SourceText) {
    self.source = source
    page = Page(source: source, readRows: markdownRows)
    section = Page.Section(line: 0)
  }

  mutating func read(_ report: inout Report) {
    readFrontMatter(&report)
    while index < source.lines.count {
      switch source.firstByte(line: index) {
      case UInt8(ascii: "`") where source.starts(line: index, with: "```"): readCode(&report)
      case UInt8(ascii: "~") where source.starts(line: index, with: "~~~"): readCode(&report)
      case UInt8(ascii: ":") where source.starts(line: index, with: ":::"): readContainer(&report)
      case UInt8(ascii: "#"): readHeading(&report)
      case _ where isTable(line: index):
        finishParagraph(&report)
        finishNotice()
        readTable(&report)
      case UInt8(ascii: "<") where source.starts(line: index, with: "<!--"): readComment(&report)
      default: readText(&report)
      }
    }
    finishParagraph(&report)
    finishNotice()
    finishSection()
  }

  // MARK: Front matter

  private mutating func readFrontMatter(_ report: inout Report) {
    func isRule(_ line: Int) -> Bool { source.bytes[source.lines[line]].elementsEqual("---".utf8) }
    guard !source.lines.isEmpty, isRule(0) else { return }
    guard let end = source.lines.indices.dropFirst().first(where: isRule) else {
      report.add(.warning, in: source, line: 0, "the front matter has no end", remedy: "close it with a line '---'")
      index = 1
      return
    }
    var key = ""
    var values: [String: String] = [:]
    for line in 1..<max(end, 1) {
      let text = source.line(line)
      if let first = text.utf8.first, first != 0x20, let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) {
        key = String(text[..<colon])
        values[key] = unquoted(text.utf8[text.utf8.index(after: colon)...])
      } else if !key.isEmpty {
        let old = values[key] ?? ""
        values[key] = (["", "|", ">", "|-", ">-"].contains(old) ? "" : old + "\n") + unquoted(text.utf8[...])
      }
    }
    page.title = values["title"] ?? ""
    page.description = values["description"] ?? ""
    index = end + 1
  }

  private func unquoted(_ text: Substring.UTF8View) -> String {
    var text = text.drop { $0 == 0x20 }
    while text.last == 0x20 { text.removeLast() }
    if text.count > 1, let quote = text.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      text.last == quote
    {
      text = text.dropFirst().dropLast()
    }
    return String(Substring(text))
  }

  // MARK: Code

  private mutating func readCode(_ report: inout Report) {
    finishParagraph(&report)
    let open = index
    let range = source.trimmed(source.lines[open])
    let marker = source.bytes[range.lowerBound]
    let fence = source.bytes[range].prefix { $0 == marker }.count
    let info = source.string(source.trimmed((range.lowerBound + fence)..<range.upperBound))
    index += 1
    let start = index < source.lines.count ? source.lines[index].lowerBound : source.bytes.count
    var end = start
    var isClosed = false
    while index < source.lines.count {
      if source.firstByte(line: index) == marker {
        let line = source.trimmed(source.lines[index])
        if line.count >= fence, source.bytes[line].allSatisfy({ $0 == marker }) {
          isClosed = true
          index += 1
          break
        }
      }
      end = source.lines[index].upperBound
      index += 1
    }
    if !isClosed {
      let table = (open + 1..<index).first { isTable(line: $0) }
      // A table is not passed over.
      if let table {
        index = table
        end = source.lines[table].lowerBound
      }
      report.add(
        table == nil ? .warning : .error, in: source, line: open, "the code block has no end",
        remedy: "close it with a line '```'")
    }
    let (language, label) = splitInfo(info)
    section.code.append(
      Page.Code(
        line: open, language: language, label: label, range: start..<max(start, end),
        tablesBefore: section.tables.count, notice: notice?.title))
  }

  /// `php [同步声明式]`
  private func splitInfo(_ info: String) -> (language: String, label: String) {
    let bytes = info.utf8
    let language = Substring(bytes.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "[") }).lowercased()
    guard let open = bytes.firstIndex(of: UInt8(ascii: "[")), let close = bytes.lastIndex(of: UInt8(ascii: "]")),
      open < close
    else { return (language, "") }
    return (language, String(info[bytes.index(after: open)..<close]))
  }

  // MARK: Notices

  private mutating func readContainer(_ report: inout Report) {
    finishParagraph(&report)
    let line = index
    index += 1
    let range = source.trimmed(source.lines[line])
    let info = range.drop { source.bytes[$0] == UInt8(ascii: ":") || source.bytes[$0] == 0x20 }
    if info.isEmpty {
      finishNotice()
      return
    }
    let kind = source.string(info.prefix { source.bytes[$0] != 0x20 })
    if kind == "code-group" { return }
    finishNotice()
    let head = source.cell(line: line, info.dropFirst(kind.utf8.count).drop { source.bytes[$0] == 0x20 })
    // `:rocket:` is a picture.
    let words = head.text.split(separator: " ").filter { !($0.count > 2 && $0.hasPrefix(":") && $0.hasSuffix(":")) }
    notice = Page.Notice(kind: kind, title: words.joined(separator: " "), classes: head.attributes.map(\.name))
  }

  private mutating func finishNotice() {
    if let notice { section.notices.append(notice) }
    notice = nil
  }

  // MARK: Headings

  private mutating func readHeading(_ report: inout Report) {
    finishParagraph(&report)
    finishNotice()
    let line = index
    index += 1
    let range = source.trimmed(source.lines[line])
    let text = range.drop { source.bytes[$0] == UInt8(ascii: "#") }.drop { source.bytes[$0] == 0x20 }
    let head = source.cell(line: line, text)
    let title = head.text
    let anchor = head.attributes.first { $0.name.hasPrefix("#") }?.name.dropFirst().lowercased()
    let method = anchor.flatMap { SpecModel.Operation.Method(rawValue: $0) }
    if method == nil, let anchor, anchor != "mix", section.method == nil, page.sections.isEmpty,
      let meant = suggestion(for: anchor, among: SpecModel.Operation.Method.allCases.map(\.rawValue))
    {
      report.add(.warning, in: source, line: line, "'{#\(anchor)}' names no method", remedy: "write '{#\(meant)}'")
    }
    if method != nil {
      finishSection()
      section = Page.Section(line: line, method: method, title: plain(title))
    } else if section.title.isEmpty {
      section.title = plain(title)
      if section.tables.isEmpty { section.line = line }
    }
  }

  private mutating func finishSection() {
    let isEmpty = section.method == nil && section.tables.isEmpty && section.code.isEmpty && section.path == nil
    if !isEmpty { page.sections.append(section) }
    endOfTable = nil
  }

  // MARK: Text

  private mutating func readText(_ report: inout Report) {
    if source.firstByte(line: index) == nil {
      finishParagraph(&report)
      index += 1
      return
    }
    if isHeadWithoutBar(line: index) {
      finishParagraph(&report)
      finishNotice()
      return readTable(&report)
    }
    defer { index += 1 }
    let range = source.trimmed(source.lines[index])
    if source.bytes[range.lowerBound] == UInt8(ascii: "{"), applyTableAttributes(source.cell(line: index, range)) {
      finishParagraph(&report)
    } else {
      if isLostRow(line: index) { reportWithoutBar(index, &report) }
      paragraph.append(source.string(range))
    }
  }

  /// What is commented out does not count, rows of tables included.
  private mutating func readComment(_ report: inout Report) {
    finishParagraph(&report)
    let start = index
    while index < source.lines.count {
      let range = source.lines[index]
      index += 1
      if find("-->", in: source.bytes, range) != nil { return }
    }
    let hidesRows = (start + 1..<index).contains { isTable(line: $0) }
    report.add(
      hidesRows ? .error : .warning, in: source, line: start, "the comment has no end", remedy: "close it with '-->'")
  }

  /// `{.im-table #request}` below a table says what the table is.
  private mutating func applyTableAttributes(_ cell: Cell) -> Bool {
    let names = cell.attributes.map(\.name)
    if names.isEmpty || !cell.text.isEmpty { return false }
    guard let last = section.tables.indices.last else { return true }
    if names.contains("#request") { section.tables[last].role = .request }
    if names.contains("#response") { section.tables[last].role = .response }
    return true
  }

  private mutating func finishParagraph(_ report: inout Report) {
    if paragraph.isEmpty { return }
    defer { paragraph = [] }
    let text = paragraph.joined(separator: "\n")
    if text.isEmpty { return }
    if var open = notice {
      open.text += (open.text.isEmpty ? "" : "\n") + plain(text)
      notice = open
    } else if let line = requestLine(text) {
      read(line, &report)
    } else if section.tables.isEmpty {
      section.description += (section.description.isEmpty ? "" : "\n") + plain(text)
    } else {
      section.links += links(in: text)
    }
  }

  private mutating func read(_ request: (method: SpecModel.Operation.Method, path: String), _ report: inout Report) {
    let line = index - 1
    guard request.path.hasPrefix("/") else {
      // Where the heading tells the method, this may be a text like others.
      return report.add(
        section.method == nil ? .error : .warning, in: source, line: line, "'\(request.path)' is no path",
        remedy: "write '\(request.method.rawValue.uppercased()) /v3/…', the path alone")
    }
    if let method = section.method, method != request.method {
      report.add(
        .error, in: source, line: line,
        "the heading in line \(section.line + 1) says \(method.rawValue), this line \(request.method.rawValue)",
        remedy: "make both the same")
    }
    section.method = section.method ?? request.method
    section.path = request.path
    section.pathLine = line
  }

  /// `POST /v3/pay/transactions/jsapi`, with or without backticks. What names a method and an address without being one
  /// is given back, too, as it is.
  private func requestLine(_ text: String) -> (method: SpecModel.Operation.Method, path: String)? {
    // Hardly any paragraph is one.
    let first = text.utf8.first { $0 != UInt8(ascii: "`") && $0 != 0x20 }
    guard first.map(isWordByte) == true, text.utf8.count(where: { $0 == 0x20 }) < 4
    else { return nil }
    let parts = text.split(separator: "`").joined().split(separator: " ")
    guard parts.count == 2, parts[1].hasPrefix("/") || parts[1].contains("v3/"),
      let method = SpecModel.Operation.Method(rawValue: parts[0].lowercased().filter { $0 != ":" && $0 != "：" })
    else { return nil }
    return (method, String(parts[1]))
  }

  /// The text with the variables of the front matter filled in.
  private func plain(_ text: String) -> String {
    guard text.contains("{{") else { return text }
    var result = text
    for (name, value) in [("title", page.title), ("description", page.description)] {
      for spelling in ["{{ $frontmatter.\(name) }}", "{{$frontmatter.\(name)}}"] {
        result = replacing(spelling, in: result, with: value)
      }
    }
    return result
  }
}

/// The addresses of the links in a text.
func links(in text: String) -> [String] {
  var links: [String] = []
  guard text.contains("](http") else { return links }
  for piece in splitting(text, at: "](").dropFirst() {
    guard let end = piece.utf8.firstIndex(of: UInt8(ascii: ")")) else { continue }
    let address = String(piece[..<end])
    if address.hasPrefix("https://") || address.hasPrefix("http://"), !links.contains(address) {
      links.append(address)
    }
  }
  return links
}
