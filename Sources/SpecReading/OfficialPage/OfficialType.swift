/// The types of official pages, in the words that assembly knows.
enum OfficialType {
  /// Longer texts are no types.
  private static let maximumLength = 80
  private static let simple: Set<String> = [
    "string", "integer", "int", "int32", "int64", "uint32", "uint64", "long", "number", "boolean", "bool", "object",
    "array", "float", "double", "decimal", "datetime", "date-time", "file", "any", "map",
  ]
  /// What is called otherwise there. A message is a part of an upload.
  private static let others = ["enum": "string", "message": "file", "binary": "file", "oneof": "object"]

  /// The type that starts there, with where it ends; nil where none does.
  ///
  /// - Parameter named: Whether names of objects, such as `Payment`, are types, too.
  static func read(in bytes: [UInt8], _ range: Range<Int>, named: Bool = true) -> (text: String, end: Int)? {
    var end = range.lowerBound
    while end < range.upperBound, isTypeLetter(bytes[end]) { end += 1 }
    guard end > range.lowerBound else { return nil }
    // Types are known by their first letters where the next cell is run together with them.
    let letters = String(decoding: bytes[range.lowerBound..<end], as: UTF8.self)
    let lowered = letters.lowercased()
    guard simple.contains(lowered) || others[lowered] != nil || named && isName(letters) else { return nil }
    var text = letters
    while let (inner, next) = brackets(in: bytes, end..<range.upperBound) {
      text += inner
      end = next
    }
    guard let canonical = canonical(text) else { return nil }
    return (canonical, end)
  }

  /// `array[object]` is `object[]`, `Payment` is `object`, `String(32)` is `string(32)`.
  static func canonical(_ text: String) -> String? {
    var text = text
    var suffix = ""
    while text.hasSuffix("[]") {
      text.removeLast(2)
      suffix += "[]"
    }
    let name = String(text.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" })
    let rest = text.dropFirst(name.count)
    let lowered = name.lowercased()
    if lowered == "array" || lowered == "list" {
      guard let open = rest.first, "[<(".contains(open), let close = rest.last, "]>)".contains(close) else {
        return rest.isEmpty ? (suffix.isEmpty ? "array" : "any" + suffix) : nil
      }
      let inner = String(rest.dropFirst().dropLast())
      // `array[1,100]` limits how many there are.
      if inner.allSatisfy({ $0.isNumber || $0 == "," }) { return "array" + suffix }
      return canonical(inner).map { ($0 == "array" ? "any[]" : $0) + "[]" + suffix }
    }
    if simple.contains(lowered) { return limited(lowered, String(rest)) + suffix }
    if let other = others[lowered] { return limited(other, String(rest)) + suffix }
    return isName(name) ? "object" + suffix : nil
  }

  /// `string(1,32)` is kept, and of `string(rfc3339)` what it means.
  private static func limited(_ name: String, _ limit: String) -> String {
    if limit.isEmpty { return name }
    let inner = limit.dropFirst().dropLast().lowercased()
    if inner.allSatisfy({ $0.isASCII && $0.isNumber || $0 == "," }) { return name + limit }
    let bounds = inner.split(whereSeparator: { $0 == "-" || $0 == "~" })
    if bounds.count == 2, bounds.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }) {
      return name + "[\(bounds[0]),\(bounds[1])]"
    }
    return name == "string" && ["rfc3339", "datetime", "date-time"].contains(inner) ? "datetime" : name
  }

  /// The name of an object's type: `RiskFund`.
  private static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) else { return false }
    return text.utf8.contains { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
  }

  private static func isTypeLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// What stands in brackets, in any of their forms, written with those of ASCII.
  private static func brackets(in bytes: [UInt8], _ range: Range<Int>) -> (text: String, end: Int)? {
    guard let (open, length) = bracket(in: bytes, at: range.lowerBound, range.upperBound), "([<".utf8.contains(open)
    else { return nil }
    var text = [open]
    var position = range.lowerBound + length
    var depth = 1
    while position < range.upperBound, position - range.lowerBound < maximumLength {
      if let (symbol, length) = bracket(in: bytes, at: position, range.upperBound) {
        text.append(symbol)
        position += length
        if "([<".utf8.contains(symbol) { depth += 1 } else if symbol != UInt8(ascii: ",") { depth -= 1 }
        if depth == 0 { return (String(decoding: text, as: UTF8.self), position) }
        continue
      }
      let blank = blankLength(in: bytes, at: position, end: range.upperBound)
      if blank == 0 {
        guard isTypeLetter(bytes[position]) || ".~".utf8.contains(bytes[position]) else { return nil }
        text.append(bytes[position])
      }
      position += max(blank, 1)
    }
    return nil
  }

  private static func bracket(in bytes: [UInt8], at position: Int, _ end: Int) -> (UInt8, Int)? {
    guard position < end else { return nil }
    if "()[]<>,".utf8.contains(bytes[position]) { return (bytes[position], 1) }
    if bytes[position] == UInt8(ascii: "\\"), position + 1 < end, "[]".utf8.contains(bytes[position + 1]) {
      return (bytes[position + 1], 2)
    }
    guard position + 2 < end, bytes[position] == 0xEF, bytes[position + 1] == 0xBC else { return nil }
    switch bytes[position + 2] {
    case 0x88: return (UInt8(ascii: "("), 3)
    case 0x89: return (UInt8(ascii: ")"), 3)
    case 0x8C: return (UInt8(ascii: ","), 3)
    case 0xBB: return (UInt8(ascii: "["), 3)
    case 0xBD: return (UInt8(ascii: "]"), 3)
    default: return nil
    }
  }
}

/// A type without its limits and widths.
struct OfficialKind: Hashable {
  private let name: String

  init(_ type: String) {
    var text = type
    var suffix = ""
    while text.hasSuffix("[]") {
      text.removeLast(2)
      suffix += "[]"
    }
    text = String(text.prefix { $0 != "(" && $0 != "[" })
    switch text {
    case "int", "int32", "int64", "uint32", "uint64", "long", "integer": text = "integer"
    case "float", "decimal", "double": text = "double"
    case "bool": text = "boolean"
    case "datetime", "date-time", "file": text = "string"
    default: break
    }
    name = text + suffix
  }
}
