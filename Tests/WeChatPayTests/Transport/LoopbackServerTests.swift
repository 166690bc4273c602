import Foundation
import TestSupport
import Testing

@testable import WeChatPay

@Suite struct LoopbackServerTests {
  /// The number of a socket that was closed is the next one's: who stops twice must not stop that one.
  @Test func aServerThatEndsStopsNoOther() async throws {
    let body = Data("{}".utf8)
    var ended: LoopbackServer? = try LoopbackServer { _ in .hangUp }
    let url = try #require(ended).url
    ended?.stop()
    let transport = CurlTransport()
    try await eventually {
      await TransportCall.send(.get, to: url, with: transport).failure?.reason == .cannotConnect
    }
    let others = try (0..<50).map { _ in
      try LoopbackServer { _ in .reply(status: 200, headers: [], body: body) }
    }
    ended = nil
    for other in others {
      let call = await TransportCall.send(.get, to: other.url, with: transport)
      #expect(call.failure == nil)
    }
  }
}
