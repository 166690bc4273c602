import SpecModel

/// The call that a page shows, and what it gives back.
struct OfficialSample {
  var method: SpecModel.Operation.Method?
  /// The address without its query.
  var address: String?
  var query: [JSON.Member] = []
  var body: JSON?
  var bodyLine = 0
  var response: JSON?
  var responseLine = 0
  var line = 0

  /// Reads a `curl` call, with numbers of lines in it, in one line or several.
  mutating func readCall(_ source: SourceText, _ range: Range<Int>) {
    let bytes = source.bytes
    guard let curl = find("curl ", in: bytes, range) else { return }
    line = source.line(of: curl)
    if let option = find("-X", in: bytes, curl..<range.upperBound) {
      method = SpecModel.Operation.Method(rawValue: word(in: bytes, option + 2..<range.upperBound).lowercased())
    }
    if let start = find("https://", in: bytes, curl..<range.upperBound) {
      let end = bytes[start..<range.upperBound].firstIndex { $0 <= 0x20 || "\"'\\".utf8.contains($0) || $0 >= 0x80 }
      readAddress(source.string(start..<(end ?? range.upperBound)))
    }
    let options: [StaticString] = ["-d ", "--data-raw ", "--data "]
    let data = options.lazy.compactMap { find($0, in: bytes, curl..<range.upperBound) }.first
    if let data, let (value, _) = LooseJSON.value(in: bytes, data..<range.upperBound) {
      body = value
      bodyLine = source.line(of: data)
    }
  }

  private func word(in bytes: [UInt8], _ range: Range<Int>) -> String {
    let isLetter: (UInt8) -> Bool = { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0 & 0xDF) }
    let rest = bytes[range].drop { $0 == 0x20 || $0 == 0x09 }
    return String(decoding: rest.prefix(10).prefix(while: isLetter), as: UTF8.self)
  }

  private mutating func readAddress(_ text: String) {
    let parts = text.split(separator: "?", maxSplits: 1)
    address = parts.first.map(String.init)
    guard parts.count > 1 else { return }
    for item in parts[1].split(separator: "&") {
      let pair = item.split(separator: "=", maxSplits: 1)
      guard let name = pair.first else { continue }
      query.append(.init(decodedPercents(name), .string(pair.count > 1 ? decodedPercents(pair[1]) : "")))
    }
  }

  /// The path of the address.
  var path: String? {
    guard let address else { return nil }
    let parts = address.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count > 3 ? "/" + parts[3...].joined(separator: "/") : nil
  }

  /// The values that the address has for the parameters of a path.
  func values(of template: PathTemplate) -> [JSON.Member] {
    guard let segments = path?.split(separator: "/"), segments.count == template.segments.count else { return [] }
    return zip(template.segments, segments).compactMap { segment, text in
      guard case .parameter(let name) = segment, !text.hasPrefix("{") else { return nil }
      return JSON.Member(name, .string(decodedPercents(text)))
    }
  }
}

/// The tables of error codes.
enum OfficialErrors {
  private static let labels: Set<String> = [
    "状态码", "错误码", "描述", "解决方案", "名称", "原因", "错误描述", "http状态码", "HTTP状态码", "公共错误码", "业务错误码", "错误代码",
    "status", "code", "description", "solution",
  ]

  static func read(_ source: SourceText, _ lines: ArraySlice<OfficialLine>) -> [OperationError] {
    var cells: [String] = []
    for line in lines {
      for cell in OfficialCells.split(source.bytes, line.text) { cells += split(source.string(cell)) }
    }
    cells = cells.filter { !labels.contains($0) && !$0.allSatisfy { $0 == "-" || $0 == ":" } }
    let codes = cells.indices.filter { isCode(cells[$0]) }
    var errors: [OperationError] = []
    var status: Int?
    for (number, index) in codes.enumerated() {
      if index > 0, let own = statusCode(cells[index - 1]) { status = own }
      var end = number + 1 < codes.count ? codes[number + 1] : cells.count
      if end > index + 1, end < cells.count, statusCode(cells[end - 1]) != nil { end -= 1 }
      var words = Array(cells[index + 1..<end])
      if let first = words.first, let own = statusCode(first) {
        status = own
        words.removeFirst()
      }
      let error = OperationError(
        status: status, code: cells[index], meaning: words.first ?? "",
        remedy: words.dropFirst().joined(separator: "\n"))
      if !errors.contains(error) { errors.append(error) }
    }
    return errors
  }

  /// A row that is run together by blanks: `403 OUT_TRADE_NO_USED 商户订单号重复 请核实`
  private static func split(_ cell: String) -> [String] {
    let words = cell.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" || $0 == "\u{3000}" }).map(String.init)
    guard words.count > 1, statusCode(words[0]) != nil && isCode(words[1]) || isCode(words[0]) else { return [cell] }
    let count = isCode(words[0]) ? 1 : 2
    guard words.count > count else { return words }
    let rest = words[(count + 1)...].joined(separator: " ")
    return words[...count] + (rest.isEmpty ? [] : [rest])
  }

  private static func statusCode(_ text: String) -> Int? {
    guard text.utf8.count == 3, let code = Int(text), (100...599).contains(code) else { return nil }
    return code
  }

  private static func isCode(_ text: String) -> Bool {
    guard text.utf8.count >= 3, let first = text.utf8.first, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first)
    else {
      return false
    }
    return text.utf8.allSatisfy {
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) || $0 == UInt8(ascii: "_") || (0x30...0x39).contains($0)
    }
  }
}
