import SpecModel

/// Where JSON stops being JSON; the line counts from 0, as in `SourceText`.
struct JSONProblem: Error {
  var line: Int
  var column: Int
  var message: String
}

/// Reads the JSON value that fills a range of the source.
func readJSON(_ source: SourceText, _ range: Range<Int>) -> Result<JSONNode, JSONProblem> {
  var reader = JSONReader(bytes: source.bytes, position: range.lowerBound, end: range.upperBound)
  do throws(JSONReader.Failure) {
    let value = try reader.value(depth: 0)
    reader.skipSpace()
    if reader.position < reader.end { throw JSONReader.Failure(message: "something follows the value") }
    return .success(value)
  } catch {
    let position = min(reader.position, source.bytes.count)
    let line = source.line(of: position)
    let column = source.location(line: line, byte: position).column
    return .failure(JSONProblem(line: line, column: column, message: error.message))
  }
}

private struct JSONReader {
  struct Failure: Error {
    var message: String
  }

  let bytes: [UInt8]
  var position: Int
  let end: Int

  private static let maximumDepth = 200

  mutating func skipSpace() {
    while position < end, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) { position += 1 }
  }

  mutating func value(depth: Int) throws(Failure) -> JSONNode {
    if depth > Self.maximumDepth { throw Failure(message: "it is nested more than \(Self.maximumDepth) levels deep") }
    skipSpace()
    guard position < end else { throw Failure(message: "it ends too soon") }
    let start = position
    let value: JSONNode.Value
    switch bytes[position] {
    case UInt8(ascii: "{"): value = .object(try members(depth: depth))
    case UInt8(ascii: "["): value = .array(try elements(depth: depth))
    case UInt8(ascii: "\""): value = .string(try string())
    case UInt8(ascii: "t"): value = try word("true", .bool(true))
    case UInt8(ascii: "f"): value = try word("false", .bool(false))
    case UInt8(ascii: "n"): value = try word("null", .null)
    default: value = .number(try number())
    }
    return JSONNode(bytes: start..<position, value: value)
  }

  private mutating func members(depth: Int) throws(Failure) -> [JSONNode.Member] {
    position += 1
    var members: [JSONNode.Member] = []
    var names: Set<ExactName> = []
    if take(UInt8(ascii: "}")) { return [] }
    repeat {
      skipSpace()
      guard position < end, bytes[position] == UInt8(ascii: "\"") else { throw Failure(message: "a name is missing") }
      let start = position
      let name = try string()
      guard names.insert(ExactName(name)).inserted else {
        position = start
        throw Failure(message: "the name '\(name)' comes twice")
      }
      guard take(UInt8(ascii: ":")) else { throw Failure(message: "a ':' is missing") }
      members.append(JSONNode.Member(name: name, start: start, node: try value(depth: depth + 1)))
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw Failure(message: "a ',' or '}' is missing") }
    return members
  }

  private mutating func elements(depth: Int) throws(Failure) -> [JSONNode] {
    position += 1
    var elements: [JSONNode] = []
    if take(UInt8(ascii: "]")) { return [] }
    repeat { elements.append(try value(depth: depth + 1)) } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw Failure(message: "a ',' or ']' is missing") }
    return elements
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard position < end, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func word(_ text: StaticString, _ value: JSONNode.Value) throws(Failure) -> JSONNode.Value {
    let length = text.utf8CodeUnitCount
    let isThere =
      position + length <= end && text.withUTF8Buffer { $0.elementsEqual(bytes[position..<position + length]) }
    guard isThere else { throw Failure(message: "this is no value") }
    position += length
    return value
  }

  private mutating func number() throws(Failure) -> String {
    let start = position
    while position < end, "+-.0123456789eE".utf8.contains(bytes[position]) { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    guard let first = text.utf8.first, first != UInt8(ascii: "+"), first != UInt8(ascii: "."), Double(text) != nil
    else {
      position = start
      throw Failure(message: "this is no value")
    }
    return text
  }

  private mutating func string() throws(Failure) -> String {
    position += 1
    let start = position
    // Most strings have no escapes, and are taken in one piece.
    while position < end, bytes[position] >= 0x20, bytes[position] != UInt8(ascii: "\\") {
      position += 1
      if bytes[position - 1] == UInt8(ascii: "\"") {
        return String(decoding: bytes[start..<position - 1], as: UTF8.self)
      }
    }
    var text = Array(bytes[start..<position])
    while position < end {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += try escape()
      case 0..<0x20:
        position -= 1
        throw Failure(message: "a control character stands in a string")
      default: text.append(byte)
      }
    }
    throw Failure(message: "a string has no end")
  }

  private mutating func escape() throws(Failure) -> [UInt8] {
    guard position < end else { throw Failure(message: "a string has no end") }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "u"):
      let unit = try codeUnit()
      guard UTF16.isLeadSurrogate(unit) else { return scalar([unit]) }
      guard position + 1 < end, bytes[position] == UInt8(ascii: "\\"), bytes[position + 1] == UInt8(ascii: "u") else {
        return scalar([unit])
      }
      position += 2
      return scalar([unit, try codeUnit()])
    default: throw Failure(message: "this escape is none of JSON's")
    }
  }

  private func scalar(_ units: [UInt16]) -> [UInt8] {
    Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private mutating func codeUnit() throws(Failure) -> UInt16 {
    guard position + 4 <= end,
      let unit = UInt16(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
    else { throw Failure(message: "four hexadecimal digits are missing") }
    position += 4
    return unit
  }
}
