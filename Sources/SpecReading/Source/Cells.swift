import SpecModel

/// One cell of a table row.
struct Cell {
  var text: String
  /// Where its text starts, in bytes of the source.
  var start: Int
  /// What stands in braces behind the text, where they are split.
  var attributes: [RowAttribute] = []
}

extension SourceText {
  /// The cells of a row, split at the bars that no backslash precedes; the bars at both ends do not count.
  ///
  /// - Parameter splitsAttributes: Whether `{data-required data-indent=1}` at the end of a cell is taken off its text.
  func cells(line index: Int, splitsAttributes: Bool = false) -> [Cell] {
    let range = trimmed(lines[index])
    var cells: [Cell] = []
    // Most tables have three columns.
    cells.reserveCapacity(4)
    bytes.withUnsafeBufferPointer { bytes in
      var start = range.lowerBound
      if start < range.upperBound, bytes[start] == UInt8(ascii: "|") { start += 1 }
      var position = start
      var hasEscapes = false
      var reader = CellReader(bytes: bytes, counted: lines[index].lowerBound)
      func cell(to end: Int) -> Cell {
        defer { reader.number += 1 }
        let isSplit = splitsAttributes
        return reader.cell(trimmed(start..<end), hasEscapes: hasEscapes, splitsAttributes: isSplit)
      }
      while position < range.upperBound {
        if bytes[position] == UInt8(ascii: "\\") {
          hasEscapes = true
          position += 2
        } else if bytes[position] == UInt8(ascii: "|") {
          cells.append(cell(to: position))
          hasEscapes = false
          position += 1
          start = position
        } else {
          position += 1
        }
      }
      start = min(start, range.upperBound)
      let last = cell(to: range.upperBound)
      if !last.text.isEmpty || !last.attributes.isEmpty || cells.isEmpty { cells.append(last) }
    }
    return cells
  }

  /// What stands in a range of a line, such as a heading, with the attributes behind it.
  func cell(line index: Int, _ range: Range<Int>) -> Cell {
    bytes.withUnsafeBufferPointer { bytes in
      var reader = CellReader(bytes: bytes, counted: lines[index].lowerBound)
      return reader.cell(range, hasEscapes: false, splitsAttributes: true)
    }
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

  /// The first byte of a line that is no blank; nil for a line without one.
  func firstByte(line index: Int) -> UInt8? {
    for position in lines[index] where bytes[position] != 0x20 && bytes[position] != 0x09 { return bytes[position] }
    return nil
  }

  func starts(line index: Int, with text: StaticString) -> Bool {
    let range = trimmed(lines[index])
    return text.withUTF8Buffer { bytes[range].starts(with: $0) }
  }
}

/// Reads what stands between two bars.
private struct CellReader {
  let bytes: UnsafeBufferPointer<UInt8>
  var number = 0
  /// How far the characters of the line are counted: a line may have a million cells.
  private var counted: Int
  private var column = 1

  init(bytes: UnsafeBufferPointer<UInt8>, counted: Int) {
    self.bytes = bytes
    self.counted = counted
  }

  /// The place of a byte that does not stand before one that was asked for.
  private mutating func column(of byte: Int) -> Int {
    // Continuation bytes do not start a character.
    for position in counted..<max(counted, byte) where bytes[position] & 0xC0 != 0x80 { column += 1 }
    counted = max(counted, byte)
    return column
  }

  mutating func cell(_ range: Range<Int>, hasEscapes: Bool, splitsAttributes: Bool) -> Cell {
    var end = range.upperBound
    var attributes: [RowAttribute] = []
    if splitsAttributes, bytes[range].last == UInt8(ascii: "}"),
      let open = bytes[range].lastIndex(of: UInt8(ascii: "{"))
    {
      let inside = UnsafeBufferPointer(rebasing: bytes[open + 1..<range.upperBound - 1])
      var reader = AttributeReader(bytes: inside, cell: number, column: column(of: open))
      attributes = reader.attributes()
      if !attributes.isEmpty { end = open }
      while end > range.lowerBound, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    }
    let text = hasEscapes ? unescapedBars(range.lowerBound..<end) : text(range.lowerBound..<end)
    return Cell(text: text, start: range.lowerBound, attributes: attributes)
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  private func unescapedBars(_ range: Range<Int>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var isEscaped = false
    for byte in bytes[range] {
      if isEscaped, byte != UInt8(ascii: "|") { result.append(UInt8(ascii: "\\")) }
      isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
      if !isEscaped { result.append(byte) }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

private struct AttributeReader {
  let bytes: UnsafeBufferPointer<UInt8>
  let cell: Int
  let column: Int
  private var position = 0

  init(bytes: UnsafeBufferPointer<UInt8>, cell: Int, column: Int) {
    self.bytes = bytes
    self.cell = cell
    self.column = column
  }

  mutating func attributes() -> [RowAttribute] {
    var result: [RowAttribute] = []
    while position < bytes.count {
      if bytes[position] == 0x20 || bytes[position] == 0x09 {
        position += 1
        continue
      }
      let name = take { $0 != 0x20 && $0 != 0x09 && $0 != UInt8(ascii: "=") }
      let value = value()
      guard Self.looksLikeAttribute(name, hasValue: value != nil) else { return [] }
      result.append(
        RowAttribute(name: String(decoding: name, as: UTF8.self), value: value, cell: cell, column: column))
    }
    return result
  }

  private mutating func value() -> String? {
    guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else { return nil }
    position += 1
    guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
      return String(decoding: take { $0 != 0x20 && $0 != 0x09 }, as: UTF8.self)
    }
    position += 1
    let quoted = take { $0 != UInt8(ascii: "\"") }
    position += 1
    return String(decoding: quoted, as: UTF8.self)
  }

  private mutating func take(while isWanted: (UInt8) -> Bool) -> UnsafeBufferPointer<UInt8> {
    let start = position
    while position < bytes.count, isWanted(bytes[position]) { position += 1 }
    return UnsafeBufferPointer(rebasing: bytes[start..<position])
  }

  private static func looksLikeAttribute(_ name: UnsafeBufferPointer<UInt8>, hasValue: Bool) -> Bool {
    guard let first = name.first, name.dropFirst().allSatisfy(isWord) else { return false }
    if first == UInt8(ascii: ".") || first == UInt8(ascii: "#") { return name.count > 1 }
    let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first)
    return isLetter && (hasValue || name.contains(UInt8(ascii: "-")))
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ":"):
      true
    default: false
    }
  }
}
