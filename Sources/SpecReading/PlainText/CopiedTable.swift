import SpecModel

/// The head of a table whose cells have lost their bars in copying.
struct CopiedHead {
  var role: Page.Table.Role
  /// The first line behind it.
  var end: Int
  /// Whether each cell has a line of its own.
  var isByLines: Bool
}

extension SourceText {
  /// The head that starts there: `请求参数类型描述`, with tabs, blanks or bars of full width between, or a word a line.
  func copiedHead(line: Int) -> CopiedHead? {
    guard lines[line].count <= 200 else { return nil }
    let words = copiedCells(line: line)
    let text = words.joined()
    for (name, role) in [("请求参数", Page.Table.Role.request), ("返回字典", .response), ("返回参数", .response)] {
      if text == name + "类型描述" {
        let next = line + 1
        let hasRule = next < lines.count && isTableRule(line: next)
        if hasRule, bytes[lines[line]].contains(UInt8(ascii: "|")) { return nil }
        return CopiedHead(role: role, end: hasRule ? next + 1 : next, isByLines: false)
      }
      guard text == name else { continue }
      let following = visibleLines(after: line, count: 2)
      if following.map({ string(withoutBlanks(lines[$0], in: bytes)) }) == ["类型", "描述"] {
        return CopiedHead(role: role, end: following[1] + 1, isByLines: true)
      }
    }
    return nil
  }

  private func visibleLines(after line: Int, count: Int) -> [Int] {
    var found: [Int] = []
    var next = line + 1
    while next < lines.count, found.count < count, next < line + 12 {
      if !withoutBlanks(lines[next], in: bytes).isEmpty { found.append(next) }
      next += 1
    }
    return found
  }

  private func copiedCells(line: Int) -> [String] {
    OfficialCells.split(bytes, withoutBlanks(lines[line], in: bytes)).flatMap {
      string($0).split(separator: " ").map { String($0).filter { $0 != "*" } }
    }
  }

  /// The lines of the rows behind a head: up to code, litter, another head, or a line that goes on with no row.
  func copiedRows(behind head: CopiedHead) -> Range<Int> {
    var end = head.end
    var next = head.end
    var hasRow = false
    while next < lines.count {
      let isRow = isCopiedRow(line: next, byLines: head.isByLines)
      // A row may be called what litter is.
      if !isRow, endsCopiedTable(line: next) { break }
      if isRow {
        hasRow = true
        end = next + 1
      } else if hasRow, head.isByLines || listsValue(line: next) {
        end = next + 1
      } else if !hasRow, !withoutBlanks(lines[next], in: bytes).isEmpty {
        // A remark in place of rows.
        if next == head.end { end = next + 1 }
      }
      next += 1
    }
    return head.end..<max(head.end, end)
  }

  private func endsCopiedTable(line: Int) -> Bool {
    let range = withoutBlanks(lines[line], in: bytes)
    if range.isEmpty { return false }
    if bytes[range].allSatisfy({ (0x30...0x39).contains($0) }) { return true }
    if find("$instance", in: bytes, range) != nil || find("```", in: bytes, range) != nil { return true }
    guard range.count <= 200 else { return false }
    let text = string(range)
    return text == "php" || text == "json" || text.hasPrefix("参阅") || text.hasPrefix("#")
      || copiedHead(line: line) != nil
  }

  /// `PAID：已支付` behind a row.
  private func listsValue(line: Int) -> Bool {
    let range = withoutBlanks(lines[line], in: bytes)
    let value = bytes[range].prefix { OfficialHead.isNameByte($0) || $0 == UInt8(ascii: "`") }
    guard !value.isEmpty, value.count < range.count else { return false }
    let rest = bytes[(range.lowerBound + value.count)..<range.upperBound]
    return rest.first == UInt8(ascii: ":") || rest.starts(with: "：".utf8)
  }

  private func isCopiedRow(line: Int, byLines: Bool) -> Bool {
    guard byLines else { return CopiedRow(self, line: line, names: []) != nil }
    let following = visibleLines(after: line, count: 1)
    return isWhole(name: lines[line]) && following.first.map { isWhole(type: lines[$0]) } ?? false
  }

  private func isWhole(name range: Range<Int>) -> Bool {
    let range = withoutBlanks(range, in: bytes)
    return !range.isEmpty && range.count <= 100 && bytes[range].allSatisfy { OfficialHead.isNameByte($0) }
  }

  private func isWhole(type range: Range<Int>) -> Bool {
    let range = withoutBlanks(range, in: bytes)
    guard let (_, end) = OfficialType.read(in: bytes, range, named: false) else { return false }
    return end == range.upperBound
  }

  /// The rows, each with the lines that go on with its description.
  func copiedRows(_ range: Range<Int>, of head: CopiedHead, _ clues: RowClues) -> [Page.Row] {
    let names = clues.samples.reduce(into: Set<String>()) { $1.insertAllKeys(into: &$0) }
    var rows: [Page.Row] = []
    var line = range.lowerBound
    while line < range.upperBound {
      let text = string(withoutBlanks(lines[line], in: bytes))
      if head.isByLines, isCopiedRow(line: line, byLines: true),
        let typeLine = visibleLines(after: line, count: 1).first
      {
        rows.append(
          copiedRow(name: text, type: string(withoutBlanks(lines[typeLine], in: bytes)), "", line: line, column: 1))
        line = typeLine
      } else if !head.isByLines, let row = CopiedRow(self, line: line, names: names) {
        rows.append(
          copiedRow(
            name: row.name, type: row.type, row.description, line: line, column: column(line: line, byte: row.start)))
      } else if !text.isEmpty, let last = rows.indices.last, !rows[last].isSpanning {
        rows[last].description += (rows[last].description.isEmpty ? "" : "\n") + text
      } else if !text.isEmpty {
        var row = copiedRow(name: text, type: "", "", line: line, column: 1)
        row.type = nil
        rows.append(row)
      }
      line += 1
    }
    return rows
  }

  private func copiedRow(name: String, type: String, _ description: String, line: Int, column: Int) -> Page.Row {
    var row = Page.Row(source: self, line: line, name: name, nameColumn: column, type: type, typeColumn: column)
    row.description = description
    return row
  }
}

/// A row whose cells stand behind each other, with something between them or nothing.
private struct CopiedRow {
  var name: String
  var type: String
  var description: String
  var start: Int

  private static let types: [StaticString] = [
    "string", "integer", "number", "boolean", "object", "array", "file", "any",
  ]
  private static let longest = 200

  /// Nil for a line that is no row.
  ///
  /// - Parameter names: What samples call fields: they tell where a name ends.
  init?(_ source: SourceText, line: Int, names: Set<String>) {
    let bytes = source.bytes
    let cells = OfficialCells.split(bytes, withoutBlanks(source.lines[line], in: bytes))
    guard let first = cells.first else { return nil }
    start = first.lowerBound
    var end = start
    while end < first.upperBound, end - start < Self.longest,
      OfficialHead.isNameByte(bytes[end]) || bytes[end] == UInt8(ascii: "\\") || bytes[end] == UInt8(ascii: "`")
    { end += 1 }
    guard end > start else { return nil }
    // Something stands between.
    var rest = withoutBlanks(end..<first.upperBound, in: bytes)
    var others = cells.dropFirst()
    if rest.isEmpty, let second = others.first {
      rest = second
      others = others.dropFirst()
    }
    if rest.lowerBound > end || end == first.upperBound,
      let (_, typeEnd) = OfficialType.read(in: bytes, rest, named: false)
    {
      name = Self.clean(bytes[start..<end])
      type = Self.clean(bytes[rest.lowerBound..<typeEnd])
      let words = [withoutBlanks(typeEnd..<rest.upperBound, in: bytes)] + others
      description = words.map { source.string($0) }.filter { !$0.isEmpty }.joined(separator: " | ")
      return
    }
    guard let (nameEnd, typeEnd) = Self.split(bytes, start..<end, in: first, names) else { return nil }
    name = Self.clean(bytes[start..<nameEnd])
    type = Self.clean(bytes[nameEnd..<typeEnd])
    description = source.string(withoutBlanks(typeEnd..<first.upperBound, in: bytes))
  }

  private static func clean(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.filter { $0 != UInt8(ascii: "\\") && $0 != UInt8(ascii: "`") }, as: UTF8.self)
  }

  /// Where name and type end that nothing keeps apart: the types are few.
  private static func split(
    _ bytes: [UInt8], _ letters: Range<Int>, in cell: Range<Int>, _ names: Set<String>
  ) -> (nameEnd: Int, typeEnd: Int)? {
    var best: (nameEnd: Int, typeEnd: Int)?
    for position in letters.dropFirst() {
      for type in types {
        let end = position + type.utf8CodeUnitCount
        guard end <= cell.upperBound, type.withUTF8Buffer({ bytes[position..<end].elementsEqual($0) }) else { continue }
        var typeEnd = end
        while typeEnd + 1 < cell.upperBound, bytes[typeEnd] == UInt8(ascii: "["),
          bytes[typeEnd + 1] == UInt8(ascii: "]")
        {
          typeEnd += 2
        }
        if names.contains(clean(bytes[letters.lowerBound..<position])) { return (position, typeEnd) }
        // What a description starts with is no small letter as a rule, and a name does not end in an underscore.
        let isBoundary = typeEnd == cell.upperBound || !isSmall(bytes[typeEnd])
        if isBoundary, bytes[position - 1] != UInt8(ascii: "_") { best = (position, typeEnd) }
      }
    }
    return best
  }

  private static func isSmall(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "_")
  }
}

extension PHPValue {
  /// Adds the keys of all objects in it.
  fileprivate func insertAllKeys(into keys: inout Set<String>) {
    switch self {
    case .map(let members):
      for member in members {
        keys.insert(member.key)
        member.value.insertAllKeys(into: &keys)
      }
    case .list(let elements): for element in elements { element.insertAllKeys(into: &keys) }
    case .encoded(let value): value.insertAllKeys(into: &keys)
    case .json, .unknown: break
    }
  }
}
