import SpecModel

/// A line of a page without what copying puts around its text.
struct OfficialLine {
  /// Counted from 0, as in `SourceText`.
  let number: Int
  /// Without blanks, bullets, marks of headings and bars at both ends.
  let text: Range<Int>
  /// How far the text is from the start of the line, in characters.
  let indent: Int
  /// Whether a cell of a table starts or ends here.
  let startsCell: Bool
  let endsCell: Bool
  let hasBullet: Bool

  init(_ source: SourceText, _ number: Int) {
    self.number = number
    let bytes = source.bytes
    let line = withoutBlanks(source.lines[number], in: bytes)
    var start = line.lowerBound
    var end = line.upperBound
    var (startsCell, endsCell, hasBullet) = (false, false, false)
    while start < end {
      if let length = Self.barLength(in: bytes, at: start, end: end) {
        startsCell = true
        start += length
      } else if let length = Self.bulletLength(in: bytes, at: start, end: end) {
        hasBullet = true
        start += length
      } else {
        let blank = blankLength(in: bytes, at: start, end: end)
        if blank == 0 { break }
        start += blank
      }
    }
    while end > start {
      if bytes[end - 1] == UInt8(ascii: "|") {
        endsCell = true
        end -= 1
      } else if end - start >= 3, Self.barLength(in: bytes, at: end - 3, end: end) == 3 {
        endsCell = true
        end -= 3
      } else {
        let blank = blankLength(in: bytes, before: end, start: start)
        if blank == 0 { break }
        end -= blank
      }
    }
    text = start..<end
    indent = bytes[source.lines[number].lowerBound..<start].count { $0 & 0xC0 != 0x80 }
    (self.startsCell, self.endsCell, self.hasBullet) = (startsCell, endsCell, hasBullet)
  }

  var isEmpty: Bool { text.isEmpty }

  /// A bar of ASCII or of full width.
  private static func barLength(in bytes: [UInt8], at position: Int, end: Int) -> Int? {
    if bytes[position] == UInt8(ascii: "|") { return 1 }
    guard position + 2 < end, bytes[position] == 0xEF, bytes[position + 1] == 0xBD, bytes[position + 2] == 0x9C else {
      return nil
    }
    return 3
  }

  private static func bulletLength(in bytes: [UInt8], at position: Int, end: Int) -> Int? {
    let byte = bytes[position]
    if byte == UInt8(ascii: "#") || byte == UInt8(ascii: ">") { return 1 }
    if "-*+".utf8.contains(byte) {
      return position + 1 < end && blankLength(in: bytes, at: position + 1, end: end) > 0 ? 1 : nil
    }
    guard position + 2 < end, byte == 0xE2 else { return nil }
    switch (bytes[position + 1], bytes[position + 2]) {
    // • ◦ ‣ ▪ ● ○ ■ └ ├
    case (0x80, 0xA2), (0x97, 0xA6), (0x80, 0xA3), (0x96, 0xAA), (0x97, 0x8F), (0x97, 0x8B), (0x96, 0xA0),
      (0x94, 0x94), (0x94, 0x9C):
      return 3
    default: return nil
    }
  }
}

/// What a line is by its words.
enum OfficialHeading: Hashable {
  case information
  case request
  case requestSample
  case response
  case responseSample
  /// What is decrypted of a notification.
  case decrypted
  case errors
  /// What belongs to the site and not to the page.
  case end

  private static let names: [String: OfficialHeading] = [
    "接口说明": .information, "接口描述": .information,
    "请求参数": .request, "请求报文": .request, "回调参数": .request, "通知参数": .request, "回调报文": .request,
    "通知报文": .request, "request parameters": .request, "request parameter": .request,
    "请求示例": .requestSample, "示例代码": .requestSample, "request example": .requestSample,
    "request sample": .requestSample,
    "应答参数": .response, "返回参数": .response, "响应参数": .response, "response parameters": .response,
    "response parameter": .response,
    "应答示例": .responseSample, "返回示例": .responseSample, "响应示例": .responseSample, "回调示例": .responseSample,
    "通知示例": .responseSample, "response example": .responseSample, "response sample": .responseSample,
    "错误码": .errors, "公共错误码": .errors, "业务错误码": .errors, "error codes": .errors, "error code": .errors,
    "通知应答": .end, "回调应答": .end, "常见问题": .end, "本页目录": .end, "相关文档": .end, "相关推荐": .end, "意见反馈": .end, "问题反馈": .end,
    "联系我们": .end,
  ]

  /// What the lines below a page start with.
  private static let footers = [
    "文档是否有帮助", "文档反馈", "上一篇", "下一篇", "更新时间：", "更新时间:", "最后更新：", "©", "copyright", "powered by", "previous", "next:",
  ]

  /// Nil for a line that is no heading.
  init?(_ text: String) {
    guard text.utf8.count <= 120 else { return nil }
    var words = text.filter { $0 != "*" && $0 != "`" }.trimmed.lowercased()
    // The short name of a field may be the word of a heading.
    if words.hasPrefix("【") { return nil }
    while let last = words.last, "：:".contains(last) { words.removeLast() }
    while let first = words.first, first.isNumber || ".、一二三四五六七八九十".contains(first) { words.removeFirst() }
    words = words.trimmed
    if let known = Self.names[words] {
      self = known
    } else if Self.footers.contains(where: { words.hasPrefix($0) }) {
      self = .end
    } else if words.contains("解密"), words.contains("后"), words.count <= 40, !words.contains("。") {
      self = .decrypted
    } else {
      return nil
    }
  }
}

/// Where parameters go.
enum OfficialPart: Hashable {
  case header, path, query, body

  private static let names: [String: OfficialPart] = [
    "header": .header, "headers": .header, "path": .path, "query": .query, "body": .body,
  ]

  /// Nil for a line that does not say it: `body  包体参数`, `Query`, `path 路径参数`.
  init?(_ text: String) {
    guard text.utf8.count <= 60 else { return nil }
    let words = text.filter { $0 != "*" && $0 != "`" }.trimmed
    let name = words.prefix { $0.isASCII && $0.isLetter }
    guard let part = Self.names[name.lowercased()] else { return nil }
    let rest = String(words.dropFirst(name.count)).trimmed
    let labels = ["", "http头参数", "头参数", "路径参数", "查询参数", "包体参数", "请求体参数", "参数", "parameters", "parameter"]
    guard labels.contains(rest.lowercased()) else { return nil }
    self = part
  }

  /// What stands at the start of a description of the global documentation, with the rest of it.
  static func prefix(of text: String) -> (part: OfficialPart, rest: String)? {
    let name = text.prefix { $0.isASCII && $0.isLetter }
    guard ["path", "query", "body", "header"].contains(name.lowercased()), let part = names[name.lowercased()] else {
      return nil
    }
    let rest = text.dropFirst(name.count)
    guard let next = rest.unicodeScalars.first else { return (part, "") }
    // `body商户号` is run together, `body_type` is a word.
    guard !next.isASCII || next == " " || next == ":" else { return nil }
    return (part, String(rest.drop { $0 == " " || $0 == ":" || $0 == "：" }).trimmed)
  }
}
