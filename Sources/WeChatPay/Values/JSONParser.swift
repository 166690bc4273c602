/// Why bytes are not JSON that is taken.
package enum JSONFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// More objects and arrays stand within one another than allowed.
  case nestedTooDeeply(limit: Int)
  /// What stands at this byte, counted from 1, is no JSON in UTF-8.
  case malformed(byte: Int)
  /// A number is larger than any that can be held.
  case numberTooLarge

  package var description: String {
    switch self {
    case .nestedTooDeeply(let limit): "JSON is nested more than \(limit) levels deep"
    case .malformed(let byte): "what stands at byte \(byte) is no JSON in UTF-8"
    case .numberTooLarge: "the JSON has a number that is too large"
    }
  }
}

/// Refuses JSON that is nested too deeply, before a decoder sees it. One pass over the bytes; nothing is parsed.
///
/// Other encodings than UTF-8 are refused, which RFC 8259 §8.1 demands, and in which brackets could hide.
package func checkNesting(of json: Data, limit: Int) throws(JSONFault) {
  let fault = json.withUnsafeBytes { nestingFault(in: $0, limit: limit) }
  if let fault { throw fault }
}

private func nestingFault(in bytes: UnsafeRawBufferPointer, limit: Int) -> JSONFault? {
  let limit = min(limit, JSONParser.deepest)
  var depth = 0
  var isString = false
  var isEscaped = false
  for (position, byte) in bytes.enumerated() {
    switch byte {
    case 0x00, 0xFE, 0xFF: return .malformed(byte: position + 1)
    case _ where isEscaped: isEscaped = false
    case UInt8(ascii: "\\"): isEscaped = isString
    case UInt8(ascii: "\""): isString.toggle()
    case _ where isString: break
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      depth += 1
      guard depth <= limit else { return .nestedTooDeeply(limit: limit) }
    case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
    default: break
    }
  }
  return nil
}

/// Parses JSON (RFC 8259) in one pass. Of members with one name the first one counts, as it does for Foundation: nothing
/// may read as two things.
struct JSONParser {
  private let bytes: UnsafeRawBufferPointer
  private let limit: Int
  private var position = 0
  private var depth = 0

  /// No limit may be set higher: values are walked by recursion, at up to 4 KB a level, and a thread of a pool may have
  /// no more than 512 KB.
  static let deepest = 128

  static func parse(_ json: Data, nesting: Int) throws(JSONFault) -> JSONTree {
    let result = json.withUnsafeBytes { bytes in
      var parser = JSONParser(bytes: bytes, limit: min(nesting, deepest))
      do throws(JSONFault) {
        return Result<JSONTree, JSONFault>.success(try parser.document())
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private init(bytes: UnsafeRawBufferPointer, limit: Int) {
    self.bytes = bytes
    self.limit = limit
  }

  private mutating func document() throws(JSONFault) -> JSONTree {
    // A parser may ignore a byte order mark (RFC 8259 §8.1).
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    let tree = try value()
    guard next() == nil else { throw fault }
    return tree
  }

  private var fault: JSONFault { .malformed(byte: position + 1) }

  private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// The next byte that is not blank.
  private mutating func next() -> UInt8? {
    while let byte {
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
      position += 1
    }
    return nil
  }

  private mutating func value() throws(JSONFault) -> JSONTree {
    switch next() {
    case UInt8(ascii: "{"): return .object(try nested { (parser) throws(JSONFault) in try parser.members() })
    case UInt8(ascii: "["): return .array(try nested { (parser) throws(JSONFault) in try parser.elements() })
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .boolean(true))
    case UInt8(ascii: "f"): return try word("false", .boolean(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func nested<Content>(
    _ read: (inout JSONParser) throws(JSONFault) -> Content
  ) throws(JSONFault) -> Content {
    depth += 1
    guard depth <= limit else { throw .nestedTooDeeply(limit: limit) }
    position += 1
    let content = try read(&self)
    depth -= 1
    return content
  }

  private mutating func members() throws(JSONFault) -> [String: JSONTree] {
    var members: [String: JSONTree] = [:]
    if take(UInt8(ascii: "}")) { return members }
    repeat {
      guard next() == UInt8(ascii: "\"") else { throw fault }
      let name = try string()
      guard take(UInt8(ascii: ":")) else { throw fault }
      if let first = members.updateValue(try value(), forKey: name) { members[name] = first }
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw fault }
    return members
  }

  private mutating func elements() throws(JSONFault) -> [JSONTree] {
    var elements: [JSONTree] = []
    if take(UInt8(ascii: "]")) { return elements }
    repeat { elements.append(try value()) } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw fault }
    return elements
  }

  private mutating func take(_ wanted: UInt8) -> Bool {
    guard next() == wanted else { return false }
    position += 1
    return true
  }

  private mutating func word(_ word: StaticString, _ value: JSONTree) throws(JSONFault) -> JSONTree {
    for letter in UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount) {
      guard byte == letter else { throw fault }
      position += 1
    }
    return value
  }
}

// MARK: Numbers

extension JSONParser {
  private mutating func number() throws(JSONFault) -> String {
    let start = position
    if byte == UInt8(ascii: "-") { position += 1 }
    if byte == UInt8(ascii: "0") { position += 1 } else { try digits() }
    if byte == UInt8(ascii: ".") {
      position += 1
      try digits()
    }
    if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      position += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { position += 1 }
      try digits()
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func digits() throws(JSONFault) {
    let start = position
    while let byte, (0x30...0x39).contains(byte) { position += 1 }
    guard position > start else { throw fault }
  }

  /// Whether a text is a number of JSON and nothing else: no blanks, no plus, no zeros in front.
  static func isNumber(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var parser = JSONParser(bytes: UnsafeRawBufferPointer(bytes), limit: 0)
      return (try? parser.number()) != nil && parser.byte == nil
    }
  }
}

// MARK: Texts

extension JSONParser {
  private mutating func string() throws(JSONFault) -> String {
    position += 1
    let start = position
    while let byte {
      switch byte {
      case UInt8(ascii: "\""):
        let text = try utf8(bytes[start..<position], from: start)
        position += 1
        return text
      case UInt8(ascii: "\\"): return try escapedString(from: start)
      case 0..<0x20: throw fault
      default: position += 1
      }
    }
    throw fault
  }

  /// The same for a text with escapes, of which the first one was reached.
  private mutating func escapedString(from start: Int) throws(JSONFault) -> String {
    var text = Array(bytes[start..<position])
    while let byte {
      switch byte {
      case UInt8(ascii: "\""):
        let text = try utf8(text, from: start)
        position += 1
        return text
      case UInt8(ascii: "\\"): text += String(try escape()).utf8
      case 0..<0x20: throw fault
      default:
        text.append(byte)
        position += 1
      }
    }
    throw fault
  }

  private func utf8(_ bytes: some Collection<UInt8>, from start: Int) throws(JSONFault) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    // What is not UTF-8 was replaced.
    guard text.utf8.count == bytes.count, text.utf8.elementsEqual(bytes) else { throw .malformed(byte: start + 1) }
    return text
  }

  private mutating func escape() throws(JSONFault) -> Unicode.Scalar {
    position += 1
    guard let letter = byte else { throw fault }
    let scalar: Unicode.Scalar
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): scalar = Unicode.Scalar(letter)
    case UInt8(ascii: "b"): scalar = "\u{08}"
    case UInt8(ascii: "f"): scalar = "\u{0C}"
    case UInt8(ascii: "n"): scalar = "\n"
    case UInt8(ascii: "r"): scalar = "\r"
    case UInt8(ascii: "t"): scalar = "\t"
    case UInt8(ascii: "u"): return try codePoint()
    default: throw fault
    }
    position += 1
    return scalar
  }

  /// `4e2d`, or a pair of surrogates as `d83d\ude00`. Half a pair is no text.
  private mutating func codePoint() throws(JSONFault) -> Unicode.Scalar {
    let first = try codeUnit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard UTF16.isLeadSurrogate(first), byte == UInt8(ascii: "\\") else { throw fault }
    position += 1
    guard byte == UInt8(ascii: "u") else { throw fault }
    let second = try codeUnit()
    guard UTF16.isTrailSurrogate(second),
      let scalar = Unicode.Scalar(0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00))
    else { throw fault }
    return scalar
  }

  private mutating func codeUnit() throws(JSONFault) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      position += 1
      guard let byte, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw fault }
      unit = unit << 4 | UInt16(digit)
    }
    position += 1
    return unit
  }
}
