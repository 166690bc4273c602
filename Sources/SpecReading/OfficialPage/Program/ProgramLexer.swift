/// Splits sample code into words. It takes Java and Go as they are copied: with line numbers in front, all in one line,
/// with the entities of HTML. It never fails, and looks at no byte more often than a fixed number of times.
struct ProgramLexer {
  enum Token: Hashable {
    case word(String)
    /// A literal, without its quotes.
    case text(String)
    /// A number, or a line number.
    case number
    case symbol(UInt8)
  }

  let bytes: [UInt8]
  let end: Int
  private(set) var position: Int
  /// Where the last word started.
  private(set) var start: Int
  /// What the last comment of several lines held.
  private(set) var comment: Range<Int>?
  /// Whether a comment has to end before its line does, since the whole program is one line.
  private let isOneLine: Bool
  /// What declarations start with.
  private let keywords: [StaticString]
  /// The number in front of the current line, and the next one; 0 where nothing has counted a line yet.
  private var lineNumber = 0
  private var nextNumber: [UInt8]
  private var waiting: Token?
  private static let longestComment = 2000

  init(_ bytes: [UInt8], _ range: Range<Int>, keywords: [StaticString]) {
    self.bytes = bytes
    self.keywords = keywords
    end = range.upperBound
    var first = range.lowerBound
    while first > 0, (0x30...0x39).contains(bytes[first - 1]), range.lowerBound - first < 6 { first -= 1 }
    position = first
    start = first
    nextNumber = first < range.lowerBound ? Array(bytes[first..<range.lowerBound]) : [UInt8(ascii: "1")]
    var lineEnds = 1
    var statements = 0
    for byte in bytes[range] {
      if byte == 0x0A { lineEnds += 1 }
      if byte == UInt8(ascii: ";") || byte == UInt8(ascii: "{") { statements += 1 }
    }
    isOneLine = statements > 4 * lineEnds
  }

  private var current: UInt8? { position < end ? bytes[position] : nil }

  /// The next word, without taking it.
  mutating func peek() -> Token? {
    if waiting == nil { waiting = read() }
    return waiting
  }

  mutating func next() -> Token? {
    if let token = waiting {
      waiting = nil
      return token
    }
    return read()
  }

  /// Takes the next word if it is that one.
  mutating func skip(_ symbol: UInt8) -> Bool {
    guard peek() == .symbol(symbol) else { return false }
    waiting = nil
    return true
  }

  private mutating func read() -> Token? {
    skipSpace()
    start = position
    guard let byte = current else { return nil }
    if isLetter(byte) { return .word(takeWord()) }
    if isDigit(byte) {
      while let byte = current, isDigit(byte) { position += 1 }
      countLine(at: start)
      return .number
    }
    if byte == UInt8(ascii: "&"), let (symbol, length) = entity() {
      position += length
      if symbol == UInt8(ascii: "\"") { return .text(entityText()) }
      return .symbol(symbol)
    }
    position += 1
    switch byte {
    case UInt8(ascii: "\""): return .text(takeText(until: UInt8(ascii: "\"")))
    case UInt8(ascii: "'"): return .text(takeText(until: UInt8(ascii: "'")))
    case UInt8(ascii: "`"): return .text(takeRawText())
    default: return .symbol(byte)
    }
  }

  // MARK: Space and comments

  private mutating func skipSpace() {
    while let byte = current {
      let blank = blankLength(in: bytes, at: position, end: end)
      if blank > 0 {
        position += blank
      } else if byte == 0x0A || byte == 0x0D {
        position += 1
      } else if byte == UInt8(ascii: "/"), position + 1 < end, bytes[position + 1] == UInt8(ascii: "/") {
        skipLineComment()
      } else if byte == UInt8(ascii: "/"), position + 1 < end, bytes[position + 1] == UInt8(ascii: "*") {
        skipBlockComment()
      } else {
        return
      }
    }
  }

  private mutating func skipLineComment() {
    position += 2
    if isOneLine, let next = startOfNextLine {
      position = next
      return
    }
    while let byte = current, byte != 0x0A {
      if isOneLine, isStartOfCode { return }
      position += 1
    }
  }

  /// Where the number of the next line stands; nil where nothing counts them, or the comment is longer than any.
  private var startOfNextLine: Int? {
    if lineNumber == 0 { return nil }
    return (position..<min(end, position + Self.longestComment)).first { isNextNumber(at: $0) }
  }

  /// Whether the number of the next line stands there, behind a blank.
  private func isNextNumber(at position: Int) -> Bool {
    guard bytes[position] == nextNumber[0], position == 0 || bytes[position - 1] <= 0x20 else { return false }
    let next = position + nextNumber.count
    guard next <= end, bytes[position..<next].elementsEqual(nextNumber) else { return false }
    return next == end || !isDigit(bytes[next])
  }

  private mutating func countLine(at position: Int) {
    guard isOneLine, isNextNumber(at: position) else { return }
    lineNumber = Int(String(decoding: nextNumber, as: UTF8.self)) ?? 0
    nextNumber = Array(String(lineNumber + 1).utf8)
  }

  /// Whether code goes on here behind a comment, as far as anybody can tell in a program that is one line.
  private var isStartOfCode: Bool {
    switch current {
    case UInt8(ascii: ";"): true
    // Words of a comment may stand in braces.
    case UInt8(ascii: "}"), UInt8(ascii: "{"), UInt8(ascii: ")"):
      bytes[position - 1] <= 0x20 && (position + 1 >= end || " );,\n".utf8.contains(bytes[position + 1]))
    default: bytes[position - 1] <= 0x20 && keywords.contains { isHere($0) }
    }
  }

  private func isHere(_ text: StaticString) -> Bool {
    guard position + text.utf8CodeUnitCount <= end else { return false }
    return text.withUTF8Buffer { wanted in
      for offset in 0..<wanted.count where bytes[position + offset] != wanted[offset] { return false }
      return true
    }
  }

  private mutating func skipBlockComment() {
    position += 2
    let first = position
    while position < end {
      if bytes[position] == UInt8(ascii: "*"), position + 1 < end, bytes[position + 1] == UInt8(ascii: "/") {
        comment = first..<position
        position += 2
        return
      }
      countLine(at: position)
      position += 1
    }
  }

  // MARK: Words and texts

  private mutating func takeWord() -> String {
    let first = position
    while let byte = current, isLetter(byte) || isDigit(byte) {
      // A blank of several bytes ends a word.
      if byte >= 0x80, blankLength(in: bytes, at: position, end: end) > 0 { break }
      position += 1
    }
    return String(decoding: bytes[first..<position], as: UTF8.self)
  }

  private mutating func takeText(until quote: UInt8) -> String {
    let first = position
    var text: [UInt8] = []
    var copied = first
    while let byte = current, byte != quote, byte != 0x0A {
      guard byte == UInt8(ascii: "\\"), position + 1 < end else {
        position += 1
        continue
      }
      // Tools put a backslash before underscores; what other escapes mean does not matter here.
      text += bytes[copied..<position]
      copied = position + 1
      position += 2
    }
    text += bytes[copied..<max(copied, position)]
    if current == quote { position += 1 }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func takeRawText() -> String {
    let first = position
    while let byte = current, byte != UInt8(ascii: "`") { position += 1 }
    let text = String(decoding: bytes[first..<position], as: UTF8.self)
    if position < end { position += 1 }
    return text
  }

  /// What stands up to the entity of a quote.
  private mutating func entityText() -> String {
    let first = position
    while let byte = current, byte != 0x0A {
      if byte == UInt8(ascii: "&"), let (symbol, length) = entity(), symbol == UInt8(ascii: "\"") {
        let text = String(decoding: bytes[first..<position], as: UTF8.self)
        position += length
        return text
      }
      position += 1
    }
    return String(decoding: bytes[first..<position], as: UTF8.self)
  }

  private func entity() -> (UInt8, Int)? {
    if isHere("&lt;") { return (UInt8(ascii: "<"), 4) }
    if isHere("&gt;") { return (UInt8(ascii: ">"), 4) }
    if isHere("&quot;") { return (UInt8(ascii: "\""), 6) }
    return nil
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...: true
    default: false
    }
  }

  private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

extension ProgramLexer {
  /// Passes over what stands between this bracket, which has been taken, and the one that closes it.
  mutating func skipBalanced(_ open: UInt8, _ close: UInt8) {
    var depth = 1
    while depth > 0, let token = next() {
      if token == .symbol(open) { depth += 1 }
      if token == .symbol(close) { depth -= 1 }
    }
  }
}
