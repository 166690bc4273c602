import Foundation
import Testing

@testable import WeChatPay

/// A reply as bytes, and what a call comes to that gets it.
struct HostileReply: Sendable, CustomTestStringConvertible {
  enum Outcome: Sendable, Equatable {
    /// A reply with this status, these fields and this body.
    case reply(Int, [String: String] = [:], String = "")
    case failure(TransportFailure.Reason)
  }

  let name: String
  let bytes: Data
  /// Whether the server closes the connection behind it.
  let isLast: Bool
  let outcome: Outcome

  init(_ name: String, _ text: String, isLast: Bool = true, _ outcome: Outcome) {
    self.init(name, Data(text.utf8), isLast: isLast, outcome)
  }

  init(_ name: String, _ bytes: Data, isLast: Bool = true, _ outcome: Outcome) {
    self.name = name
    self.bytes = bytes
    self.isLast = isLast
    self.outcome = outcome
  }

  var testDescription: String { name }

  static let all = bodies + lengths + chunks + fields + statuses
}

extension HostileReply {
  private static let ok = "HTTP/1.1 200 OK\r\n"

  fileprivate static let bodies: [HostileReply] = [
    .init("sound", ok + "Content-Length: 2\r\n\r\n{}", isLast: false, .reply(200, ["Content-Length": "2"], "{}")),
    .init("nothing", "", .failure(.connectionLost)),
    .init("an empty line", "\r\n", .failure(.replyMalformed)),
    .init("garbage", "garbage\r\n\r\n", .failure(.replyMalformed)),
    .init("binary", Data((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 151 &+ 7) }), .failure(.replyMalformed)),
    .init("a greeting of TLS", Data([0x15, 3, 3, 0, 2, 2, 40]), .failure(.replyMalformed)),
    .init("HTTP/0.9", "<html>200 OK</html>", .failure(.replyMalformed)),
    .init("HTTP/0.9 that looks like JSON", #"{"code":"SUCCESS"}"#, .failure(.replyMalformed)),
    .init("JSON with line ends", "{\r\n\"a\": 1\r\n}\r\n\r\n", .failure(.replyMalformed)),
    .init("less than promised", ok + "Content-Length: 10\r\n\r\nabc", .failure(.replyIncomplete)),
    .init("nothing of what was promised", ok + "Content-Length: 10\r\n\r\n", .failure(.replyIncomplete)),
    .init("a head without end", ok + "Content-Length: 2\r\n", .failure(.replyIncomplete)),
    .init("half a field", ok + "Content-Le", .failure(.replyIncomplete)),
    .init("half a status line", "HTTP/1.1 20", .failure(.connectionLost)),
    .init(
      "bytes after the end", ok + "Content-Length: 2\r\n\r\n{}HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nno!",
      .reply(200, [:], "{}")),
    .init("garbage after the end", ok + "Content-Length: 2\r\n\r\n{}garbage", .reply(200, [:], "{}")),
    .init("204 with a body", "HTTP/1.1 204 No Content\r\nContent-Length: 2\r\n\r\n{}", .reply(204)),
    .init("204 with chunks", "HTTP/1.1 204 No\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n", .reply(204)),
    .init("304 with a body", "HTTP/1.1 304 Not Modified\r\nContent-Length: 2\r\n\r\n{}", .reply(304)),
    .init(
      "packed, which is not unpacked", ok + "Content-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc",
      .reply(200, ["Content-Encoding": "gzip"], "abc")),
    .init(
      "packed in a way that nobody knows", ok + "Content-Encoding: x-y, z\r\nContent-Length: 3\r\n\r\nabc",
      .reply(200, ["Content-Encoding": "x-y, z"], "abc")),
    .init("HTTP/1.0", "HTTP/1.0 200 OK\r\n\r\n{}", .reply(200, [:], "{}")),
    .init("HTTP/1.0 with a length", "HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\n{}", .reply(200, [:], "{}")),
    .init("an end that is announced", ok + "Connection: close\r\nContent-Length: 2\r\n\r\n{}", .reply(200, [:], "{}")),
    .init(
      "another protocol is offered", ok + "Connection: upgrade\r\nUpgrade: h2c\r\nContent-Length: 2\r\n\r\n{}",
      .reply(200, [:], "{}")),
  ]

  fileprivate static let lengths: [HostileReply] = [
    .init("no length", ok + "\r\n{}", .reply(200, [:], "{}")),
    .init("a length of 0, and a body", ok + "Content-Length: 0\r\n\r\n{}", .reply(200)),
    .init("a negative length", ok + "Content-Length: -1\r\n\r\n{}", .failure(.replyMalformed)),
    .init("a length with a plus", ok + "Content-Length: +2\r\n\r\n{}", .failure(.replyMalformed)),
    .init("a hexadecimal length", ok + "Content-Length: 0x2\r\n\r\n{}", .failure(.replyMalformed)),
    .init("a length that is a word", ok + "Content-Length: two\r\n\r\n{}", .failure(.replyMalformed)),
    .init("a length with a word behind it", ok + "Content-Length: 2 bytes\r\n\r\n{}", .failure(.replyMalformed)),
    .init("a length with a fraction", ok + "Content-Length: 2.0\r\n\r\n{}", .failure(.replyMalformed)),
    .init("a huge length", ok + "Content-Length: 99999999999999999999999\r\n\r\n{}", .failure(.replyMalformed)),
    .init("the largest length", ok + "Content-Length: 9223372036854775807\r\n\r\n{}", .failure(.replyMalformed)),
    .init("a large length", ok + "Content-Length: 900000000000000000\r\n\r\n{}", .failure(.replyIncomplete)),
    .init("an empty length", ok + "Content-Length: \r\n\r\n{}", .failure(.replyMalformed)),
    .init("lengths in one field", ok + "Content-Length: 2, 2\r\n\r\n{}", .failure(.replyMalformed)),
    .init("two lengths", ok + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}", .failure(.replyMalformed)),
    .init("the same length twice", ok + "Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}", .failure(.replyMalformed)),
    .init("a length in other digits", ok + "Content-Length: ２\r\n\r\n{}", .failure(.replyMalformed)),
    .init("a length with zeros before it", ok + "Content-Length: 0002\r\n\r\n{}", .reply(200, [:], "{}")),
    .init(
      "chunks and a length", ok + "Transfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
      .failure(.replyMalformed)),
    .init(
      "a length and chunks", ok + "Content-Length: 12\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
      .failure(.replyMalformed)),
  ]

  fileprivate static let chunks: [HostileReply] = [
    chunked("chunks", "2\r\n{}\r\n0\r\n\r\n", .reply(200, [:], "{}")),
    chunked("several chunks", "1\r\n{\r\n1\r\n}\r\n0\r\n\r\n", .reply(200, [:], "{}")),
    chunked("an extension of a chunk", "2;name=value\r\n{}\r\n0;x\r\n\r\n", .reply(200, [:], "{}")),
    chunked("zeros before the size", "0000002\r\n{}\r\n0\r\n\r\n", .reply(200, [:], "{}")),
    chunked("no last chunk", "2\r\n{}\r\n", .failure(.replyIncomplete)),
    chunked("half a chunk", "a\r\n{}", .failure(.replyIncomplete)),
    chunked("no chunk at all", "", .failure(.replyIncomplete)),
    chunked("a size that is none", "x\r\n{}\r\n0\r\n\r\n", .failure(.replyIncomplete)),
    chunked("a negative size", "-2\r\n{}\r\n0\r\n\r\n", .failure(.replyIncomplete)),
    chunked("a huge size", "fffffffffffffffffffff\r\n{}\r\n0\r\n\r\n", .failure(.replyIncomplete)),
    chunked("the largest size", "7fffffffffffffff\r\n{}\r\n0\r\n\r\n", .failure(.replyIncomplete)),
    chunked("a negative size by overflow", "ffffffffffffffff\r\n{}\r\n0\r\n\r\n", .failure(.replyIncomplete)),
    chunked("more than its size", "1\r\n{}\r\n0\r\n\r\n", .failure(.replyIncomplete)),
    chunked("bytes after the last chunk", "2\r\n{}\r\n0\r\n\r\ngarbage", .reply(200, [:], "{}")),
    chunked("no size", "\r\n{}\r\n0\r\n\r\n", .failure(.replyIncomplete)),
    chunked(
      "trailers", "2\r\n{}\r\n0\r\nX-Trailer: 1\r\nRequest-ID: 2\r\n\r\n",
      .reply(200, ["X-Trailer": "", "Request-ID": ""], "{}")),
    chunked(
      "a trailer that is a signature", "2\r\n{}\r\n0\r\nWechatpay-Signature: forged\r\nWechatpay-Serial: 1\r\n\r\n",
      .reply(200, ["Wechatpay-Signature": "", "Wechatpay-Serial": ""], "{}")),
    chunked(
      "a trailer that is a length", "2\r\n{}\r\n0\r\nContent-Length: 10\r\n\r\n",
      .reply(200, ["Content-Length": ""], "{}")),
    chunked(
      "a trailer that is a status line", "2\r\n{}\r\n0\r\nHTTP/1.1 500 No\r\n\r\n", .failure(.replyMalformed)),
    .init(
      "chunks in another case", ok + "transfer-encoding: Chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n", .reply(200, [:], "{}")),
    .init(
      "chunks twice", ok + "Transfer-Encoding: chunked, chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n", .failure(.replyMalformed)),
    .init(
      "packed for the way", ok + "Transfer-Encoding: gzip, chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
      .failure(.replyMalformed)),
    .init("an unknown coding", ok + "Transfer-Encoding: x\r\n\r\n{}", .failure(.replyMalformed)),
    .init("the coding identity", ok + "Transfer-Encoding: identity\r\n\r\n{}", .failure(.replyMalformed)),
  ]

  private static func chunked(_ name: String, _ body: String, _ outcome: Outcome) -> HostileReply {
    .init(name, ok + "Transfer-Encoding: chunked\r\n\r\n" + body, outcome)
  }

  fileprivate static let fields: [HostileReply] = [
    field("a field twice", "X-A: 1\r\nx-a: 2", .reply(200, ["X-A": "1, 2"], "{}")),
    field(
      "a signature twice", "Wechatpay-Nonce: 1\r\nWechatpay-Nonce: 2", .reply(200, ["Wechatpay-Nonce": "1, 2"], "{}")),
    field("a folded field", "X-A: 1\r\n  2", .failure(.replyMalformed)),
    field("a folded signature", "Wechatpay-Signature: a\r\n\tb", .failure(.replyMalformed)),
    field("a field without colon", "X-A", .failure(.replyMalformed)),
    field("a field without name", ": 1", .failure(.replyMalformed)),
    field("a space before the colon", "Wechatpay-Signature : a", .failure(.replyMalformed)),
    field("a space in the name", "Wechatpay Signature: a", .failure(.replyMalformed)),
    field("a NUL in a value", "X-A: 1\u{0}2", .failure(.replyMalformed)),
    field("a NUL in a name", "X-\u{0}A: 1", .failure(.replyMalformed)),
    field("a control character", "X-A: 1\u{1B}[2J", .failure(.replyMalformed)),
    field("a carriage return alone", "X-A: 1\rX-B: 2", .failure(.replyMalformed)),
    field("an empty value", "X-A:", .reply(200, ["X-A": ""], "{}")),
    field("blanks around a value", "X-A: \t 1 \t", .reply(200, ["X-A": "1"], "{}")),
    field("text", "X-A: 文", .reply(200, ["X-A": "文"], "{}")),
    field("a cookie", "Set-Cookie: a=b", .reply(200, ["Set-Cookie": "a=b"], "{}")),
    field("a field of a megabyte", "X-A: " + String(repeating: "a", count: 1 << 20), .failure(.replyMalformed)),
    field(
      "fields without number", (0..<20_000).map { "X-\($0): 1" }.joined(separator: "\r\n"), .failure(.replyMalformed)),
    .init("lines that end with a line feed alone", "HTTP/1.1 200 OK\nContent-Length: 2\n\n{}", .reply(200, [:], "{}")),
    .init(
      "bytes that are not UTF-8",
      Data((ok + "X-A: ").utf8) + [0xFF, 0xFE] + Data("\r\nContent-Length: 2\r\n\r\n{}".utf8),
      .reply(200, ["X-A": "\u{FFFD}\u{FFFD}"], "{}")),
  ]

  private static func field(_ name: String, _ lines: String, _ outcome: Outcome) -> HostileReply {
    .init(name, ok + lines + "\r\nContent-Length: 2\r\n\r\n{}", outcome)
  }

  fileprivate static let statuses: [HostileReply] = [
    .init("100 before 200", "HTTP/1.1 100 Continue\r\n\r\n" + sound, .reply(200, ["X-Hint": ""], "{}")),
    .init(
      "103 with fields before 200", "HTTP/1.1 103 Early Hints\r\nX-Hint: 1\r\n\r\n" + sound,
      .reply(200, ["X-Hint": ""], "{}")),
    .init(
      "a signature in 103", "HTTP/1.1 103 Early\r\nWechatpay-Signature: a\r\n\r\n" + sound,
      .reply(200, ["Wechatpay-Signature": ""], "{}")),
    .init("100 and nothing else", "HTTP/1.1 100 Continue\r\n\r\n", .failure(.replyIncomplete)),
    .init(
      "100 without end", String(repeating: "HTTP/1.1 100 Continue\r\n\r\n", count: 10_000) + sound,
      .failure(.replyMalformed)),
    .init(
      "101", "HTTP/1.1 101 Switching\r\nUpgrade: h2c\r\nConnection: upgrade\r\n\r\n" + sound, .failure(.replyMalformed)),
    .init(
      "401 with Basic", "HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: 2\r\n\r\nno",
      .reply(401, [:], "no")),
    .init(
      "401 with Negotiate", "HTTP/1.1 401 No\r\nWWW-Authenticate: Negotiate\r\nContent-Length: 2\r\n\r\nno",
      .reply(401, [:], "no")),
    .init(
      "407 from no proxy", "HTTP/1.1 407 No\r\nProxy-Authenticate: Basic\r\nContent-Length: 2\r\n\r\nno",
      .reply(407, [:], "no")),
    .init(
      "302 to elsewhere", "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n",
      .reply(302)),
    .init(
      "307 to a file", "HTTP/1.1 307 Temporary\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\n\r\n",
      .reply(307)),
    .init("417", "HTTP/1.1 417 Expectation Failed\r\nContent-Length: 0\r\n\r\n", .reply(417)),
    .init("421", "HTTP/1.1 421 Misdirected\r\nContent-Length: 0\r\n\r\n", .reply(421)),
    .init("425", "HTTP/1.1 425 Too Early\r\nContent-Length: 0\r\n\r\n", .reply(425)),
    .init(
      "408, as servers say before they close", "HTTP/1.1 408 Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n",
      .reply(408)),
    .init("999", "HTTP/1.1 999 What\r\nContent-Length: 2\r\n\r\n{}", .reply(999, [:], "{}")),
    .init("a status of four digits", "HTTP/1.1 2000 OK\r\nContent-Length: 2\r\n\r\n{}", .failure(.replyMalformed)),
    .init("a status of two digits", "HTTP/1.1 20 OK\r\nContent-Length: 2\r\n\r\n{}", .failure(.replyMalformed)),
    .init("a status of 0", "HTTP/1.1 000 OK\r\nContent-Length: 2\r\n\r\n{}", .failure(.replyMalformed)),
    .init("a negative status", "HTTP/1.1 -200 OK\r\nContent-Length: 2\r\n\r\n{}", .failure(.replyMalformed)),
    .init("a status without reason", "HTTP/1.1 200\r\nContent-Length: 2\r\n\r\n{}", .reply(200, [:], "{}")),
    .init("no status", "HTTP/1.1 OK\r\nContent-Length: 2\r\n\r\n{}", .failure(.replyMalformed)),
    .init("HTTP/2 in words", "HTTP/2 200 OK\r\nContent-Length: 2\r\n\r\n{}", .failure(.replyMalformed)),
    .init("HTTP/3 in words", "HTTP/3 200 OK\r\nContent-Length: 2\r\n\r\n{}", .failure(.replyMalformed)),
    .init("HTTP/2.0 in words", "HTTP/2.0 200 OK\r\nContent-Length: 2\r\n\r\n{}", .failure(.replyMalformed)),
    .init("HTTP/1.12", "HTTP/1.12 200 OK\r\nContent-Length: 2\r\n\r\n{}", .failure(.replyMalformed)),
    .init("small letters", "http/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", .failure(.replyMalformed)),
    .init("another protocol", "ICY 200 OK\r\nContent-Length: 2\r\n\r\n{}", .failure(.replyMalformed)),
    .init("RTSP", "RTSP/1.0 200 OK\r\nContent-Length: 2\r\n\r\n{}", .failure(.replyMalformed)),
    .init("a NUL in the status line", "HTTP/1.1 200 O\u{0}K\r\nContent-Length: 2\r\n\r\n{}", .failure(.replyMalformed)),
  ]

  private static let sound = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"
}
