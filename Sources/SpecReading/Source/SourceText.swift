import SpecModel

/// The text of a description: its bytes, checked once, and where its lines are.
struct SourceText {
  let file: String
  /// Its path below the folder of descriptions.
  let place: String
  let bytes: [UInt8]
  /// Without line ends, carriage returns and a byte order mark.
  let lines: [Range<Int>]

  /// Longer quotations of a row are cut.
  private static let quotedLength = 160

  /// The text of a file, or why it is none.
  static func read(_ file: SourceFile) -> Result<SourceText, Problem> {
    if let problem = firstProblem(in: file) { return .failure(problem) }
    let lines = file.bytes.withUnsafeBufferPointer { ranges(ofLinesIn: $0) }
    return .success(SourceText(file: file.path, place: file.place, bytes: file.bytes, lines: lines))
  }

  private static func ranges(ofLinesIn bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    // Rows of tables are longer than this, lines of code shorter.
    lines.reserveCapacity(bytes.count / 32 + 1)
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let isCarriageReturn = end > start && bytes[end - 1] == 0x0D
      lines.append(start..<(isCarriageReturn ? end - 1 : end))
      start = end + 1
    }
    return lines
  }

  struct Problem: Error {
    var diagnostic: Diagnostic
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
    let start = lines[index].lowerBound
    // Continuation bytes do not start a character.
    return bytes[start..<max(start, byte)].count { $0 & 0xC0 != 0x80 } + 1
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

  private static func firstProblem(in file: SourceFile) -> Problem? {
    let bytes = file.bytes
    let message: String
    let offset: Int
    if let invalid = invalidUTF8(bytes) {
      (offset, message) = (invalid, "the file is not valid UTF-8")
    } else if let zero = bytes.firstIndex(of: 0) {
      (offset, message) = (zero, "the file holds a NUL byte")
    } else {
      return nil
    }
    let line = bytes[..<offset].count { $0 == 0x0A } + 1
    let start = bytes[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let column = bytes[start..<offset].count { $0 & 0xC0 != 0x80 } + 1
    return Problem(
      diagnostic: Diagnostic(
        .error, at: SourceLocation(file: file.path, line: line, column: column), message,
        remedy: "save the page as UTF-8 text"))
  }

  private static func invalidUTF8(_ bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
      guard String(validating: buffer, as: UTF8.self) == nil else { return nil }
      var decoder = UTF8()
      var iterator = buffer.makeIterator()
      var offset = 0
      while true {
        switch decoder.decode(&iterator) {
        case .scalarValue(let scalar): offset += UTF8.width(scalar)
        case .emptyInput: return offset
        case .error: return offset
        }
      }
    }
  }
}
