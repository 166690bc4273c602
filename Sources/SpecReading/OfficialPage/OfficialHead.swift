/// The first words of a parameter: `out_order_no 必填 string(32)`.
struct OfficialHead {
  var name: String
  /// Nil where the page does not say.
  var isRequired: Bool?
  /// As assembly knows it.
  var type: String
  /// What stands in its place where that is no type.
  var unknownType: String?
  /// Where the name starts, and where the description does.
  var start: Int
  var end: Int

  private static let longestName = 100
  /// Tools write it before underscores.
  private static let backslash = UInt8(ascii: "\\")

  /// All of a line, which may hold several: cells are run together.
  static func all(in bytes: [UInt8], _ line: Range<Int>) -> [OfficialHead] {
    var heads: [OfficialHead] = []
    var position = line.lowerBound
    var floor = line.lowerBound
    while let (mark, end, isRequired) = mark(in: bytes, position..<line.upperBound) {
      position = end
      guard let (name, start) = name(in: bytes, before: mark, floor: floor) else { continue }
      guard let (type, typeEnd) = type(in: bytes, end..<line.upperBound) else {
        if start == line.lowerBound, let word = word(in: bytes, end..<line.upperBound) {
          heads.append(
            OfficialHead(
              name: name, isRequired: isRequired, type: "any", unknownType: word, start: start, end: line.upperBound))
          break
        }
        continue
      }
      heads.append(OfficialHead(name: name, isRequired: isRequired, type: type, start: start, end: typeEnd))
      position = typeEnd
      floor = typeEnd
    }
    return heads
  }

  /// All of what is left of a line, where it is one word that might be a type.
  private static func word(in bytes: [UInt8], _ range: Range<Int>) -> String? {
    let range = withoutBlanks(range, in: bytes)
    guard range.count <= longestName, let first = range.first, bytes[first] > 0x40,
      bytes[range].allSatisfy({ isNameByte($0) || "[](),<>".utf8.contains($0) })
    else { return nil }
    return String(decoding: bytes[range], as: UTF8.self)
  }

  /// `必填`, `选填` or their like, with where it starts and ends.
  private static func mark(in bytes: [UInt8], _ range: Range<Int>) -> (start: Int, end: Int, isRequired: Bool)? {
    var position = range.lowerBound
    while position + 6 <= range.upperBound {
      let byte = bytes[position]
      if byte == 0xE5 || byte == 0xE9 {
        if let isRequired = mark(in: bytes, at: position) {
          // What is required under a condition only is not.
          let start = qualifier(in: bytes, before: position, floor: range.lowerBound)
          let end = condition(in: bytes, position + 6..<range.upperBound)
          return (start, end, isRequired && start == position && end == position + 6)
        }
      }
      position += 1
    }
    return nil
  }

  /// Where 条件 or 非 starts before the word.
  private static func qualifier(in bytes: [UInt8], before position: Int, floor: Int) -> Int {
    for word in ["条件", "非", "不"] {
      let start = position - word.utf8.count
      if start >= floor, bytes[start..<position].elementsEqual(word.utf8) { return start }
    }
    return position
  }

  /// Where a remark in parentheses behind the word ends.
  private static func condition(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    let start = withoutBlanks(range.lowerBound..<min(range.upperBound, range.lowerBound + 300), in: bytes)
    for (open, close) in [("(", ")"), ("（", "）")] where bytes[start].starts(with: open.utf8) {
      let length = close.utf8.count
      for position in start where position + length <= range.upperBound {
        if bytes[position..<position + length].elementsEqual(close.utf8) { return position + length }
      }
    }
    return range.lowerBound
  }

  private static func mark(in bytes: [UInt8], at position: Int) -> Bool? {
    let word = bytes[position..<position + 6]
    if word.elementsEqual("必填".utf8) || word.elementsEqual("必传".utf8) || word.elementsEqual("必选".utf8) {
      return true
    }
    if word.elementsEqual("选填".utf8) || word.elementsEqual("选传".utf8) { return false }
    return nil
  }

  /// The name that ends before there, with marks of Markdown between.
  private static func name(in bytes: [UInt8], before end: Int, floor: Int) -> (String, Int)? {
    var end = end
    while end > floor {
      if isMark(bytes[end - 1]) {
        end -= 1
        continue
      }
      let blank = blankLength(in: bytes, before: end, start: floor)
      if blank == 0 { break }
      end -= blank
    }
    var start = end
    while start > floor, end - start <= longestName, isNameByte(bytes[start - 1]) || bytes[start - 1] == backslash {
      start -= 1
    }
    let name = bytes[start..<end].filter { $0 != backslash }
    guard let first = name.first, !(0x30...0x39).contains(first), first != UInt8(ascii: "-"),
      first != UInt8(ascii: "."),
      end - start <= longestName
    else { return nil }
    return (String(decoding: name, as: UTF8.self), start)
  }

  private static func type(in bytes: [UInt8], _ range: Range<Int>) -> (String, Int)? {
    var start = range.lowerBound
    while start < range.upperBound {
      let blank = blankLength(in: bytes, at: start, end: range.upperBound)
      let isSeparator = isMark(bytes[start]) || bytes[start] == UInt8(ascii: "|")
      if blank == 0, !isSeparator { break }
      start += max(blank, 1)
    }
    guard let (type, typeEnd) = OfficialType.read(in: bytes, start..<range.upperBound) else { return nil }
    var end = typeEnd
    while end < range.upperBound, isMark(bytes[end]) { end += 1 }
    return (type, end)
  }

  static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "`")
  }
}
