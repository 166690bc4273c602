import Foundation
import TestSupport
import Testing

@testable import WeChatPay

/// What stands between us and the servers.
@Suite(.timeLimit(.minutes(10))) struct ProxyTests {
  private static func transport(_ proxy: LoopbackServer, user: String = "") -> CurlTransport {
    CurlTransport { $0.proxy = .address("http://\(user)127.0.0.1:\(proxy.port)") }
  }

  private static func send(with transport: CurlTransport, body: TransportRequest.Body = .empty) async throws
    -> TransportCall
  {
    let url = try #require(URL(string: "https://pay.example.com/v3/orders"))
    return await TransportCall.send(.post, to: url, body: body, with: transport)
  }

  enum Refusal: Sendable, CaseIterable {
    case authentication
    case forbidden
    case badGateway
    case closed
    case reset
    case garbage

    var answer: LoopbackServer.Answer {
      switch self {
      case .authentication: .reply(status: 407, headers: [("Proxy-Authenticate", #"Basic realm="x""#)], body: Data())
      case .forbidden: .reply(status: 403, headers: [("Content-Type", "text/html")], body: Data("forbidden".utf8))
      case .badGateway: .reply(status: 502, headers: [], body: Data("bad".utf8))
      case .closed: .hangUp
      case .reset: .reset
      case .garbage: .raw(Data("garbage\r\n\r\n".utf8), thenHangUp: true)
      }
    }

    var status: Int? {
      switch self {
      case .authentication: 407
      case .forbidden: 403
      case .badGateway: 502
      case .closed, .reset, .garbage: nil
      }
    }
  }

  @Test(arguments: Refusal.allCases)
  func aProxyThatRefusesIsNamed(refusal: Refusal) async throws {
    let proxy = try LoopbackServer { _ in refusal.answer }
    for user in ["", "user:SECRET-PASSWORD@"] {
      for body in [TransportRequest.Body.empty, .data(Data("{}".utf8))] {
        let transport = Self.transport(proxy, user: user)
        let call = try await Self.send(with: transport, body: body)
        Journal.shared.describe(call)
        let name = "127.0.0.1:\(proxy.port)"
        #expect(call.failure == TransportFailure(.proxyRefused(name, status: refusal.status), .notSent))
      }
    }
    #expect(proxy.requests.allSatisfy { $0.method == "CONNECT" && $0.target == "pay.example.com:443" })
    // Only with a password a second CONNECT could make sense, and it is in the first one already.
    #expect(proxy.requests.count == 4)
    #expect(proxy.requests.filter { $0.headers["proxy-authorization"] != nil }.count == 2)
  }

  @Test func aProxyThatClosesAfterItsYes() async throws {
    let proxy = try LoopbackServer { _ in
      .raw(Data("HTTP/1.1 200 OK\r\n\r\n".utf8), thenHangUp: true)
    }
    let call = try await Self.send(with: Self.transport(proxy), body: .data(Data("{}".utf8)))
    #expect(call.failure == TransportFailure(.tlsFailed, .notSent))
  }

  @Test func aProxyThatIsNotThere() async throws {
    let port = try #require(LoopbackServer.deadURL().port)
    let call = try await Self.send(with: CurlTransport { $0.proxy = .address("http://127.0.0.1:\(port)") })
    #expect(call.failure == TransportFailure(.cannotConnect, .notSent))
    let unknown = CurlTransport { $0.proxy = .address("http://user:SECRET-PASSWORD@no-such-proxy.invalid:3128") }
    let other = try await Self.send(with: unknown)
    #expect(other.failure == TransportFailure(.proxyNotFound("no-such-proxy.invalid:3128"), .notSent))
  }

  @Test func whatGoesThroughIsTheServers() async throws {
    let identity = try TLSServer.Identity(name: "IP:127.0.0.1")
    let server = try TLSServer(identity)
    let proxy = try LoopbackServer { _ in .tunnel(port: server.port) }
    let transport = CurlTransport {
      $0.certificateBundle = identity.bundle
      $0.proxy = .address("127.0.0.1:\(proxy.port)")
    }
    let call = await TransportCall.send(.get, to: server.url, headers: ["X-A": "1"], with: transport)
    #expect(call.head?.statusCode == 200)
    #expect(call.head?.headers["Content-type"] == "text/html")
    let connect = try #require(proxy.requests.first)
    #expect(connect.headers["x-a"] == nil)
    #expect(connect.target == "127.0.0.1:\(server.port)")
  }

  /// This machine's own servers are in tests only, and no proxy finds them.
  @Test func thisMachineIsReachedDirectly() async throws {
    let proxy = try LoopbackServer { _ in .reply(status: 502, headers: [], body: Data()) }
    let server = try LoopbackServer { _ in .reply(status: 204, headers: [], body: Data()) }
    let call = await TransportCall.send(.post, to: server.url, with: Self.transport(proxy))
    #expect(call.head?.statusCode == 204)
    #expect(proxy.connectionCount == 0)
  }

  #if os(Linux) || os(macOS)
    @Test func theEnvironmentIsFollowed() async {
      await #expect(processExitsWith: .success) {
        let proxy = try LoopbackServer { _ in .reply(status: 403, headers: [], body: Data()) }
        setenv("https_proxy", "http://user:SECRET-PASSWORD@127.0.0.1:\(proxy.port)/", 1)
        setenv("no_proxy", "127.0.0.1,direct.invalid", 1)
        let refused = TransportFailure(.proxyRefused("127.0.0.1:\(proxy.port)", status: 403), .notSent)
        #expect(try await ProxyTests.send(with: CurlTransport()).failure == refused)
        // Those that need no proxy, and those who want none.
        let direct = await TransportCall.send(
          .get, to: try #require(URL(string: "https://direct.invalid/")), with: CurlTransport())
        #expect(direct.failure == TransportFailure(.hostNotFound, .notSent))
        let server = try LoopbackServer.deadURL()
        let own = await TransportCall.send(
          .get, to: try #require(URL(string: "https://127.0.0.1:\(server.port ?? 0)/")), with: CurlTransport())
        #expect(own.failure == TransportFailure(.cannotConnect, .notSent))
        let none = CurlTransport { $0.proxy = .none }
        let unproxied = await TransportCall.send(
          .get, to: try #require(URL(string: "https://no-such-host.invalid/")), with: none)
        #expect(unproxied.failure == TransportFailure(.hostNotFound, .notSent))
        // One that was named is used for all.
        let named = CurlTransport { $0.proxy = .address("127.0.0.1:\(proxy.port)") }
        let all = await TransportCall.send(
          .get, to: try #require(URL(string: "https://direct.invalid/")), with: named)
        #expect(all.failure == refused)
        #expect(proxy.requests.count == 2)
      }
    }
  #endif

  @Test(arguments: [
    ("http://user:SECRET-PASSWORD@proxy.example.com:3128", "proxy.example.com:3128"),
    ("user:SECRET-P@SS@10.0.0.1:80/path", "10.0.0.1:80"), ("proxy:1", "proxy:1"),
    ("socks5h://SECRET-USER@[::1]:1080", "[::1]:1080"), ("", ""),
  ])
  func passwordsAreNotPrinted(address: String, name: String) {
    let proxy = CurlTransport.Proxy.address(address)
    #expect("\(proxy)" == name)
    var configuration = CurlTransport.Configuration()
    configuration.proxy = proxy
    Journal.shared.describe(configuration)
    Journal.shared.describe(CurlTransport(configuration))
  }
}
