/// Makes a reply's head of its lines, as libcurl gives them.
///
/// Stricter than libcurl, which lets through what others in between may read in another way.
struct ReplyHeadReader {
  /// The lines are not what HTTP allows.
  struct Malformed: Error {}

  private static let longestHead = 100 << 10

  private var statusCode: Int?
  private var fields: [(name: String, value: String)] = []
  private var size = 0
  /// Whether anything came.
  var isBegun: Bool { size > 0 }
  /// The head of the reply, when it is complete.
  private(set) var finished: ReplyHead?

  /// Takes the status line, a field or the empty line at the end.
  mutating func take(_ line: UnsafeRawBufferPointer) throws(Malformed) {
    // What comes behind a body says nothing about it, however it is named.
    guard finished == nil else { return }
    size += line.count
    guard size <= Self.longestHead, line.last == UInt8(ascii: "\n") else { throw Malformed() }
    var text = line.dropLast()
    if text.last == UInt8(ascii: "\r") { text = text.dropLast() }
    guard let statusCode else {
      statusCode = try Self.statusCode(text)
      return
    }
    guard text.isEmpty else { return fields.append(try Self.field(text)) }
    if (100...199).contains(statusCode) {
      // There is another one to come. We never ask for another protocol.
      guard statusCode != 101 else { throw Malformed() }
      self.statusCode = nil
      fields = []
      return
    }
    let head = ReplyHead(statusCode: statusCode, headers: HeaderFields(fields))
    try Self.checkLength(head.headers)
    finished = head
  }

  /// Of a line such as `HTTP/1.1 200 OK`.
  private static func statusCode(_ line: Slice<UnsafeRawBufferPointer>) throws(Malformed) -> Int {
    let start = Array(line.prefix(12))
    guard start.count == 12, start.starts(with: "HTTP/1.".utf8), isDigit(start[7]), start[8] == UInt8(ascii: " "),
      start[9...11].allSatisfy(isDigit), line.count == 12 || line[line.startIndex + 12] == UInt8(ascii: " ")
    else { throw Malformed() }
    let code = start[9...11].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    guard code >= 100 else { throw Malformed() }
    return code
  }

  /// A field that goes on in the next line is refused, as is a name with a space behind it: they are read differently.
  private static func field(
    _ line: Slice<UnsafeRawBufferPointer>
  ) throws(Malformed) -> (name: String, value: String) {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else { throw Malformed() }
    let name = line[..<colon]
    var value = line[(colon + 1)...]
    while let first = value.first, isBlank(first) { value = value.dropFirst() }
    while let last = value.last, isBlank(last) { value = value.dropLast() }
    guard name.allSatisfy(isTokenByte), value.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }) else {
      throw Malformed()
    }
    return (String(decoding: name, as: UTF8.self), String(decoding: value, as: UTF8.self))
  }

  /// There must be one way only to tell where the body ends.
  private static func checkLength(_ headers: HeaderFields) throws(Malformed) {
    let coding = headers["Transfer-Encoding"]
    if let coding, coding.lowercased() != "chunked" { throw Malformed() }
    guard let length = headers["Content-Length"] else { return }
    guard coding == nil, (1...18).contains(length.utf8.count), length.utf8.allSatisfy(isDigit) else {
      throw Malformed()
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
