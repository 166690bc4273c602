import SpecModel

/// The text of a description: its bytes, checked once, and where its lines are.
final class SourceText: Sendable {
  let file: String
  /// Its path below the folder of descriptions.
  let pathInFolder: String
  let bytes: [UInt8]
  /// Without line ends, carriage returns and a byte order mark.
  let lines: [Range<Int>]

  /// In longer lines, characters are counted by blocks of so many bytes: some documents are one line.
  private static let longLength = 1024
  /// How many characters start before each block; empty where no line is long.
  private let characterCounts: [Int]

  /// Longer quotations of a row are cut.
  private static let quotedLength = 160

  private init(_ file: SourceFile, lines: [Range<Int>]) {
    self.file = file.path
    pathInFolder = file.pathInFolder
    bytes = file.bytes
    self.lines = lines
    characterCounts = Self.characterCounts(bytes, lines)
  }

  private static func characterCounts(_ bytes: [UInt8], _ lines: [Range<Int>]) -> [Int] {
    guard lines.contains(where: { $0.count > longLength }) else { return [] }
    var counts: [Int] = []
    var count = 0
    for (position, byte) in bytes.enumerated() {
      if position % longLength == 0 { counts.append(count) }
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    if bytes.count % longLength == 0 { counts.append(count) }
    return counts
  }

  /// Nil for a file that holds no text, which is reported.
  static func read(_ file: SourceFile, report: inout Report) -> SourceText? {
    switch file.bytes.withUnsafeBufferPointer({ lines(of: $0) }) {
    case .success(let lines): return SourceText(file, lines: lines)
    case .failure(let stray):
      reportStray(stray.offset, in: file, &report)
      return nil
    }
  }

  /// The first byte that makes a file no text.
  private struct StrayByte: Error {
    let offset: Int
  }

  private static func lines(of bytes: UnsafeBufferPointer<UInt8>) -> Result<[Range<Int>], StrayByte> {
    var lines: [Range<Int>] = []
    // Rows of tables are longer than this, lines of code shorter.
    lines.reserveCapacity(bytes.count / 32 + 1)
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var index = start
    func finish(at end: Int) {
      let isCarriageReturn = end > start && bytes[end - 1] == 0x0D
      lines.append(start..<(isCarriageReturn ? end - 1 : end))
    }
    while index < bytes.count {
      if bytes[index] >= 0x80 {
        guard let width = widthOfScalar(at: index, in: bytes) else { return .failure(StrayByte(offset: index)) }
        index += width
        continue
      }
      index += lengthOfCommonText(at: index, in: UnsafeRawBufferPointer(bytes))
      if index == bytes.count || bytes[index] >= 0x80 { continue }
      if bytes[index] == 0 { return .failure(StrayByte(offset: index)) }
      if bytes[index] == 0x0A {
        finish(at: index)
        start = index + 1
      }
      index += 1
    }
    if start < bytes.count { finish(at: bytes.count) }
    return .success(lines)
  }

  /// How many bytes from there on are ASCII that neither ends a line nor is NUL: eight are looked at together, and the
  /// last few of a file are left to be looked at one by one.
  private static func lengthOfCommonText(at index: Int, in bytes: UnsafeRawBufferPointer) -> Int {
    let (ones, high): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    var position = index
    while position + 8 <= bytes.count {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
      let lineEnd = word ^ (ones * 0x0A)
      // The lowest bit that is set stands in the first byte that is wanted; those above it may be wrong.
      let found = word & high | (word &- ones) & ~word & high | (lineEnd &- ones) & ~lineEnd & high
      if found != 0 { return position - index + found.trailingZeroBitCount / 8 }
      position += 8
    }
    return position - index
  }

  /// How many bytes the scalar outside ASCII has that starts there; nil where none does.
  private static func widthOfScalar(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let width: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch bytes[index] {
    case 0xC2...0xDF: width = 2
    case 0xE0: (width, second) = (3, 0xA0...0xBF)
    case 0xED: (width, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: width = 3
    case 0xF0: (width, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: width = 4
    case 0xF4: (width, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard index + width <= bytes.count, second.contains(bytes[index + 1]) else { return nil }
    if width > 2, bytes[index + 2] & 0xC0 != 0x80 { return nil }
    if width > 3, bytes[index + 3] & 0xC0 != 0x80 { return nil }
    return width
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// All of it, without a byte order mark.
  var content: Range<Int> {
    (lines.first?.lowerBound ?? 0)..<bytes.count
  }

  func line(_ index: Int) -> String {
    string(lines[index])
  }

  /// The place of a byte in a line.
  func location(line index: Int, byte: Int? = nil) -> SourceLocation {
    guard lines.indices.contains(index) else { return SourceLocation(file: file, line: 1, column: 1) }
    return SourceLocation(file: file, line: index + 1, column: column(line: index, byte: byte))
  }

  func column(line index: Int, byte: Int?) -> Int {
    guard let byte, lines.indices.contains(index) else { return 1 }
    var start = lines[index].lowerBound
    var column = 1
    if lines[index].count > Self.longLength, byte > start {
      // What starts the block that the byte stands in has been counted.
      let counts = characterCounts
      let (first, last) = (start / Self.longLength + 1, byte / Self.longLength)
      if first <= last {
        let head = start..<first * Self.longLength
        column += bytes[head].count { $0 & 0xC0 != 0x80 } + counts[last] - counts[first]
        start = last * Self.longLength
      }
    }
    // Continuation bytes do not start a character.
    for position in start..<max(start, byte) where bytes[position] & 0xC0 != 0x80 { column += 1 }
    return column
  }

  func mentions(_ text: StaticString, inLines range: Range<Int>) -> Bool {
    guard let first = range.first, let last = range.last else { return false }
    return find(text, in: bytes, lines[first].lowerBound..<lines[last].upperBound) != nil
  }

  /// The line that a byte stands in.
  func line(of byte: Int) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].lowerBound <= byte { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }

  /// The line as a diagnostic quotes it.
  func quotation(line index: Int) -> String? {
    guard lines.indices.contains(index) else { return nil }
    let range = lines[index]
    if range.count <= Self.quotedLength { return string(range) }
    var end = range.lowerBound + Self.quotedLength
    while bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return string(range.lowerBound..<end) + "…"
  }

  private static func reportStray(_ offset: Int, in file: SourceFile, _ report: inout Report) {
    let bytes = file.bytes
    let line = bytes[..<offset].count { $0 == 0x0A } + 1
    let start = bytes[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let column = bytes[start..<offset].count { $0 & 0xC0 != 0x80 } + 1
    report.add(
      .error, at: SourceLocation(file: file.path, line: line, column: column),
      bytes[offset] == 0 ? "the file holds a NUL byte" : "the file is not valid UTF-8",
      remedy: "save the page as UTF-8 text")
  }
}
