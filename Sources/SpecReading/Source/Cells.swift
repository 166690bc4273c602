import SpecModel

/// One cell of a table row.
struct Cell {
  var text: String
  /// Where its text starts, in bytes of the source.
  var start: Int
}

extension SourceText {
  /// The cells of a row, split at the bars that no backslash precedes; the bars at both ends do not count.
  func cells(line index: Int) -> [Cell] {
    let range = trimmed(lines[index])
    var cells: [Cell] = []
    var start = range.lowerBound
    if start < range.upperBound, bytes[start] == UInt8(ascii: "|") { start += 1 }
    var position = start
    while position < range.upperBound {
      if bytes[position] == UInt8(ascii: "\\") {
        position += 2
      } else if bytes[position] == UInt8(ascii: "|") {
        cells.append(cell(start..<position))
        position += 1
        start = position
      } else {
        position += 1
      }
    }
    let last = cell(min(start, range.upperBound)..<range.upperBound)
    if !last.text.isEmpty || cells.isEmpty { cells.append(last) }
    return cells
  }

  private func cell(_ range: Range<Int>) -> Cell {
    let inner = trimmed(range)
    var text = string(inner)
    if text.utf8.contains(UInt8(ascii: "\\")) { text = unescapedBars(text) }
    return Cell(text: text, start: inner.lowerBound)
  }

  private func unescapedBars(_ text: String) -> String {
    var result: [UInt8] = []
    var isEscaped = false
    for byte in text.utf8 {
      if isEscaped, byte != UInt8(ascii: "|") { result.append(UInt8(ascii: "\\")) }
      isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
      if !isEscaped { result.append(byte) }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Without the blanks at both ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return start..<end
  }

  /// Whether the line is what separates the head of a table from its rows.
  func isTableRule(line index: Int) -> Bool {
    let range = trimmed(lines[index])
    var hasDash = false
    for byte in bytes[range] {
      switch byte {
      case UInt8(ascii: "-"): hasDash = true
      case UInt8(ascii: "|"), UInt8(ascii: ":"), 0x20, 0x09: break
      default: return false
      }
    }
    return hasDash && bytes[range].contains(UInt8(ascii: "|"))
  }

  func starts(line index: Int, with text: StaticString) -> Bool {
    let range = trimmed(lines[index])
    return text.withUTF8Buffer { bytes[range].starts(with: $0) }
  }

  func isBlank(line index: Int) -> Bool {
    trimmed(lines[index]).isEmpty
  }
}

/// Takes `{data-required data-indent=1}` off the end of a cell.
func splitAttributes(_ cell: Cell, number: Int, in source: SourceText, line: Int) -> (text: String, [RowAttribute]) {
  guard cell.text.hasSuffix("}"), let open = cell.text.utf8.lastIndex(of: UInt8(ascii: "{")) else {
    return (cell.text, [])
  }
  let inside = cell.text[cell.text.index(after: open)...].dropLast()
  let offset = cell.text.utf8.distance(from: cell.text.startIndex, to: open)
  let column = source.location(line: line, byte: cell.start + offset).column
  let attributes = attributes(String(inside), cell: number, column: column)
  guard !attributes.isEmpty else { return (cell.text, []) }
  var text = cell.text.utf8[..<open]
  while text.last == 0x20 { text.removeLast() }
  return (String(Substring(text)), attributes)
}

/// The attributes between braces; none where the text does not look like attributes.
func attributes(_ text: String, cell: Int = 0, column: Int = 1) -> [RowAttribute] {
  var result: [RowAttribute] = []
  var rest = text.utf8[...]
  while let first = rest.first {
    if first == 0x20 || first == 0x09 {
      rest.removeFirst()
      continue
    }
    let name = rest.prefix { $0 != 0x20 && $0 != UInt8(ascii: "=") }
    rest = rest.dropFirst(name.count)
    var value: String?
    if rest.first == UInt8(ascii: "=") {
      rest.removeFirst()
      if rest.first == UInt8(ascii: "\"") {
        rest.removeFirst()
        let quoted = rest.prefix { $0 != UInt8(ascii: "\"") }
        rest = rest.dropFirst(quoted.count + 1)
        value = String(Substring(quoted))
      } else {
        let plain = rest.prefix { $0 != 0x20 }
        rest = rest.dropFirst(plain.count)
        value = String(Substring(plain))
      }
    }
    let key = String(Substring(name))
    guard looksLikeAttribute(key, hasValue: value != nil) else { return [] }
    result.append(RowAttribute(name: key, value: value, cell: cell, column: column))
  }
  return result
}

private func looksLikeAttribute(_ name: String, hasValue: Bool) -> Bool {
  guard let first = name.utf8.first else { return false }
  let isWord = name.utf8.dropFirst().allSatisfy { byte in
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "-_:".utf8.contains(byte)
  }
  guard isWord else { return false }
  if first == UInt8(ascii: ".") || first == UInt8(ascii: "#") { return name.utf8.count > 1 }
  let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first)
  return isLetter && (hasValue || name.utf8.contains(UInt8(ascii: "-")))
}
