import Foundation
import TestSupport
import Testing

@_spi(Generated) @testable import WeChatPay

/// What must not reach the wire in a header, whatever the transport.
@Suite struct HeaderTests {
  private static let inName = "cannot be the name of a header"
  private static let inValue = "holds a line break or another control character"

  @Test(arguments: [
    ("X-Shop", "a\r\nAuthorization: b", "the header 'X-Shop' \(inValue)"),
    ("X-Shop", "a\n", "the header 'X-Shop' \(inValue)"),
    ("X-Shop", "\r", "the header 'X-Shop' \(inValue)"),
    ("X-Shop", "a\0b", "the header 'X-Shop' \(inValue)"),
    ("X-Shop", "a\u{1B}b", "the header 'X-Shop' \(inValue)"),
    ("X-Shop", "a\u{7F}", "the header 'X-Shop' \(inValue)"),
    ("X-Shop", "a\u{85}b", "the header 'X-Shop' \(inValue)"),
    ("X-Shop", "a\u{2028}b", "the header 'X-Shop' \(inValue)"),
    ("X-Shop\r\nX-Other", "a", "'X-Shop\\r\\nX-Other' \(inName)"),
    ("X-Shop\0", "a", "'X-Shop\\u{0}' \(inName)"),
    ("X Shop", "a", "'X Shop' \(inName)"),
    ("X-Shop:", "a", "'X-Shop:' \(inName)"),
    ("店", "a", "'店' \(inName)"),
    ("", "a", "'' \(inName)"),
  ])
  func whatCouldBeginAnotherHeaderIsRefused(name: String, value: String, problem: String) {
    let headers = HeaderFields([(name: "Accept", value: "application/json"), (name: name, value: value)])
    do throws(WeChatPayError) {
      try headers.checkForTheWire()
      Issue.record("it was taken")
    } catch {
      #expect("\(error)" == "invalid request, nothing was sent: \(problem)")
    }
  }

  @Test func otherValuesPass() throws {
    let headers = [("X-Shop", ""), ("x_1.~", "a\tb"), ("X-Name", "张三 \"a\"; é"), ("X-Shop", "again")]
    try HeaderFields(headers.map { (name: $0.0, value: $0.1) }).checkForTheWire()
  }

  private struct Headers: APIObject {
    init(shop: String) { fields = ObjectFields(of: Self.self, shop) }
    init(fields: ObjectFields) { self.fields = fields }
    let fields: ObjectFields
    static var schema: ObjectSchema { ["X-Shop": String.self] }
  }

  /// Takes everything, and sends it nowhere.
  private struct NoTransport: Transport {
    let count = Locked(0)
    func send(
      _ request: TransportRequest, receive: @escaping @Sendable (ReplyHead, Data) throws -> Void
    ) async throws(TransportFailure) -> ReplyHead {
      count.withLock { $0 += 1 }
      throw TransportFailure(.cannotConnect, .notSent)
    }
  }

  @Test func theTransportIsNotAsked() async throws {
    let transport = NoTransport()
    let client = try Platform.client([LoopbackServer.deadURL()], transport: transport)
    let error = await failure { () async throws(WeChatPayError) -> EmptyResponse in
      try await Call(client).send(Endpoint(.get, "/v3/orders"), headers: Headers(shop: "a\r\nX: b"))
    }
    #expect(error?.description == "invalid request, nothing was sent: the header 'X-Shop' \(Self.inValue)")
    #expect(transport.count.withLock { $0 } == 0)
    _ = await failure { () async throws(WeChatPayError) -> EmptyResponse in
      try await Call(client).send(Endpoint(.get, "/v3/orders"), headers: Headers(shop: "a"))
    }
    #expect(transport.count.withLock { $0 } > 0)
  }

  /// Path and query cannot end their line either.
  @Test func pathAndQueryAreEncoded() async throws {
    let server = try LoopbackServer { _ in try Platform.signed(status: 200, "{}") }
    let client = try Platform.client(server)
    _ = try await client.chain("v3/orders/{id}").get(["id": "a\r\nb\0"], query: ["q\r\n": "\r\n\u{2028}"])
    #expect(server.requests.map(\.target) == ["/v3/orders/a%0D%0Ab%00?q%0D%0A=%0D%0A%E2%80%A8"])
    for path in ["v3/orders\r\nX: y", "v3/orders?a=b\n", "v3/\0", "v3/orders HTTP/1.1"] {
      let error = await failure { () async throws(WeChatPayError) in try await client.chain(path).get() }
      guard case .invalidRequest? = error else {
        Issue.record("\(path.debugDescription): \(String(describing: error))")
        continue
      }
    }
    #expect(server.requests.count == 1)
  }
}
