/// The lines before the body, read.
struct HTTPHead: Sendable {
  enum Length: Sendable {
    case fixed(Int)
    case chunked
  }

  var method: String
  var target: String
  var fields: [HTTPField]
  var length: Length
  var keepsConnection: Bool
  var expectsContinue: Bool

  /// - Parameter bytes: Without the empty line.
  init(_ bytes: ArraySlice<UInt8>, _ limits: HTTPLimits) throws(HTTPMistake) {
    let lines = try Self.lines(bytes)
    let isOld: Bool
    (method, target, isOld) = try Self.requestLine(lines[0], limits)
    guard lines.count - 1 <= limits.fieldCount else { throw HTTPMistake(431, "there are too many header fields") }
    var fields: [HTTPField] = []
    for line in lines.dropFirst() { fields.append(try Self.field(line)) }
    self.fields = fields
    try Self.checkHost(fields, isOld: isOld)
    length = try Self.length(fields, isOld: isOld, limits)
    let options = Self.tokens(of: "Connection", in: fields)
    keepsConnection = isOld ? options.contains("keep-alive") : !options.contains("close")
    switch fields.first("Expect")?.lowercased() {
    case nil: expectsContinue = false
    case "100-continue"?: expectsContinue = !isOld
    default: throw HTTPMistake(417, "the only expectation that can be met is 100-continue")
    }
  }

  /// What is wrong already with the beginning of a head.
  static func earlyMistake(_ bytes: ArraySlice<UInt8>, _ limits: HTTPLimits) -> HTTPMistake? {
    guard let first = bytes.first else { return nil }
    guard first.isTokenByte || first == 0x0D else { return HTTPMistake(400, "this is not the beginning of a request") }
    let line = bytes.prefix { $0 != 0x0A }
    if line.count > limits.targetSize + 64 { return HTTPMistake(414, "the address is too long") }
    if line.count < bytes.count, line.last != 0x0D { return HTTPMistake(400, "a line ends in a lone line feed") }
    return nil
  }

  private static func lines(_ bytes: ArraySlice<UInt8>) throws(HTTPMistake) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var rest = bytes
    while let feed = rest.firstIndex(of: 0x0A) {
      guard feed > rest.startIndex, rest[feed - 1] == 0x0D else {
        throw HTTPMistake(400, "a line ends in a lone line feed")
      }
      lines.append(rest[..<(feed - 1)])
      rest = rest[(feed + 1)...]
    }
    lines.append(rest)
    return lines
  }

  private static func requestLine(
    _ line: ArraySlice<UInt8>, _ limits: HTTPLimits
  ) throws(HTTPMistake) -> (method: String, target: String, isOld: Bool) {
    let parts = line.split(separator: 0x20, omittingEmptySubsequences: false)
    guard parts.count == 3 else { throw HTTPMistake(400, "the request line is not a method, a target and a version") }
    guard !parts[0].isEmpty, parts[0].allSatisfy(\.isTokenByte) else { throw HTTPMistake(400, "this is no method") }
    guard parts[0].count <= 32, parts[0].allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }) else {
      throw HTTPMistake(501, "this method is not known")
    }
    let version = String(decoding: parts[2], as: UTF8.self)
    guard version.hasPrefix("HTTP/"), version.utf8.count == 8 else {
      throw HTTPMistake(400, "this is no version of HTTP")
    }
    guard version == "HTTP/1.1" || version == "HTTP/1.0" else {
      throw HTTPMistake(505, "only HTTP/1.1 and HTTP/1.0 are understood")
    }
    guard parts[1].count <= limits.targetSize else { throw HTTPMistake(414, "the address is too long") }
    let method = String(decoding: parts[0], as: UTF8.self)
    return (method, try target(parts[1], method), version == "HTTP/1.0")
  }

  private static func target(_ bytes: ArraySlice<UInt8>, _ method: String) throws(HTTPMistake) -> String {
    // Signatures cover it as it came, which printable ASCII alone survives.
    guard bytes.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "#") }) else {
      throw HTTPMistake(400, "the address holds a character that must be percent-encoded")
    }
    let text = String(decoding: bytes, as: UTF8.self)
    if text.hasPrefix("/") || (text == "*" && method == "OPTIONS") { return text }
    // The absolute form must be understood by every server (RFC 9112 §3.2.2).
    if let scheme = ["http://", "https://"].first(where: text.lowercased().hasPrefix) {
      let path = text.dropFirst(scheme.count).drop { $0 != "/" && $0 != "?" }
      return path.hasPrefix("/") ? String(path) : "/" + path
    }
    throw HTTPMistake(400, "the address must begin with a slash")
  }

  static func field(_ line: ArraySlice<UInt8>) throws(HTTPMistake) -> HTTPField {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else {
      throw HTTPMistake(400, "a header field has no colon")
    }
    let name = line[..<colon]
    if let first = name.first, first == 0x20 || first == 0x09 {
      throw HTTPMistake(400, "a header field is folded over several lines")
    }
    guard !name.isEmpty, name.allSatisfy(\.isTokenByte) else {
      throw HTTPMistake(400, "the name of a header field holds a character that it may not")
    }
    let value = line[(colon + 1)...]
    guard value.allSatisfy(\.mayStandInValue) else {
      throw HTTPMistake(400, "a header field holds a control character")
    }
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    var trimmed = value.drop(while: isBlank)
    while let last = trimmed.last, isBlank(last) { trimmed.removeLast() }
    return HTTPField(String(decoding: name, as: UTF8.self), String(decoding: trimmed, as: UTF8.self))
  }

  private static func checkHost(_ fields: [HTTPField], isOld: Bool) throws(HTTPMistake) {
    let hosts = fields.filter { $0.isNamed("Host") }
    guard hosts.count == 1 || (isOld && hosts.isEmpty) else {
      throw HTTPMistake(
        400, hosts.isEmpty ? "the header field Host is missing" : "the header field Host is there twice")
    }
  }

  private static func length(_ fields: [HTTPField], isOld: Bool, _ limits: HTTPLimits) throws(HTTPMistake) -> Length {
    let lengths = fields.filter { $0.isNamed("Content-Length") }.map(\.value)
    let codings = fields.filter { $0.isNamed("Transfer-Encoding") }.map(\.value)
    if !codings.isEmpty {
      guard lengths.isEmpty else { throw HTTPMistake(400, "Content-Length and Transfer-Encoding exclude each other") }
      guard !isOld else { throw HTTPMistake(400, "HTTP/1.0 has no Transfer-Encoding") }
      guard codings.count == 1, codings[0].lowercased() == "chunked" else {
        throw HTTPMistake(501, "the only Transfer-Encoding that is understood is chunked")
      }
      return .chunked
    }
    guard let text = lengths.first else { return .fixed(0) }
    guard lengths.count == 1 else { throw HTTPMistake(400, "the header field Content-Length is there twice") }
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      throw HTTPMistake(400, "the Content-Length is no number")
    }
    guard let length = Int(text), length <= limits.bodySize else {
      throw HTTPMistake(413, "the body has more than \(limits.bodySize) bytes")
    }
    return .fixed(length)
  }

  private static func tokens(of name: String, in fields: [HTTPField]) -> Set<String> {
    Set(
      fields.filter { $0.isNamed(name) }.flatMap { $0.value.split(separator: ",") }
        .map { $0.lowercased().filter { $0 != " " && $0 != "\t" } })
  }
}
