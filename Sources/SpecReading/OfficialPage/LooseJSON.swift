import SpecModel

/// Reads JSON as it is copied: with line numbers in front of its lines, with commas too many, cut off at its end. It never
/// fails, and looks at no byte more often than a fixed number of times.
struct LooseJSON {
  private let bytes: [UInt8]
  private let end: Int
  private(set) var position: Int

  private static let maximumDepth = 100

  /// The first object or list in the range; nil where there is none.
  static func value(in bytes: [UInt8], _ range: Range<Int>) -> (value: JSON, end: Int)? {
    guard let start = bytes[range].firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }) else {
      return nil
    }
    var reader = LooseJSON(bytes, start..<range.upperBound)
    return reader.value(depth: 0).map { ($0, reader.position) }
  }

  private init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    end = range.upperBound
    position = range.lowerBound
  }

  private var current: UInt8? { position < end ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte = current {
      let blank = blankLength(in: bytes, at: position, end: end)
      if blank > 0 {
        position += blank
      } else if byte == 0x0A {
        position += 1
      } else if byte == UInt8(ascii: "/"), position + 1 < end, bytes[position + 1] == UInt8(ascii: "/") {
        while let byte = current, byte != 0x0A { position += 1 }
      } else {
        return
      }
    }
  }

  /// Space, and numbers of lines where no number can be meant.
  private mutating func skipLitter() {
    skipSpace()
    while let byte = current, (0x30...0x39).contains(byte) {
      position += 1
      if let next = current, !(0x30...0x39).contains(next) { skipSpace() }
    }
  }

  /// Nil at a byte that no value starts with.
  private mutating func value(depth: Int) -> JSON? {
    skipSpace()
    guard let byte = current, depth < Self.maximumDepth else { return nil }
    switch byte {
    case UInt8(ascii: "{"): return object(depth: depth)
    case UInt8(ascii: "["): return array(depth: depth)
    case UInt8(ascii: "\""): return .string(string())
    case UInt8(ascii: "-"), 0x30...0x39: return number(depth: depth)
    default:
      if byte == 0xE2, isCurlyQuote { return .string(string()) }
      return word()
    }
  }

  /// A number, unless a value follows: then it counts a line.
  private mutating func number(depth: Int) -> JSON? {
    let start = position
    while let byte = current, "+-.0123456789eE".utf8.contains(byte) { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    skipSpace()
    if let byte = current, isStartOfValue(byte) { return value(depth: depth + 1) }
    return Double(text) == nil ? .string(text) : .number(text)
  }

  private func isStartOfValue(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: "t"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private mutating func word() -> JSON? {
    let start = position
    while let byte = current, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) { position += 1 }
    switch String(decoding: bytes[start..<position], as: UTF8.self).lowercased() {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    default: return nil
    }
  }

  private mutating func object(depth: Int) -> JSON {
    position += 1
    var members: [JSON.Member] = []
    var names: Set<String> = []
    while true {
      skipLitter()
      guard let byte = current else { break }
      if byte == UInt8(ascii: "}") {
        position += 1
        break
      }
      if byte == UInt8(ascii: "]") { break }
      guard byte == UInt8(ascii: "\"") || isCurlyQuote else {
        position += 1
        continue
      }
      let name = string().trimmed
      skipSpace()
      guard current == UInt8(ascii: ":") || isFullWidthColon else { continue }
      position += current == UInt8(ascii: ":") ? 1 : 3
      if let value = value(depth: depth + 1), names.insert(name).inserted { members.append(.init(name, value)) }
    }
    return .object(members)
  }

  private mutating func array(depth: Int) -> JSON {
    position += 1
    var elements: [JSON] = []
    while true {
      skipSpace()
      guard let byte = current else { break }
      if byte == UInt8(ascii: "]") {
        position += 1
        break
      }
      if byte == UInt8(ascii: "}") {
        // What counts the last line of the list stands before it.
        break
      }
      let start = position
      if let value = value(depth: depth + 1) { elements.append(value) }
      if current == UInt8(ascii: ",") {
        position += 1
      } else if position == start {
        position += 1
      } else {
        skipLitterBeforeEnd()
      }
    }
    return .array(elements)
  }

  private mutating func skipLitterBeforeEnd() {
    let start = position
    skipLitter()
    if current != UInt8(ascii: "]"), current != UInt8(ascii: ",") { position = start }
    if current == UInt8(ascii: ",") { position += 1 }
  }

  private var isCurlyQuote: Bool {
    position + 2 < end && bytes[position] == 0xE2 && bytes[position + 1] == 0x80
      && (bytes[position + 2] == 0x9C || bytes[position + 2] == 0x9D)
  }

  private var isFullWidthColon: Bool {
    position + 2 < end && bytes[position] == 0xEF && bytes[position + 1] == 0xBC && bytes[position + 2] == 0x9A
  }

  private mutating func string() -> String {
    let isCurly = isCurlyQuote
    position += isCurly ? 3 : 1
    var text: [UInt8] = []
    while let byte = current {
      if isCurly ? isCurlyQuote : byte == UInt8(ascii: "\"") {
        position += isCurly ? 3 : 1
        break
      }
      position += 1
      guard byte == UInt8(ascii: "\\"), let next = current else {
        text.append(byte)
        continue
      }
      position += 1
      appendEscape(next, to: &text)
    }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func appendEscape(_ byte: UInt8, to text: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "b"), UInt8(ascii: "f"): break
    case UInt8(ascii: "u"):
      var units: [UInt16] = []
      if let unit = codeUnit() { units.append(unit) }
      if let first = units.first, UTF16.isLeadSurrogate(first), position + 1 < end,
        bytes[position] == UInt8(ascii: "\\"), bytes[position + 1] == UInt8(ascii: "u")
      {
        position += 2
        if let unit = codeUnit() { units.append(unit) }
      }
      text += Array(String(decoding: units, as: UTF16.self).utf8)
    default: text.append(byte)
    }
  }

  private mutating func codeUnit() -> UInt16? {
    guard position + 4 <= end,
      let unit = UInt16(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
    else { return nil }
    position += 4
    return unit
  }
}
