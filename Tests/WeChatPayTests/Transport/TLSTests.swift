import Foundation
import TestSupport
import Testing

@testable import WeChatPay

/// Whom the transport speaks to.
@Suite(.timeLimit(.minutes(10))) struct TLSTests {
  private static func transport(_ identity: TLSServer.Identity) -> CurlTransport {
    CurlTransport { $0.certificateBundle = identity.bundle }
  }

  @Test func aServerThatIsCertifiedByTheBundle() async throws {
    let identity = try TLSServer.Identity(name: "IP:127.0.0.1")
    let server = try TLSServer(identity)
    let call = await TransportCall.send(.get, to: server.url, with: Self.transport(identity))
    #expect(call.failure == nil)
    #expect(call.head?.statusCode == 200)
    #expect(String(decoding: call.body, as: UTF8.self).contains("TLSv1.3"))
  }

  /// The first connection of each transport is a whole handshake; later ones go on with its session.
  @Test func sessionsAreResumed() async throws {
    let identity = try TLSServer.Identity(name: "IP:127.0.0.1")
    let server = try TLSServer(identity, options: ["-tls1_2"])
    let transport = Self.transport(identity)
    var pages: [String] = []
    for _ in 0..<3 {
      let call = await TransportCall.send(.get, to: server.url, with: transport)
      pages.append(String(decoding: call.body, as: UTF8.self))
    }
    #expect(pages.map { $0.contains("Reused, TLSv1.2") } == [false, true, true])
  }

  @Test func aServerThatTheMachineDoesNotTrust() async throws {
    let server = try TLSServer(TLSServer.Identity(name: "IP:127.0.0.1"))
    for body in [TransportRequest.Body.empty, .data(Data("{}".utf8))] {
      let call = await TransportCall.send(.post, to: server.url, body: body)
      #expect(call.failure == TransportFailure(.certificateNotTrusted, .notSent))
    }
  }

  @Test func aServerOfAnotherAuthority() async throws {
    let server = try TLSServer(TLSServer.Identity(name: "IP:127.0.0.1"))
    let other = try TLSServer.Identity(name: "IP:127.0.0.1")
    let call = await TransportCall.send(.post, to: server.url, with: Self.transport(other))
    #expect(call.failure == TransportFailure(.certificateNotTrusted, .notSent))
  }

  @Test(arguments: ["DNS:example.com", "IP:127.0.0.2", "DNS:127.0.0.1.example.com"])
  func aServerOfAnotherName(name: String) async throws {
    let identity = try TLSServer.Identity(name: name)
    let server = try TLSServer(identity)
    let call = await TransportCall.send(.post, to: server.url, with: Self.transport(identity))
    #expect(call.failure == TransportFailure(.certificateForOtherHost, .notSent))
  }

  @Test(arguments: [-30 ... -1, 1...30])
  func aCertificateOfAnotherTime(days: ClosedRange<Int>) async throws {
    let identity = try TLSServer.Identity(name: "IP:127.0.0.1", days: days)
    let server = try TLSServer(identity)
    let call = await TransportCall.send(.post, to: server.url, with: Self.transport(identity))
    #expect(call.failure == TransportFailure(.certificateExpired, .notSent))
  }

  @Test func anOldVersionOfTLS() async throws {
    let identity = try TLSServer.Identity(name: "IP:127.0.0.1")
    let server = try TLSServer(identity, options: ["-tls1_1", "-cipher", "ALL:@SECLEVEL=0"])
    let call = await TransportCall.send(.post, to: server.url, with: Self.transport(identity))
    #expect(call.failure == TransportFailure(.tlsFailed, .notSent))
  }

  @Test func aServerThatDoesNotSpeakTLS() async throws {
    let server = try LoopbackServer { _ in .hangUp }
    let plain = try LoopbackServer(accepting: { _ in false }, { _ in .hangUp })
    for port in [server.port, plain.port] {
      let url = try #require(URL(string: "https://127.0.0.1:\(port)/"))
      let call = await TransportCall.send(
        .post, to: url, body: .data(Data("{}".utf8)), timeout: .seconds(1), with: CurlTransport())
      let failure = try #require(call.failure)
      #expect(failure.progress == .notSent)
      #expect([.tlsFailed, .timedOut, .connectionLost, .cannotConnect].contains(failure.reason))
    }
    #expect(server.headCount == 0)
  }

  @Test func aBundleThatIsNotThere() async throws {
    let server = try TLSServer(TLSServer.Identity(name: "IP:127.0.0.1"))
    let transport = CurlTransport { $0.certificateBundle = URL(filePath: "/no/such/file.pem") }
    let call = await TransportCall.send(.post, to: server.url, with: transport)
    #expect(call.failure == TransportFailure(.other("the bundle of certificates cannot be read"), .notSent))
  }
}
