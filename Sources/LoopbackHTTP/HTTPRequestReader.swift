import Foundation

/// Makes requests of the bytes of a connection (RFC 9112), in whatever pieces they come.
///
/// A value that does nothing but read: whoever feeds it the same bytes gets the same requests. It is strict, since what
/// two readers understand differently is how requests are smuggled: no lone line feeds, no folded lines, no length that is
/// said twice.
package struct HTTPRequestReader: Sendable {
  /// What the bytes so far make.
  package enum Result: Sendable, Hashable {
    /// More bytes are needed.
    case incomplete
    /// The head is there, and the client waits for leave to send the body.
    case awaitsContinue
    case request(HTTPRequest)
    /// Nothing behind this can be understood.
    case mistake(HTTPMistake)
  }

  private enum State: Sendable {
    case head
    case body(HTTPHead, remaining: Int)
    case chunkSize(HTTPHead)
    case chunk(HTTPHead, remaining: Int)
    case chunkEnd(HTTPHead)
    case trailers(HTTPHead, size: Int)
    case failed(HTTPMistake)
  }

  private let limits: HTTPLimits
  private var bytes: [UInt8] = []
  /// Where what is not read yet begins.
  private var start = 0
  /// Up to where a line's end was looked for.
  private var searched = 0
  private var state = State.head
  private var body = Data()
  private var hasAskedForContinue = false

  package init(limits: HTTPLimits = HTTPLimits()) {
    self.limits = limits
  }

  package mutating func append(_ more: some Sequence<UInt8>) {
    if start > 65536, start > bytes.count / 2 {
      bytes.removeFirst(start)
      searched = max(0, searched - start)
      start = 0
    }
    bytes.append(contentsOf: more)
  }

  /// Whether a request has begun that is not complete.
  package var isWithinRequest: Bool {
    if case .head = state { start < bytes.count } else { true }
  }

  /// The next request, if the bytes so far hold one.
  package mutating func next() -> Result {
    do throws(HTTPMistake) {
      while true {
        guard let result = try step() else { continue }
        return result
      }
    } catch {
      state = .failed(error)
      return .mistake(error)
    }
  }

  /// Nil where the state has moved on.
  private mutating func step() throws(HTTPMistake) -> Result? {
    switch state {
    case .failed(let mistake): return .mistake(mistake)
    case .head:
      guard let head = try readHead() else { return .incomplete }
      begin(head)
      return nil
    case .body(let head, let remaining):
      let taken = take(remaining)
      if taken == remaining { return finished(head) }
      state = .body(head, remaining: remaining - taken)
      return waiting(for: head)
    case .chunkSize(let head):
      guard let line = try line(limit: 256, tooLong: HTTPMistake(400, "the size of a chunk is too long")) else {
        return waiting(for: head)
      }
      let size = try chunkSize(line)
      guard body.count + size <= limits.bodySize else { throw tooLarge }
      state = size == 0 ? .trailers(head, size: 0) : .chunk(head, remaining: size)
      return nil
    case .chunk(let head, let remaining):
      let taken = take(remaining)
      state = taken == remaining ? .chunkEnd(head) : .chunk(head, remaining: remaining - taken)
      return taken == remaining ? nil : .incomplete
    case .chunkEnd(let head):
      guard bytes.count - start >= 2 else { return .incomplete }
      guard bytes[start] == 0x0D, bytes[start + 1] == 0x0A else {
        throw HTTPMistake(400, "a chunk does not end where it said")
      }
      start += 2
      state = .chunkSize(head)
      return nil
    case .trailers(let head, let size):
      let tooLong = HTTPMistake(431, "the trailers are too large")
      guard let line = try line(limit: limits.headSize - size, tooLong: tooLong) else { return .incomplete }
      if line.isEmpty { return finished(head) }
      // Nothing that stands there is needed; it must be a field all the same.
      _ = try HTTPHead.field(line)
      state = .trailers(head, size: size + line.count + 2)
      return nil
    }
  }

  // MARK: The head

  private mutating func readHead() throws(HTTPMistake) -> HTTPHead? {
    // Empty lines before a request are forgiven: old clients send one behind a body (RFC 9112 §2.2).
    while bytes.count - start >= 2, bytes[start] == 0x0D, bytes[start + 1] == 0x0A { start += 2 }
    guard let end = try headEnd() else { return nil }
    let head = try HTTPHead(bytes[start..<end], limits)
    start = end + 4
    searched = start
    return head
  }

  /// Where the empty line begins that ends the head.
  private mutating func headEnd() throws(HTTPMistake) -> Int? {
    var index = max(start, searched - 3)
    let last = min(bytes.count, start + limits.headSize)
    while index + 3 < last {
      if bytes[index] == 0x0D, bytes[index + 1] == 0x0A, bytes[index + 2] == 0x0D, bytes[index + 3] == 0x0A {
        return index
      }
      index += 1
    }
    searched = max(searched, last)
    // What cannot become a head any more must not be waited for.
    if let problem = HTTPHead.earlyMistake(bytes[start..<last], limits) { throw problem }
    if bytes.count - start >= limits.headSize { throw HTTPMistake(431, "the header fields are too large") }
    return nil
  }

  private mutating func begin(_ head: HTTPHead) {
    body = Data()
    hasAskedForContinue = false
    switch head.length {
    case .fixed(let length): state = .body(head, remaining: length)
    case .chunked: state = .chunkSize(head)
    }
  }

  private mutating func waiting(for head: HTTPHead) -> Result {
    guard head.expectsContinue, !hasAskedForContinue, start == bytes.count, body.isEmpty else { return .incomplete }
    hasAskedForContinue = true
    return .awaitsContinue
  }

  private mutating func finished(_ head: HTTPHead) -> Result {
    let request = HTTPRequest(
      method: head.method, target: head.target, fields: head.fields, body: body, keepsConnection: head.keepsConnection)
    body = Data()
    state = .head
    searched = start
    return .request(request)
  }

  // MARK: The body

  private var tooLarge: HTTPMistake { HTTPMistake(413, "the body has more than \(limits.bodySize) bytes") }

  private mutating func take(_ most: Int) -> Int {
    let count = min(most, bytes.count - start)
    body.append(contentsOf: bytes[start..<start + count])
    start += count
    searched = start
    return count
  }

  /// Nil where its end has not come yet.
  private mutating func line(limit: Int, tooLong: HTTPMistake) throws(HTTPMistake) -> ArraySlice<UInt8>? {
    var index = max(start, searched)
    while index < bytes.count, bytes[index] != 0x0A { index += 1 }
    searched = index
    guard index - start <= limit else { throw tooLong }
    guard index < bytes.count else { return nil }
    guard index > start, bytes[index - 1] == 0x0D else { throw HTTPMistake(400, "a line ends in a lone line feed") }
    let line = bytes[start..<index - 1]
    start = index + 1
    searched = start
    return line
  }

  private func chunkSize(_ line: ArraySlice<UInt8>) throws(HTTPMistake) -> Int {
    let digits = line.prefix { $0 != UInt8(ascii: ";") }
    guard (1...8).contains(digits.count), digits.allSatisfy(\.isHexadecimalDigit),
      let size = Int(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw HTTPMistake(400, "the size of a chunk is no hexadecimal number") }
    guard line.allSatisfy(\.mayStandInValue) else { throw HTTPMistake(400, "a control character is in a chunk's size") }
    return size
  }
}

extension UInt8 {
  var isHexadecimalDigit: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }

  /// Tabulators are the only control characters in values (RFC 9110 §5.5).
  var mayStandInValue: Bool { self == 0x09 || (self >= 0x20 && self != 0x7F) }

  /// Whether it may stand in a method or in the name of a field (RFC 9110 §5.6.2).
  var isTokenByte: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"):
      true
    default: "!#$%&'*+-.^_`|~".utf8.contains(self)
    }
  }
}
