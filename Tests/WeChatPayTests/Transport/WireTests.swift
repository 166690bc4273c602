import Foundation
import TestSupport
import Testing

@testable import WeChatPay

/// The bytes that reach the server.
@Suite(.timeLimit(.minutes(10))) struct WireTests {
  private static let json = Data(#"{"a":1}"#.utf8)

  struct Row: Sendable {
    let method: RequestMethod
    let body: TransportRequest.Body
    /// The lines below the first one and `Host`.
    let lines: [String]
    let sent: Data

    static let all: [Row] = [
      Row(method: .get, body: .empty, lines: [], sent: Data()),
      Row(method: .head, body: .empty, lines: [], sent: Data()),
      Row(method: .options, body: .empty, lines: [], sent: Data()),
      Row(method: .delete, body: .empty, lines: [], sent: Data()),
      Row(method: .post, body: .empty, lines: ["Content-Length: 0"], sent: Data()),
      Row(method: .put, body: .empty, lines: ["Content-Length: 0"], sent: Data()),
      Row(method: .patch, body: .empty, lines: ["Content-Length: 0"], sent: Data()),
      Row(method: .post, body: .data(Data()), lines: ["Content-Length: 0"], sent: Data()),
      Row(method: .get, body: .data(json), lines: ["Content-Length: 7"], sent: json),
      Row(method: .options, body: .data(json), lines: ["Content-Length: 7"], sent: json),
      Row(method: .delete, body: .data(json), lines: ["Content-Length: 7"], sent: json),
      Row(method: .post, body: .data(json), lines: ["Content-Length: 7"], sent: json),
      Row(method: .put, body: .data(json), lines: ["Content-Length: 7"], sent: json),
      Row(method: .patch, body: .data(json), lines: ["Content-Length: 7"], sent: json),
      Row(method: .post, body: .data(large), lines: ["Content-Length: 2000000"], sent: large),
      // A slice, whose first index is not 0.
      Row(
        method: .post, body: .data(large[5..<1_000_005]), lines: ["Content-Length: 1000000"], sent: large[5..<1_000_005]
      ),
    ]

    private static let large = Data((0..<2_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) })
  }

  @Test(arguments: Row.all)
  func onlyWhatWasGiven(row: Row) async throws {
    let server = try LoopbackServer { _ in .reply(status: 200, headers: [], body: Data("ok".utf8)) }
    let headers: HeaderFields = ["X-First": "1", "X-Empty": "", "X-Text": "a; b: c, 文"]
    let call = await TransportCall.send(row.method, to: server.url, headers: headers, body: row.body)
    #expect(call.failure == nil)
    #expect(call.head?.statusCode == 200)
    #expect(call.body == (row.method == .head ? Data() : Data("ok".utf8)))
    let request = try #require(server.requests.first)
    var lines = request.head.split(separator: "\r\n").map(String.init)
    #expect(lines.removeFirst() == "\(row.method.rawValue) / HTTP/1.1")
    #expect(
      lines.sorted()
        == (["Host: 127.0.0.1:\(server.port)", "X-First: 1", "X-Empty:", "X-Text: a; b: c, 文"] + row.lines).sorted())
    #expect(request.body == row.sent)
  }

  @Test func aFileIsStreamed() async throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "a file 文")
    let bytes = Data((0..<5_000_000).map { UInt8(truncatingIfNeeded: $0 &* 17) })
    try bytes.write(to: file)
    let server = try LoopbackServer { _ in .reply(status: 204, headers: [], body: Data()) }
    let call = await TransportCall.send(.put, to: server.url, body: .file(file))
    #expect(call.head?.statusCode == 204)
    #expect(server.requests.first?.headers["content-length"] == "5000000")
    #expect(server.requests.first?.body == bytes)
  }

  @Test func aFileThatCannotBeReadIsNotSent() async throws {
    let folder = try TemporaryFolder()
    let server = try LoopbackServer { _ in .reply(status: 204, headers: [], body: Data()) }
    for file in [folder.url.appending(path: "missing"), folder.url] {
      let call = await TransportCall.send(.put, to: server.url, body: .file(file))
      #expect(call.failure == TransportFailure(.bodyNotReadable, .notSent))
    }
    #expect(server.headCount == 0)
  }

  @Test(arguments: [
    "/v3/a%2Fb/../c/./d?x=%E6%96%87&y=a+b&z=", "/v3/orders?mchid=1%27%22", "//double//slash", "/a;b=c/:d@e!$&'()*,=",
  ])
  func thePathIsSentAsItIs(target: String) async throws {
    let server = try LoopbackServer { _ in .reply(status: 204, headers: [], body: Data()) }
    let url = try #require(URL(string: "http://127.0.0.1:\(server.port)\(target)"))
    _ = await TransportCall.send(.get, to: url)
    #expect(server.requests.first?.target == target)
  }

  @Test(arguments: [
    ("X-A", "1\r\nX-B: 2"), ("X-A\r\nX-B", "1"), ("X-A", "1\n"), ("X-A", "\u{0}"), ("X A", "1"), ("", "1"),
    ("X-A:", "1"),
    ("X-A", "\u{7F}"),
  ])
  func fieldsThatWouldBeSeveralAreNotSent(name: String, value: String) async throws {
    let server = try LoopbackServer { _ in .reply(status: 204, headers: [], body: Data()) }
    let call = await TransportCall.send(.get, to: server.url, headers: HeaderFields([(name: name, value: value)]))
    #expect(call.failure == TransportFailure(.other("a header field cannot be sent"), .notSent))
    #expect(server.headCount == 0)
  }

  @Test(arguments: [
    "http://example.com/", "http://127.0.0.1.example.com/", "ftp://127.0.0.1/", "file:///etc/hosts", "//127.0.0.1/",
    "/",
    "http:/", "http://10.0.0.1/",
  ])
  func onlyHTTPS(address: String) async throws {
    let call = await TransportCall.send(.get, to: try #require(URL(string: address)))
    #expect(call.failure == TransportFailure(.other("the address is not one of https"), .notSent))
  }

  /// A server that asks for a name and a password does not get any, nor is it asked again.
  @Test func nothingIsDoneThatWasNotAskedFor() async throws {
    let server = try LoopbackServer { request in
      switch request.target {
      case "/401":
        .reply(status: 401, headers: [("WWW-Authenticate", #"Basic realm="x""#)], body: Data("no".utf8))
      case "/302": .reply(status: 302, headers: [("Location", "/elsewhere")], body: Data())
      case "/cookie": .reply(status: 200, headers: [("Set-Cookie", "a=b; Path=/")], body: Data())
      default: .reply(status: 200, headers: [], body: Data())
      }
    }
    let transport = CurlTransport()
    for (target, status) in [("401", 401), ("302", 302), ("cookie", 200), ("after", 200)] {
      let call = await TransportCall.send(
        .get, to: server.url.appending(path: target), isRepeatable: true, with: transport)
      #expect(call.head?.statusCode == status)
    }
    #expect(server.requests.map(\.target) == ["/401", "/302", "/cookie", "/after"])
    #expect(server.requests.allSatisfy { $0.headers["cookie"] == nil && $0.headers["authorization"] == nil })
  }
}
