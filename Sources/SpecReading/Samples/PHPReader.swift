import SpecModel

/// Reads the values of PHP sample code. What it cannot read is `unknown`; it never fails, and never looks at a byte
/// more often than a fixed number of times.
struct PHPReader {
  let bytes: [UInt8]
  let end: Int
  private(set) var position: Int
  private var depth = 0
  private var encodings = 0

  /// Values nested deeper than this are not looked at.
  private static let maximumDepth = 100
  /// JSON text in JSON text doubles its escapes with every level.
  private static let maximumEncodings = 3

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    end = range.upperBound
    position = range.lowerBound
  }

  var current: UInt8? {
    position < end ? bytes[position] : nil
  }

  mutating func skip(_ byte: UInt8) -> Bool {
    skipSpace()
    guard current == byte else { return false }
    position += 1
    return true
  }

  mutating func skip(_ text: StaticString) -> Bool {
    skipSpace()
    let length = text.utf8CodeUnitCount
    guard position + length <= end else { return false }
    let isEqual = text.withUTF8Buffer { wanted in
      for offset in 0..<length where wanted[offset] != bytes[position + offset] { return false }
      return true
    }
    if isEqual { position += length }
    return isEqual
  }

  /// Passes over what is spelled like a value that was read before, so that it is that value.
  mutating func skip(repeating value: Range<Int>) -> Bool {
    // Only the closing parenthesis is sure to end a value, whatever comes behind it.
    let count = value.count + 1
    guard !value.isEmpty, position + count <= end, value.lowerBound + count <= position,
      bytes[value.upperBound] == UInt8(ascii: ")")
    else { return false }
    let isEqual = bytes.withUnsafeBytes { bytes in
      isRepetition(UnsafeRawBufferPointer(rebasing: bytes[value.lowerBound..<value.lowerBound + count]), in: bytes)
    }
    if isEqual { position += value.count }
    return isEqual
  }

  private func isRepetition(_ text: UnsafeRawBufferPointer, in bytes: UnsafeRawBufferPointer) -> Bool {
    var offset = 0
    while offset + 8 <= text.count {
      let word = text.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      guard word == bytes.loadUnaligned(fromByteOffset: position + offset, as: UInt64.self) else { return false }
      offset += 8
    }
    return text[offset...].elementsEqual(bytes[position + offset..<position + text.count])
  }

  /// Letters, digits, underscores and bytes outside ASCII.
  mutating func word() -> String? {
    let start = position
    while let byte = current, isWord(byte) { position += 1 }
    return position > start ? String(decoding: bytes[start..<position], as: UTF8.self) : nil
  }

  /// White space and comments.
  mutating func skipSpace() {
    while let byte = current {
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      case UInt8(ascii: "#"): skipLine()
      case UInt8(ascii: "/") where position + 1 < end && bytes[position + 1] == UInt8(ascii: "/"): skipLine()
      case UInt8(ascii: "/") where position + 1 < end && bytes[position + 1] == UInt8(ascii: "*"): skipBlockComment()
      default: return
      }
    }
  }

  private mutating func skipLine() {
    while let byte = current, byte != 0x0A { position += 1 }
  }

  private mutating func skipBlockComment() {
    position += 2
    while position < end {
      if bytes[position] == UInt8(ascii: "*"), position + 1 < end, bytes[position + 1] == UInt8(ascii: "/") {
        position += 2
        return
      }
      position += 1
    }
  }

  // MARK: Values

  mutating func value() -> PHPValue {
    let first = operand()
    skipSpace()
    guard current == UInt8(ascii: ".") else { return first }
    var parts = [first]
    while skip(UInt8(ascii: ".")) {
      parts.append(operand())
      skipSpace()
    }
    return concatenation(parts)
  }

  private func concatenation(_ parts: [PHPValue]) -> PHPValue {
    var text = ""
    for part in parts {
      guard case .json(.string(let piece)) = part else { return .unknown }
      text += piece
    }
    return .json(.string(text))
  }

  private mutating func operand() -> PHPValue {
    skipSpace()
    switch current {
    case UInt8(ascii: "["): return array(until: UInt8(ascii: "]"))
    case UInt8(ascii: "'"): return .json(.string(string(quote: UInt8(ascii: "'"))))
    case UInt8(ascii: "\""): return .json(.string(string(quote: UInt8(ascii: "\""))))
    case UInt8(ascii: "("): return parenthesis()
    case let byte? where "-+0123456789".utf8.contains(byte): return number()
    default: return expression()
    }
  }

  private mutating func number() -> PHPValue {
    let start = position
    position += 1
    while let byte = current, isWord(byte) || byte == UInt8(ascii: ".") { position += 1 }
    var text = String(decoding: bytes[start..<position], as: UTF8.self).filter { $0 != "_" }
    if text.hasPrefix("+") { text.removeFirst() }
    guard Double(text) != nil, !text.hasSuffix("."), text.utf8.allSatisfy({ $0 != UInt8(ascii: "x") }) else {
      return .unknown
    }
    return .json(.number(text))
  }

  /// A cast, or a value in parentheses.
  private mutating func parenthesis() -> PHPValue {
    guard depth < Self.maximumDepth else { return skipToEnd() }
    depth += 1
    defer { depth -= 1 }
    position += 1
    let inner = value()
    skipBalanced(until: UInt8(ascii: ")"))
    if inner == .unknown {
      skipSpace()
      if let byte = current, !isEndOfValue(byte) { return value() }
    }
    return inner
  }

  /// `true`, `null`, `\json_encode(…)`, a variable, a call: whatever comes up to the next comma or bracket.
  private mutating func expression() -> PHPValue {
    guard depth < Self.maximumDepth else { return skipToEnd() }
    _ = skip(UInt8(ascii: "\\"))
    let name = word()
    switch name?.lowercased() {
    case "true": return .json(.bool(true))
    case "false": return .json(.bool(false))
    case "null": return .json(.null)
    case "json_encode" where skip(UInt8(ascii: "(")):
      depth += 1
      encodings += 1
      defer {
        depth -= 1
        encodings -= 1
      }
      let inner = value()
      skipBalanced(until: UInt8(ascii: ")"))
      return encodings <= Self.maximumEncodings ? .encoded(inner) : .unknown
    case "array" where skip(UInt8(ascii: "(")):
      position -= 1
      return array(until: UInt8(ascii: ")"))
    default:
      skipExpression()
      return .unknown
    }
  }

  private mutating func array(until close: UInt8) -> PHPValue {
    guard depth < Self.maximumDepth else { return skipToEnd() }
    depth += 1
    defer { depth -= 1 }
    position += 1
    var members: [PHPValue.Member] = []
    var elements: [PHPValue] = []
    while position < end {
      if skip(close) { break }
      let start = position
      let first = value()
      if skip("=>") {
        let second = value()
        if case .json(let key) = first, let name = keyText(key) {
          members.append(PHPValue.Member(key: name, value: second))
        }
      } else {
        elements.append(first)
      }
      if skip(UInt8(ascii: ",")) { continue }
      skipSpace()
      if let byte = current, byte != close {
        // Something that is no value: pass over it, so that every turn moves on.
        if isCloser(byte) { break }
        if position == start { position += 1 }
      }
    }
    return members.isEmpty ? .list(elements) : .map(members)
  }

  private func keyText(_ key: JSON) -> String? {
    switch key {
    case .string(let text), .number(let text): text
    default: nil
    }
  }

  // MARK: Strings

  private mutating func string(quote: UInt8) -> String {
    position += 1
    let start = position
    while let byte = current, byte != quote, byte != UInt8(ascii: "\\") { position += 1 }
    var text = bytes[start..<position]
    if current == quote {
      position += 1
      return String(decoding: text, as: UTF8.self)
    }
    while let byte = current {
      position += 1
      if byte == quote { break }
      if byte == UInt8(ascii: "\\"), let next = current {
        position += 1
        appendEscape(next, quote: quote, to: &text)
      } else {
        text.append(byte)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private func appendEscape(_ byte: UInt8, quote: UInt8, to text: inout ArraySlice<UInt8>) {
    if byte == quote || byte == UInt8(ascii: "\\") {
      text.append(byte)
    } else if quote == UInt8(ascii: "\""), let escape = Self.escapes[byte] {
      text.append(escape)
    } else {
      text += [UInt8(ascii: "\\"), byte]
    }
  }

  private static let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "n"): 0x0A, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09, UInt8(ascii: "$"): UInt8(ascii: "$"),
  ]

  // MARK: Passing over

  private mutating func skipToEnd() -> PHPValue {
    position = end
    return .unknown
  }

  /// Up to the comma or bracket that ends this expression.
  private mutating func skipExpression() {
    var open = 0
    while let byte = current {
      switch byte {
      case UInt8(ascii: "'"), UInt8(ascii: "\""): _ = string(quote: byte)
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
        open += 1
        position += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
        if open == 0 { return }
        open -= 1
        position += 1
      case UInt8(ascii: ","), UInt8(ascii: ";"):
        if open == 0 { return }
        position += 1
      case UInt8(ascii: "="):
        if open == 0, position + 1 < end, bytes[position + 1] == UInt8(ascii: ">") { return }
        position += 1
      default: position += 1
      }
    }
  }

  private mutating func skipBalanced(until close: UInt8) {
    while position < end {
      skipExpression()
      guard let byte = current else { return }
      position += 1
      if byte == close { return }
      if byte == UInt8(ascii: ";") { return }
    }
  }

  private func isEndOfValue(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || isCloser(byte)
  }

  private func isCloser(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}")
  }

  private func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }
}
