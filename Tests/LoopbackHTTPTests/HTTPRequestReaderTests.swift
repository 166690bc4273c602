import Foundation
import LoopbackHTTP
import Testing

/// Bytes, and what they make: whole, byte by byte, and in pieces.
@Suite struct HTTPRequestReaderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var bytes: String
    /// `GET /a [body]` for each request; the status of a mistake; nothing for what is not complete.
    var outcome: [String]

    init(_ testDescription: String, _ bytes: String, _ outcome: String...) {
      self.testDescription = testDescription
      self.bytes = bytes
      self.outcome = outcome
    }
  }

  static let cases = [
    Case("a request", "GET /a?b=c HTTP/1.1\r\nHost: x\r\n\r\n", "GET /a?b=c []"),
    Case("a body", "POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}", "POST /a [{}]"),
    Case("no body", "POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n", "POST /a []"),
    Case("an old request", "GET /a HTTP/1.0\r\n\r\n", "GET /a []"),
    Case("the absolute form", "GET http://x/a?b HTTP/1.1\r\nHost: x\r\n\r\n", "GET /a?b []"),
    Case("the absolute form without a path", "GET http://x HTTP/1.1\r\nHost: x\r\n\r\n", "GET / []"),
    Case("options of all", "OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n", "OPTIONS * []"),
    Case(
      "several at once",
      "GET /1 HTTP/1.1\r\nHost: x\r\n\r\nPOST /2 HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\nbGET /3 HTTP/1.1\r\nHost: x\r\n\r\n",
      "GET /1 []", "POST /2 [b]", "GET /3 []"),
    Case("empty lines before", "\r\n\r\nGET /a HTTP/1.1\r\nHost: x\r\n\r\n", "GET /a []"),
    Case(
      "chunks", "POST /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1;x=y\r\nc\r\n0\r\n\r\n",
      "POST /a [abc]"),
    Case(
      "chunks and trailers",
      "POST /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: Chunked\r\n\r\nA\r\n0123456789\r\n0\r\nT: v\r\n\r\nGET /b HTTP/1.1\r\nHost: x\r\n\r\n",
      "POST /a [0123456789]", "GET /b []"),
    Case("blanks around a value", "GET /a HTTP/1.1\r\nHost: \t x \t\r\nA:\r\n\r\n", "GET /a []"),
    Case("not complete", "GET /a HTTP/1.1\r\nHost: x\r\n"),
    Case("body not complete", "POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\n{}"),
    Case("a chunk not complete", "POST /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab"),

    Case("no version", "GET /a\r\nHost: x\r\n\r\n", "400"),
    Case("two blanks", "GET  /a HTTP/1.1\r\nHost: x\r\n\r\n", "400"),
    Case("a blank in the address", "GET /a b HTTP/1.1\r\nHost: x\r\n\r\n", "400"),
    Case("another protocol", "GET /a FTP/1.1\r\nHost: x\r\n\r\n", "400"),
    Case("another version", "GET /a HTTP/2.0\r\nHost: x\r\n\r\n", "505"),
    Case("a small method", "get /a HTTP/1.1\r\nHost: x\r\n\r\n", "501"),
    Case("a bad method", "G(T /a HTTP/1.1\r\nHost: x\r\n\r\n", "400"),
    Case("a method that is none", "ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHI /a HTTP/1.1\r\nHost: x\r\n\r\n", "501"),
    Case("no request at all", "\u{16}\u{03}\u{01}", "400"),
    Case("a relative address", "GET a HTTP/1.1\r\nHost: x\r\n\r\n", "400"),
    Case("a fragment", "GET /a#b HTTP/1.1\r\nHost: x\r\n\r\n", "400"),
    Case("an address that is not encoded", "GET /茶 HTTP/1.1\r\nHost: x\r\n\r\n", "400"),
    Case("no host", "GET /a HTTP/1.1\r\n\r\n", "400"),
    Case("two hosts", "GET /a HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n", "400"),
    Case("lone line feeds", "GET /a HTTP/1.1\nHost: x\n\n", "400"),
    Case("a lone line feed in the fields", "GET /a HTTP/1.1\r\nHost: x\nA: b\r\n\r\n", "400"),
    Case("a lone carriage return", "GET /a HTTP/1.1\r\nHost: x\rA: b\r\n\r\n", "400"),
    Case("a folded field", "GET /a HTTP/1.1\r\nHost: x\r\nA: b\r\n c\r\n\r\n", "400"),
    Case("no colon", "GET /a HTTP/1.1\r\nHost: x\r\nAb\r\n\r\n", "400"),
    Case("a blank before the colon", "GET /a HTTP/1.1\r\nHost: x\r\nContent-Length : 0\r\n\r\n", "400"),
    Case("no name", "GET /a HTTP/1.1\r\nHost: x\r\n: b\r\n\r\n", "400"),
    Case("a zero byte", "GET /a HTTP/1.1\r\nHost: x\r\nA: \u{0}\r\n\r\n", "400"),
    Case(
      "length and chunks", "POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
      "400"),
    Case("two lengths", "POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\n", "400"),
    Case("a list of lengths", "POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 1, 1\r\n\r\n", "400"),
    Case("a negative length", "POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n", "400"),
    Case("a length with a sign", "POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: +1\r\n\r\n", "400"),
    Case("no length", "POST /a HTTP/1.1\r\nHost: x\r\nContent-Length:\r\n\r\n", "400"),
    Case("too long", "POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 65\r\n\r\n", "413"),
    Case(
      "a length of many digits", "POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999999999999\r\n\r\n", "413"),
    Case("another coding", "POST /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip, chunked\r\n\r\n", "501"),
    Case(
      "two codings", "POST /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n",
      "501"),
    Case("an old request with chunks", "POST /a HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n", "400"),
    Case("a chunk without a size", "POST /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n\r\n", "400"),
    Case(
      "a chunk's size in words", "POST /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0x2\r\nab\r\n", "400"
    ),
    Case(
      "a chunk's size of many digits",
      "POST /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n000000002\r\nab\r\n", "400"),
    Case("chunks too large", "POST /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n41\r\n", "413"),
    Case(
      "a chunk that goes on", "POST /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n", "400"),
    Case("a bad trailer", "POST /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nabc\r\n\r\n", "400"),
    Case("another expectation", "POST /a HTTP/1.1\r\nHost: x\r\nExpect: a gift\r\n\r\n", "417"),
    Case("a long address", "GET /\(String(repeating: "a", count: 300)) HTTP/1.1\r\nHost: x\r\n\r\n", "414"),
    Case("an address without an end", "GET /\(String(repeating: "a", count: 400))", "414"),
    Case("large fields", "GET /a HTTP/1.1\r\nHost: x\r\nA: \(String(repeating: "a", count: 1200))\r\n\r\n", "431"),
    Case("fields without an end", "GET /a HTTP/1.1\r\nHost: x\r\nA: \(String(repeating: "a", count: 2000))", "431"),
    Case("many fields", "GET /a HTTP/1.1\r\nHost: x\r\n\(String(repeating: "a:b\r\n", count: 20))\r\n", "431"),
    Case(
      "a request behind a mistake", "GET /1 HTTP/1.1\r\nHost: x\r\n\r\nGET\r\n\r\nGET /2 HTTP/1.1\r\nHost: x\r\n\r\n",
      "GET /1 []", "400"),
  ]

  static let limits = {
    var limits = HTTPLimits()
    limits.targetSize = 256
    limits.headSize = 1024
    limits.fieldCount = 16
    limits.bodySize = 64
    return limits
  }()

  private func outcome(_ pieces: [[UInt8]]) -> [String] {
    var reader = HTTPRequestReader(limits: Self.limits)
    var outcome: [String] = []
    for piece in pieces {
      reader.append(piece)
      loop: while true {
        switch reader.next() {
        case .incomplete, .awaitsContinue: break loop
        case .request(let request):
          outcome.append("\(request.method) \(request.target) [\(String(decoding: request.body, as: UTF8.self))]")
        case .mistake(let mistake): return outcome + ["\(mistake.status)"]
        }
      }
    }
    return outcome
  }

  @Test(arguments: cases) func whole(_ test: Case) {
    #expect(outcome([Array(test.bytes.utf8)]) == test.outcome)
  }

  @Test(arguments: cases) func byteByByte(_ test: Case) {
    #expect(outcome(test.bytes.utf8.map { [$0] }) == test.outcome)
  }

  @Test(arguments: cases) func inTwoPieces(_ test: Case) {
    let bytes = Array(test.bytes.utf8)
    for place in bytes.indices {
      #expect(outcome([Array(bytes[..<place]), Array(bytes[place...])]) == test.outcome, "cut at \(place)")
    }
  }

  /// Whatever comes, it is a request, a mistake, or not complete; and the same in one piece as in many. Of two mistakes,
  /// the one that comes first in time is named.
  @Test func mutants() {
    var generator = SystemRandomNumberGenerator()
    for test in Self.cases {
      for _ in 0..<200 {
        var bytes = Array(test.bytes.utf8)
        for _ in 0..<Int.random(in: 1...3, using: &generator) {
          let place = Int.random(in: bytes.indices, using: &generator)
          switch Int.random(in: 0..<3, using: &generator) {
          case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &generator)
          case 1: bytes.insert([0x0D, 0x0A, 0x20, 0x3A, 0x30].randomElement() ?? 0, at: place)
          default: if bytes.count > 1 { bytes.remove(at: place) }
          }
        }
        func withoutStatus(_ outcome: [String]) -> [String] { outcome.map { $0.contains(" ") ? $0 : "mistake" } }
        #expect(withoutStatus(outcome([bytes])) == withoutStatus(outcome(bytes.map { [$0] })), "\(bytes)")
      }
    }
  }

  @Test func connectionsStayOpenOrNot() {
    func keeps(_ head: String) -> Bool? {
      var reader = HTTPRequestReader()
      reader.append(Array("GET / \(head)\r\n\r\n".utf8))
      guard case .request(let request) = reader.next() else { return nil }
      return request.keepsConnection
    }
    #expect(keeps("HTTP/1.1\r\nHost: x") == true)
    #expect(keeps("HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, Close") == false)
    #expect(keeps("HTTP/1.0") == false)
    #expect(keeps("HTTP/1.0\r\nConnection: keep-alive") == true)
  }

  @Test func leaveToGoOn() {
    var reader = HTTPRequestReader()
    reader.append(Array("POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\n".utf8))
    #expect(reader.next() == .awaitsContinue)
    #expect(reader.next() == .incomplete)
    #expect(reader.isWithinRequest)
    reader.append([0x61])
    guard case .request(let request) = reader.next() else {
      Issue.record("no request")
      return
    }
    #expect(request.body == Data("a".utf8))
    #expect(!reader.isWithinRequest)
  }
}
