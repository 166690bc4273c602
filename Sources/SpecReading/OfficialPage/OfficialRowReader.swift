import SpecModel

/// Reads the rows of one list of parameters, line by line.
struct OfficialRowReader {
  private let source: SourceText
  private let lines: [OfficialLine]
  private var index = 0
  private var part: OfficialPart?
  private(set) var rows: [OfficialRow] = []
  private(set) var status: (code: Int, line: Int)?
  /// What stands there before the first row: what an empty reply says.
  private(set) var remark = ""
  /// Headings of parts, by part.
  private(set) var partLines: [OfficialPart: Int] = [:]
  /// The first JSON that stands among the rows.
  private(set) var sample: JSON?
  /// Whether JSON was the last thing: what follows is no description of the row before it.
  private var isBehindSample = false
  /// The rows whose folds are cells of a table, open still.
  private var openCells: [Int] = []

  /// What the columns are called, which is no description.
  private static let labels: Set<String> = [
    "参数名", "参数", "变量", "变量名", "字段名", "字段", "类型", "类型[长度限制]", "必填", "是否必填", "描述", "说明", "名称", "属性名",
  ]
  /// What buttons say.
  private static let buttons: Set<String> = [
    "展开", "收起", "复制", "展开全部", "收起全部", "复制代码", "复制成功", "copy", "copied!",
  ]

  static func read(_ source: SourceText, _ lines: [OfficialLine], part: OfficialPart? = nil) -> OfficialRowReader {
    var reader = OfficialRowReader(source: source, lines: lines, part: part)
    while reader.index < lines.count { reader.readLine() }
    return reader
  }

  private init(source: SourceText, lines: [OfficialLine], part: OfficialPart?) {
    self.source = source
    self.lines = lines
    self.part = part
  }

  private func text(_ index: Int) -> String {
    lines.indices.contains(index) ? source.string(lines[index].text) : ""
  }

  private mutating func readLine() {
    let line = lines[index]
    let heads = OfficialHead.all(in: source.bytes, line.text)
    if !heads.isEmpty {
      read(heads, of: line)
      index += 1
      return
    }
    if readSample(line) { return }
    let text = text(index)
    defer { index += 1 }
    if let part = OfficialPart(text) {
      self.part = part
      partLines[part] = partLines[part] ?? line.number
      openCells = []
    } else if text == "属性" {
      openFold(line)
    } else if rows.isEmpty, let code = statusCode(text) {
      status = (code, line.number)
    } else if text.isEmpty || isLabel(index) || Self.buttons.contains(text.lowercased()) {
      return
    } else if !readCells(line), !readCellLines(line) {
      addText(text, line)
    }
    closeCell(line)
  }

  /// JSON over several lines, or in one.
  private mutating func readSample(_ line: OfficialLine) -> Bool {
    let start = line.text.first { !(0x30...0x39).contains(source.bytes[$0]) }
    guard let start, source.bytes[start] == UInt8(ascii: "{"), let last = lines.last,
      let (value, end) = LooseJSON.value(in: source.bytes, start..<last.text.upperBound), value != .object([])
    else { return false }
    sample = sample ?? value
    while index < lines.count, lines[index].text.lowerBound < end { index += 1 }
    isBehindSample = true
    return true
  }

  /// What a column is called, beside what another one is.
  private func isLabel(_ index: Int) -> Bool {
    guard Self.labels.contains(text(index)) else { return false }
    return Self.labels.contains(text(index - 1)) || Self.labels.contains(text(index + 1))
  }

  /// `200 OK`, `204 No Content`
  private func statusCode(_ text: String) -> Int? {
    guard let code = Int(text.prefix { $0.isASCII && $0.isNumber }), (200...299).contains(code), text.utf8.count <= 40
    else { return nil }
    let rest = text.dropFirst(3)
    return rest.allSatisfy { $0.isASCII && ($0.isLetter || $0 == " ") } ? code : nil
  }

  // MARK: Rows

  private mutating func read(_ heads: [OfficialHead], of line: OfficialLine) {
    if heads[0].start > line.text.lowerBound { addText(string(line.text.lowerBound..<heads[0].start), line) }
    if line.hasBullet { openCells = [] }
    var column = line.indent + 1
    var counted = line.text.lowerBound
    for (number, head) in heads.enumerated() {
      for byte in source.bytes[counted..<head.start] where byte & 0xC0 != 0x80 { column += 1 }
      counted = head.start
      var row = OfficialRow(
        line: line.number, column: column, indent: line.indent, name: head.name, isRequired: head.isRequired,
        type: head.type, unknownType: head.unknownType)
      row.hasBullet = line.hasBullet && number == 0
      add(row)
      let next = number + 1 < heads.count ? heads[number + 1].start : line.text.upperBound
      addText(string(head.end..<max(head.end, next)), line)
    }
    closeCell(line)
  }

  private mutating func add(_ row: OfficialRow) {
    var row = row
    row.part = part
    rows.append(row)
    isBehindSample = false
  }

  private func string(_ range: Range<Int>) -> String {
    source.string(withoutBlanks(range, in: source.bytes))
  }

  private mutating func addText(_ text: String, _ line: OfficialLine) {
    if isBehindSample { return }
    guard let last = rows.indices.last else {
      if remark.isEmpty, line.text.count <= 200 { remark = text }
      return
    }
    // The title of an object, again, is the fold of its fields.
    let isRepeated = rows[last].isContainer && text == rows[last].title
    if isRepeated, !rows[last].text.isEmpty || Self.labels.contains(self.text(index + 1)) {
      rows[last].hasFold = true
      return
    }
    var text = text
    if rows[last].isContainer, let rest = withoutFold(text) {
      text = rest
      rows[last].hasFold = true
    }
    while text.hasSuffix("|") { text = String(text.dropLast()).trimmed }
    if !text.isEmpty { rows[last].add(text) }
  }

  /// Within a cell, the word stands behind the description: `… | 属性 |`
  private func withoutFold(_ text: String) -> String? {
    var text = text
    while text.hasSuffix("|") || text.hasSuffix("｜") { text = String(text.dropLast()).trimmed }
    guard text.hasSuffix("属性") else { return nil }
    let rest = String(text.dropLast(2))
    guard let last = rest.unicodeScalars.last else { return "" }
    guard last == " " || last == "|" || last == "｜" || last == "\t" || last == "。" || last == "\u{3000}" else {
      return nil
    }
    var trimmed = rest.trimmed
    while trimmed.hasSuffix("|") || trimmed.hasSuffix("｜") { trimmed = String(trimmed.dropLast()).trimmed }
    return trimmed
  }

  // MARK: Folds

  private mutating func openFold(_ line: OfficialLine) {
    guard let last = rows.indices.last else { return }
    rows[last].hasFold = true
    if line.endsCell, hasCellEnd(after: index) { openCells.append(last) }
  }

  /// Whether a cell with rows ends before anything else starts.
  private func hasCellEnd(after index: Int) -> Bool {
    var next = index + 1
    while next < lines.count {
      let line = lines[next]
      if line.hasBullet || OfficialPart(text(next)) != nil { return false }
      if text(next) == "属性" { return !OfficialHead.all(in: source.bytes, lines[index + 1].text).isEmpty }
      if line.endsCell { return true }
      next += 1
    }
    return false
  }

  private mutating func closeCell(_ line: OfficialLine) {
    guard line.endsCell, let fold = openCells.last, fold != rows.count - 1 else { return }
    rows[fold].foldCount = rows.count - fold - 1
    openCells.removeLast()
  }

  // MARK: Tables

  /// A row of a table: title, name, type, whether it is required, description.
  private mutating func readCells(_ line: OfficialLine) -> Bool {
    let cells = OfficialCells.split(source.bytes, line.text)
    guard cells.count > 1 else { return false }
    for index in cells.indices.dropLast() {
      guard isName(cells[index]) else { continue }
      var next = index + 1
      var isRequired = requirement(cells[next])
      if isRequired != nil { next += 1 }
      guard next < cells.count, let type = wholeType(cells[next]) else { continue }
      next += 1
      if isRequired == nil, next < cells.count {
        isRequired = requirement(cells[next])
        if isRequired != nil { next += 1 }
      }
      let name = string(cells[index]).filter { $0 != "\\" && $0 != "`" }
      let column = source.column(line: line.number, byte: cells[index].lowerBound)
      var row = OfficialRow(
        line: line.number, column: column, indent: line.indent, name: name, isRequired: isRequired, type: type)
      row.title = cells[..<index].map(string).joined(separator: " ").trimmed
      add(row)
      for cell in cells[next...] { addText(string(cell), line) }
      return true
    }
    return false
  }

  /// The same with each cell in a line of its own; or a name, whether it is required, and a type.
  private mutating func readCellLines(_ line: OfficialLine) -> Bool {
    for first in [index, index + 1] where first + 1 < lines.count && isName(lines[first].text) {
      var next = first + 1
      var isRequired = requirement(lines[next].text)
      if isRequired != nil { next += 1 }
      // Only where the type follows at once is there a title.
      if first > index, isRequired != nil { continue }
      guard next < lines.count, let type = wholeType(lines[next].text) else { continue }
      // A name before a name is a title.
      if first == index, next == first + 1, index + 2 < lines.count, isName(lines[index + 1].text),
        wholeType(lines[index + 2].text) != nil
      {
        continue
      }
      if isRequired == nil, next + 1 < lines.count {
        isRequired = requirement(lines[next + 1].text)
        if isRequired != nil { next += 1 }
      }
      var row = OfficialRow(
        line: lines[first].number, column: lines[first].indent + 1, indent: lines[first].indent,
        name: text(first).filter { $0 != "\\" && $0 != "`" }, isRequired: isRequired, type: type)
      if first > index { row.title = text(index) }
      add(row)
      index = next
      return true
    }
    return false
  }

  private func isName(_ range: Range<Int>) -> Bool {
    guard let first = source.bytes[range].first, range.count <= 100, !(0x30...0x39).contains(first) else {
      return false
    }
    // Values that are listed start with capitals, as headers do.
    let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first)
    if isCapital, !source.bytes[range].contains(UInt8(ascii: "-")) { return false }
    return source.bytes[range].allSatisfy {
      OfficialHead.isNameByte($0) || $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "`")
    }
  }

  private func wholeType(_ range: Range<Int>) -> String? {
    var range = range
    if source.bytes[range].first == UInt8(ascii: "`"), range.count > 2 {
      range = range.lowerBound + 1..<range.upperBound - 1
    }
    guard let (type, end) = OfficialType.read(in: source.bytes, range), end == range.upperBound else { return nil }
    return type
  }

  private func requirement(_ range: Range<Int>) -> Bool? {
    guard range.count <= 12 else { return nil }
    switch source.string(range) {
    case "是", "必填", "必选", "必传", "Y", "Yes", "yes", "required", "Required", "true": return true
    case "否", "选填", "可选", "选传", "非必填", "N", "No", "no", "optional", "Optional", "条件选填", "条件必填", "false":
      return false
    default: return nil
    }
  }
}
